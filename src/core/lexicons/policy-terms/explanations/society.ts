/** What the terms of `../society.ts` mean; the columns are named in `explain-term.ts`. */
export const societyExplanations = `
一老一小|elderly and children|养老和托育问题的合称。|Care of the old and of small children taken together.|老人；婴幼儿
三孩政策|*three-child policy|允许一对夫妻生育三个子女。|A couple may have three children.||2021-05-31|中共中央政治局会议
中等收入群体|*middle-income group|收入处于中等水平的人群。|People of middle income.
主力军作用|role as the main force|多指工人阶级和国有企业的作用。|Mostly said of the working class and of state-owned firms.
二孩政策|*two-child policy|全面实施一对夫妇可生育两个孩子。|A couple may have two children.||2015-10-29|中共十八届五中全会
产教融合|*integration of industry and education|学校与企业共同培养人才。|Schools and firms train people together.
人才强国|*strategy of developing a quality workforce|国家战略。|A national strategy.
人才强省|a province strong in talent|省级的人才战略。|A province’s strategy for skilled people.
保障和改善民生|*ensuring and improving public wellbeing|民生工作。|Livelihood work.
健康中国|*Healthy China Initiative|卫生与健康战略。|The strategy for health.||2015-10|中共十八届五中全会
像石榴籽一样紧紧抱在一起|*sticking together like the seeds of a pomegranate|习近平对各民族团结的比喻。|Xi Jinping’s image of ethnic unity.
兜底保障|basic support as a last resort|对无法自立的困难群众给予的基本生活保障。|Basic support for those who cannot help themselves.
公共文化服务|*public cultural services|政府提供的图书馆、文化馆、演出等服务。|Libraries, culture centres, performances and the like provided by government.
共同富裕|*common prosperity|社会主义的本质要求。|An essential demand of socialism.
共建共治共享|*collaboration, participation, and shared benefits|社会治理格局。|The pattern of social governance.||2017-10-18|中共十九大
劳动最光荣、劳动最崇高、劳动最伟大、劳动最美丽|labour is the most honourable, noble, great and beautiful|弘扬劳动精神的固定表述。|The set phrase in praise of labour.
劳动模范|*model workers|国家表彰的劳动者。|Workers honoured by the state.
双一流|*world-class universities and first-class disciplines|高校建设计划。|A plan for universities.|世界一流大学；一流学科|2015-10|国务院印发方案
双减|*double reduction|减轻学生作业负担和校外培训负担。|Less homework and less tutoring.|作业负担；校外培训负担|2021-07|中共中央办公厅、国务院办公厅印发意见
各民族交往交流交融|*interaction, exchanges, and integration among all ethnic groups|民族工作的内容。|Part of ethnic work.
培养担当民族复兴大任的时代新人|*cultivating young people of a new era who shoulder the mission of national rejuvenation|宣传思想和教育工作的任务。|A task of publicity and education.
基层治理|*community-level governance|基层的治理。|Government at the grass roots.
基层社会治理|*community-level social governance|街道、乡镇和村社区一级的社会治理。|Social governance in townships, sub-districts, villages and communities.
基本公共服务|*basic public services|政府保障全体公民基本需求的服务。|Services by which government meets the basic needs of all citizens.
基本公共服务均等化|*equitable access to basic public services|服务的均等。|Equal services.
多层次社会保障体系|*multi-tiered social security system|基本保障与补充保障并存的社会保障体系。|Social security with basic and supplementary tiers.
宗教中国化|*principle that religions in China must be Chinese in orientation|宗教工作的方向。|The direction of religious work.
实现好、维护好、发展好最广大人民根本利益|*realizing, safeguarding, and developing the fundamental interests of the overwhelming majority of the people|党和国家工作的出发点和落脚点。|Named as the purpose of all work of Party and state.
尊重劳动、尊重知识、尊重人才、尊重创造|*respect for labor, knowledge, talent, and creativity|2002年中共十六大写入报告的方针。|A policy in the report of the 16th Congress of 2002.|尊重劳动；尊重知识；尊重人才；尊重创造|2002-11-08|中共十六大
就业优先|*employment-first|把就业摆在优先位置的政策。|The policy that puts employment first.
尽力而为、量力而行|doing everything within our capacity|民生工作的原则：尽力并顾及财力。|The rule of livelihood work: do what one can, within one’s means.
工人阶级|*working class|宪法规定的国家领导阶级。|The leading class of the state by the constitution.
德智体美劳全面发展|all-round moral, intellectual, physical, aesthetic and labour development|教育方针对人才培养的要求。|What education should achieve in a person.|德；智；体；美；劳
急难愁盼|*pressing difficulties and problems that concern the people most|群众最关心的问题。|What worries people most.
最后一公里|*last mile|政策和服务到达群众的最后环节。|The last stretch on which a policy or service reaches the people.
最广大人民根本利益|*fundamental interests of the overwhelming majority of the people|“三个代表”的第三项，也是一切工作的目的。|The third of the Three Represents, and the purpose of all work.
民心工程|project to win the people’s hearts|回应群众愿望的政府项目。|A government project that answers popular wishes.
民族团结|*ethnic unity|各民族的团结。|Unity of ethnic groups.
民族团结进步|*ethnic unity and progress|各民族团结和发展的事业及其创建活动。|The cause of ethnic unity and the campaigns for it.
民生实事|practical projects for people’s livelihood|各级政府每年承诺办理的惠民事项。|Things that governments promise each year to do for the people.
民生工程|public wellbeing project|以改善民生为目的的政府项目。|A government project to improve people’s lives.
民生福祉|*wellbeing of the people|人民的生活和福利。|The people’s life and welfare.
社会主义建设者和接班人|socialist builders and successors|教育方针规定的培养目标。|Whom education is to train.
社会主义核心价值观|*core socialist values|富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善。|Twelve values of state, society and citizen.|富强；民主；文明；和谐；自由；平等；公正；法治；爱国；敬业；诚信；友善|2012-11-08|中共十八大
社会主义荣辱观|*socialist concept of honor and disgrace|即“八荣八耻”。|The eight honours and eight shames.||2006-03-04|胡锦涛看望政协委员
社会化、法治化、智能化、专业化|*public participation, law-based governance, IT application, and specialization|对社会治理水平的四项要求，十九大写入报告。|Four demands on social governance, in the report of the 19th Congress.|社会化；法治化；智能化；专业化|2017-10-18|中共十九大
社会治理|*social governance|2013年起取代“社会管理”。|In place of “social management” since 2013.||2013-11-12|中共十八届三中全会
社会治理共同体|*community of social governance|人人有责、人人尽责、人人享有。|Everyone takes part and benefits.||2019-10-31|中共十九届四中全会
科教兴国|*strategy of invigorating China through science and education|国家战略。|A national strategy.||1995-05-06|中共中央、国务院作出决定
移风易俗|*transforming outdated social customs|改变婚丧嫁娶等方面陈规陋习的工作。|Changing wasteful customs at weddings, funerals and the like.
立德树人|*fostering virtue through education|教育的根本任务。|The basic task of education.||2012-11-08|中共十八大
计划生育|*family planning|控制生育的国策。|The policy of birth control.
铸牢中华民族共同体意识|*forging a strong sense of community for the Chinese nation|民族工作的主线。|The main thread of ethnic work.||2017-10-18|中共十九大
`;
