/** What the terms of `../numbered-four-to-ten.ts` mean; the columns are named in `explain-term.ts`. */
export const numberedFourToTenExplanations = `
七下八上|late July to early August|防汛关键期，指七月下旬到八月上旬。|The height of the flood season.
七个有之|seven phenomena|习近平列举的拉帮结派、阳奉阴违等七种违反政治规矩的现象。|Seven breaches of political rules named by Xi Jinping, such as cliques and feigned obedience.
七个着力|seven efforts|对宣传思想文化工作的要求。|The demands on publicity and culture.|着力加强党对宣传思想文化工作的领导；着力建设具有强大凝聚力和引领力的社会主义意识形态；着力培育和践行社会主义核心价值观；着力提升新闻舆论传播力引导力影响力公信力；着力赓续中华文脉、推动中华优秀传统文化创造性转化和创新性发展；着力推动文化事业和文化产业繁荣发展；着力加强国际传播能力建设、促进文明交流互鉴
七个聚焦|seven focal points|党的二十届三中全会明确的改革目标领域。|The seven fields for reform named by the third plenum of the 20th congress.
七大战略|seven strategies|十九大提出坚定实施的国家战略。|The strategies that the 19th Congress named.|科教兴国战略；人才强国战略；创新驱动发展战略；乡村振兴战略；区域协调发展战略；可持续发展战略；军民融合发展战略
七有、五性|seven haves and five qualities|北京市民生工作的需求体系。|Beijing’s list of what its people need.
七种能力|seven abilities|习近平2020年对年轻干部提出的能力要求。|Seven abilities that Xi Jinping asked of young officials in 2020.|政治能力；调查研究能力；科学决策能力；改革攻坚能力；应急处突能力；群众工作能力；抓落实能力|2020-10-10|中央党校中青年干部培训班开班式
九个以|nine “by” demands|中央提出的推进党的自我革命的九项实践要求。|Nine demands on the Party’s self-reform, put forward by the centre.
九小场所|nine kinds of small premises|消防安全监管的小型经营场所。|Small premises that fire safety watches.
九项工程|nine programmes|中非合作论坛提出的对非合作举措。|China’s offer to Africa at the China–Africa forum.|卫生健康；减贫惠农；贸易促进；投资驱动；数字创新；绿色发展；能力建设；人文交流；和平安全
五个一批|five batches|脱贫攻坚的五条路径，按致贫原因分类施策。|Five paths out of poverty, each for a different cause.|发展生产脱贫一批；易地搬迁脱贫一批；生态补偿脱贫一批；发展教育脱贫一批；社会保障兜底一批|2015-10-16|减贫与发展高层论坛
五个必由之路|five essential paths|习近平2022年概括的五条规律性认识。|Five lessons that Xi Jinping named in 2022.|坚持党的全面领导；中国特色社会主义；团结奋斗；贯彻新发展理念；全面从严治党|2022-03-05|习近平参加十三届全国人大五次会议内蒙古代表团审议
五个必须|five musts|中央提出的守纪律讲规矩的要求。|The demand on keeping to discipline and rules.
五个战略性有利条件|five strategic advantages|对我国发展有利条件的概括。|China’s advantages as the centre names them.|有中国共产党的坚强领导；有中国特色社会主义制度的显著优势；有持续快速发展积累的坚实基础；有长期稳定的社会环境；有自信自强的精神力量
五个振兴|five revitalisations|乡村振兴的五个方面。|The five sides of rural revitalisation.|产业振兴；人才振兴；文化振兴；生态振兴；组织振兴|2018-03-08|习近平参加十三届全国人大一次会议山东代表团审议
五个文明|five civilisations|物质、政治、精神、社会、生态五方面文明。|Material, political, cultural-ethical, social and ecological progress.|物质文明；政治文明；精神文明；社会文明；生态文明
五个新城|five new cities|上海重点建设的郊区新城。|The new towns around Shanghai.|嘉定；青浦；松江；奉贤；南汇
五个法治化|five law-based steps|信访工作法治化的五个环节。|The five steps of law-based petition work.|预防法治化；受理法治化；办理法治化；监督追责法治化；维护秩序法治化
五个注重|five emphases|对二十届三中全会改革《决定》内容特点的概括。|The main features of the third plenum’s reform decision of 2024.|注重发挥经济体制改革牵引作用；注重构建支持全面创新体制机制；注重全面改革；注重统筹发展和安全；注重加强党对改革的领导
五个牢牢把握|five firm grasps|学习领会二十大精神的要求。|How the 20th Congress is to be understood.|牢牢把握过去5年工作和新时代10年伟大变革的重大意义；牢牢把握新时代中国特色社会主义思想的世界观和方法论；牢牢把握以中国式现代化推进中华民族伟大复兴的使命任务；牢牢把握以伟大自我革命引领伟大社会革命的重要要求；牢牢把握团结奋斗的时代要求
五个统筹|five overall balances|科学发展观要求兼顾的五组关系。|Five pairs that the Scientific Outlook on Development asks to be balanced.|统筹城乡发展；统筹区域发展；统筹经济社会发展；统筹人与自然和谐发展；统筹国内发展和对外开放|2003-10|中共十六届三中全会
五个认同|five identifications|铸牢中华民族共同体意识的内容。|Identification with the motherland, the nation, its culture, the Party and its socialism.|对伟大祖国的认同；对中华民族的认同；对中华文化的认同；对中国共产党的认同；对中国特色社会主义的认同
五个重大关系|five major relations|推进生态文明建设要处理的关系。|Five relations to be balanced in care for nature.|高质量发展和高水平保护；重点攻坚和协同治理；自然恢复和人工修复；外部约束和内生动力；双碳承诺和自主行动
五位一体|*Five-Sphere Integrated Plan|经济、政治、文化、社会、生态文明五方面建设的总体布局。|The overall plan for economic, political, cultural, social and ecological advancement.|经济建设；政治建设；文化建设；社会建设；生态文明建设|2012-11-08|中共十八大
五保户|five-guarantee households|由集体或国家供养的农村困难户。|The rural poor without kin who are kept at public cost.
五型政府|five-type government|江西的政府建设目标。|Jiangxi’s aim for its government.|忠诚型；创新型；担当型；服务型；过硬型
五型经济|five types of economy|上海发展的经济类型。|The kinds of business that Shanghai fosters.|创新型经济；服务型经济；开放型经济；总部型经济；流量型经济
五多|five excesses|基层反映的会议、文件、检查等过多的问题。|Too many meetings, papers, inspections and the like at the primary level.
五大信赖产业|Five Trusted Industry Sectors|赖清德政府重点发展的产业。|The industries that Lai Ching-te’s government promotes.|半导体；人工智慧；军工；安控；次世代通讯
五大发展理念|five development concepts|即新发展理念，“十三五”时期常用的简称。|Another name of the new development philosophy, common in the 13th five-year period.|创新；协调；绿色；开放；共享|2015-10|中共十八届五中全会
五大安全|five securities|东北地区维护国家安全的五项责任。|The five kinds of security that the north-east must guard.|国防安全；粮食安全；生态安全；能源安全；产业安全|2018-09-28|深入推进东北振兴座谈会
五大家园|five homes|周边命运共同体的愿景。|The vision for the neighbourhood.|和平家园；安宁家园；繁荣家园；美丽家园；友好家园
五大振兴|five revitalisations|乡村振兴的五个方面，又称“五个振兴”。|The five sides of rural revitalisation.|产业振兴；人才振兴；文化振兴；生态振兴；组织振兴|2018-03-08|习近平参加十三届全国人大一次会议山东代表团审议
五大理念|five concepts|即“五大发展理念”。|Short for the five development concepts.|创新；协调；绿色；开放；共享
五好党支部|Party branches good in five respects|在班子、党员、制度等五方面达标的党支部创建活动，各地标准不一。|Branches that meet a local standard in five respects, such as leaders, members and rules.
五小企业|five kinds of small firms|高污染低效、被关停的小企业。|Small, dirty plants that were shut down.
五星支部|five-star branch|按星级评定党支部的创建活动。|A campaign in which branches are rated by stars.
五水共治|joint governance of five waters|浙江2013年底部署的水环境综合治理行动。|Zhejiang’s campaign on its waters, begun at the end of 2013.|治污水；防洪水；排涝水；保供水；抓节水
五治融合|five kinds of governance combined|基层治理五种方式的结合。|Five ways of local governance joined.|政治；法治；德治；自治；智治
五爱|five loves|公民道德的基本要求。|The basic demands of civic morals.|爱祖国；爱人民；爱劳动；爱科学；爱社会主义
五社联动|five social forces working together|社区治理中五类主体的协作。|Five kinds of actors in community work.|社区；社会组织；社会工作者；社区志愿者；社会慈善资源
五篇大文章|five major areas of finance|中央金融工作会议提出的重点。|What finance is to work on, as the centre set out.|科技金融；绿色金融；普惠金融；养老金融；数字金融
五级书记抓乡村振兴|five levels of Party secretaries in charge of rural revitalisation|省市县乡村五级党组织书记负责乡村振兴。|Party secretaries from province to village answer for rural revitalisation.|省委书记；市委书记；县委书记；乡镇党委书记；村党组织书记
五统一、一开放|five unifications and one opening|纵深推进全国统一大市场的基本要求。|The basic demands of the unified national market.|统一市场基础制度；统一市场基础设施；统一政府行为尺度；统一市场监管执法；统一要素资源市场；持续扩大对内对外开放
五老|five kinds of elders|参与关心下一代工作的五类离退休人员。|Five kinds of retired people who work for the young.|老干部；老战士；老专家；老教师；老模范
五育并举|five educations together|德智体美劳五方面教育同时进行的方针。|The policy of moral, intellectual, physical, aesthetic and labour education together.|德育；智育；体育；美育；劳育
五讲四美三热爱|five stresses, four beauties and three loves|1980年代的精神文明建设活动。|The campaign of the 1980s for manners, beauty and patriotism.
五险一金|five insurances and one fund|用人单位为职工缴纳的社会保险和住房公积金。|The social insurances and the housing fund that employers pay for.|养老保险；医疗保险；失业保险；工伤保险；生育保险；住房公积金
五项管理|five fields of school management|义务教育学校对学生五个方面的管理。|Five things that schools are to manage.|作业；睡眠；手机；读物；体质
产业四地|four roles in industry|习近平为青海确定的产业方向。|The industries that Xi Jinping set for Qinghai.|世界级盐湖产业基地；国家清洁能源产业高地；国际生态旅游目的地；绿色有机农畜产品输出地
八七扶贫攻坚计划|8-7 poverty programme|用七年解决八千万农村贫困人口温饱的计划。|The programme to feed eighty million people within seven years.
八个明确|eight clarifications|十九大概括的习近平思想的主要内容。|The contents of Xi Jinping Thought as summed up in 2017.||2017-10-18|中共十九大
八个本领|eight abilities|十九大要求党增强的执政本领，又称“八项本领”。|Eight abilities in governing that the 19th Congress asked the Party to build.|学习本领；政治领导本领；改革创新本领；科学发展本领；依法执政本领；群众工作本领；狠抓落实本领；驾驭风险本领|2017-10-18|中共十九大
八个相统一|eight unities|习近平2019年对思政课提出的八对统一，如政治性和学理性。|Eight pairs that Xi Jinping in 2019 asked courses in political theory to unite, such as politics and scholarship.||2019-03-18|学校思想政治理论课教师座谈会
八八战略|Double-Eight Strategy|习近平主政浙江时提出：发挥八个优势，推进八项举措。|Xi Jinping’s strategy for Zhejiang: eight strengths and eight measures.||2003-07|中共浙江省委十一届四次全会
八大中心|eight centers|国家规划支持香港建设的八个中心。|The eight centers that the national plan backs in Hong Kong.|国际金融中心；国际航运中心；国际贸易中心；国际航空枢纽；国际创新科技中心；亚太区国际法律及解决争议服务中心；区域知识产权贸易中心；中外文化艺术交流中心
八大行动|eight major initiatives|中非合作论坛提出的对非合作举措。|China’s offer to Africa at the China–Africa forum.|产业促进；设施联通；贸易便利；绿色发展；能力建设；健康卫生；人文交流；和平安全
八小时之外|outside the eight hours|指干部工作时间以外的生活和社交，属监督范围。|Officials’ life after work, which is also watched.
八小时外|outside the eight hours|指干部工作时间以外的生活和社交，属监督范围。|Officials’ life after work, which is also watched.
八荣八耻|eight honours and eight shames|胡锦涛提出的社会主义荣辱观。|Hu Jintao’s socialist concept of honour and disgrace.||2006-03-04|胡锦涛看望政协委员
八项本领|eight abilities|十九大要求党增强的执政本领。|Eight abilities in governing that the 19th Congress asked the Party to build.|学习本领；政治领导本领；改革创新本领；科学发展本领；依法执政本领；群众工作本领；狠抓落实本领；驾驭风险本领|2017-10-18|中共十九大
六个如何始终|six questions of how to always|大党独有难题的六个方面。|The six sides of the special challenges of a large party.|如何始终不忘初心、牢记使命；如何始终统一思想、统一意志、统一行动；如何始终具备强大的执政能力和领导水平；如何始终保持干事创业精神状态；如何始终能够及时发现和解决自身存在的问题；如何始终保持风清气正的政治生态
六个必须坚持|six musts|习近平新时代中国特色社会主义思想的世界观和方法论。|The worldview and methodology of Xi Jinping Thought.|必须坚持人民至上；必须坚持自信自立；必须坚持守正创新；必须坚持问题导向；必须坚持系统观念；必须坚持胸怀天下|2022-10-16|中共二十大
六个精准|six precisions|精准扶贫在对象、项目、资金等方面的六项要求。|Six demands on targeted poverty alleviation, from whom to help to how well.|扶持对象精准；项目安排精准；资金使用精准；措施到户精准；因村派人精准；脱贫成效精准|2015-06-18|部分省区市扶贫攻坚与“十三五”时期经济社会发展座谈会
六个统筹|six overall balances|2022年中央经济工作会议提出须更好统筹的六组关系。|Six pairs to be better balanced, set by the economic conference of 2022.|统筹疫情防控和经济社会发展；统筹经济质的有效提升和量的合理增长；统筹供给侧结构性改革和扩大内需；统筹经济政策和其他政策；统筹国内循环和国际循环；统筹当前和长远|2022-12|中央经济工作会议
六保|*security in six areas|2020年疫情冲击下提出的六项经济保障任务。|Six economic safeguards set under the shock of the pandemic in 2020.|保居民就业；保基本民生；保市场主体；保粮食能源安全；保产业链供应链稳定；保基层运转|2020-04-17|中共中央政治局会议
六大纪律|six disciplines|党纪处分条例规范的六类纪律。|The six kinds of discipline that the Party’s regulations set.|政治纪律；组织纪律；廉洁纪律；群众纪律；工作纪律；生活纪律|||《中国共产党纪律处分条例》
六廊六路多国多港|six corridors, six routes, many countries and many ports|“一带一路”的主体框架。|The framework of the Belt and Road.
六新|six news|山西转型发展的重点领域。|The fields on which Shanxi’s change is to rest.|新基建；新技术；新材料；新装备；新产品；新业态
六最营商环境|business environment of six mosts|山西的营商环境目标。|Shanxi’s aim for its business climate.|审批最少；流程最优；体制最顺；机制最活；效率最高；服务最好
六税两费|six taxes and two fees|对小微企业减免的税费。|The taxes and fees that are cut for small firms.
六稳|*stability on six fronts|2018年提出的稳定经济的六个方面。|Six fronts on which the economy was to be steadied, named in 2018.|稳就业；稳金融；稳外贸；稳外资；稳投资；稳预期|2018-07-31|中共中央政治局会议
六进|going into six kinds of places|把普法等宣传送进六类场所。|Taking publicity, as on law, into six kinds of places.
六项保证|*Six Assurances|美国1982年对台湾作出的六点承诺。|Six commitments that the United States made to Taiwan in 1982.
六项纪律|six disciplines|党纪处分条例规范的六类纪律，又称“六大纪律”。|The six kinds of discipline that the Party’s regulations set.|政治纪律；组织纪律；廉洁纪律；群众纪律；工作纪律；生活纪律|||《中国共产党纪律处分条例》
十一个坚持|eleven upholds|习近平法治思想的主要内容。|The contents of Xi Jinping Thought on the Rule of Law.||2020-11|中央全面依法治国工作会议
十三个方面成就|achievements in thirteen areas|2021年历史决议总结的新时代成就。|Achievements of the new era listed in the Party’s resolution of 2021.||2021-11-11|中共十九届六中全会
十严禁|ten strict bans|地方换届的纪律要求。|The rules of discipline for changes of local leaderships.
十个明确|ten affirmations|十九届六中全会概括的习近平思想的核心内容。|The core of Xi Jinping Thought as summed up in 2021.||2021-11-11|中共十九届六中全会
十四个坚持|fourteen commitments|新时代坚持和发展中国特色社会主义的基本方略。|The basic policy of the new era.||2017-10-18|中共十九大
十大产业振兴规划|revival plans for ten industries|应对国际金融危机的产业规划。|Plans for ten industries in the financial crisis.
十大伙伴行动|ten partnership actions|中非合作论坛提出的对非合作举措。|China’s offer to Africa at the China–Africa forum.|文明互鉴；贸易繁荣；产业链合作；互联互通；发展合作；卫生健康；兴农惠民；人文交流；绿色发展；安全共筑
十大关系|ten major relationships|毛泽东1956年论述的社会主义建设中的十个方面关系。|Ten relationships in building socialism, set out by Mao in 1956.||1956-04-25|毛泽东在中共中央政治局扩大会议讲话|《论十大关系》
千亿斤粮食产能提升行动|drive to raise grain capacity by 50 million tonnes|提高粮食综合生产能力的行动。|The drive for fifty million tonnes more of grain capacity.
四下基层|four going-downs to the grass roots|习近平任宁德地委书记时倡导、2023年起推广的领导干部工作制度。|The practice that Xi Jinping promoted in Ningde and that has been spread since 2023.|宣传党的路线、方针、政策下基层；调查研究下基层；信访接待下基层；现场办公下基层|1988|习近平任福建宁德地委书记期间
四不两直|four don’ts and two directs|不事先安排、直接到现场的检查调研方式。|Inspections without notice, straight to the spot.|不发通知；不打招呼；不听汇报；不用陪同接待；直奔基层；直插现场
四不放过|four no-let-offs|处理生产安全事故的原则。|The rule for dealing with accidents.|事故原因未查清不放过；责任人员未处理不放过；整改措施未落实不放过；有关人员未受到教育不放过
四个不摘|four unchangeds|贫困县摘帽后责任、政策、帮扶、监管不变的要求。|That a county off the poverty list keeps its duties, policies, aid and oversight.|摘帽不摘责任；摘帽不摘政策；摘帽不摘帮扶；摘帽不摘监管
四个中心|four centres|北京作为首都的四项城市功能定位。|The four functions of Beijing as the capital.|全国政治中心；文化中心；国际交往中心；科技创新中心|2014-02-26|习近平在北京考察
四个优先|four priorities|农业农村优先发展的要求。|What putting the countryside first means.|优先考虑“三农”干部配备；优先满足“三农”发展要素配置；优先保障“三农”资金投入；优先安排农村公共服务
四个伟大|four greats|伟大斗争、伟大工程、伟大事业、伟大梦想的合称。|The great struggle, project, cause and dream together.|伟大斗争；伟大工程；伟大事业；伟大梦想|2017-07-26|省部级主要领导干部专题研讨班
四个伟大成就|four great achievements|对建党百年四个历史时期成就的概括。|The achievements of four periods of Party history.|新民主主义革命的伟大成就；社会主义革命和建设的伟大成就；改革开放和社会主义现代化建设的伟大成就；新时代中国特色社会主义的伟大成就
四个全面|*Four-Pronged Comprehensive Strategy|习近平提出的战略布局；2020年起首项由“全面建成小康社会”改为“全面建设社会主义现代化国家”。|Xi Jinping’s strategic layout; since 2020 its first prong is building a modern socialist country instead of a moderately prosperous society.|全面建设社会主义现代化国家；全面深化改革；全面依法治国；全面从严治党|2014-12|习近平在江苏调研
四个共同|four things made in common|中华民族历史观的内容。|How the nation’s history is to be seen.|辽阔的疆域是各民族共同开拓的；悠久的历史是各民族共同书写的；灿烂的文化是各民族共同创造的；伟大的精神是各民族共同培育的
四个创建、四个走在前列|four goals to create and four fields to lead|西藏的发展目标。|The goals of Xizang (Tibet).
四个合格|four standards met|“两学一做”对党员的要求。|What the Two Studies campaign asks of members.|政治合格；执行纪律合格；品德合格；发挥作用合格
四个对照|four comparisons|2019年主题教育检视问题的四项对照。|Four measures for self-examination in the campaign of 2019.|对照习近平新时代中国特色社会主义思想和党中央决策部署；对照党章党规；对照人民群众新期待；对照先进典型、身边榜样
四个尊重|four respects|尊重劳动、知识、人才、创造的方针。|The policy of respect for work, knowledge, talent and invention.|尊重劳动；尊重知识；尊重人才；尊重创造
四个引路人|four guides|习近平对教师的要求。|Xi Jinping’s demand on teachers.|锤炼品格的引路人；学习知识的引路人；创新思维的引路人；奉献祖国的引路人
四个意识|*Four Consciousnesses|要求全党在政治、大局、核心、看齐四方面自觉同党中央保持一致。|Demands that members maintain political integrity, think in big-picture terms, follow the leadership core and keep in alignment with the central Party leadership.|政治意识；大局意识；核心意识；看齐意识|2016-01-29|中共中央政治局会议
四个战略支撑|four strategic supports|新时代军队使命任务的四项内容。|The four parts of the military’s mission in the new era.|为巩固中国共产党领导和社会主义制度提供战略支撑；为捍卫国家主权、统一、领土完整提供战略支撑；为维护国家海外利益提供战略支撑；为促进世界和平与发展提供战略支撑
四个政治文件|*four political documents|构成中日关系政治基础的四份文件。|The four documents that underlie relations with Japan.|中日联合声明；中日和平友好条约；中日联合宣言；中日关于全面推进战略互惠关系的联合声明
四个最严|four strictests|习近平对食品药品安全监管的四项要求。|Xi Jinping’s four demands on food and drug safety.|最严谨的标准；最严格的监管；最严厉的处罚；最严肃的问责
四个服从|four obediences|党章规定的民主集中制基本原则之一。|Who obeys whom in the Party, a basic rule of democratic centralism in its constitution.|党员个人服从党的组织；少数服从多数；下级组织服从上级组织；全党各个组织和全体党员服从党的全国代表大会和中央委员会|||《中国共产党章程》
四个正确认识|four correct understandings|习近平2016年对大学生思想教育的要求。|What Xi Jinping asked students to understand in 2016.|正确认识世界和中国发展大势；正确认识中国特色和国际比较；正确认识时代责任和历史使命；正确认识远大抱负和脚踏实地|2016-12|全国高校思想政治工作会议
四个现代化|*four modernizations|农业、工业、国防、科学技术现代化。|The modernisation of agriculture, industry, defence, and science and technology.|农业现代化；工业现代化；国防现代化；科学技术现代化|1964-12-21|周恩来在第三届全国人大第一次会议作政府工作报告
四个自信|*Four-Sphere Confidence|对中国特色社会主义的道路、理论、制度、文化的自信。|Confidence in the path, theory, system and culture of socialism with Chinese characteristics.|道路自信；理论自信；制度自信；文化自信|2016-07-01|庆祝中国共产党成立95周年大会
四个自我|four selfs|党的四种自我能力。|Four abilities by which the Party is to mend itself.|自我净化；自我完善；自我革新；自我提高
四个认同|four identifications|“五个认同”此前的四项表述。|The formula before the five identifications.|对伟大祖国的认同；对中华民族的认同；对中华文化的认同；对中国特色社会主义道路的认同
四个走在全国前列|four fields in which to lead the country|习近平2018年对广东的要求。|What Xi Jinping asked of Guangdong in 2018.||2018-03-07|习近平参加十三届全国人大一次会议广东代表团审议
四个铁一般|four iron qualities|习近平对干部队伍的要求，如铁一般的信仰和纪律。|What Xi Jinping demands of officials, such as faith and discipline of iron.|铁一般信仰；铁一般信念；铁一般纪律；铁一般担当
四个面向|four orientations|习近平2020年提出的科技创新方向。|The four aims that Xi Jinping set for research in 2020.|面向世界科技前沿；面向经济主战场；面向国家重大需求；面向人民生命健康|2020-09-11|科学家座谈会
四个革命一个合作|four revolutions and one cooperation|2014年提出的能源安全新战略。|The energy security strategy of 2014.||2014-06-13|中央财经领导小组第六次会议
四化同步|simultaneous progress of the four modern processes|新型工业化、信息化、城镇化、农业现代化同步发展。|Industry, information technology, towns and farming modernised together.|新型工业化；信息化；城镇化；农业现代化
四千精神|spirit of the four thousands|浙江民营企业家创业精神的概括。|The toil of Zhejiang’s entrepreneurs in four phrases with “thousand”.|走遍千山万水；说尽千言万语；想尽千方百计；吃尽千辛万苦
四史|four histories|党史、新中国史、改革开放史、社会主义发展史。|The histories of the Party, the People’s Republic, reform and opening up, and socialism.|党史；新中国史；改革开放史；社会主义发展史
四唯|the four onlys|指唯论文、唯职称、唯学历、唯奖项的评价方式。|Appraisal by papers, titles, degrees and prizes alone.|唯论文；唯职称；唯学历；唯奖项
四大全球倡议|four global initiatives|在三大全球倡议之外再加全球治理倡议。|The three global initiatives together with the one on governance.|全球发展倡议；全球安全倡议；全球文明倡议；全球治理倡议
四大危险|four dangers|党面临的四种危险，通作“四种危险”。|The four dangers that the Party faces, mostly called 四种危险.|精神懈怠危险；能力不足危险；脱离群众危险；消极腐败危险
四大检察|four areas of procuratorial work|检察机关2019年内设机构改革后形成的四类职能。|The four functions of the procuratorates since their reform of 2019.|刑事检察；民事检察；行政检察；公益诉讼检察
四大考验|four tests|党长期面临的四方面考验，与“四种危险”并提。|The four tests that the Party faces over the long term, named beside the four dangers.|执政考验；改革开放考验；市场经济考验；外部环境考验|2009-09-18|中共十七届四中全会
四好农村路|four-good rural roads|建好、管好、护好、运营好农村公路。|Building, managing, maintaining and operating rural roads well.|建好；管好；护好；运营好
四强党支部|branches strong in four ways|政治功能、支部班子、党员队伍、作用发挥都强的支部。|A branch strong in politics, leadership, members and effect.|政治功能强；支部班子强；党员队伍强；作用发挥强
四新主攻四化|four modernisations to win four new gains|贵州的发展主战略。|The main strategy of Guizhou.
四新经济|four-new economy|以新技术、新产业、新业态、新模式为特征的经济。|Business of new technology, industries, forms and models.|新技术；新产业；新业态；新模式
四方责任|responsibilities of four sides|疫情防控中属地、部门、单位、个人的责任。|In the epidemic: the duties of place, department, unit and person.|属地责任；部门责任；单位责任；个人责任
四早|four earlies|疫情防控的要求。|The rule of epidemic control: find, report, isolate and treat early.|早发现；早报告；早隔离；早治疗
四有好老师|good teachers with four qualities|习近平提出的好老师的四条标准。|Xi Jinping’s four marks of a good teacher.|有理想信念；有道德情操；有扎实学识；有仁爱之心|2014-09-09|习近平在北京师范大学与师生座谈
四有新人|people with four haves|邓小平对公民尤其是青年的要求。|Deng Xiaoping’s aim for the people, above all the young.|有理想；有道德；有文化；有纪律
四种危险|four dangers|党面临的四种危险，与“四大考验”并提。|The four dangers that the Party faces, named beside the four tests.|精神懈怠危险；能力不足危险；脱离群众危险；消极腐败危险|2011-07-01|庆祝中国共产党成立90周年大会
四种形态|four forms of discipline oversight|监督执纪由轻到重的四种处理方式。|Four grades of handling misconduct, from a talk to prosecution.||2015-09|王岐山在福建调研
四类人员|four categories of people|武汉疫情防控中的集中管理对象。|Those held apart in Wuhan’s epidemic.|确诊患者；疑似患者；发热患者；密切接触者
四荒|four wastes|可承包开发的荒地。|Waste land that may be let out for use.|荒山；荒沟；荒丘；荒滩
四议两公开|four deliberations and two disclosures|村党组织领导下村级重大事项民主决策的程序。|The procedure by which a village under its Party branch decides major matters.|党支部提议；“两委”会商议；党员大会审议；村民会议或者村民代表会议决议；决议公开；实施结果公开
四讲四有|four talks and four haves|“两学一做”中对合格党员的标准。|The standard of a qualified member in the Two Studies campaign.|讲政治、有信念；讲规矩、有纪律；讲道德、有品行；讲奉献、有作为
四讲四爱|four talks and four loves|西藏开展的群众教育活动。|A campaign of mass education in Tibet.|讲党恩爱核心；讲团结爱祖国；讲贡献爱家园；讲文明爱生活
四责协同|four responsibilities in concert|上海等地推行的党委、纪委、书记、班子成员责任协同机制。|The joint duties of committee, discipline commission, secretary and members, as in Shanghai.
四送一服|four sendings and one service|安徽服务企业的行动。|Anhui’s drive to help firms.
四集中|four concentrations|新冠患者救治的原则。|The rule for treating Covid patients.|集中患者；集中专家；集中资源；集中救治
四项基本原则|*Four Cardinal Principles|邓小平提出的立国之本，改革开放不得违背的政治原则。|The political principles, set by Deng Xiaoping, that reform must not breach.|坚持社会主义道路；坚持人民民主专政；坚持中国共产党的领导；坚持马克思列宁主义、毛泽东思想|1979-03-30|党的理论工作务虚会
四项监督|four kinds of oversight|纪检监察体系内相互衔接的四种监督。|The four kinds of oversight that discipline bodies are to join up.|纪律监督；监察监督；派驻监督；巡视监督
四风|*four forms of decadence|2013年起党内集中整治的四种不良作风。|Four kinds of misconduct that the Party has fought since 2013.|形式主义；官僚主义；享乐主义；奢靡之风
干部队伍四化|four demands on officials|干部队伍建设方针。|The policy on officials in the reform era.|革命化；年轻化；知识化；专业化
法律六进|taking law into six kinds of places|把法律宣传送进机关、乡村、社区、学校、企业、单位。|Carrying the law into offices, villages, communities, schools, firms and other bodies.|进机关；进乡村；进社区；进学校；进企业；进单位
百日攻坚|hundred-day drive|限期突击完成任务的行动。|A drive to finish a task in a hundred days.
稳定、发展、生态、强边四件大事|four great matters of stability, development, ecology and strong borders|西藏工作的四项重点。|The four main tasks in Xizang (Tibet).|稳定；发展；生态；强边
脚力、眼力、脑力、笔力|strength of legs, eyes, mind and pen|对宣传思想干部和新闻工作者的要求。|What is asked of journalists and publicity workers.|脚力；眼力；脑力；笔力
调整、改革、整顿、提高|readjust, reform, consolidate and improve|国民经济调整的方针。|The policy for the economy at the start of the reforms.|调整；改革；整顿；提高
`;
