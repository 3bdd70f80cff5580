/** What the terms of `../local.ts` mean; the columns are named in `explain-term.ts`. */
export const localExplanations = `
乡村振兴齐鲁样板|Shandong model of rural revitalisation|习近平2018年要求山东打造的乡村振兴样板。|The model of rural revitalisation that Xi Jinping asked of Shandong in 2018.||2018-03-08|习近平参加十三届全国人大一次会议山东代表团审议
争当表率、争做示范、走在前列|setting examples, showing the way and being in the forefront|习近平2020年考察江苏时对该省的三项要求。|The three things that Xi Jinping asked of Jiangsu on his visit of 2020.|争当表率；争做示范；走在前列|2020-11|习近平在江苏考察
五个中心|five centres|上海建设国际经济、金融、贸易、航运、科技创新中心的目标。|Shanghai’s goal of five centres.|国际经济中心；国际金融中心；国际贸易中心；国际航运中心；国际科技创新中心
五子联动|five moves together|北京融入新发展格局的五项举措。|Beijing’s five moves in the new development pattern.
人民城市人民建、人民城市为人民|cities should be built by the people and for the people|习近平2019年在上海提出的城市建设理念。|Xi Jinping’s idea of the city, from Shanghai in 2019.||2019-11-02|习近平在上海考察
依法治疆、团结稳疆、文化润疆、富民兴疆、长期建疆|governing Xinjiang by law, keeping it stable through unity, enriching it through culture, making its people prosperous and building it for the long term|新时代党的治疆方略的主要内容。|The main points of the line on Xinjiang.|依法治疆；团结稳疆；文化润疆；富民兴疆；长期建疆|2020-09-25|第三次中央新疆工作座谈会
光芯屏端网|optics, chips, displays, terminals and networks|武汉的电子信息产业集群。|Wuhan’s cluster of electronics.
四大品牌|four brands|上海服务、上海制造、上海购物、上海文化。|Shanghai’s services, manufacturing, shopping and culture.|上海服务；上海制造；上海购物；上海文化
城市副中心|sub-center of a city|分担主城功能的新城区，多指北京通州。|A new district that takes over functions of the main city, mostly Tongzhou in Beijing.
城市精细化管理|refined city management|对城市事务细致、精准的管理。|The careful, precise running of a city.
壮美广西|beautiful Guangxi|习近平2018年为广西壮族自治区成立60周年题词中的用语。|From Xi Jinping’s inscription of 2018 for the 60th anniversary of Guangxi.||2018-12|广西壮族自治区成立60周年
大扶贫、大数据、大生态|poverty alleviation, big data and ecology|贵州的三大战略行动。|Guizhou’s three strategic actions.|大扶贫；大数据；大生态
富强民主文明和谐美丽|*prosperous, strong, democratic, culturally advanced, harmonious, and beautiful|社会主义现代化强国的五项特征。|The marks of a great modern socialist country.|富强；民主；文明；和谐；美丽|2017-10-18|中共十九大
富民兴陇|making the people of Gansu prosperous and the province thrive|甘肃的发展目标用语，“陇”为甘肃简称。|Gansu’s phrase for its goal, Long being short for the province.
平安浙江|Safe Zhejiang|浙江2004年起推进的社会治安和稳定建设。|Zhejiang’s programme, since 2004, for public security and stability.
建成支点、走在前列、谱写新篇|becoming a fulcrum, being in the forefront and writing a new chapter|习近平对湖北的要求，首项指建成中部崛起的重要战略支点。|What Xi Jinping asked of Hubei, first of all to be the fulcrum of the rise of the central region.|建成支点；走在前列；谱写新篇
建设亮丽内蒙古、共圆伟大中国梦|building a beautiful Inner Mongolia and realising the great Chinese Dream together|习近平2017年为内蒙古自治区成立70周年的题词。|Xi Jinping’s inscription of 2017 for the seventieth anniversary of Inner Mongolia.||2017-08|内蒙古自治区成立70周年
弯道超车|overtaking on the bend|比喻在变化时机中赶超领先者。|An image of passing the leader at a turning point.
强富美高|strong, rich, beautiful and highly civilised|习近平2014年对江苏的要求：经济强、百姓富、环境美、社会文明程度高。|What Xi Jinping asked of Jiangsu in 2014: a strong economy, rich people, a fine environment and a civilised society.|经济强；百姓富；环境美；社会文明程度高|2014-12|习近平在江苏调研
数字福建|Digital Fujian|习近平在福建工作时2000年提出的信息化部署。|The digital programme that Xi Jinping began as governor of Fujian in 2000.
新时代党的治疆方略|Party’s policies on governing Xinjiang in the new era|中共治理新疆的方针，以社会稳定和长治久安为总目标。|The Party’s policy on Xinjiang, with social stability and lasting peace as its goal.||2020-09-25|第三次中央新疆工作座谈会
新时代党的治藏方略|Party’s policies on governing Xizang in the new era|中共治理西藏的方针，强调稳定、发展、生态和强边。|The Party’s policy on Tibet, with stress on stability, growth, environment and borders.||2020-08-28|中央第七次西藏工作座谈会
治蜀兴川|governing Sichuan and making it thrive|四川对本省治理和发展的提法。|Sichuan’s phrase for its own government and growth.
治边稳藏|governing the border areas and keeping Tibet stable|中央关于西藏工作的战略思想：治国必治边、治边先稳藏。|The centre’s line on Tibet: to govern the country govern its borders, and first keep Tibet stable.
现代化新龙江|modern new Heilongjiang|黑龙江省的发展目标用语。|Heilongjiang’s phrase for its goal of development.
疏解整治促提升|relieving, renovating and upgrading|北京2017年启动的疏解非首都功能、整治城市环境的专项行动。|Beijing’s campaign, since 2017, to move functions out and clean up the city.
社会稳定和长治久安|*social stability and enduring peace and security|中央确定的新疆工作总目标。|The goal that the centre has set for work in Xinjiang.||2014-05|第二次中央新疆工作座谈会
绣花功夫|needlework care|对城市管理和脱贫工作精细化的比喻。|An image of painstaking care in city management and poverty work.
走在前列|being in the forefront|要求某地在工作和发展上领先，习近平曾对广东、浙江、山东、江苏等省使用。|The demand that a place lead in its work, made by Xi Jinping of Guangdong, Zhejiang, Shandong and Jiangsu among others.
重要窗口|important window|习近平2020年对浙江的定位：展示中国特色社会主义制度优越性的窗口。|The part given to Zhejiang in 2020: to show the strengths of the system.||2020-03|习近平在浙江考察
非首都功能|functions nonessential to Beijing’s role as the capital|与北京首都定位不符、需向雄安新区等地疏解的产业和机构。|Industries and bodies that do not belong to a capital and are to move out of Beijing, as to Xiong’an.
首都功能|functions of the capital|北京作为政治、文化、国际交往、科技创新中心的功能。|What Beijing does as a centre of politics, culture, foreign contacts and innovation.
首都城市战略定位|strategic positioning of the capital|北京“四个中心”的城市定位。|Beijing’s part as the “four centres”.|全国政治中心；文化中心；国际交往中心；科技创新中心|2014-02-26|习近平在北京考察
`;
