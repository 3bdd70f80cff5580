/** What the terms of `../society.ts` mean; the columns are named in `explain-term.ts`. */
export const societyExplanations = `
一刻钟便民生活圈|15-minute community life circles|居民步行一刻钟可获日常服务的社区商圈。|Neighbourhoods with daily services within a walk of fifteen minutes.
一老一小|elderly and children|养老和婴幼儿托育两方面服务的合称。|Care of the old and of small children taken together.|老人；婴幼儿
三孩政策|*three-child policy|2021年起允许一对夫妻生育三个子女的政策及配套支持。|The policy, since 2021, that a couple may have three children, with support.||2021-05-31|中共中央政治局会议
中医药传承创新发展|*preservation and innovative development of traditional Chinese medicine|保护、传承并创新发展中医药的政策。|The policy of keeping up and renewing Chinese medicine.||2019-10|中共中央、国务院印发意见
中华民族共同体|community for the Chinese nation|由各民族构成的统一的民族共同体。|The one community formed by all ethnic groups of China.
中华民族多元一体格局|unity in diversity of the Chinese nation|各民族多元而结合为一体的民族格局，费孝通1988年提出。|Fei Xiaotong’s thesis of 1988 that many ethnic groups form one nation.
中等收入群体|*middle-income group|家庭收入处于中间水平的人群，扩大其比重是共同富裕的任务。|Households of middle income, whose share common prosperity is to raise.
中西医结合|integration of traditional Chinese and Western medicine|中医与西医结合的医疗方针。|Joining Chinese and Western medicine.
为党育人、为国育才|nurturing people for the Party and talent for the country|习近平提出的教育使命。|The mission of education as Xi Jinping puts it.
主力军作用|role as the main force|多指工人阶级和国有企业的作用。|Mostly said of the working class and of state-owned firms.
义务教育均衡发展|*balanced development of compulsory education|缩小城乡、校际义务教育差距。|Equal schooling between places and schools.
二孩政策|*two-child policy|2016年起允许一对夫妇生育两个孩子的政策。|The policy that from 2016 let all couples have two children.||2015-10-29|中共十八届五中全会
产业工人队伍建设改革|reform to develop the industrial workforce|2017年起提高产业工人地位和技能的改革。|The reform, since 2017, to raise the standing and skills of industrial workers.
产教融合|*integration of industry and education|学校与企业共同培养人才。|Schools and firms train people together.
人才强国|*strategy of developing a quality workforce|依靠人才推动发展的国家战略，21世纪初提出。|The national strategy of growth by skilled people, named early in this century.
人才强省|a province strong in talent|省级引进培养人才、靠人才发展的战略。|A province’s strategy of drawing, training and growing by skilled people.
体育强国|*leading country in sports|竞技体育和群众体育居世界前列的目标，2035年建成。|The goal for 2035 of a leading place in sport, at the top and among the people.
保障和改善民生|*ensuring and improving public wellbeing|保障就业、教育、医疗、养老、住房等基本生活并加以改善。|Securing and bettering work, schooling, care, pensions and housing.
信用体系建设|building of the social credit system|记录和奖惩政府、企业、个人信用的制度建设。|The system that records and rewards or punishes the credit of offices, firms and persons.
信访制度改革|reform of the petition system|改进群众来信来访处理的改革。|The reform of how petitions are handled.
健康中国|*Healthy China Initiative|以提高全民健康水平为目标的国家战略。|The national strategy for the health of all.||2015-10|中共十八届五中全会
像石榴籽一样紧紧抱在一起|*sticking together like the seeds of a pomegranate|习近平对各民族团结的比喻，如石榴籽紧密相连。|Xi Jinping’s image of ethnic groups held as close as the seeds of a pomegranate.||2014-05|第二次中央新疆工作座谈会
儿童友好城市|*child-friendly cities|为儿童成长提供适宜条件和服务的城市。|Cities fit for children.
兜底保障|basic support as a last resort|对无法自立的困难群众给予的基本生活保障。|Basic support for those who cannot help themselves.
全国文明城市|national cities of cultural and ethical progress|中央文明委评选的城市综合荣誉称号，2005年起评选。|The central honour for cities, conferred since 2005.
全心全意依靠工人阶级|*wholeheartedly relying on the working class|党和国家把工人阶级作为依靠力量的根本方针。|The basic policy that Party and state rest on the working class.
全民健身|public fitness|推动民众参加体育锻炼的国家战略，2014年提出。|The national strategy, since 2014, of exercise for all.
公共文化服务|*public cultural services|政府提供的图书馆、文化馆、演出等服务。|Libraries, culture centres, performances and the like provided by government.
共同富裕|*common prosperity|全体人民共同走向富裕，称为社会主义的本质要求。|Prosperity for all the people, called an essential demand of socialism.
共同富裕先行区|pioneer zone for common prosperity|先行探索共同富裕的地区。|A place that goes ahead towards common prosperity.
共同富裕示范区|*demonstration zone for common prosperity|2021年中央支持浙江建设的示范区。|Zhejiang’s part since 2021: to show the way to common prosperity.||2021-06-10|中共中央、国务院发布意见
共建共治共享|*collaboration, participation, and shared benefits|社会治理格局：各方共同建设、共同治理、共享成果。|The pattern of social governance: all build, govern and benefit together.|共建；共治；共享|2017-10-18|中共十九大
关心下一代|caring for the next generation|由退休老同志等参与的青少年教育和关爱工作。|Work by retired officials and others for the young.
分级诊疗|tiered diagnosis and treatment|按病情轻重由不同级别医院诊治、双向转诊的制度。|Treatment at hospitals of different levels by gravity, with referral both ways.
劳动最光荣、劳动最崇高、劳动最伟大、劳动最美丽|labour is the most honourable, noble, great and beautiful|习近平倡导的赞美劳动的固定表述。|The set phrase in praise of labour that Xi Jinping urges.
劳动模范|*model workers|由国家或地方表彰的成绩突出的劳动者。|Workers honoured by the state or a province for what they achieved.
医养结合|integration of medical and elderly care|医疗服务与养老服务结合。|Joining medical care with care of the elderly.
医联体|medical consortiums|不同级别医院组成的协作联合体。|Hospitals of different levels working as one group.
单独二孩|two children for couples with one only child|2013年底起一方为独生子女的夫妇可生两孩的政策。|The policy, from the end of 2013, for couples of whom one was an only child.||2013-11|中共十八届三中全会
双一流|*world-class universities and first-class disciplines|建设世界一流大学和一流学科的高等教育计划。|The plan for world-class universities and first-class disciplines.|世界一流大学；一流学科|2015-10|国务院印发方案
双减|*double reduction|减轻学生作业负担和校外培训负担。|Less homework and less tutoring.|作业负担；校外培训负担|2021-07|中共中央办公厅、国务院办公厅印发意见
双高计划|Double High-levels Plan|2019年启动的高水平高职学校和专业建设计划。|The plan of 2019 for leading vocational colleges and programmes.|高水平高职学校；高水平专业群
各民族交往交流交融|*interaction, exchanges, and integration among all ethnic groups|促进各民族在居住、经济、文化等方面往来融合的民族政策。|The policy of more contact and blending of ethnic groups in homes, business and culture.
各民族共同团结奋斗、共同繁荣发展|all ethnic groups working together for common prosperity and development|民族工作的主题。|The theme of ethnic work.|共同团结奋斗；共同繁荣发展
和谐劳动关系|*harmonious labor relations|企业与职工互利、矛盾可协调的劳动关系。|Relations in which firms and workers gain and settle disputes.
坚守底线、突出重点、完善制度、引导预期|ensuring the basics, setting priorities, improving institutions and guiding expectations|民生工作的思路。|The line on livelihood work.|坚守底线；突出重点；完善制度；引导预期
培养担当民族复兴大任的时代新人|*cultivating young people of a new era who shoulder the mission of national rejuvenation|宣传思想、文化和教育工作的任务，2017年提出。|A task of publicity, culture and education since 2017.
基层治理|*community-level governance|乡镇街道和村社区一级的公共事务治理。|The governance of townships, sub-districts, villages and communities.
基层社会治理|community-level social governance|街道、乡镇和村社区一级的社会治理。|Social governance in townships, sub-districts, villages and communities.
基本公共服务|*basic public services|政府保障全体公民基本需求的服务。|Services by which government meets the basic needs of all citizens.
基本公共服务均等化|*equitable access to basic public services|使城乡、区域间公民享有大致均等的基本公共服务。|Roughly equal basic services for citizens wherever they live.
堵点|bottlenecks|比喻阻碍循环和办事的环节。|The image of points where flow or business is stuck.
多层次社会保障体系|*multi-tiered social security system|基本保障与补充保障并存的社会保障体系。|Social security with basic and supplementary tiers.
学习型社会|*learning society|人人终身学习的社会，2002年写入中共十六大报告。|A society of lifelong learning, in the report of the 16th Congress of 2002.
宗教中国化|*principle that religions in China must be Chinese in orientation|要求宗教与中国社会和文化相适应的政策方向。|The policy that religions must fit Chinese society and culture.
实现好、维护好、发展好最广大人民根本利益|*realizing, safeguarding, and developing the fundamental interests of the overwhelming majority of the people|党和国家工作的出发点和落脚点。|Named as the purpose of all work of Party and state.
家庭医生签约服务|contracted family doctor services|居民与家庭医生签约获得健康服务。|Care by a family doctor under contract.
尊重劳动、尊重知识、尊重人才、尊重创造|*respect for labor, knowledge, talent, and creativity|2002年中共十六大写入报告的方针。|A policy in the report of the 16th Congress of 2002.|尊重劳动；尊重知识；尊重人才；尊重创造|2002-11-08|中共十六大
就业优先|*employment-first|在宏观政策中把稳定和扩大就业放在首位。|The policy that puts jobs first in macro regulation.
尽力而为、量力而行|doing everything within our capacity|民生工作的原则：尽力并顾及财力。|The rule of livelihood work: do what one can, within one’s means.
工人阶级|*working class|宪法规定的领导阶级，党称自己是其先锋队。|The leading class by the constitution, whose vanguard the Party says it is.
巾帼建功|women’s achievement campaign|全国妇联1991年起组织妇女岗位建功的活动。|The Women’s Federation’s campaign, since 1991, for women’s achievements at work.
平等团结互助和谐的社会主义民族关系|*socialist ethnic relations of equality, unity, mutual assistance, and harmony|宪法规定的民族关系。|Ethnic relations as the constitution has them.
幼有所育、学有所教、劳有所得、病有所医、老有所养、住有所居、弱有所扶|*ensuring people’s access to childcare, education, employment, medical services, elderly care, housing, and social assistance|民生工作的七项目标。|The seven aims of livelihood work.|幼有所育；学有所教；劳有所得；病有所医；老有所养；住有所居；弱有所扶|2017-10-18|中共十九大
德智体美劳全面发展|all-round moral, intellectual, physical, aesthetic and labour development|教育方针要求学生在品德、智力、体质、审美、劳动五方面都得到发展。|The aim of education: growth in morals, mind, body, taste and work.|德；智；体；美；劳
急难愁盼|*pressing difficulties and problems that concern the people most|指群众急、难、愁、盼的问题。|What is urgent, difficult, worrying and longed for among the people.
扣好人生第一粒扣子|buttoning life’s first button right|习近平2014年对青年的比喻：价值观养成要从一开始就正确。|Xi Jinping’s image of 2014 for the young: get one’s values right from the start.||2014-05-04|习近平在北京大学师生座谈会
教育优先发展|*prioritizing the development of education|把教育放在优先位置的战略。|The strategy of putting education first.
教育强国|*leading country in education|教育发展水平居世界前列的国家，2035年目标。|The goal for 2035 of a leading place in education.
教育现代化|*modernization of education|使教育理念、体系、内容和治理达到现代水平，2035年总体实现。|Bringing education’s ideas, system and content up to date, in the main by 2035.
新型智慧城市|new smart cities|以数据和智能技术治理的城市。|Cities run by data and smart technology.
更加充分更高质量就业|fuller and higher-quality employment|就业工作的目标。|The goal of employment policy.
最后一公里|*last mile|政策和服务到达群众的最后环节。|The last stretch on which a policy or service reaches the people.
最广大人民根本利益|*fundamental interests of the overwhelming majority of the people|“三个代表”的第三项，也是一切工作的目的。|The third of the Three Represents, and the purpose of all work.
民心工程|project to win the people’s hearts|政府为解决群众关心的问题、赢得民心而办的项目。|A government project for what people care about, and to win their hearts.
民族团结|*ethnic unity|各民族平等相待、和睦团结的关系，民族政策的原则。|Equality and harmony among ethnic groups, a principle of policy.
民族团结一家亲|ethnic groups as one family|新疆2016年起开展的结亲活动。|Xinjiang’s campaign, since 2016, that pairs families of different groups.
民族团结进步|*ethnic unity and progress|各民族团结和发展的事业及其创建活动。|The cause of ethnic unity and the campaigns for it.
民生实事|practical projects for people’s livelihood|各级政府每年承诺办理的惠民事项。|Things that governments promise each year to do for the people.
民生工程|public wellbeing project|以改善民生为目的的政府项目。|A government project to improve people’s lives.
民生福祉|*wellbeing of the people|人民群众的生活条件和幸福。|The people’s living conditions and happiness.
爱党、爱国、爱社会主义|love for the Party, the country, and socialism|爱国主义教育强调三者统一的要求。|The unity that patriotic education asks for.|爱党；爱国；爱社会主义
生育友好型社会|*childbirth-friendly society|在经济、时间、文化上支持生育的社会，2024年提出建设。|A society that supports having children, called for in 2024.||2024-07-18|中共二十届三中全会
社会主义建设者和接班人|socialist builders and successors|教育方针规定的培养目标：建设和继承社会主义事业的人。|Whom education is to form: people to build and to carry on socialism.
社会主义核心价值观|*core socialist values|国家、社会、公民三个层面的十二项价值。|Twelve values of the state, of society and of the citizen.|富强；民主；文明；和谐；自由；平等；公正；法治；爱国；敬业；诚信；友善|2012-11-08|中共十八大
社会主义荣辱观|*socialist concept of honor and disgrace|胡锦涛提出的以“八荣八耻”为内容的道德观。|Hu Jintao’s moral code of eight honours and eight shames.||2006-03-04|胡锦涛看望政协委员
社会公德、职业道德、家庭美德、个人品德|social ethics, professional ethics, family virtues, and personal integrity|公民道德建设的四个方面。|The four fields of civic morality.|社会公德；职业道德；家庭美德；个人品德
社会化、法治化、智能化、专业化|public participation, law-based governance, IT application, and specialization|对社会治理水平的四项要求，十九大写入报告。|Four demands on social governance, in the report of the 19th Congress.|社会化；法治化；智能化；专业化|2017-10-18|中共十九大
社会治理|*social governance|政府、社会组织和公民共同管理社会事务，2013年起取代“社会管理”的提法。|Government, organisations and citizens managing society together, in place of “social management” since 2013.||2013-11-12|中共十八届三中全会
社会治理共同体|*community of social governance|人人有责、人人尽责、人人享有的社会治理格局。|Social governance in which everybody is responsible, does his part and benefits.|人人有责；人人尽责；人人享有|2019-10-31|中共十九届四中全会
社会治理重心向基层下移|*shifting the focus of social governance to the community level|把社会治理的资源和力量放到基层。|Moving the means of social governance to communities.||2017-10-18|中共十九大
社会管理创新|innovation in social management|2009年前后至2013年的提法，后为“社会治理”取代。|A phrase of about 2009–2013, replaced by “social governance”.
社区治理|*community governance|城乡社区公共事务的管理和服务。|The management and services of urban and rural communities.
科教兴国|*strategy of invigorating China through science and education|依靠科技和教育推动国家发展的战略。|The strategy of growth by science and education.||1995-05-06|中共中央、国务院作出决定
积极应对人口老龄化|*proactive response to population aging|2020年起的国家战略，涵盖养老、健康、银发经济等。|A national strategy since 2020, from pensions and health to the silver economy.||2020-10-29|中共十九届五中全会
移风易俗|transforming outdated social customs|改变婚丧嫁娶等方面陈规陋习的工作。|Changing wasteful customs at weddings, funerals and the like.
立德树人|*fostering virtue through education|把培养品德放在首位、造就人才的教育根本任务。|Called the basic task of education: to form character and so to form people.||2012-11-08|中共十八大
素质教育|well-rounded education|注重全面素质而非应试的教育。|Education of the whole person, not for examinations.
紧密型县域医共体|closely-knit county medical communities|县乡村医疗机构一体管理的联合体。|County, township and village care run as one.
终身学习体系|*lifelong learning system|使人人可终身学习的教育体系。|Education that lets everyone learn all life.
老旧小区改造|renovation of old urban residential compounds|对2000年底前建成的城镇老旧住宅区的改造。|The renovation of housing estates built before the end of 2000.
自治、法治、德治相结合|*combining self-governance, rule of law, and rule of virtue|健全乡村和城乡基层治理体系的要求。|The demand on local governance: residents, law and morals together.|自治；法治；德治|2017-10-18|中共十九大
药品集中带量采购|centralized volume-based drug procurement|以约定采购量换取低价的药品集中采购，2018年起试点。|The state’s bulk buying of drugs at low prices, tried since 2018.
计划生育|*family planning|国家调控生育的政策，1982年写入宪法，2016年起由独生子女转为二孩、三孩。|The state’s regulation of births, in the constitution since 1982, from one child to two in 2016 and three in 2021.
铸牢中华民族共同体意识|*forging a strong sense of community for the Chinese nation|使各民族认同同属中华民族，新时代民族工作的主线。|That all ethnic groups feel part of one Chinese nation, the main thread of ethnic work.||2017-10-18|中共十九大
零就业家庭|*zero-employment families|劳动年龄成员均失业的家庭，就业援助对象。|Families in which nobody has work, who get help.
高素质劳动者大军|workforce of well-trained workers|知识型、技能型、创新型劳动者队伍的建设目标。|The goal of workers with knowledge, skill and inventiveness.
`;
