/** What the terms of `../science.ts` mean; the columns are named in `explain-term.ts`. */
export const scienceExplanations = `
举国体制|nationwide mobilisation system|集中全国力量办大事的体制。|The system of mobilising the whole country for one task.
产学研|industry, universities and research institutes|企业、高校、科研院所的合作。|Cooperation of firms, universities and institutes.|企业；高校；科研院所
关键核心技术|*core technologies in key fields|受制于人的技术。|Technologies that others control.
卡脖子|*bottleneck|关键技术受制于人。|Dependence on foreign technology.
国家实验室|*national laboratories|国家战略科技力量的组成部分。|A part of the national strategic strength in science.
国家战略科技力量|*national strategic scientific and technological strength|国家实验室、科研机构、高水平大学和领军企业等。|National laboratories, institutes, leading universities and firms.
揭榜挂帅|*open competition mechanism for selecting the best candidates to lead research projects|科研项目的遴选机制。|A way to choose project leaders.
新型举国体制|*new system for mobilizing resources nationwide|集中攻关的体制。|Concentrated national effort.
科技创新中心|*centers for scientific and technological innovation|科技创新高度集聚的城市定位。|The part of cities where innovation gathers.
科技强国|*leading country in science and technology|科技目标。|The goal of science.
科技自立自强|*self-reliance and strength in science and technology|科技发展的战略支撑。|Strategic support of development.||2020-10-29|中共十九届五中全会
`;
