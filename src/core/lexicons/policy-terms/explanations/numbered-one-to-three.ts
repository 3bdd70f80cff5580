/** What the terms of `../numbered-one-to-three.ts` mean; the columns are named in `explain-term.ts`. */
export const numberedOneToThreeExplanations = `
一个中心、两个基本点|*one central task and two basic points|党的基本路线的核心。|The core of the Party’s basic line.|以经济建设为中心；坚持四项基本原则；坚持改革开放|1987-10|中共十三大
一主引领、两翼驱动、全域协同|one leader, two wings, all in coordination|湖北的区域发展布局。|Hubei’s regional layout.
一刀切|*one-size-fits-all approach|不顾差别、简单划一的做法。|Treating all cases alike.
一干多支、五区协同|one trunk, many branches, five coordinated zones|四川的区域发展战略。|Sichuan’s regional strategy.
一府一委两院|one government, one commission and two courts|由人大产生并对其负责的国家机关。|The state organs that answer to a people’s congress.|人民政府；监察委员会；人民法院；人民检察院
一把手|head of a leadership team|党政机关的主要负责人。|The chief of a Party or government body.
一核一带一区|one core, one belt, one area|广东的区域发展格局。|Guangdong’s regional layout.|珠三角地区；沿海经济带；北部生态发展区
一案双查|dual inquiry into one case|既查当事人，又追究领导责任。|Investigating both the offender and those in charge.
一盘棋|whole-game approach|比喻全局统筹。|An image of acting as one whole.
一肩挑|holding both posts|村（社区）党组织书记兼任村（居）委会主任。|One person as both Party secretary and head of the village or residents’ committee.
三下乡|three to the countryside|文化、科技、卫生下乡活动。|Bringing culture, science and health care to the countryside.|文化下乡；科技下乡；卫生下乡
三严三实|*Three Guidelines for Ethical Behavior and Three Basic Rules of Conduct|对领导干部作风的要求。|Requirements on the conduct of leading officials.|严以修身；严以用权；严以律己；谋事要实；创业要实；做人要实|2014-03-09|习近平参加全国人大安徽代表团审议
三个世界|three worlds|毛泽东关于国际格局的划分。|Mao Zedong’s division of the world.||1974-02-22|毛泽东会见赞比亚总统卡翁达
三个务必|Three Musts|二十大对全党提出的三项要求。|Three demands made of the whole Party at the 20th Congress.|务必不忘初心、牢记使命；务必谦虚谨慎、艰苦奋斗；务必敢于斗争、善于斗争|2022-10-16|中共二十大
三个区分开来|three distinctions|区分干部改革中的失误与违纪违法，为担当者撑腰。|Distinguishing mistakes made in reform from violations of discipline, to shield officials who act.||2016-01-18|省部级主要领导干部学习贯彻十八届五中全会精神专题研讨班
三个有利于|three favourables|判断改革得失的标准。|Deng Xiaoping’s three criteria for judging reform.|有利于发展社会主义社会的生产力；有利于增强社会主义国家的综合国力；有利于提高人民的生活水平|1992|邓小平南方谈话
三个离不开|three inseparables|关于各民族关系的表述。|A formula on the relations between ethnic groups.|汉族离不开少数民族；少数民族离不开汉族；各少数民族之间也相互离不开
三会一课|three meetings and one lecture|党支部组织生活的基本制度。|The basic routine of a Party branch.|支部党员大会；支部委员会会议；党小组会；党课
三位一体|three-in-one|泛指三者结合为一体的布局。|Any layout that joins three parts in one.
三保障|three guarantees|义务教育、基本医疗、住房安全有保障。|Schooling, basic medical care and safe housing guaranteed.|义务教育有保障；基本医疗有保障；住房安全有保障
三全育人|three-dimensional education|全员、全程、全方位育人。|Education by everyone, throughout, and in every respect.|全员育人；全程育人；全方位育人
三公经费|three public expenses|出国、用车、接待三项公务开支。|Spending on official trips abroad, vehicles and receptions.|因公出国（境）费用；公务用车购置及运行费；公务接待费
三区三州|three regions and three prefectures|深度贫困地区的代表。|The regions of deepest poverty.|西藏；四省涉藏州县；新疆南疆四地州；四川凉山州；云南怒江州；甘肃临夏州
三去一降一补|five priority tasks of supply-side reform|供给侧结构性改革的五项任务。|The five tasks of supply-side structural reform.|去产能；去库存；去杠杆；降成本；补短板|2015-12|中央经济工作会议
三大作风|three great styles of work|党的优良作风。|The Party’s three cherished styles of work.|理论联系实际；密切联系群众；批评和自我批评
三大改造|three great transformations|1950年代对农业、手工业和资本主义工商业的社会主义改造。|The socialist transformation of farming, handicrafts and capitalist industry and commerce in the 1950s.|农业；手工业；资本主义工商业
三大攻坚战|*three critical battles|2017年提出的决胜全面小康的三项任务。|Three tasks set in 2017 on the way to a moderately prosperous society.|防范化解重大风险；精准脱贫；污染防治|2017-10-18|中共十九大
三大法宝|three magic weapons|毛泽东总结的中国革命的三大法宝。|Mao Zedong’s three keys to the revolution.|统一战线；武装斗争；党的建设|1939-10|毛泽东《〈共产党人〉发刊词》
三支一扶|three supports and one assistance|高校毕业生到基层服务的项目。|A programme that sends graduates to teach, farm, heal and fight poverty at the grass roots.|支农；支教；支医；扶贫
三期叠加|superimposition of three periods|对2013年前后经济形势的判断。|A reading of the economy around 2013.|增长速度换挡期；结构调整阵痛期；前期刺激政策消化期
三湾改编|*Sanwan Reorganization|1927年毛泽东在江西三湾对部队的改编，确立支部建在连上。|Mao Zedong’s reorganisation of his troops in 1927, which set up branches at company level.||1927-09|江西永新三湾
三社联动|linkage of communities, social organisations and social workers|社区治理机制。|A mechanism of community governance.|社区；社会组织；社会工作者
三股势力|*three forces|恐怖主义、分裂主义和极端主义势力。|The forces of terrorism, separatism and extremism.|暴力恐怖势力；民族分裂势力；宗教极端势力
三讲教育|Three Emphases campaign|1990年代末在县处级以上干部中进行的教育。|A campaign among officials in the late 1990s.|讲学习；讲政治；讲正气
三重压力|triple pressures|2021年底对经济形势的判断。|A reading of the economy at the end of 2021.|需求收缩；供给冲击；预期转弱|2021-12|中央经济工作会议
三驾马车|*troika|拉动经济增长的消费、投资、出口。|Consumption, investment and exports as the drivers of growth.|消费；投资；出口
三高四新|three highlands and four new missions|习近平对湖南的要求：打造三个高地，践行四新使命。|What Xi Jinping asked of Hunan: three highlands and four new missions.
两不愁、三保障|two assurances and three guarantees|农村贫困人口脱贫的基本标准。|The basic standard for leaving rural poverty: food and clothing assured; schooling, basic medical care and safe housing guaranteed.|不愁吃；不愁穿；义务教育有保障；基本医疗有保障；住房安全有保障
两个一百年|*Two Centenary Goals|建党一百年和新中国成立一百年时的两个奋斗目标。|The goals set for the centenaries of the Party (2021) and of the People’s Republic (2049).|到建党一百年时全面建成小康社会；到新中国成立一百年时建成社会主义现代化强国
两个健康|two healthies|统战工作对非公有制经济的两项目标。|Two aims of united-front work with private business: the healthy growth of the sector and of its people.|非公有制经济健康发展；非公有制经济人士健康成长
两个凡是|Two Whatevers|华国锋时期关于坚持毛泽东决策和指示的主张，后被否定。|The discredited line of upholding whatever Mao Zedong had decided or instructed.||1977-02-07|《人民日报》、《红旗》杂志、《解放军报》社论《学好文件抓住纲》
两个务必|Two Musts|毛泽东要求全党在胜利面前保持谦虚谨慎和艰苦奋斗。|Mao Zedong’s call to stay modest and prudent and to keep up plain living and hard struggle.|务必继续地保持谦虚、谨慎、不骄、不躁的作风；务必继续地保持艰苦奋斗的作风|1949-03-05|中共七届二中全会
两个大局|two overall situations|指中华民族伟大复兴战略全局和世界百年未有之大变局。|The strategic situation of national rejuvenation and the world’s changes unseen in a century.|中华民族伟大复兴战略全局；世界百年未有之大变局
两个毫不动摇|*Two Unswervinglys|毫不动摇发展公有制经济，毫不动摇鼓励、支持、引导非公有制经济。|To consolidate the public sector and to encourage, support and guide the non-public sector, both unswervingly.|毫不动摇巩固和发展公有制经济；毫不动摇鼓励、支持、引导非公有制经济发展|2002-11-08|中共十六大
两个确立|*Two Affirmations|确立习近平的核心地位，确立习近平新时代中国特色社会主义思想的指导地位。|The affirmation of Xi Jinping’s core position and of the guiding role of his Thought.|确立习近平同志党中央的核心、全党的核心地位；确立习近平新时代中国特色社会主义思想的指导地位|2021-11-11|中共十九届六中全会|《中共中央关于党的百年奋斗重大成就和历史经验的决议》
两个结合|*Two Integrations|把马克思主义基本原理同中国具体实际、同中华优秀传统文化相结合。|Integrating Marxism with China’s realities and with its fine traditional culture.|同中国具体实际相结合；同中华优秀传统文化相结合|2021-07-01|庆祝中国共产党成立100周年大会
两个维护|*Two Upholds|维护习近平的核心地位，维护党中央权威和集中统一领导。|To uphold Xi Jinping’s core position and the authority and centralised, unified leadership of the Central Committee.|坚决维护习近平总书记党中央的核心、全党的核心地位；坚决维护党中央权威和集中统一领导
两个覆盖|two coverages|党的组织覆盖和党的工作覆盖，多用于两新组织党建。|Coverage by Party organisations and by Party work, above all in private firms and social organisations.|党的组织覆盖；党的工作覆盖
两个责任|two responsibilities|党委负主体责任，纪委负监督责任。|The primary responsibility of Party committees and the supervisory responsibility of discipline commissions for clean government.|党委主体责任；纪委监督责任|2013-11-12|中共十八届三中全会
两优一先|two outstandings and one advanced|“七一”前后表彰的三类对象。|The three kinds of honours given around 1 July.|优秀共产党员；优秀党务工作者；先进基层党组织
两国方案|*two-state solution|以建立独立的巴勒斯坦国解决巴以问题的方案。|The settlement of the Israeli-Palestinian question by an independent Palestinian state.
两大奇迹|two miracles|经济快速发展和社会长期稳定。|Rapid economic growth and long-term social stability.|经济快速发展奇迹；社会长期稳定奇迹
两学一做|*Two Studies, One Action|学党章党规、学系列讲话，做合格党员。|Study the constitution and rules, study the speeches, be a qualified member.|学党章党规；学系列讲话；做合格党员|2016-02|中共中央办公厅印发方案
两山理论|Two Mountains theory|“绿水青山就是金山银山”的理念的简称。|Short for the idea that lucid waters and lush mountains are invaluable assets.
两张皮|two separate skins|比喻两项应结合的工作互相脱节。|An image of two tasks that should be one but are not.
两弹一星|two bombs and one satellite|核弹、导弹和人造卫星。|The nuclear bomb, the missile and the satellite.
两微一端|two micros and one app|政务新媒体的三种形式。|Weibo, WeChat and a news app: the usual new-media outlets of an agency.|微博；微信；新闻客户端
两手抓、两手硬|two hands, both firm|物质文明和精神文明等两方面一起抓。|Grasping two tasks at once, both firmly.
两新一重|two new and one major|2020年扩大有效投资的重点。|Priorities for investment in 2020.|新型基础设施建设；新型城镇化建设；交通、水利等重大工程建设|2020-05-22|国务院政府工作报告
两新工作|two renewals|2024年起的设备更新和消费品以旧换新政策。|The policies, since 2024, on equipment renewal and trade-ins of consumer goods.|大规模设备更新；消费品以旧换新
两重建设|two-major projects|国家重大战略实施和重点领域安全能力建设，由超长期特别国债支持。|Major national strategies and security capacity in key areas, financed by ultra-long special treasury bonds.|国家重大战略实施；重点领域安全能力建设
两面人|two-faced persons|对党不忠诚、阳奉阴违的干部。|Officials who feign loyalty and comply in public but oppose in private.
`;
