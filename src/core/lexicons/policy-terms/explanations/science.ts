/** What the terms of `../science.ts` mean; the columns are named in `explain-term.ts`. */
export const scienceExplanations = `
关键核心技术|*core technologies in key fields|受制于人的技术。|Technologies that others control.
卡脖子|*bottleneck|关键技术受制于人。|Dependence on foreign technology.
揭榜挂帅|*open competition mechanism for selecting the best candidates to lead research projects|科研项目的遴选机制。|A way to choose project leaders.
新型举国体制|*new system for mobilizing resources nationwide|集中攻关的体制。|Concentrated national effort.
科技强国|*leading country in science and technology|科技目标。|The goal of science.
科技自立自强|*self-reliance and strength in science and technology|科技发展的战略支撑。|Strategic support of development.||2020-10-29|中共十九届五中全会
`;
