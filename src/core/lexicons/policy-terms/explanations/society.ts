/** What the terms of `../society.ts` mean; the columns are named in `explain-term.ts`. */
export const societyExplanations = `
一人一策|“one plan for each person”|按每个人情况制定措施的工作法。|Measures made to fit each single person or household.
一刻钟便民生活圈|15-minute community life circles|居民步行一刻钟可获日常服务的社区商圈。|Neighbourhoods with daily services within a walk of fifteen minutes.
一枝一叶总关情|each branch and leaf concerns me|出自郑板桥诗句，指干部关心群众大小事。|A line of verse on an official’s care for the people.
一老一小|elderly and children|养老和婴幼儿托育两方面服务的合称。|Care of the old and of small children taken together.|老人；婴幼儿
三亿人参与冰雪运动|getting 300 million people into winter sports|中国申办北京冬奥会时提出的目标。|China’s goal in its bid for the Beijing Winter Olympics.
三孩政策|*three-child policy|2021年起允许一对夫妻生育三个子女的政策及配套支持。|The policy, since 2021, that a couple may have three children, with support.||2021-05-31|中共中央政治局会议
三明医改经验|Sanming model of medical reform|福建三明医保、医疗、医药联动的改革经验。|The linked reform of insurance, care and drugs in Sanming, Fujian.
中医药传承创新发展|*preservation and innovative development of traditional Chinese medicine|保护、传承并创新发展中医药的政策。|The policy of keeping up and renewing Chinese medicine.||2019-10|中共中央、国务院印发意见
中华民族共同体|community for the Chinese nation|由各民族构成的统一的民族共同体。|The one community formed by all ethnic groups of China.
中华民族多元一体格局|unity in diversity of the Chinese nation|各民族多元而结合为一体的民族格局，费孝通1988年提出。|Fei Xiaotong’s thesis of 1988 that many ethnic groups form one nation.
中等收入群体|*middle-income group|家庭收入处于中间水平的人群，扩大其比重是共同富裕的任务。|Households of middle income, whose share common prosperity is to raise.
中西医并重|equal emphasis on Chinese and Western medicine|卫生健康工作方针之一。|A rule of health policy.
中西医结合|integration of traditional Chinese and Western medicine|中医与西医结合的医疗方针。|Joining Chinese and Western medicine.
为党育人、为国育才|nurturing people for the Party and talent for the country|习近平提出的教育使命。|The mission of education as Xi Jinping puts it.
主人翁精神|spirit of being masters|工人阶级和群众当家作主的责任感。|The sense of being masters of the country.
主力军作用|role as the main force|多指工人阶级和国有企业的作用。|Mostly said of the working class and of state-owned firms.
义务教育均衡发展|*balanced development of compulsory education|缩小城乡、校际义务教育差距。|Equal schooling between places and schools.
二孩政策|*two-child policy|2016年起允许一对夫妇生育两个孩子的政策。|The policy that from 2016 let all couples have two children.||2015-10-29|中共十八届五中全会
互助性养老|mutual-aid elderly care|邻里老人互相照料的养老方式。|The old look after one another.
产业工人队伍建设改革|reform to develop the industrial workforce|2017年起提高产业工人地位和技能的改革。|The reform, since 2017, to raise the standing and skills of industrial workers.
产教融合|*integration of industry and education|学校与企业共同培养人才。|Schools and firms train people together.
人口长期均衡发展|long-term balanced population development|人口数量、结构长期协调的目标。|The goal of a population balanced in number and age.
人口高质量发展|high-quality population development|提高人口素质、优化结构的人口政策目标。|The goal of a better educated and balanced population.
人才强国|*strategy of developing a quality workforce|依靠人才推动发展的国家战略，21世纪初提出。|The national strategy of growth by skilled people, named early in this century.
人才强省|a province strong in talent|省级引进培养人才、靠人才发展的战略。|A province’s strategy of drawing, training and growing by skilled people.
人民最关心最直接最现实的利益问题|the most pressing and immediate issues that concern the people most|民生工作的重点。|What welfare policy is to deal with first.
人民群众反映强烈的突出问题|prominent problems about which people complain most|专项整治和主题教育要重点解决的民生和作风问题。|The problems that arouse most complaints and are to be dealt with first.
人民群众生命安全和身体健康|people’s lives and health|疫情防控中放在首位的目标。|What epidemic control puts first.
以人民健康为中心|centred on people’s health|卫生工作从治病转向促进健康。|From treating illness to keeping people healthy.
以药补医|subsidising hospitals by drug sales|医院靠卖药收入运行的旧机制。|The old way of funding hospitals by selling drugs.
件件有着落、事事有回音|every matter settled and every call answered|对办理群众诉求的要求。|The standard for handling people’s requests.
优质医疗资源扩容下沉|expanding quality medical resources and bringing them to the grass roots|扩大优质医疗并使之向基层和各地区均衡分布。|Spreading good medical care to lower levels and all regions.
住有所居|housing for all|保障居民住房的民生目标。|The goal that all are housed.
体教融合|integration of sports and education|体育与教育部门共同培养青少年。|Sports and school authorities train the young together.
体育强国|*leading country in sports|竞技体育和群众体育居世界前列的目标，2035年建成。|The goal for 2035 of a leading place in sport, at the top and among the people.
保基本、强基层、建机制|basic care, strong primary level, sound mechanisms|医药卫生体制改革的基本原则。|The principle of health reform.
保障和改善民生|*ensuring and improving public wellbeing|保障就业、教育、医疗、养老、住房等基本生活并加以改善。|Securing and bettering work, schooling, care, pensions and housing.
信用体系建设|building of the social credit system|记录和奖惩政府、企业、个人信用的制度建设。|The system that records and rewards or punishes the credit of offices, firms and persons.
信访制度改革|reform of the petition system|改进群众来信来访处理的改革。|The reform of how petitions are handled.
健康中国|*Healthy China Initiative|以提高全民健康水平为目标的国家战略。|The national strategy for the health of all.||2015-10|中共十八届五中全会
健康第一的教育理念|idea of health first in education|学校体育和教育的指导理念。|The idea that the health of pupils comes first.
像石榴籽一样紧紧抱在一起|*sticking together like the seeds of a pomegranate|习近平对各民族团结的比喻，如石榴籽紧密相连。|Xi Jinping’s image of ethnic groups held as close as the seeds of a pomegranate.||2014-05|第二次中央新疆工作座谈会
儿童友好城市|*child-friendly cities|为儿童成长提供适宜条件和服务的城市。|Cities fit for children.
党委领导、政府负责、社会协同、公众参与、法治保障|led by Party committees, run by government, with social cooperation, public participation and the rule of law|社会治理体制的构成要求。|The parts of the system of social governance.
兜底保障|basic support as a last resort|对无法自立的困难群众给予的基本生活保障。|Basic support for those who cannot help themselves.
兜底线、织密网、建机制|ensuring the basics, weaving a tight net and building institutions|社会保障体系建设的要求。|The line on building social security.
兜牢民生底线|securing the bottom line of livelihood|保障困难群众的基本生活。|Securing the basic living of those in need.
全国文明城市|national cities of cultural and ethical progress|中央文明委评选的城市综合荣誉称号，2005年起评选。|The central honour for cities, conferred since 2005.
全心全意依靠工人阶级|*wholeheartedly relying on the working class|党和国家把工人阶级作为依靠力量的根本方针。|The basic policy that Party and state rest on the working class.
全民健身|public fitness|推动民众参加体育锻炼的国家战略，2014年提出。|The national strategy, since 2014, of exercise for all.
全民参保|universal insurance enrolment|让全体人员参加社会保险的计划。|Enrolling all in social insurance.
全生命周期健康|health over the whole life cycle|从出生到终老的健康服务和保障。|Health services from birth to death.
公共文化服务|*public cultural services|政府提供的图书馆、文化馆、演出等服务。|Libraries, culture centres, performances and the like provided by government.
公益性岗位|public-welfare jobs|政府开发用于安置就业困难人员的岗位。|Jobs that government sets up for those who find none.
共同富裕|*common prosperity|全体人民共同走向富裕，称为社会主义的本质要求。|Prosperity for all the people, called an essential demand of socialism.
共同富裕先行区|pioneer zone for common prosperity|先行探索共同富裕的地区。|A place that goes ahead towards common prosperity.
共同富裕示范区|*demonstration zone for common prosperity|2021年中央支持浙江建设的示范区。|Zhejiang’s part since 2021: to show the way to common prosperity.||2021-06-10|中共中央、国务院发布意见
共建共治共享|*collaboration, participation, and shared benefits|社会治理格局：各方共同建设、共同治理、共享成果。|The pattern of social governance: all build, govern and benefit together.|共建；共治；共享|2017-10-18|中共十九大
关心下一代|caring for the next generation|由退休老同志等参与的青少年教育和关爱工作。|Work by retired officials and others for the young.
关键小事|small matters that count|指垃圾分类、停车等群众身边的具体问题。|Small things in daily life, such as rubbish and parking.
养老金并轨|merging of pension systems|机关事业单位与企业养老制度统一的改革。|The merging of the pensions of officials and of firms’ employees.
减压阀|relief valve|比喻化解社会矛盾的机制。|An image of what eases social tension.
分层分类社会救助体系|tiered and classified social assistance|按困难程度分别救助的制度。|Assistance by degree and kind of hardship.
分级诊疗|tiered diagnosis and treatment|按病情轻重由不同级别医院诊治、双向转诊的制度。|Treatment at hospitals of different levels by gravity, with referral both ways.
创造高品质生活|creating a high-quality life|与高质量发展相配的民生目标。|The goal for people’s life that goes with high-quality growth.
办好人民满意的教育|*developing education that meets the people’s expectations|教育工作的目标表述。|The goal of education policy as it is put.
劳动创造幸福|work creates happiness|倡导劳动光荣的口号。|A slogan in praise of work.
劳动最光荣、劳动最崇高、劳动最伟大、劳动最美丽|labour is the most honourable, noble, great and beautiful|习近平倡导的赞美劳动的固定表述。|The set phrase in praise of labour that Xi Jinping urges.
劳动模范|*model workers|由国家或地方表彰的成绩突出的劳动者。|Workers honoured by the state or a province for what they achieved.
化解在萌芽状态|defusing at the outset|要求矛盾和风险尽早就地解决。|Conflicts and risks are to be settled early and on the spot.
医养结合|integration of medical and elderly care|医疗服务与养老服务结合。|Joining medical care with care of the elderly.
医联体|medical consortiums|不同级别医院组成的协作联合体。|Hospitals of different levels working as one group.
半边天|half the sky|指妇女及其在建设中的作用。|Women and their part in the nation’s work.
单独二孩|two children for couples with one only child|2013年底起一方为独生子女的夫妇可生两孩的政策。|The policy, from the end of 2013, for couples of whom one was an only child.||2013-11|中共十八届三中全会
县管校聘|managed by the county, hired by the school|教师由县统一管理、学校聘用的改革。|Teachers belong to the county and are hired by schools.
双一流|*world-class universities and first-class disciplines|建设世界一流大学和一流学科的高等教育计划。|The plan for world-class universities and first-class disciplines.|世界一流大学；一流学科|2015-10|国务院印发方案
双减|*double reduction|减轻学生作业负担和校外培训负担。|Less homework and less tutoring.|作业负担；校外培训负担|2021-07|中共中央办公厅、国务院办公厅印发意见
双高计划|Double High-levels Plan|2019年启动的高水平高职学校和专业建设计划。|The plan of 2019 for leading vocational colleges and programmes.|高水平高职学校；高水平专业群
各民族交往交流交融|*interaction, exchanges, and integration among all ethnic groups|促进各民族在居住、经济、文化等方面往来融合的民族政策。|The policy of more contact and blending of ethnic groups in homes, business and culture.
各民族共同团结奋斗、共同繁荣发展|all ethnic groups working together for common prosperity and development|民族工作的主题。|The theme of ethnic work.|共同团结奋斗；共同繁荣发展
和谐劳动关系|*harmonious labor relations|企业与职工互利、矛盾可协调的劳动关系。|Relations in which firms and workers gain and settle disputes.
国之大计、党之大计|of paramount importance to country and Party|指教育对国家和党的根本意义。|Said of education.
国培计划|national teacher training programme|由中央支持的中小学教师培训计划。|The national programme of training for school teachers.
坚守底线、突出重点、完善制度、引导预期|ensuring the basics, setting priorities, improving institutions and guiding expectations|民生工作的思路。|The line on livelihood work.|坚守底线；突出重点；完善制度；引导预期
培养担当民族复兴大任的时代新人|*cultivating young people of a new era who shoulder the mission of national rejuvenation|宣传思想、文化和教育工作的任务，2017年提出。|A task of publicity, culture and education since 2017.
培根铸魂|nurturing the roots and casting the soul|指以思想和价值观培养人，多用于教育和文艺。|Forming people by ideas and values, said of schools and the arts.
培根铸魂、启智润心|nurturing the roots, casting the soul and opening the mind|对教育和教材工作的要求。|What education and textbooks are to do.
基层治理|*community-level governance|乡镇街道和村社区一级的公共事务治理。|The governance of townships, sub-districts, villages and communities.
基层社会治理|community-level social governance|街道、乡镇和村社区一级的社会治理。|Social governance in townships, sub-districts, villages and communities.
基本公共服务|*basic public services|政府保障全体公民基本需求的服务。|Services by which government meets the basic needs of all citizens.
基本公共服务均等化|*equitable access to basic public services|使城乡、区域间公民享有大致均等的基本公共服务。|Roughly equal basic services for citizens wherever they live.
基本养老保险全国统筹|national pooling of basic pensions|在全国范围统一调剂养老金。|Pensions are balanced across the whole country.
堵点|bottlenecks|比喻阻碍循环和办事的环节。|The image of points where flow or business is stuck.
增进人民福祉|improving the people’s wellbeing|提高人民生活水平，常称发展的根本目的。|Raising the people’s living standards, often called the purpose of development.
多层次社会保障体系|*multi-tiered social security system|基本保障与补充保障并存的社会保障体系。|Social security with basic and supplementary tiers.
大中小学思政课一体化|integrated ideological education from primary school to university|各学段思想政治课统筹衔接。|Courses in political theory are joined up across all levels of schooling.
大先生|great teachers|对学识与品德兼优的教师的称誉。|Teachers who excel in both learning and character.
大卫生、大健康|broad view of health|从治病转向全面维护健康的理念。|Keeping people healthy instead of only treating the ill.
学习型社会|*learning society|人人终身学习的社会，2002年写入中共十六大报告。|A society of lifelong learning, in the report of the 16th Congress of 2002.
学前教育普及普惠|universal and affordable preschool education|让更多幼儿上得起幼儿园。|Preschool places that all can afford.
学有所教、劳有所得、病有所医、老有所养、住有所居|education, income, care, pension and housing for all|改善民生的五项目标。|Five goals of livelihood work, an earlier form of the list.
完整社区|complete communities|设施和服务齐全的居住社区。|Residential communities with all services.
宗教中国化|*principle that religions in China must be Chinese in orientation|要求宗教与中国社会和文化相适应的政策方向。|The policy that religions must fit Chinese society and culture.
实现好、维护好、发展好最广大人民根本利益|*realizing, safeguarding, and developing the fundamental interests of the overwhelming majority of the people|党和国家工作的出发点和落脚点。|Named as the purpose of all work of Party and state.
家庭医生签约服务|contracted family doctor services|居民与家庭医生签约获得健康服务。|Care by a family doctor under contract.
将健康融入所有政策|integrating health into all policies|各部门制定政策都要考虑健康影响。|All policies are to take health into account.
尊重劳动、尊重知识、尊重人才、尊重创造|*respect for labor, knowledge, talent, and creativity|2002年中共十六大写入报告的方针。|A policy in the report of the 16th Congress of 2002.|尊重劳动；尊重知识；尊重人才；尊重创造|2002-11-08|中共十六大
小切口、大变化|small cut, big change|从小处着手推动大变化的工作提法。|A method of starting small for a large change.
就业优先|*employment-first|在宏观政策中把稳定和扩大就业放在首位。|The policy that puts jobs first in macro regulation.
就业友好型发展方式|employment-friendly growth|把扩大就业放在发展的重要位置。|Growth that creates jobs.
就业是最大的民生|employment is the foremost matter of livelihood|强调就业在民生中的首要地位。|Jobs come first in people’s livelihood.
尽力而为、量力而行|doing everything within our capacity|民生工作的原则：尽力并顾及财力。|The rule of livelihood work: do what one can, within one’s means.
工人阶级|*working class|宪法规定的领导阶级，党称自己是其先锋队。|The leading class by the constitution, whose vanguard the Party says it is.
巾帼建功|women’s achievement campaign|全国妇联1991年起组织妇女岗位建功的活动。|The Women’s Federation’s campaign, since 1991, for women’s achievements at work.
师德师风|teachers’ ethics and conduct|教师的职业道德和作风。|The ethics and conduct of teachers.
希望工程|*Project Hope|资助贫困地区失学儿童的公益事业。|The charity for poor children’s schooling.
平等团结互助和谐的社会主义民族关系|*socialist ethnic relations of equality, unity, mutual assistance, and harmony|宪法规定的民族关系。|Ethnic relations as the constitution has them.
幼有善育、学有优教、劳有厚得、病有良医、老有颐养、住有宜居、弱有众扶|good childcare, schooling, pay, care, old age, housing and help|深圳先行示范区的民生目标。|The livelihood goals of the Shenzhen demonstration area.
幼有所育、学有所教、劳有所得、病有所医、老有所养、住有所居、弱有所扶|*ensuring people’s access to childcare, education, employment, medical services, elderly care, housing, and social assistance|民生工作的七项目标。|The seven aims of livelihood work.|幼有所育；学有所教；劳有所得；病有所医；老有所养；住有所居；弱有所扶|2017-10-18|中共十九大
应保尽保|covering all who are entitled|符合条件者全部纳入保障或救助。|All who are entitled get support.
异地就医直接结算|direct settlement of medical bills across regions|在外地就医可直接报销的医保措施。|Insurance pays directly for care in another place.
强基计划|Strong Foundation Plan|高校选拔基础学科人才的招生计划。|University admission for talent in basic subjects.
微心愿|small wishes|困难群众提出、由党员认领实现的小愿望。|Small wishes of the needy that members fulfil.
德智体美劳全面发展|all-round moral, intellectual, physical, aesthetic and labour development|教育方针要求学生在品德、智力、体质、审美、劳动五方面都得到发展。|The aim of education: growth in morals, mind, body, taste and work.|德；智；体；美；劳
急难愁盼|*pressing difficulties and problems that concern the people most|指群众急、难、愁、盼的问题。|What is urgent, difficult, worrying and longed for among the people.
打防并举、标本兼治|striking and preventing, treating both symptoms and causes|社会治安综合治理的方针。|The principle of comprehensive public security.
扣好人生第一粒扣子|buttoning life’s first button right|习近平2014年对青年的比喻：价值观养成要从一开始就正确。|Xi Jinping’s image of 2014 for the young: get one’s values right from the start.||2014-05-04|习近平在北京大学师生座谈会
把人民健康放在优先发展的战略地位|giving strategic priority to people’s health|卫生健康工作的战略定位。|The strategic place that health is given.
提低、扩中、调高|raising low, widening middle, adjusting high incomes|收入分配调整的方向。|The direction of income policy.
提高人民生活品质|improving the people’s quality of life|民生建设的目标。|The goal of welfare policy.
教育优先发展|*prioritizing the development of education|把教育放在优先位置的战略。|The strategy of putting education first.
教育强国|*leading country in education|教育发展水平居世界前列的国家，2035年目标。|The goal for 2035 of a leading place in education.
教育现代化|*modernization of education|使教育理念、体系、内容和治理达到现代水平，2035年总体实现。|Bringing education’s ideas, system and content up to date, in the main by 2035.
敬佑生命、救死扶伤、甘于奉献、大爱无疆|revering life, healing the wounded, giving and boundless love|对卫生工作者职业精神的概括。|The professional spirit of medical workers.
新八级工制度|new eight-grade worker system|技能人才职业技能等级制度。|The new ladder of skill grades for workers.
新型婚育文化|new culture of marriage and childbearing|倡导适龄婚育、抵制高额彩礼等风尚。|Marriage and children at a fitting age and no costly betrothal gifts.
新型智慧城市|new smart cities|以数据和智能技术治理的城市。|Cities run by data and smart technology.
新就业群体|new employment groups|快递员、网约车司机等劳动者群体。|Couriers, ride-hailing drivers and the like.
明厨亮灶|open kitchens|餐饮后厨向公众公开的食品安全措施。|Kitchens that the public can see.
春蕾计划|Spring Bud Project|资助贫困女童入学的公益事业。|The charity for the schooling of poor girls.
春风行动|Spring Breeze campaign|春节后为农民工提供就业服务的活动。|Job services for migrant workers after the Spring Festival.
普惠养老|affordable elderly care|价格可承受的养老服务。|Care for the old at prices that people can pay.
普惠性、基础性、兜底性|for all, basic and a safety net|民生建设的三个着力点。|The three demands on work for people’s livelihood.
普惠托育|affordable childcare|价格可承受的婴幼儿照护服务。|Care for small children at prices that people can pay.
更加充分更高质量就业|fuller and higher-quality employment|就业工作的目标。|The goal of employment policy.
最后一公里|*last mile|政策和服务到达群众的最后环节。|The last stretch on which a policy or service reaches the people.
最广大人民根本利益|*fundamental interests of the overwhelming majority of the people|“三个代表”的第三项，也是一切工作的目的。|The third of the Three Represents, and the purpose of all work.
有理想、有本领、有担当|with ideals, ability and a sense of responsibility|对青年一代的期望。|What is hoped of the young generation.
根治欠薪|ending wage arrears|治理拖欠农民工工资的工作。|The drive against unpaid wages of migrant workers.
殡葬改革|funeral reform|推行火葬、节地安葬和文明祭扫的改革。|Cremation, small graves and modest rites.
毛细血管|capillaries|比喻城市和治理中的细小基层单元。|An image of the smallest parts of a city or of governance.
民之所盼、政之所向|what the people wish is what government does|强调施政回应群众期盼。|Government answers what the people wish.
民心工程|project to win the people’s hearts|政府为解决群众关心的问题、赢得民心而办的项目。|A government project for what people care about, and to win their hearts.
民族团结|*ethnic unity|各民族平等相待、和睦团结的关系，民族政策的原则。|Equality and harmony among ethnic groups, a principle of policy.
民族团结一家亲|ethnic groups as one family|新疆2016年起开展的结亲活动。|Xinjiang’s campaign, since 2016, that pairs families of different groups.
民族团结进步|*ethnic unity and progress|各民族团结和发展的事业及其创建活动。|The cause of ethnic unity and the campaigns for it.
民生之本|root of people’s livelihood|指就业是民生的根本。|Employment is called the root of livelihood.
民生实事|practical projects for people’s livelihood|各级政府每年承诺办理的惠民事项。|Things that governments promise each year to do for the people.
民生工程|public wellbeing project|以改善民生为目的的政府项目。|A government project to improve people’s lives.
民生微实事|small practical projects for residents|由居民提出的小型惠民项目。|Small local projects that residents ask for.
民生无小事|nothing about livelihood is small|强调重视群众的每件具体事情。|Every small matter of people’s lives is to be taken seriously.
民生福祉|*wellbeing of the people|人民群众的生活条件和幸福。|The people’s living conditions and happiness.
注重家庭、注重家教、注重家风|valuing family, upbringing and family tradition|习近平关于家庭建设的要求。|What Xi Jinping asks of family life.
渐进式延迟法定退休年龄|gradually raising the statutory retirement age|逐步提高退休年龄的改革。|The gradual rise of the retirement age.
点对点、一站式|“point-to-point, one-stop” transport|疫情期间接送农民工返岗的办法。|The direct transport of migrant workers back to work during the epidemic.
烟火气|bustle of everyday life|比喻市井生活和消费的活跃。|The image of lively streets and trade.
爱党、爱国、爱社会主义|love for the Party, the country, and socialism|爱国主义教育强调三者统一的要求。|The unity that patriotic education asks for.|爱党；爱国；爱社会主义
特岗计划|special-post teachers programme|招聘毕业生到农村学校任教的计划。|Recruiting graduates to teach in rural schools.
现代职业教育体系|modern vocational education system|服务技能人才培养的职业教育体系。|The system that trains skilled workers.
生力军和突击队|fresh force and shock brigade|对青年作用的固定说法。|The set phrase for the part of the young.
生育友好型社会|*childbirth-friendly society|在经济、时间、文化上支持生育的社会，2024年提出建设。|A society that supports having children, called for in 2024.||2024-07-18|中共二十届三中全会
生育支持政策体系|system of birth support policies|鼓励生育的补贴、假期、托育等措施。|Subsidies, leave and childcare that encourage births.
男女平等基本国策|*fundamental national policy of gender equality|把男女平等作为国家基本政策。|Equality of women and men as a basic policy of the state.
画出最大同心圆|drawing the largest possible circle around a shared centre|统一战线凝聚人心的比喻。|A metaphor for winning as many as possible to the united front.
百年大计、教育为本|education is the foundation of long-term plans|强调教育是长远发展的根本。|Education is the base of all long-term plans.
直通车|through train|比喻不经中间环节直接办理的渠道。|An image of a channel with no stops between.
看病难、看病贵|difficult and costly access to medical care|医改要解决的突出问题。|The problem that health reform is to solve.
社会主义建设者和接班人|socialist builders and successors|教育方针规定的培养目标：建设和继承社会主义事业的人。|Whom education is to form: people to build and to carry on socialism.
社会主义核心价值观|*core socialist values|国家、社会、公民三个层面的十二项价值。|Twelve values of the state, of society and of the citizen.|富强；民主；文明；和谐；自由；平等；公正；法治；爱国；敬业；诚信；友善|2012-11-08|中共十八大
社会主义荣辱观|*socialist concept of honor and disgrace|胡锦涛提出的以“八荣八耻”为内容的道德观。|Hu Jintao’s moral code of eight honours and eight shames.||2006-03-04|胡锦涛看望政协委员
社会公德、职业道德、家庭美德、个人品德|social ethics, professional ethics, family virtues, and personal integrity|公民道德建设的四个方面。|The four fields of civic morality.|社会公德；职业道德；家庭美德；个人品德
社会化、法治化、智能化、专业化|public participation, law-based governance, IT application, and specialization|对社会治理水平的四项要求，十九大写入报告。|Four demands on social governance, in the report of the 19th Congress.|社会化；法治化；智能化；专业化|2017-10-18|中共十九大
社会治理|*social governance|政府、社会组织和公民共同管理社会事务，2013年起取代“社会管理”的提法。|Government, organisations and citizens managing society together, in place of “social management” since 2013.||2013-11-12|中共十八届三中全会
社会治理共同体|*community of social governance|人人有责、人人尽责、人人享有的社会治理格局。|Social governance in which everybody is responsible, does his part and benefits.|人人有责；人人尽责；人人享有|2019-10-31|中共十九届四中全会
社会治理重心向基层下移|*shifting the focus of social governance to the community level|把社会治理的资源和力量放到基层。|Moving the means of social governance to communities.||2017-10-18|中共十九大
社会稳定风险评估|social stability risk assessment|重大决策前评估对稳定的影响。|Checking how decisions may affect stability.
社会管理创新|innovation in social management|2009年前后至2013年的提法，后为“社会治理”取代。|A phrase of about 2009–2013, replaced by “social governance”.
社区嵌入式服务设施|embedded community service facilities|设在社区内的养老、托育等小型设施。|Small places for care inside residential communities.
社区治理|*community governance|城乡社区公共事务的管理和服务。|The management and services of urban and rural communities.
神经末梢|nerve endings|比喻基层组织和社会治理的最末一级。|Image for the lowest level of organization and government.
科教兴国|*strategy of invigorating China through science and education|依靠科技和教育推动国家发展的战略。|The strategy of growth by science and education.||1995-05-06|中共中央、国务院作出决定
积极应对人口老龄化|*proactive response to population aging|2020年起的国家战略，涵盖养老、健康、银发经济等。|A national strategy since 2020, from pensions and health to the silver economy.||2020-10-29|中共十九届五中全会
积极老龄观、健康老龄化|positive view of ageing and healthy ageing|老龄工作的理念。|The ideas behind work on ageing.
移风易俗|transforming outdated social customs|改变婚丧嫁娶等方面陈规陋习的工作。|Changing wasteful customs at weddings, funerals and the like.
立德树人|*fostering virtue through education|把培养品德放在首位、造就人才的教育根本任务。|Called the basic task of education: to form character and so to form people.||2012-11-08|中共十八大
系统治理、依法治理、综合治理、源头治理|systematic, law-based, comprehensive and source-based governance|社会治理方法的概括。|The methods of social governance.
素质教育|well-rounded education|注重全面素质而非应试的教育。|Education of the whole person, not for examinations.
紧密型县域医共体|closely-knit county medical communities|县乡村医疗机构一体管理的联合体。|County, township and village care run as one.
红色物业|red property management|把党组织覆盖到小区物业服务的做法。|Party organisation in the firms that manage housing estates.
红黑榜|red and black list|公开表扬先进、批评落后的榜单。|A public list of praise and blame.
织密扎牢社会保障网|weaving a tight and firm safety net|比喻把社会保障做到没有漏洞。|The image of social security without holes.
终身学习体系|*lifelong learning system|使人人可终身学习的教育体系。|Education that lets everyone learn all life.
综治中心|centres for comprehensive governance|基层集中受理和化解矛盾纠纷的平台。|Local centres that take in and settle disputes.
网格员|grid worker|负责一个网格内信息采集和服务的人员。|A person who watches over and serves one grid of residents.
群众利益无小事|nothing that touches the people’s interests is small|要求重视群众具体利益的口号。|The slogan that every interest of the people counts.
老年友好型社会|elderly-friendly society|适宜老年人生活的社会环境。|A society that suits the old.
老旧小区改造|renovation of old urban residential compounds|对2000年底前建成的城镇老旧住宅区的改造。|The renovation of housing estates built before the end of 2000.
老有所为|a part to play for the elderly|鼓励老年人继续发挥作用。|The old are to go on being of use.
老有所养|support for the elderly|让老年人生活有保障的目标。|The goal that the old are provided for.
职业技能提升行动|vocational skills upgrading drive|大规模开展职业技能培训的行动。|A drive to train workers on a large scale.
自治、法治、德治相结合|*combining self-governance, rule of law, and rule of virtue|健全乡村和城乡基层治理体系的要求。|The demand on local governance: residents, law and morals together.|自治；法治；德治|2017-10-18|中共十九大
药品集中带量采购|centralized volume-based drug procurement|以约定采购量换取低价的药品集中采购，2018年起试点。|The state’s bulk buying of drugs at low prices, tried since 2018.
营养改善计划|nutrition improvement programme|补助农村义务教育学生膳食的计划。|Subsidised meals for rural pupils.
西部计划|Go West programme|组织大学毕业生到西部基层服务。|Graduates serve at the primary level in the west.
覆盖全民、统筹城乡、公平统一、安全规范、可持续|covering all, linking town and country, fair and unified, safe and sustainable|多层次社会保障体系的要求。|The demand on the multi-tier social security system.
计划生育|*family planning|国家调控生育的政策，1982年写入宪法，2016年起由独生子女转为二孩、三孩。|The state’s regulation of births, in the constitution since 1982, from one child to two in 2016 and three in 2021.
辛勤劳动、诚实劳动、创造性劳动|hard, honest and creative work|对劳动者的号召。|The call on working people.
送温暖|sending warmth|年节期间慰问困难职工群众的活动。|Visits and gifts to those in need around the New Year.
适老化改造|adaptation for the elderly|改造设施和服务以方便老年人。|Fitting homes, places and services to the old.
重心下移、力量下沉|moving the focus and the forces downwards|把人力物力充实到基层的要求。|The demand that staff and means go to the grassroots.
铁饭碗|iron rice bowl|终身稳定的工作，改革要打破的制度。|A job for life, which the reforms set out to break.
银龄讲学计划|silver-age teaching programme|组织退休教师到农村和西部任教。|Retired teachers teach in rural and western schools.
铸牢中华民族共同体意识|*forging a strong sense of community for the Chinese nation|使各民族认同同属中华民族，新时代民族工作的主线。|That all ethnic groups feel part of one Chinese nation, the main thread of ethnic work.||2017-10-18|中共十九大
铸魂育人|casting souls and educating people|用党的创新理论教育青年学生。|Educating the young in the Party’s theory.
零就业家庭|*zero-employment families|劳动年龄成员均失业的家庭，就业援助对象。|Families in which nobody has work, who get help.
青年发展型城市|youth-development cities|对青年更友好的城市建设试点。|Cities that suit the young.
领导包案|leaders taking charge of cases|由领导干部负责化解疑难信访案件。|Leaders take charge of hard petition cases.
领导干部接访下访|leaders receiving and visiting petitioners|领导干部直接听取和解决群众信访。|Leaders meet petitioners and take on their cases.
高素质劳动大军|high-quality workforce|对劳动者队伍建设的目标。|The goal for training the workforce.
高素质劳动者大军|workforce of well-trained workers|知识型、技能型、创新型劳动者队伍的建设目标。|The goal of workers with knowledge, skill and inventiveness.
`;
