/** What the terms of `../local.ts` mean; the columns are named in `explain-term.ts`. */
export const localExplanations = `
一改两为|one improvement and two services|安徽改进作风、为民办事、为企优环境的行动。|Anhui’s drive for better conduct and service.
一本三基四梁八柱|one root, three bases, four beams and eight pillars|海南自由贸易港建设的战略框架。|The framework of the Hainan free trade port.
一线放开、二线管住|freer access at the first line and regulated access at the second|海南、横琴等海关监管制度。|The customs rule for Hainan and Hengqin.
三个一号工程|three number-one projects|浙江的数字经济、营商环境、地瓜经济三大工程。|Zhejiang’s projects on the digital economy, business climate and outward growth.
三城一区|three cities and one zone|北京科技创新中心的主平台。|The main sites of Beijing’s innovation centre.
三大定位新使命|three roles and new mission|习近平对广西的要求。|What Xi Jinping asked of Guangxi.
三项机制|three mechanisms|陕西等地的干部激励、容错和能上能下机制。|Rules, as in Shaanxi, to reward, forgive and move officials.
两点定位|two-point positioning|习近平对重庆的定位：西部大开发重要战略支点，“一带一路”和长江经济带联结点。|The part given to Chongqing: fulcrum of the west and link of inland opening.
中华大粮仓|great granary of China|对黑龙江等粮食主产区的称呼。|A name for grain regions such as Heilongjiang.
中原崛起|rise of the Central Plains|河南的发展口号。|The slogan of Henan’s growth.
中原更加出彩|making the Central Plains shine brighter|习近平对河南发展的期许，成为河南口号。|Xi Jinping’s wish for Henan, now the slogan of the province.
为全国发展探路|blazing a trail for the whole country|中央对江苏的一贯要求。|What the centre has long asked of Jiangsu.
乡村振兴齐鲁样板|Shandong model of rural revitalisation|习近平2018年要求山东打造的乡村振兴样板。|The model of rural revitalisation that Xi Jinping asked of Shandong in 2018.||2018-03-08|习近平参加十三届全国人大一次会议山东代表团审议
争当表率、争做示范、走在前列|setting examples, showing the way and being in the forefront|习近平2020年考察江苏时对该省的三项要求。|The three things that Xi Jinping asked of Jiangsu on his visit of 2020.|争当表率；争做示范；走在前列|2020-11|习近平在江苏考察
五个中心|five centres|上海建设国际经济、金融、贸易、航运、科技创新中心的目标。|Shanghai’s goal of five centres.|国际经济中心；国际金融中心；国际贸易中心；国际航运中心；国际科技创新中心
五子联动|five moves together|北京融入新发展格局的五项举措。|Beijing’s five moves in the new development pattern.
人民城市人民建、人民城市为人民|cities should be built by the people and for the people|习近平2019年在上海提出的城市建设理念。|Xi Jinping’s idea of the city, from Shanghai in 2019.||2019-11-02|习近平在上海考察
作示范、勇争先|setting an example and striving to be first|习近平对江西的要求。|What Xi Jinping asked of Jiangxi.
依法治疆、团结稳疆、文化润疆、富民兴疆、长期建疆|governing Xinjiang by law, keeping it stable through unity, enriching it through culture, making its people prosperous and building it for the long term|新时代党的治疆方略的主要内容。|The main points of the line on Xinjiang.|依法治疆；团结稳疆；文化润疆；富民兴疆；长期建疆|2020-09-25|第三次中央新疆工作座谈会
光芯屏端网|optics, chips, displays, terminals and networks|武汉的电子信息产业集群。|Wuhan’s cluster of electronics.
党的诞生地|birthplace of the Party|指上海（中共一大会址所在）。|Shanghai, where the First Congress met.
全岛封关|island-wide special customs operations|海南自由贸易港实行独立海关监管。|The customs closure of Hainan’s free trade port.
全面振兴新突破三年行动|three-year action for new breakthroughs in revitalization|辽宁省的振兴行动。|Liaoning’s drive for revival.
兵地融合|integration of the Corps and the localities|新疆生产建设兵团与地方融合发展。|Joint growth of the Xinjiang Corps and the local governments.
再造一个新广东|remaking a new Guangdong|广东推进现代化建设的口号。|Guangdong’s slogan for modernisation.
制造业当家|manufacturing in charge|广东以制造业立省的口号。|Guangdong’s slogan of living by manufacturing.
加快建成中部地区崛起重要战略支点|important strategic fulcrum for the rise of central China|习近平对湖北的定位。|The part that Xi Jinping gave to Hubei.
包保责任制|system of guaranteed responsibility|由干部对特定对象或地段负责到底的制度。|Named officials answer for a household, site or area.
北疆文化|culture of the northern frontier|内蒙古打造的地方文化品牌。|The regional culture that Inner Mongolia promotes.
南向、北联、东融、西合|open to the south, linked north, merged east and joined west|广西的开放发展布局。|Guangxi’s plan for opening up.
县乡一体、条抓块统|county and township as one, lines steering and blocks in charge|浙江的基层治理改革。|Zhejiang’s reform of local governance.
后发赶超|catching up from behind|贵州等欠发达地区的发展口号。|Slogan of Guizhou and other poorer places.
四个善作善成|four doing well and finishing well|习近平对天津提出的四方面要求。|The four things that Xi Jinping asked of Tianjin.
四大品牌|four brands|上海服务、上海制造、上海购物、上海文化。|Shanghai’s services, manufacturing, shopping and culture.|上海服务；上海制造；上海购物；上海文化
四张清单一张网|four lists and one net|浙江推进政府改革的做法。|Zhejiang’s way of reforming its government.
团结和谐、繁荣富裕、文明进步、安居乐业、生态良好|united, harmonious, prosperous, civilized, contented and ecologically sound|新疆的发展目标。|The goal of Xinjiang.
团结富裕文明和谐美丽的社会主义现代化新西藏|new modern socialist Xizang that is united, prosperous, culturally advanced, harmonious and beautiful|西藏自治区的发展目标。|The goal set for Xizang (Tibet).
国际一流的和谐宜居之都|world-class harmonious and liveable capital|北京的城市建设目标。|The goal of Beijing.
地瓜经济|sweet potato economy|比喻根在本地、藤蔓伸向四方的浙江经济。|The image of Zhejiang’s economy, with its root at home and its vines everywhere.
城市、让生活更美好|*better city, better life|上海世博会的主题。|The theme of the Shanghai Expo.
城市副中心|sub-center of a city|分担主城功能的新城区，多指北京通州。|A new district that takes over functions of the main city, mostly Tongzhou in Beijing.
城市精细化管理|refined city management|对城市事务细致、精准的管理。|The careful, precise running of a city.
壮美广西|beautiful Guangxi|习近平2018年为广西壮族自治区成立60周年题词中的用语。|From Xi Jinping’s inscription of 2018 for the 60th anniversary of Guangxi.||2018-12|广西壮族自治区成立60周年
多彩贵州|colourful Guizhou|贵州的形象口号和发展目标。|The image and goal of Guizhou.
大学习、大讨论、大调研|great study, great discussion and great investigation|地方为统一思想开展的活动。|A local drive to study, discuss and investigate.
大扶贫、大数据、大生态|poverty alleviation, big data and ecology|贵州的三大战略行动。|Guizhou’s three strategic actions.|大扶贫；大数据；大生态
大综合一体化行政执法改革|all-in-one reform of law enforcement|浙江的行政执法改革。|Zhejiang’s reform of administrative enforcement.
天府粮仓|Tianfu granary|习近平要求四川打造的粮食基地。|The granary that Xi Jinping asked Sichuan to build.
守好发展和生态两条底线|hold the two bottom lines of development and ecology|习近平对贵州等地的要求。|What Xi Jinping asks of Guizhou and others.
富强民主文明和谐美丽|*prosperous, strong, democratic, culturally advanced, harmonious, and beautiful|社会主义现代化强国的五项特征。|The marks of a great modern socialist country.|富强；民主；文明；和谐；美丽|2017-10-18|中共十九大
富民兴陇|making the people of Gansu prosperous and the province thrive|甘肃的发展目标用语，“陇”为甘肃简称。|Gansu’s phrase for its goal, Long being short for the province.
富矿精开|fine working of rich mines|贵州开发矿产资源的战略。|Guizhou’s strategy for its minerals.
富裕美丽幸福现代化江西|rich, beautiful, happy and modern Jiangxi|江西的发展目标用语。|Jiangxi’s phrase for its goal.
寿光模式|Shouguang model|山东农业产业化的经验。|Shandong’s experience in farm business.
山海协作|mountain-sea cooperation|浙江、福建沿海与山区结对发展的工程。|The pairing of coast and hills in Zhejiang and Fujian.
工业强省|strong industrial province|各省发展工业的战略口号。|Provincial slogan of strength by industry.
平安浙江|Safe Zhejiang|浙江2004年起推进的社会治安和稳定建设。|Zhejiang’s programme, since 2004, for public security and stability.
幸福美好新甘肃|happy and beautiful new Gansu|甘肃的发展目标。|The goal of Gansu.
建成支点、走在前列、谱写新篇|becoming a fulcrum, being in the forefront and writing a new chapter|习近平对湖北的要求，首项指建成中部崛起的重要战略支点。|What Xi Jinping asked of Hubei, first of all to be the fulcrum of the rise of the central region.|建成支点；走在前列；谱写新篇
建设亮丽内蒙古、共圆伟大中国梦|building a beautiful Inner Mongolia and realising the great Chinese Dream together|习近平2017年为内蒙古自治区成立70周年的题词。|Xi Jinping’s inscription of 2017 for the seventieth anniversary of Inner Mongolia.||2017-08|内蒙古自治区成立70周年
建设美丽新宁夏、共圆伟大中国梦|building a beautiful new Ningxia and realising the Chinese dream together|习近平为宁夏题词，宁夏的发展口号。|Xi Jinping’s words for Ningxia, the slogan of the region.
弯道超车|overtaking on the bend|比喻在变化时机中赶超领先者。|An image of passing the leader at a turning point.
强富美高|strong, rich, beautiful and highly civilised|习近平2014年对江苏的要求：经济强、百姓富、环境美、社会文明程度高。|What Xi Jinping asked of Jiangsu in 2014: a strong economy, rich people, a fine environment and a civilised society.|经济强；百姓富；环境美；社会文明程度高|2014-12|习近平在江苏调研
强省会战略|strong provincial capital strategy|做大做强省会城市的战略。|The policy of building up the provincial capital.
投资不过山海关|no investment beyond Shanhai Pass|形容东北营商环境差的说法，被要求破除。|A saying on the North-east’s bad business climate, to be proved wrong.
振兴新突破、我要当先锋|breakthroughs in revival: I will lead|辽宁的动员口号。|Liaoning’s rallying slogan.
数字福建|Digital Fujian|习近平在福建工作时2000年提出的信息化部署。|The digital programme that Xi Jinping began as governor of Fujian in 2000.
新时代党的治疆方略|Party’s policies on governing Xinjiang in the new era|中共治理新疆的方针，以社会稳定和长治久安为总目标。|The Party’s policy on Xinjiang, with social stability and lasting peace as its goal.||2020-09-25|第三次中央新疆工作座谈会
新时代党的治藏方略|Party’s policies on governing Xizang in the new era|中共治理西藏的方针，强调稳定、发展、生态和强边。|The Party’s policy on Tibet, with stress on stability, growth, environment and borders.||2020-08-28|中央第七次西藏工作座谈会
新时代首都发展|capital development in the new era|北京市发展的总提法。|Beijing’s general phrase for its development.
晋江经验|Jinjiang experience|习近平在福建总结的晋江发展民营实体经济的经验。|Jinjiang’s lessons on private industry, summed up by Xi Jinping in Fujian.
最大的价值在生态、最大的责任在生态、最大的潜力也在生态|its greatest value, duty and potential lie in ecology|习近平对青海省情的概括。|Xi Jinping’s words for the place of Qinghai.|最大的价值在生态；最大的责任在生态；最大的潜力也在生态
未来社区|communities of the future|浙江打造的新型社区和乡村。|New kinds of communities and villages in Zhejiang.
机制活、产业优、百姓富、生态美|lively institutions, fine industry, well-off people and beautiful nature|新福建的建设目标。|The goal of the new Fujian.
模范自治区|model autonomous region|内蒙古作为最早民族自治区的荣誉称号。|The name of honour of Inner Mongolia as the first autonomous region.
比学赶超|compete, learn, catch up and surpass|动员各地各单位竞争争先的口号。|Call to compete and learn from the best.
民族团结进步示范区、生态文明建设排头兵、面向南亚东南亚辐射中心|demonstration area of ethnic unity, vanguard of ecological progress, hub to South and Southeast Asia|云南的三个定位。|The three parts given to Yunnan.
治国必治边、治边先稳藏|to govern the country well we must first govern its borders, and to govern the borders we must first ensure stability in Xizang|习近平关于治藏的战略思想。|Xi Jinping’s maxim on Tibet.
治蜀兴川|governing Sichuan and making it thrive|四川对本省治理和发展的提法。|Sichuan’s phrase for its own government and growth.
治边稳藏|governing the border areas and keeping Tibet stable|中央关于西藏工作的战略思想：治国必治边、治边先稳藏。|The centre’s line on Tibet: to govern the country govern its borders, and first keep Tibet stable.
温州模式|Wenzhou model|以民营和家庭企业为主的发展模式。|Growth through private and family business.
率先实现社会主义现代化|taking the lead in achieving socialist modernisation|东部先发地区承担的先行目标。|The goal set for advanced regions to modernise before the others.
现代化新重庆|modern new Chongqing|重庆的发展目标。|The goal of Chongqing.
现代化新龙江|modern new Heilongjiang|黑龙江省的发展目标用语。|Heilongjiang’s phrase for its goal of development.
现代化美好安徽|modern and beautiful Anhui|安徽的发展目标。|The goal of Anhui.
生态立省|building the province on ecology|以生态为立足点的省域战略。|A provincial strategy that rests on ecology.
电视问政|televised questioning of officials|官员在电视节目中接受公众质询的做法。|Officials answer the public on television.
疏解整治促提升|relieving, renovating and upgrading|北京2017年启动的疏解非首都功能、整治城市环境的专项行动。|Beijing’s campaign, since 2017, to move functions out and clean up the city.
疫后重振|recovery after the epidemic|湖北在新冠疫情之后恢复经济社会发展的提法。|Hubei’s phrase for its recovery after Covid-19.
看北京首先要从政治上看|Beijing must first be seen politically|习近平对北京工作的要求。|What Xi Jinping asks of Beijing.
社会稳定和长治久安|*social stability and enduring peace and security|中央确定的新疆工作总目标。|The goal that the centre has set for work in Xinjiang.||2014-05|第二次中央新疆工作座谈会
稳定器、大熔炉、示范区|stabiliser, melting pot and demonstration area|新疆生产建设兵团的三项功能。|The three tasks of the Xinjiang corps.
红墙意识|red-wall consciousness|北京西城区强调的政治意识。|The political awareness that Beijing’s Xicheng district stresses.
经济强省、美丽河北|economically strong province, beautiful Hebei|河北的发展目标。|The goal of Hebei.
经济繁荣、民族团结、环境优美、人民富裕|a prosperous economy, ethnic unity, a fine environment and well-off people|宁夏的建设目标。|The goal of Ningxia.
绣花功夫|needlework care|对城市管理和脱贫工作精细化的比喻。|An image of painstaking care in city management and poverty work.
绿美广东|green and beautiful Guangdong|广东的生态建设行动。|Guangdong’s work on its environment.
苏南模式|southern Jiangsu model|以集体乡镇企业为主的发展模式。|Growth through collective rural firms.
赛马|horse race|通过竞争比拼推动工作、选拔干部的机制。|Competition among places or officials to spur work.
走在前、做示范|going ahead and setting an example|习近平对江苏等地和中央机关的要求。|What Xi Jinping asks of Jiangsu and other places and of central bodies.
走在前、勇争先、善作为|going ahead, striving to be first and acting ably|习近平对江西的要求。|What Xi Jinping asked of Jiangxi.
走在前、开新局|going ahead and opening a new stage|习近平对山东的要求。|What Xi Jinping asked of Shandong.
走在前、挑大梁|going ahead and carrying the main load|中央对山东等经济大省的要求。|What is asked of Shandong and other large provinces.
走在前列|being in the forefront|要求某地在工作和发展上领先，习近平曾对广东、浙江、山东、江苏等省使用。|The demand that a place lead in its work, made by Xi Jinping of Guangdong, Zhejiang, Shandong and Jiangsu among others.
转型出雏型|giving transformation its first shape|山西资源型经济转型的目标口号。|Shanxi’s slogan for the first results of its turn away from coal.
转型综改|comprehensive reform for transformation|山西由资源型经济转型的改革。|The reform by which Shanxi is to leave coal behind.
辽宁全面振兴|full revitalization of Liaoning|辽宁推动老工业基地振兴的口号。|Liaoning’s slogan for reviving the old industrial province.
追赶超越|catching up and surpassing|习近平对陕西的要求。|What Xi Jinping asked of Shaanxi.
郡县治、天下安|when the counties are well governed the realm is at peace|强调县级治理重要性的古语。|An old saying on the weight of the counties.
重要窗口|important window|习近平2020年对浙江的定位：展示中国特色社会主义制度优越性的窗口。|The part given to Zhejiang in 2020: to show the strengths of the system.||2020-03|习近平在浙江考察
金名片|golden calling card|比喻地方值得夸耀的品牌。|An image of what a place is known and praised for.
长株潭一体化|integration of Changsha, Zhuzhou and Xiangtan|湖南三市一体发展的战略。|The strategy of joining three cities of Hunan.
闯新路、进中游|breaking a new path and reaching the middle ranks|内蒙古的发展目标。|The goal of Inner Mongolia.
非首都功能|functions nonessential to Beijing’s role as the capital|与北京首都定位不符、需向雄安新区等地疏解的产业和机构。|Industries and bodies that do not belong to a capital and are to move out of Beijing, as to Xiong’an.
面向东盟的国际大通道|international corridor facing ASEAN|广西的开放定位。|The part of Guangxi in opening up.
面向南亚东南亚辐射中心|hub radiating to South and South-East Asia|习近平为云南确定的定位之一。|One of the roles that Xi Jinping set for Yunnan.
首善标准|standard of the best place|北京以首都高标准要求自己的提法。|Beijing’s claim to the highest standards.
首都功能|functions of the capital|北京作为政治、文化、国际交往、科技创新中心的功能。|What Beijing does as a centre of politics, culture, foreign contacts and innovation.
首都城市战略定位|strategic positioning of the capital|北京“四个中心”的城市定位。|Beijing’s part as the “four centres”.|全国政治中心；文化中心；国际交往中心；科技创新中心|2014-02-26|习近平在北京考察
高质量跨越式发展|high-quality leapfrog development|江西等地对自身赶超发展的提法。|Phrase of Jiangxi and others for catching up in growth.
黔货出山|Guizhou goods leaving the mountains|推动贵州农产品外销的口号。|The slogan for selling Guizhou’s farm goods outside.
`;
