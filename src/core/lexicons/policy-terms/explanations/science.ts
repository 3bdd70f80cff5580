/** What the terms of `../science.ts` mean; the columns are named in `explain-term.ts`. */
export const scienceExplanations = `
举国体制|nationwide mobilisation system|集中全国资源完成体育、科研等重大任务的体制。|The system of putting the whole country’s resources into one task, as in sport or research.
九七三计划|*973 Program|1997年确定的国家重点基础研究发展计划。|The national programme for basic research, decided in 1997.
产业链创新链融合|integration of industrial and innovation chains|使科研创新与产业各环节衔接。|Fitting research to every stage of industry.
产学研|industry, universities and research institutes|企业、高校、科研机构的合作创新。|Joint innovation by firms, universities and research institutes.|企业；高校；科研院所
产学研深度融合|deep integration of industry, universities, and research institutes|企业、高校、科研院所深度合作创新。|Close innovation of firms, universities and institutes.
全民科学素质|scientific literacy of the public|公民了解科学知识和方法的水平。|How far citizens know science and its methods.
八六三计划|*863 Program|1986年启动的国家高技术研究发展计划。|The national programme for high technology, begun in 1986.||1986-03|四位科学家上书邓小平
关键核心技术|*core technologies in key fields|对产业和安全起决定作用、多受制于人的技术。|Technologies that decide industry and security and that others mostly control.
千人计划|Thousand Talents Plan|2008年启动的引进海外高层次人才计划。|The programme of 2008 to draw top people from abroad.
卡脖子|*bottleneck|比喻关键技术、材料受制于外国。|Literally strangling: the image of key technology or materials that foreigners control.
国家创新体系|*national innovation system|由企业、高校、科研机构和政府构成的创新体系。|Firms, universities, institutes and government as one system of innovation.
国家实验室|*national laboratories|国家战略科技力量的组成部分。|A part of the national strategic strength in science.
国家战略科技力量|*national strategic scientific and technological strength|国家实验室、科研机构、高水平大学和领军企业等。|National laboratories, institutes, leading universities and firms.
国家科技重大专项|*major national science and technology projects|国家组织实施的重大科技攻关项目。|Great state projects in science and technology.
大科学装置|large scientific facilities|用于基础研究的大型科研设施，如加速器、射电望远镜。|Great instruments of basic research such as accelerators and radio telescopes.
探月工程|*lunar exploration program|2004年立项的嫦娥月球探测工程。|The Chang’e programme of exploring the moon, approved in 2004.||2004-01|国务院批准绕月探测工程立项
揭榜挂帅|*open competition mechanism for selecting the best candidates to lead research projects|公开张榜科研难题、由有能力者揭榜承担的项目组织方式。|Research tasks are put up in public, and whoever is able takes them on.
教育、科技、人才一体|integrated development of education, science and technology, and human resources|二十大以来三者一体推进的部署。|The three advanced as one since the 20th Congress.|教育；科技；人才
新型举国体制|*new system for mobilizing resources nationwide|在市场条件下由国家组织力量攻克关键核心技术的体制。|The state’s mobilisation, under market conditions, to master core technology.
星火计划|Spark Program|1986年启动的以科技促进农村经济的计划。|The programme of 1986 to bring science to the rural economy.
火炬计划|Torch Program|1988年启动的高新技术产业化计划。|The programme of 1988 to turn high technology into industry.
知识产权强国|country strong in intellectual property|知识产权创造、保护、运用水平领先的目标。|The goal of a lead in intellectual property.||2021-09|中共中央、国务院印发纲要
破五唯|breaking the “five onlys”|破除唯论文、唯职称、唯学历、唯奖项、唯帽子的评价方式。|Ending appraisal by papers, titles, degrees, prizes and honours alone.
科技创新中心|*centers for scientific and technological innovation|科技创新高度集聚的城市定位。|The part of cities where innovation gathers.
科技强国|*leading country in science and technology|2035年建成的科技发展目标。|The goal for science and technology for 2035.
科技自立自强|*self-reliance and strength in science and technology|主要靠自身力量发展科技，称为国家发展的战略支撑。|Science and technology by one’s own strength, called the strategic support of national development.||2020-10-29|中共十九届五中全会
科教融合|integration of science and education|科研与高等教育结合育人。|Joining research and higher education.
综合性国家科学中心|*comprehensive national science centers|集聚大科学装置的国家创新基地，如上海张江、合肥、北京怀柔。|National sites of great instruments, as at Zhangjiang, Hefei and Huairou.
载人航天工程|*China’s manned space program|1992年立项的载人飞船、空间实验室和空间站工程。|The programme of crewed craft, laboratories and a space station, approved in 1992.||1992-09-21|中共中央批准
长江学者奖励计划|Changjiang Scholars Program|教育部1998年设立的高层次人才计划。|The Ministry of Education’s programme of 1998 for leading scholars.
高精尖|high-grade, precision and cutting-edge|指高级、精密、尖端的技术和产业。|Said of advanced, precise and leading technology and industry.
`;
