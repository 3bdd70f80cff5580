/** What the terms of `../numbered-one-to-three.ts` mean; the columns are named in `explain-term.ts`. */
export const numberedOneToThreeExplanations = `
一个中心、两个基本点|*one central task and two basic points|党在社会主义初级阶段基本路线的核心内容。|The core of the Party’s basic line for the primary stage of socialism.|以经济建设为中心；坚持四项基本原则；坚持改革开放|1987-10|中共十三大
一主引领、两翼驱动、全域协同|one leader, two wings, all in coordination|湖北2020年提出的以武汉为龙头、两个城市群带动的区域布局。|Hubei’s layout of 2020: Wuhan leads, two groups of cities drive.
一事一议|case-by-case deliberation|村民就筹资筹劳办公益事业逐项讨论决定的制度。|The rule that villagers decide one by one on levies for public works.
一企一策|a policy for each firm|针对每个企业制定措施的做法。|Measures fitted to each firm.
一刀切|*one-size-fits-all approach|不顾差别、简单划一的做法。|Treating all cases alike.
一号文件|No. 1 central document|中共中央每年发出的第一份文件，2004年起均以“三农”为主题。|The Central Committee’s first document of the year, since 2004 always on the countryside.
一干多支、五区协同|one trunk, many branches, five coordinated zones|四川2018年提出的以成都为主干、五大经济区协同的区域战略。|Sichuan’s strategy of 2018: Chengdu as the trunk and five coordinated zones.
一府一委两院|one government, one commission and two courts|由人大产生并对其负责的国家机关。|The state organs that answer to a people’s congress.|人民政府；监察委员会；人民法院；人民检察院
一府两院|one government and two courts|2018年前由人大产生的国家机关。|The state organs answering to a people’s congress until 2018.|人民政府；人民法院；人民检察院
一把手|head of a leadership team|党政机关的主要负责人。|The chief of a Party or government body.
一把手工程|chief’s project|由主要负责人亲自抓的重要工作。|An important task that the chief himself takes on.
一把手负责制|responsibility of the chief|主要负责人对工作全面负责的制度。|The rule that the chief answers for everything.
一核一带一区|one core, one belt, one area|广东2018年提出的区域发展格局。|Guangdong’s regional layout of 2018.|珠三角地区；沿海经济带；北部生态发展区
一案双查|dual inquiry into one case|既查当事人，又追究领导责任。|Investigating both the offender and those in charge.
一盘棋|whole-game approach|比喻各地各部门服从全局、统一行动。|The image of all places and offices acting as one in one game.
一肩挑|holding both posts|村（社区）党组织书记兼任村（居）委会主任。|One person as both Party secretary and head of the village or residents’ committee.
三下乡|three to the countryside|文化、科技、卫生下乡活动。|Bringing culture, science and health care to the countryside.|文化下乡；科技下乡；卫生下乡
三不一体推进|advancing the three “nos” as one|一体推进不敢腐、不能腐、不想腐。|Deterring, preventing and unlearning corruption at once.|不敢腐；不能腐；不想腐
三不腐|three “no corruptions”|不敢腐、不能腐、不想腐的合称。|The lack of audacity, opportunity and desire to be corrupt.|不敢腐；不能腐；不想腐
三严三实|*Three Guidelines for Ethical Behavior and Three Basic Rules of Conduct|习近平对领导干部修身、用权、做事的六项要求。|Six demands of Xi Jinping on how officials conduct themselves, use power and work.|严以修身；严以用权；严以律己；谋事要实；创业要实；做人要实|2014-03-09|习近平参加全国人大安徽代表团审议
三个世界|three worlds|毛泽东的国际格局划分：美苏为第一世界，日欧加等为第二世界，亚非拉为第三世界。|Mao’s division of the world: superpowers, other developed countries, and Asia, Africa and Latin America.||1974-02-22|毛泽东会见赞比亚总统卡翁达
三个代表|*Three Represents|江泽民提出的党的性质和任务：代表先进生产力、先进文化和最广大人民利益。|Jiang Zemin’s formula of what the Party must represent.|代表中国先进生产力的发展要求；代表中国先进文化的前进方向；代表中国最广大人民的根本利益|2000-02-25|江泽民在广东考察
三个倡导|three advocacies|十八大对社会主义核心价值观的表述。|The 18th Congress’s wording of the core socialist values.|倡导富强、民主、文明、和谐；倡导自由、平等、公正、法治；倡导爱国、敬业、诚信、友善|2012-11-08|中共十八大
三个务必|Three Musts|二十大对全党提出的三项要求。|Three demands made of the whole Party at the 20th Congress.|务必不忘初心、牢记使命；务必谦虚谨慎、艰苦奋斗；务必敢于斗争、善于斗争|2022-10-16|中共二十大
三个区分开来|three distinctions|区分干部改革中的失误与违纪违法，为担当者撑腰。|Distinguishing mistakes made in reform from violations of discipline, to shield officials who act.||2016-01-18|省部级主要领导干部学习贯彻十八届五中全会精神专题研讨班
三个有利于|three favourables|邓小平1992年提出的判断改革开放得失的三条标准。|Deng Xiaoping’s three criteria of 1992 for judging reform.|有利于发展社会主义社会的生产力；有利于增强社会主义国家的综合国力；有利于提高人民的生活水平|1992|邓小平南方谈话
三个离不开|three inseparables|强调汉族与各少数民族相互依存的表述。|The formula that Han and minorities depend on each other.|汉族离不开少数民族；少数民族离不开汉族；各少数民族之间也相互离不开
三个自信|three confidences|2012年提出，2016年加上文化自信成为“四个自信”。|Named in 2012; with culture added in 2016 the four confidences.|道路自信；理论自信；制度自信|2012-11-08|中共十八大
三个表率|three examples|习近平对中央和国家机关的要求：在学习、看齐、落实上作表率。|What Xi Jinping asks of central offices: to set an example in study, alignment and action.|在学习习近平新时代中国特色社会主义思想上作表率；在始终同党中央保持高度一致上作表率；在坚决贯彻落实党中央各项决策部署上作表率
三个规定|three rules|2015年起防止领导干部等干预司法的三个文件。|Three rules, since 2015, against interference with the courts.|领导干部干预司法活动的规定；司法机关内部人员过问案件的规定；司法人员与当事人等接触交往的规定
三产融合|integration of the three sectors|农村一二三产业融合发展。|Farming, processing and services in the countryside grown together.
三会一课|three meetings and one lecture|党支部组织生活的基本制度，定期召开三类会议、上党课。|The basic routine of a Party branch: three kinds of meetings and a lecture.|支部党员大会；支部委员会会议；党小组会；党课
三位一体|three-in-one|泛指三者结合为一体的布局。|Any layout that joins three parts in one.
三保支出|three guaranteed expenditures|地方财政须优先保障的支出。|What local budgets must pay first.|保基本民生；保工资；保运转
三保障|three guarantees|义务教育、基本医疗、住房安全有保障。|Schooling, basic medical care and safe housing guaranteed.|义务教育有保障；基本医疗有保障；住房安全有保障
三全育人|three-dimensional education|全体人员、全部过程、各个方面共同育人的高校思政要求。|That at universities all staff, at all times and in all respects, form students.|全员育人；全程育人；全方位育人
三公经费|three public expenses|出国、用车、接待三项公务开支。|Spending on official trips abroad, vehicles and receptions.|因公出国（境）费用；公务用车购置及运行费；公务接待费
三区三州|three regions and three prefectures|2017年确定的深度贫困地区。|The regions of deepest poverty as named in 2017.|西藏；四省涉藏州县；新疆南疆四地州；四川凉山州；云南怒江州；甘肃临夏州
三区三线|three zones and three lines|国土空间规划的三类空间和三条控制线。|Three kinds of space and three control lines of land use.|城镇空间；农业空间；生态空间；永久基本农田；生态保护红线；城镇开发边界
三去一降一补|five priority tasks of supply-side reform|供给侧结构性改革的五项任务。|The five tasks of supply-side structural reform.|去产能；去库存；去杠杆；降成本；补短板|2015-12|中央经济工作会议
三反五反|Three-anti and Five-anti campaigns|1951年底至1952年在机关反贪污浪费官僚主义、在工商界反行贿偷税等的运动。|Campaigns of 1951–1952 against corruption in offices and among business people.
三变改革|three-changes reform|把农村资源、资金、农民与产业联结的改革，始于贵州六盘水。|The rural reform, begun at Liupanshui in Guizhou, that turns assets into shares.|资源变资产；资金变股金；农民变股东
三基建设|three basics|基层组织、基础工作、基本能力的建设，山西等地使用。|Work on primary organisations, basic tasks and basic abilities, a phrase of Shanxi and others.|基层组织；基础工作；基本能力
三大作风|three great styles of work|毛泽东在中共七大概括的党的优良作风。|The Party’s three cherished styles of work, as Mao named them in 1945.|理论联系实际；密切联系群众；批评和自我批评|1945-04-24|毛泽东《论联合政府》
三大改造|three great transformations|1950年代对农业、手工业和资本主义工商业的社会主义改造。|The socialist transformation of farming, handicrafts and capitalist industry and commerce in the 1950s.|农业；手工业；资本主义工商业
三大攻坚战|*three critical battles|2017年提出的决胜全面小康的三项任务。|Three tasks set in 2017 on the way to a moderately prosperous society.|防范化解重大风险；精准脱贫；污染防治|2017-10-18|中共十九大
三大法宝|three magic weapons|毛泽东总结的中国革命取胜的三条主要经验。|The three main means by which, as Mao put it, the revolution won.|统一战线；武装斗争；党的建设|1939-10|毛泽东《〈共产党人〉发刊词》
三大纪律、八项注意|Three Rules of Discipline and Eight Points for Attention|红军时期起制定的人民军队纪律。|The discipline of the Party’s armies since the Red Army.
三大规律|three laws|共产党执政、社会主义建设、人类社会发展的规律。|The laws of Communist governance, socialist construction and human society.|共产党执政规律；社会主义建设规律；人类社会发展规律
三支一扶|three supports and one assistance|2006年起组织高校毕业生到基层支教、支农、支医和扶贫的项目。|The programme, since 2006, that sends graduates to teach, farm, heal and fight poverty at the grass roots.|支教；支农；支医；扶贫
三新一高|three news and one high|新发展阶段、新发展理念、新发展格局和高质量发展的合称。|The new stage, philosophy and pattern of development, and high quality.|新发展阶段；新发展理念；新发展格局；高质量发展
三期叠加|superimposition of three periods|对2013年前后经济形势的判断。|A reading of the economy around 2013.|增长速度换挡期；结构调整阵痛期；前期刺激政策消化期
三湾改编|Sanwan Reorganization|1927年毛泽东在江西三湾对部队的改编，确立支部建在连上。|Mao Zedong’s reorganisation of his troops in 1927, which set up branches at company level.||1927-09|江西永新三湾
三生空间|three spaces|国土的生产、生活、生态空间。|Land for production, for living and for nature.|生产空间；生活空间；生态空间
三社联动|linkage of communities, social organisations and social workers|社区、社会组织、社会工作者相互配合的社区治理机制。|Community governance in which communities, organisations and social workers act together.|社区；社会组织；社会工作者
三股势力|*three forces|恐怖主义、分裂主义和极端主义势力。|The forces of terrorism, separatism and extremism.|暴力恐怖势力；民族分裂势力；宗教极端势力
三讲教育|Three Emphases campaign|1990年代末在县处级以上干部中进行的教育。|A campaign among officials in the late 1990s.|讲学习；讲政治；讲正气
三重压力|triple pressures|2021年底中央对经济面临的三种压力的判断。|The three pressures on the economy named at the end of 2021.|需求收缩；供给冲击；预期转弱|2021-12|中央经济工作会议
三驾马车|troika|比喻拉动经济增长的消费、投资、出口三大需求。|The image of consumption, investment and exports that pull growth.|消费；投资；出口
三高四新|three highlands and four new missions|习近平对湖南的要求：打造制造、创新、开放三个高地，在四方面闯新路、开新局。|What Xi Jinping asked of Hunan: to lead in manufacturing, innovation and opening up, and four new missions.||2020-09|习近平在湖南考察
两不愁、三保障|two assurances and three guarantees|农村贫困人口脱贫的基本标准。|The basic standard for leaving rural poverty: food and clothing assured; schooling, basic medical care and safe housing guaranteed.|不愁吃；不愁穿；义务教育有保障；基本医疗有保障；住房安全有保障
两个一以贯之|two consistencies|2016年习近平对国有企业改革和党建的要求。|What Xi Jinping asked of state firms in 2016.|坚持党对国有企业的领导；建立现代企业制度|2016-10|全国国有企业党的建设工作会议
两个一百年|*Two Centenary Goals|建党一百年和新中国成立一百年时的两个奋斗目标。|The goals set for the centenaries of the Party (2021) and of the People’s Republic (2049).|到建党一百年时全面建成小康社会；到新中国成立一百年时建成社会主义现代化强国
两个健康|two healthies|统战工作对非公有制经济的两项目标。|Two aims of united-front work with private business: the healthy growth of the sector and of its people.|非公有制经济健康发展；非公有制经济人士健康成长
两个先锋队|two vanguards|党同时是工人阶级和中国人民、中华民族先锋队的定性，2002年写入党章。|The Party as vanguard both of the working class and of people and nation, in its constitution since 2002.|中国工人阶级的先锋队；中国人民和中华民族的先锋队
两个凡是|Two Whatevers|华国锋时期关于坚持毛泽东决策和指示的主张，后被否定。|The discredited line of upholding whatever Mao Zedong had decided or instructed.||1977-02-07|《人民日报》、《红旗》杂志、《解放军报》社论《学好文件抓住纲》
两个务必|Two Musts|毛泽东要求全党在胜利面前保持谦虚谨慎和艰苦奋斗。|Mao Zedong’s call to stay modest and prudent and to keep up plain living and hard struggle.|务必继续地保持谦虚、谨慎、不骄、不躁的作风；务必继续地保持艰苦奋斗的作风|1949-03-05|中共七届二中全会
两个坚决维护|two resolute upholds|“两个维护”的另一说法。|Another wording of the Two Upholds.
两个大局|two overall situations|指中华民族伟大复兴战略全局和世界百年未有之大变局。|The strategic situation of national rejuvenation and the world’s changes unseen in a century.|中华民族伟大复兴战略全局；世界百年未有之大变局
两个根本性转变|two fundamental changes|1995年提出的经济体制和增长方式的转变。|The change of system and of growth model set in 1995.|经济体制从传统的计划经济体制向社会主义市场经济体制转变；经济增长方式从粗放型向集约型转变|1995-09|中共十四届五中全会
两个毫不动摇|Two Unswervinglys|毫不动摇发展公有制经济，毫不动摇鼓励、支持、引导非公有制经济。|To consolidate the public sector and to encourage, support and guide the non-public sector, both unswervingly.|毫不动摇巩固和发展公有制经济；毫不动摇鼓励、支持、引导非公有制经济发展|2002-11-08|中共十六大
两个率先|two firsts|江苏等地的发展目标。|The goals of Jiangsu and others: to be first to moderate prosperity and modernisation.|率先全面建成小康社会；率先基本实现现代化
两个确立|*Two Affirmations|确立习近平的核心地位，确立习近平新时代中国特色社会主义思想的指导地位。|The affirmation of Xi Jinping’s core position and of the guiding role of his Thought.|确立习近平同志党中央的核心、全党的核心地位；确立习近平新时代中国特色社会主义思想的指导地位|2021-11-11|中共十九届六中全会|《中共中央关于党的百年奋斗重大成就和历史经验的决议》
两个结合|*Two Integrations|把马克思主义基本原理同中国具体实际、同中华优秀传统文化相结合。|Integrating Marxism with China’s realities and with its fine traditional culture.|同中国具体实际相结合；同中华优秀传统文化相结合|2021-07-01|庆祝中国共产党成立100周年大会
两个维护|*Two Upholds|维护习近平的核心地位，维护党中央权威和集中统一领导。|To uphold Xi Jinping’s core position and the authority and centralised, unified leadership of the Central Committee.|坚决维护习近平总书记党中央的核心、全党的核心地位；坚决维护党中央权威和集中统一领导
两个覆盖|two coverages|党的组织覆盖和党的工作覆盖，多用于两新组织党建。|Coverage by Party organisations and by Party work, above all in private firms and social organisations.|党的组织覆盖；党的工作覆盖
两个责任|two responsibilities|党委负主体责任，纪委负监督责任。|The primary responsibility of Party committees and the supervisory responsibility of discipline commissions for clean government.|党委主体责任；纪委监督责任|2013-11-12|中共十八届三中全会
两个革命|two revolutions|党领导的社会革命和党的自我革命。|The social revolution led by the Party and its self-reform.|社会革命；自我革命
两个高水平|two high levels|浙江2017年提出的奋斗目标。|Zhejiang’s goals of 2017.|高水平全面建成小康社会；高水平推进社会主义现代化建设
两代表一委员|two kinds of delegates and one of members|党代表、人大代表、政协委员的合称。|Party delegates, people’s deputies and CPPCC members together.|党代表；人大代表；政协委员
两优一先|two outstandings and one advanced|“七一”前后表彰的三类对象。|The three kinds of honours given around 1 July.|优秀共产党员；优秀党务工作者；先进基层党组织
两国方案|*two-state solution|以建立独立的巴勒斯坦国解决巴以问题的方案。|The settlement of the Israeli-Palestinian question by an independent Palestinian state.
两型社会|two-type society|资源节约型、环境友好型社会的简称。|Short for a resource-conserving, environmentally friendly society.|资源节约型；环境友好型
两大奇迹|two miracles|官方总结的新中国两项成就：经济快速发展和社会长期稳定。|Two feats claimed for the People’s Republic: fast growth and lasting stability.|经济快速发展奇迹；社会长期稳定奇迹
两学一做|Two Studies, One Action|2016年起党员学习教育的内容：两项学习、一项要求。|What members have been asked since 2016: two studies and one action.|学党章党规；学系列讲话；做合格党员|2016-02|中共中央办公厅印发方案
两屏三带|two shields and three belts|国家生态安全战略格局。|The layout of ecological security.|青藏高原生态屏障；黄土高原—川滇生态屏障；东北森林带；北方防沙带；南方丘陵山地带
两山理论|Two Mountains theory|“绿水青山就是金山银山”的理念的简称。|Short for the idea that lucid waters and lush mountains are invaluable assets.
两张皮|two separate skins|比喻两项应结合的工作互相脱节。|An image of two tasks that should be one but are not.
两弹一星|two bombs and one satellite|核弹、导弹和人造卫星，中国1960至1970年代的国防科技成就。|The nuclear bomb, the missile and the satellite, China’s feats of the 1960s and 1970s.|核弹；导弹；人造卫星
两微一端|two micros and one app|机关和媒体常用的三种新媒体平台。|Weibo, WeChat and a news app: the usual new-media outlets of an office.|微博；微信；新闻客户端
两手抓、两手硬|two hands, both firm|物质文明和精神文明等两方面一起抓。|Grasping two tasks at once, both firmly.
两新一重|two new and one major|2020年扩大有效投资的重点。|Priorities for investment in 2020.|新型基础设施建设；新型城镇化建设；交通、水利等重大工程建设|2020-05-22|国务院政府工作报告
两新工作|two renewals|2024年起的设备更新和消费品以旧换新政策。|The policies, since 2024, on equipment renewal and trade-ins of consumer goods.|大规模设备更新；消费品以旧换新
两横三纵|two horizontal and three vertical axes|全国城镇化战略的空间格局。|The layout of the nation’s urbanisation.|陆桥通道；沿长江通道；沿海通道；京哈京广通道；包昆通道
两步走|two-step strategy|十九大对2020年至本世纪中叶的安排：2035年基本实现现代化，再建成强国。|The plan of the 19th Congress: modernisation by 2035, a great country by mid-century.|2020年到2035年基本实现社会主义现代化；2035年到本世纪中叶建成社会主义现代化强国|2017-10-18|中共十九大
两重建设|two-major projects|国家重大战略实施和重点领域安全能力建设，由超长期特别国债支持。|Major national strategies and security capacity in key areas, financed by ultra-long special treasury bonds.|国家重大战略实施；重点领域安全能力建设
两面人|two-faced persons|对党不忠诚、阳奉阴违的干部。|Officials who feign loyalty and comply in public but oppose in private.
`;
