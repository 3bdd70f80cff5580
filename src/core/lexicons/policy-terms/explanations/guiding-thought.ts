/** What the terms of `../guiding-thought.ts` mean; the columns are named in `explain-term.ts`. */
export const guidingThoughtExplanations = `
21世纪马克思主义|*Marxism of the 21st century|2021年中共“历史决议”对习近平新时代中国特色社会主义思想的定位，常与“当代中国马克思主义”连用。|The rank that the Party’s resolution of 2021 gives to Xi Jinping Thought, mostly after “Marxism of contemporary China”.
三个代表重要思想|*Theory of Three Represents|江泽民提出：党要始终代表先进生产力、先进文化和最广大人民的利益。|Jiang Zemin’s theory that the Party must represent advanced productive forces, advanced culture and the fundamental interests of the people.|代表中国先进生产力的发展要求；代表中国先进文化的前进方向；代表中国最广大人民的根本利益|2000-02-25|江泽民在广东考察
与时俱进|*keeping pace with the times|要求理论和工作随时代、实践发展，2002年中共十六大列入党的思想路线。|The demand that theory and work move with the times, part of the Party’s line of thought since its 16th Congress in 2002.
世界百年未有之大变局|*profound changes unseen in a century|习近平对国际力量对比和世界秩序正在发生深刻变化的判断。|Xi Jinping’s reading of the deep shift under way in the balance of power and the world order.||2017-12-28|习近平接见驻外使节工作会议与会使节
中华民族伟大复兴|*rejuvenation of the Chinese nation|中国共产党宣示的历史目标，即国家富强、民族振兴、人民幸福。|The Party’s declared historic goal: a prosperous country, a revitalised nation and a happy people.
中华民族伟大复兴中国梦|*Chinese Dream of national rejuvenation|“中国梦”的完整说法，以民族复兴说明其内容。|The Chinese Dream in full, which names national rejuvenation as its content.
中华民族伟大复兴战略全局|overall strategy of national rejuvenation|“两个大局”之一，指实现民族复兴这一国内总任务，与“世界百年未有之大变局”并提。|One of the two overall situations: national rejuvenation as the task at home, named beside the world’s profound changes.
中国之治|China’s governance|指中国国家治理的成效，常与“西方之乱”对比。|What China’s governance is said to achieve, often set against “disorder in the West”.
中国共产党人精神谱系|spiritual lineage of Chinese Communists|以伟大建党精神为源头的各种精神的总称。|The line of “spirits” that begins with the Party’s founding spirit.
中国奇迹|Chinese miracle|指改革开放以来经济快速发展和社会长期稳定的成就。|The fast growth and lasting social stability since reform and opening up.
中国式现代化|*Chinese modernization|中国共产党领导的社会主义现代化，二十大概括为人口规模巨大、全体人民共同富裕等五个特征。|Socialist modernisation under the Party’s leadership, to which the 20th Congress gave five features such as a huge population and common prosperity.
中国式现代化道路|*Chinese path to modernization|强调中国的现代化不照搬西方模式的提法。|The phrase by which China’s modernisation is set apart from the Western model.||2021-07-01|庆祝中国共产党成立100周年大会
中国方案|*Chinese approach|中国就全球治理等国际问题提出的主张，常与“中国智慧”并提。|What China proposes on international questions such as global governance, often named with “Chinese wisdom”.
中国智慧|*Chinese wisdom|指中国为解决国际问题贡献的思想和经验，常与“中国方案”并提。|The ideas and experience that China offers for international questions, often named with the “Chinese approach”.
中国梦|*Chinese Dream|习近平提出的奋斗目标，称实现中华民族伟大复兴是近代以来最伟大的梦想。|The goal set by Xi Jinping, who called national rejuvenation the greatest dream of modern times.||2012-11-29|习近平参观《复兴之路》展览
中国特色社会主义|*socialism with Chinese characteristics|改革开放以来中国道路、理论、制度和文化的总称。|The name for China’s path, theory, system and culture since reform and opening up.||1982-09-01|邓小平在中共十二大致开幕词
中国特色社会主义事业|*cause of socialism with Chinese characteristics|中国共产党领导的经济、政治、文化、社会和生态文明建设的总称。|All that is built under the Party’s leadership in economy, politics, culture, society and environment.
中国特色社会主义伟大事业|great cause of socialism with Chinese characteristics|“四个伟大”中伟大事业的内容。|The great cause among the four greats.
中国特色社会主义制度|*system of socialism with Chinese characteristics|由人民代表大会等根本制度、各项基本制度和重要制度构成的国家制度体系。|The fundamental, basic and important institutions of the state, the people’s congresses among them.
中国特色社会主义文化|*culture of socialism with Chinese characteristics|由中华优秀传统文化、革命文化和社会主义先进文化构成的文化。|The culture made up of fine traditional, revolutionary and advanced socialist culture.
中国特色社会主义新时代|*new era of socialism with Chinese characteristics|指2012年中共十八大以来的历史时期，十九大宣布。|The period since the 18th Congress of 2012, proclaimed at the 19th.||2017-10-18|中共十九大
中国特色社会主义理论体系|*theory of socialism with Chinese characteristics|邓小平理论、“三个代表”重要思想、科学发展观以来各项理论的总称。|The joint name for Deng Xiaoping Theory, the Three Represents, the Scientific Outlook on Development and what followed.||2007-10-15|中共十七大
中国特色社会主义道路|*path of socialism with Chinese characteristics|以经济建设为中心、坚持四项基本原则和改革开放的发展道路。|The course that puts the economy at the centre and keeps to the Four Cardinal Principles and to reform and opening up.
中国道路|Chinese path|中国特色社会主义道路的简称。|Short for the path of socialism with Chinese characteristics.
为中国人民谋幸福、为中华民族谋复兴|*seeking happiness for the Chinese people and rejuvenation for the Chinese nation|十九大对中国共产党人初心和使命的表述。|The 19th Congress’s wording of the aspiration and mission of Chinese Communists.||2017-10-18|中共十九大
习近平外交思想|*Xi Jinping Thought on Diplomacy|习近平关于外交工作的理论，2018年确立为对外工作的指导思想。|Xi Jinping’s theory of foreign affairs, made the guide of external work in 2018.||2018-06|中央外事工作会议
习近平强军思想|*Xi Jinping Thought on Strengthening the Military|习近平关于建设世界一流军队的理论，2017年写入党章。|Xi Jinping’s theory of building world-class armed forces, in the Party constitution since 2017.
习近平总书记关于党的建设的重要思想|General Secretary Xi Jinping’s important thinking on Party building|习近平关于加强党的建设的论述。|Xi Jinping’s theory of building the Party.||2023-06|全国组织工作会议
习近平总书记关于党的自我革命的重要思想|General Secretary Xi Jinping’s important thinking on the Party’s self-reform|习近平关于党靠自身力量解决自身问题、跳出历史周期率的论述。|Xi Jinping’s theory of how the Party corrects itself and escapes the cycle of rise and fall.||2024-01-08|二十届中央纪委三次全会
习近平总书记关于加强和改进民族工作的重要思想|General Secretary Xi Jinping’s important thinking on improving ethnic work|习近平关于民族工作的论述，以铸牢中华民族共同体意识为主线。|Xi Jinping’s theory of ethnic work, whose main thread is a strong sense of community for the Chinese nation.||2021-08|中央民族工作会议
习近平总书记关于网络强国的重要思想|General Secretary Xi Jinping’s important thinking on building China into a cyberpower|习近平关于网络安全和信息化工作的论述。|Xi Jinping’s theory of cybersecurity and informatisation.||2018-04|全国网络安全和信息化工作会议
习近平总书记核心地位|core position of General Secretary Xi Jinping|指习近平在党中央和全党的核心地位，是“两个维护”第一项的内容。|Xi Jinping’s place as core of the Central Committee and of the whole Party, which the first of the Two Upholds defends.
习近平文化思想|*Xi Jinping Thought on Culture|习近平关于宣传思想文化工作的理论。|Xi Jinping’s theory of culture, publicity and ideas.||2023-10|全国宣传思想文化工作会议
习近平新时代中国特色社会主义思想|*Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era|中国共产党现行的指导思想，2017年写入党章，2018年写入宪法。|The Party’s guiding ideology, in its constitution since 2017 and in that of the state since 2018.||2017-10-18|中共十九大
习近平法治思想|*Xi Jinping Thought on the Rule of Law|习近平关于全面依法治国的理论，主要内容概括为“十一个坚持”。|Xi Jinping’s theory of law-based governance, summed up in eleven “upholds”.||2020-11|中央全面依法治国工作会议
习近平生态文明思想|*Xi Jinping Thought on Ecological Civilization|习近平关于生态文明建设的理论，以“绿水青山就是金山银山”为代表性论断。|Xi Jinping’s theory of the environment, best known for “lucid waters and lush mountains are invaluable assets”.||2018-05|全国生态环境保护大会
习近平经济思想|Xi Jinping Economic Thought|习近平关于经济工作的理论，以新发展理念为主要内容。|Xi Jinping’s theory of economic work, with the new development philosophy as its main content.
于危机中育先机、于变局中开新局|fostering opportunities amid crises and opening new ground amid changes|2020年疫情冲击下要求化危为机的用语。|The call, under the shock of the pandemic in 2020, to turn danger into opportunity.
人民对美好生活的向往|*people’s aspiration for a better life|习近平2012年当选后称之为奋斗目标。|Named as the Party’s goal by Xi Jinping on taking office.||2012-11-15|十八届中央政治局常委同中外记者见面
人民当家作主|*the people run the country|指人民行使国家权力，与党的领导、依法治国并称三者有机统一。|That the people hold the power of the state, named as one with Party leadership and law-based governance.
人民日益增长的美好生活需要|*people’s ever-growing needs for a better life|社会主要矛盾的需求一方，包括物质文化生活和民主、法治、公平、安全、环境等要求。|The demand side of the principal contradiction: material and cultural needs as well as democracy, law, fairness, security and environment.||2017-10-18|中共十九大
人民立场|people’s stance|从人民利益出发看问题、作决策的立场，称为党的根本政治立场。|Seeing and deciding matters by the people’s interests, called the Party’s basic political stance.
人民至上|*putting the people first|把人民利益放在首位的原则，“六个必须坚持”之首。|The rule that the people’s interests come first, the first of the six musts.
人民至上、生命至上|*putting the people and their lives above all else|2020年起新冠疫情防控中的口号，也用于救灾和安全生产。|A slogan of the fight against COVID-19 from 2020, also used of disasters and accidents.
人类文明新形态|*new form of human advancement|中国式现代化所创造的文明形态。|The civilisation that Chinese modernisation is said to create.||2021-07-01|庆祝中国共产党成立100周年大会
以习近平同志为核心的党中央|*Party Central Committee with Comrade Xi Jinping at its core|2016年10月十八届六中全会起的标准表述。|The standard wording since the plenum of October 2016.||2016-10-27|中共十八届六中全会
以人为本|*putting people first|以人的利益和全面发展为目的的原则，科学发展观的核心。|The rule that people and their development are the purpose, the core of the Scientific Outlook on Development.||2003-10-14|中共十六届三中全会
以人民为中心|*people-centered|把人民作为发展和执政的目的与依靠的立场。|The stance that the people are both the purpose and the strength of development and government.
以人民为中心的发展思想|*people-centered development philosophy|发展为了人民、依靠人民、成果由人民共享。|Development for the people, by the people, its fruits shared by the people.||2015-10|中共十八届五中全会
以国内大循环为主体、国内国际双循环相互促进的新发展格局|*new development pattern that is focused on the domestic economy and features positive interplay between domestic and international economic flows|“新发展格局”的完整表述，2020年提出，写入“十四五”规划。|The new development pattern in full, set out in 2020 and written into the 14th Five-Year Plan.
以毛泽东同志为核心的第一代中央领导集体|*first generation of central collective leadership with Comrade Mao Zedong at its core|对新中国第一代中央领导层的规范称谓。|The set name of the first leadership of the People’s Republic.
以江泽民同志为核心的第三代中央领导集体|*third generation of central collective leadership with Comrade Jiang Zemin at its core|对1989年起的中央领导层的规范称谓。|The set name of the leadership from 1989.
以胡锦涛同志为总书记的党中央|*Party Central Committee with Comrade Hu Jintao as General Secretary|2002年至2012年对党中央的规范称谓，不用“核心”。|The set name of the Central Committee from 2002 to 2012, without “core”.||2002-11-15|中共十六届一中全会
以邓小平同志为核心的第二代中央领导集体|*second generation of central collective leadership with Comrade Deng Xiaoping at its core|对改革开放初期中央领导层的规范称谓。|The set name of the leadership in the early years of reform.
伟大斗争|*great struggle|“四个伟大”之一，指应对国内外各种风险、挑战和矛盾的斗争。|One of the four greats: the struggle with risks, challenges and contradictions at home and abroad.
伟大斗争、伟大工程、伟大事业、伟大梦想|*great struggle, great project, great cause, and great dream|“四个伟大”的全称，十九大称之为新时代党的历史使命。|The four greats in full, which the 19th Congress called the Party’s historic mission in the new era.
党中央决策部署|*decisions and plans of the Party Central Committee|党中央就全局性工作作出的决定和安排，地方和部门须贯彻落实。|What the Central Committee has decided and arranged, for localities and departments to carry out.
党中央权威|*authority of the Party Central Committee|党中央对全党的权威，维护它是“两个维护”的内容。|The Central Committee’s authority over the whole Party, which the Two Upholds defend.
党中央权威和集中统一领导|*authority and centralized, unified leadership of the Party Central Committee|“两个维护”的第二项：全党服从党中央，大政方针由党中央决定。|The second of the Two Upholds: the whole Party obeys the Central Committee, which decides all major policy.
党中央的坚强领导|*strong leadership of the Party Central Committee|公文在总结成绩时首先归因的固定用语。|The set phrase to which documents first credit any achievement.
党中央集中统一领导|*centralized, unified leadership of the Party Central Committee|重大问题由党中央决定、各方面统一执行的原则，称为党的领导的最高原则。|The rule that the Central Committee decides and all others carry out, called the highest principle of Party leadership.
党在社会主义初级阶段的基本路线|*Party’s basic line for the primary stage of socialism|以“一个中心、两个基本点”为核心内容的路线。|The line whose core is one central task and two basic points.||1987-10|中共十三大
党的创新理论|*Party’s new theories|马克思主义中国化的最新成果，现主要指习近平新时代中国特色社会主义思想。|The latest Chinese form of Marxism, now above all Xi Jinping Thought.
党的基本方略|*Party’s basic policy|十九大提出，内容为“十四个坚持”。|Set at the 19th Congress: the fourteen commitments.||2017-10-18|中共十九大
党的基本理论|*Party’s basic theory|党的指导理论的总称，与基本路线、基本方略并提。|The Party’s guiding theories together, named beside its basic line and basic policy.
党的民族理论和政策|Party’s theories and policies on ethnic affairs|中国共产党关于民族问题的理论和民族平等、团结、区域自治等政策。|The Party’s theory of ethnic questions and its policies of equality, unity and regional autonomy.
全心全意为人民服务|*serving the people wholeheartedly|党章规定的党的根本宗旨。|The Party’s fundamental purpose by its constitution.
全面小康|*moderate prosperity in all respects|覆盖各领域、各地区、各人群的小康。|Moderate prosperity that covers all fields, regions and people.
全面建成小康社会|*finish building a moderately prosperous society in all respects|2020年前的奋斗目标，2021年宣布实现。|The goal for 2020, declared reached in 2021.||2012-11-08|中共十八大
全面建设小康社会|*build a moderately prosperous society in all respects|2002年提出的本世纪头二十年目标。|The goal set in 2002 for the first two decades of the century.||2002-11-08|中共十六大
全面建设社会主义现代化国家新征程|new journey toward building a modern socialist country in all respects|全面建成小康社会之后、向第二个百年奋斗目标进军的历程。|The course from the moderately prosperous society towards the second centenary goal.
决胜全面建成小康社会|*secure a decisive victory in building a moderately prosperous society in all respects|2017年至2020年实现全面小康的最后冲刺，十九大报告标题用语。|The last push of 2017–2020 to moderate prosperity, in the title of the report of 2017.||2017-10-18|中共十九大
决胜全面建成小康社会、决战脱贫攻坚|decisive victory in building a moderately prosperous society and in the fight against poverty|2020年须完成的两项目标任务。|The two tasks that had to be finished in 2020.
创新思维|innovative thinking|破除成规、因时制宜的思维方式。|Thinking that breaks with routine.
制度优势|institutional strengths|指中国国家制度和治理体系的优越性。|The advantages claimed for China’s state system and governance.
制度自信|*confidence in the system|“四个自信”之一，对中国特色社会主义制度优越性的自信。|One of the four confidences: in the strengths of the socialist system.
历史主动|*historical initiative|认识历史规律、主动把握历史进程的精神。|Grasping the laws of history and acting on them of one’s own accord.
历史唯物主义|*historical materialism|马克思主义的历史观，认为社会存在决定社会意识。|The Marxist view of history, by which social being determines consciousness.
历史思维|historical thinking|以史为鉴、知古鉴今的思维方式。|Thinking that draws lessons from history.
历史自信|*confidence in our history|对党的百年奋斗历史及其成就的自信。|Confidence in the Party’s century of history and in what it achieved.
历史自觉|historical consciousness|认识历史规律并主动承担历史使命的自觉。|Knowing the laws of history and taking up one’s mission by them.
发展不平衡不充分|*unbalanced and inadequate development|社会主要矛盾的供给一方，指地区、城乡等发展不均和总量、质量不足。|The supply side of the principal contradiction: development uneven between places and still too little.||2017-10-18|中共十九大
发展为了人民、发展依靠人民、发展成果由人民共享|*development is for the people and by the people, and its fruits should be shared by the people|“以人民为中心的发展思想”的具体表述，说明发展的目的、动力和成果分配。|What the people-centred philosophy says of the purpose, the force and the fruits of development.
发展是第一要务|*development is the top priority|把发展作为党执政兴国首要任务的论断，2002年中共十六大写入报告。|The thesis that development is the Party’s first task in governing, in the report of the 16th Congress of 2002.
和平崛起|*peaceful rise|2003年起一度使用的关于中国发展道路的提法。|A name for China’s course that was used for a time from 2003.||2003-11|郑必坚在博鳌亚洲论坛演讲
和谐社会|*harmonious society|胡锦涛时期提出的社会目标，以民主法治、公平正义等六项为特征。|The social goal of the Hu Jintao years, marked by six features from democracy and law to harmony with nature.|民主法治；公平正义；诚信友爱；充满活力；安定有序；人与自然和谐相处|2004-09|中共十六届四中全会
国内国际两个大局|*both domestic and international imperatives|要求把国内发展与国际形势联系起来统筹考虑。|The demand to weigh affairs at home and the situation abroad together.
坚持人民主体地位|ensuring the people’s principal position|承认人民是历史创造者和国家主人的原则。|The principle that the people make history and are masters of the state.
坚持和发展中国特色社会主义|*upholding and developing socialism with Chinese characteristics|改革开放以来党的理论和实践的主题。|The theme of the Party’s theory and practice since reform and opening up.
坚持和完善中国特色社会主义制度|*upholding and improving the system of socialism with Chinese characteristics|2019年十九届四中全会的主题之一。|A theme of the plenum of 2019.||2019-10-31|中共十九届四中全会
基本实现社会主义现代化|*basically realize socialist modernization|十九大提出的2035年目标，第二个百年“两步走”的第一步。|The goal set in 2017 for 2035, the first of two steps to the second centenary.
大局意识|*consciousness of the need to think in big-picture terms|“四个意识”之一，要求从党和国家全局看问题，局部服从全局。|One of the four consciousnesses: to see the whole of Party and country and put it before one’s own part.
守正创新|*upholding fundamental principles and breaking new ground|坚持根本方向又推进创新，“六个必须坚持”之一。|Keeping to the fundamentals while breaking new ground, one of the six musts.
宗旨意识|awareness of the Party’s purpose|党员牢记全心全意为人民服务的意识。|Members’ awareness that they are to serve the people.
实事求是|*seeking truth from facts|从实际出发认识规律，党的思想路线的核心。|Finding what is true from the facts, the core of the Party’s line of thought.
小康|*moderate prosperity|介于温饱和富裕之间的生活水平。|A standard of life between subsistence and wealth.||1979-12-06|邓小平会见日本首相大平正芳
小康社会|*moderately prosperous society|人民生活比较宽裕的社会，邓小平借古语提出的现代化阶段目标。|A society of modest comfort, the goal on the way to modernisation that Deng Xiaoping named with an old word.
底线思维|worst-case thinking|从最坏处准备、争取最好结果的思维方式。|Preparing for the worst while working for the best result.
强国建设、民族复兴|building a strong country and rejuvenating the nation|二十大以后常用的提法，概括新征程的中心任务。|A formula used since the 20th Congress for the Party’s central task.
往深里走、往心里走、往实里走|going deeper, into the heart and into practice|习近平对理论学习的要求：深刻理解、真心信服、付诸实践。|What Xi Jinping asks of the study of theory: to understand, to believe and to practise it.
思想自觉|conscious thinking|在思想上主动认同和贯彻中央要求的自觉。|Accepting the centre’s demands in thought of one’s own accord.
思想自觉和行动自觉|conscious thinking and conscious action|要求干部从认识和行动两方面主动贯彻。|The demand that officials comply of their own accord, in thought and in deed.
战略定力|*strategic resolve|不为外部干扰和一时变化所动、坚持既定方向的定力。|Keeping to one’s course whatever the disturbance from outside.
战略思维|strategic thinking|从全局、长远和根本上观察处理问题的思维方式。|Seeing and handling matters as a whole, for the long term and at their root.
战略机遇期|*period of strategic opportunity|有利于国家发展的较长时期，2002年中共十六大用以指本世纪头二十年。|A long stretch that favours the country’s development, said by the 16th Congress of the century’s first two decades.||2002-11-08|中共十六大
把思想和行动统一到党中央决策部署上来|aligning thinking and action with the decisions and plans of the Party Central Committee|地方学习中央文件和会议精神时的固定要求。|The set demand when local bodies study central documents and meetings.
改革创新|*reform and innovation|以改革推动创新、以创新深化改革，也是时代精神的核心。|Reform and innovation together, also called the heart of the spirit of the times.
改革开放|*reform and opening up|对内改革、对外开放的基本国策，始于1978年。|The basic policy of reform at home and opening to the world, begun in 1978.||1978-12|中共十一届三中全会
改革开放和社会主义现代化建设|*reform, opening up, and socialist modernization|1978年起的历史时期及其任务。|The period since 1978 and its tasks.
政治建设是党的根本性建设|*political building is of fundamental importance to the Party|十九大的论断，把政治建设放在党的各项建设之首。|The thesis of the 19th Congress that puts political building first in all Party building.||2017-10-18|中共十九大
政治意识|*consciousness of the need to maintain political integrity|“四个意识”之一，要求从政治上看问题、保持政治立场坚定。|One of the four consciousnesses: to judge matters politically and keep a firm political stance.
政治意识、大局意识、核心意识、看齐意识|*consciousness of the need to maintain political integrity, think in big-picture terms, follow the leadership core, and keep in alignment with the central Party leadership|“四个意识”的全称。|The four consciousnesses in full.|政治意识；大局意识；核心意识；看齐意识|2016-01-29|中共中央政治局会议
政治自觉|political consciousness|把执行中央要求看作政治任务、主动去做的自觉。|Taking the centre’s demands as a political duty and acting on them of one’s own accord.
敢于斗争、善于斗争|daring to fight and being good at fighting|要求干部面对风险挑战不回避、讲方法，“三个务必”之一。|The demand that officials face risks and challenges with courage and skill, one of the Three Musts.
文化自信|*cultural confidence|“四个自信”之一，对中华文化价值的肯定。|One of the four confidences: the affirmation of Chinese culture.
斗争本领|ability to fight|干部应对风险、挑战和矛盾的能力。|Officials’ ability to deal with risks, challenges and contradictions.
新发展格局|*new development pattern|国内大循环为主体、国内国际双循环相互促进的格局。|Domestic circulation as the mainstay, with domestic and international circulation reinforcing each other.||2020-05-14|中共中央政治局常委会会议
新发展理念|*new development philosophy|创新、协调、绿色、开放、共享的发展理念。|Innovative, coordinated, green, open and shared development.|创新；协调；绿色；开放；共享|2015-10|中共十八届五中全会
新发展阶段|*new development stage|全面建成小康社会之后、全面建设社会主义现代化国家的阶段。|The stage after the moderately prosperous society, in which a modern socialist country is to be built.
新征程|*new journey|全面建设社会主义现代化国家、实现第二个百年奋斗目标的历程。|The course of building a modern socialist country, towards the second centenary goal.
新时代|*new era|中国特色社会主义自2012年中共十八大以来所处的历史时期。|The period of socialism with Chinese characteristics since the 18th Congress of 2012.||2017-10-18|中共十九大
新时代中国特色社会主义|*socialism with Chinese characteristics for a new era|指2012年中共十八大以来的中国特色社会主义。|Socialism with Chinese characteristics since the 18th Congress of 2012.
新时期|*new period|多指1978年改革开放以后的历史时期。|Mostly the period since reform and opening up began in 1978.
新民主主义革命|*New Democratic Revolution|1919年至1949年中国共产党领导的革命。|The revolution from 1919 to 1949.
更高质量、更有效率、更加公平、更可持续、更为安全的发展|higher-quality, more efficient, fairer, more sustainable, and more secure development|“十四五”时期对发展的要求。|What development should be in the 14th five-year period.|更高质量；更有效率；更加公平；更可持续；更为安全
核心意识|*consciousness of the need to follow the leadership core|“四个意识”之一，要求认同并维护习近平的核心地位。|One of the four consciousnesses: to accept and uphold Xi Jinping as the core.
根本遵循|fundamental guideline|公文用语，指领导人的讲话、思想为某项工作提供的根本准则。|Official phrase for what a leader’s speech or thought gives to a field of work: its basic rule.
毛泽东思想|*Mao Zedong Thought|毛泽东等关于中国革命和建设的理论，1945年中共七大确立为指导思想。|The theory of China’s revolution and construction by Mao and others, a guiding ideology since 1945.||1943-07|王稼祥《中国共产党与中国民族解放的道路》
江山就是人民、人民就是江山|*this country is its people; the people are the country|习近平的论断，意指党执政的根基在人民。|Xi Jinping’s saying that the Party’s power rests on the people.
治国理政|governance of the country|治理国家、处理政务，多指习近平执政以来的理念和实践。|Running the state, mostly said of Xi Jinping’s ideas and practice in power.
法治思维|law-based thinking|以法治原则认识和处理问题的思维方式。|Seeing and settling matters by the principles of the rule of law.
理论自信|*confidence in the theory|“四个自信”之一，对党的指导理论科学性的自信。|One of the four confidences: in the truth of the Party’s guiding theory.
目标导向和问题导向|goal-oriented and problem-oriented approach|从目标倒推任务、从问题入手解决的工作方法。|A method that works back from the goal and starts from the problems.
看齐意识|*consciousness of the need to keep in alignment with the central Party leadership|“四个意识”之一，要求向党中央、向党的理论和决策看齐。|One of the four consciousnesses: to stay in line with the Central Committee, its theory and its decisions.
社会主义初级阶段|*primary stage of socialism|对中国尚处于社会主义不发达阶段的判断，从1950年代起至少需上百年。|The judgement that China’s socialism is still undeveloped and will be for at least a century from the 1950s.||1981-06-27|中共十一届六中全会|《关于建国以来党的若干历史问题的决议》
社会主义现代化国家|*modern socialist country|富强民主文明和谐美丽的国家，2035年基本建成的目标。|A prosperous, democratic, culturally advanced, harmonious and beautiful country, to be basically achieved by 2035.
社会主义现代化建设|*socialist modernization|改革开放以来国家的中心任务。|The central task of the state since reform and opening up.
社会主义现代化强国|*great modern socialist country|十九大提出的到本世纪中叶建成的国家目标。|The national goal that the 19th Congress set for the middle of the century.
社会主义革命和建设|*socialist revolution and construction|1949年至1978年的历史时期及其任务。|The period from 1949 to 1978 and its tasks.
社会主要矛盾|*principal contradiction facing Chinese society|2017年起为人民美好生活需要与不平衡不充分发展之间的矛盾。|Since 2017, between the people’s needs for a better life and unbalanced and inadequate development.
科学发展观|*Scientific Outlook on Development|胡锦涛时期提出：以人为本，全面、协调、可持续发展。|Hu Jintao’s doctrine of people-centred, balanced and sustainable development.||2003-10|中共十六届三中全会
科学社会主义|*scientific socialism|马克思、恩格斯关于社会主义的学说，马克思主义三个组成部分之一。|Marx and Engels’s teaching on socialism, one of the three parts of Marxism.
稳中求进工作总基调|*general principle of pursuing progress while ensuring stability|在保持稳定的前提下推进改革和发展，2011年底以来经济工作的总基调。|Advancing reform and growth without losing stability, the keynote of economic work since the end of 2011.
立党为公、执政为民|serving the public good and exercising power in the people’s interests|2002年中共十六大确认的执政理念，党为公众利益而建，权力为人民而用。|The idea of government stated by the 16th Congress of 2002: a Party for the public good, power for the people.
第一个百年奋斗目标|*First Centenary Goal|到建党一百年时全面建成小康社会。|To finish building a moderately prosperous society by the Party’s centenary in 2021.
第一动力|*primary driver of growth|指创新是引领发展的首要动力。|Said of innovation, the first of the forces that drive development.
第一生产力|*primary productive force|指科学技术是第一生产力，邓小平1988年提出。|Science and technology as the primary productive force, a thesis of Deng Xiaoping’s from 1988.
第二个百年奋斗目标|*Second Centenary Goal|到新中国成立一百年时建成社会主义现代化强国。|To build a great modern socialist country by the centenary of the People’s Republic in 2049.
精准思维|precision thinking|针对具体问题精细施策的思维方式。|Thinking that fits each measure to its problem.
系统思维|systematic thinking|从事物整体和相互联系上看问题的思维方式。|Thinking of things as wholes and in their relations.
系统观念|*systems thinking|要求前瞻、全局、整体地谋划工作，“六个必须坚持”之一。|The demand to plan ahead and for the whole, one of the six musts.
绿水青山就是金山银山|*lucid waters and lush mountains are invaluable assets|习近平的论断：良好生态本身就是财富，保护与发展可以统一。|Xi Jinping’s saying that a sound environment is itself wealth and that conservation and growth go together.||2005-08-15|习近平在浙江安吉余村考察
群众观点|mass viewpoint|相信群众、依靠群众、为群众服务的观点。|The view that one must trust, rely on and serve the masses.
群众路线|*mass line|一切为了群众，一切依靠群众，从群众中来，到群众中去。|Everything for the masses, everything relying on them; from the masses, to the masses.
行动指南|guide to action|公文用语，指理论或讲话对实际工作的指导作用。|Official phrase for what a theory or speech is to practical work.
行动自觉|conscious action|在行动上主动贯彻中央要求的自觉，常与思想自觉、政治自觉并提。|Carrying out the centre’s demands of one’s own accord, named with conscious thinking and political consciousness.
解放思想|*freeing the mind|破除教条和旧观念束缚，1978年以来党的思想路线的内容。|Breaking with dogma and old ideas, part of the Party’s line of thought since 1978.||1978-12-13|邓小平在中央工作会议讲话
辩证唯物主义|*dialectical materialism|马克思主义哲学的基本部分，认为世界是物质的、在矛盾中发展。|The basis of Marxist philosophy: the world is material and develops through contradictions.
辩证思维|dialectical thinking|抓主要矛盾、全面看问题的思维方式。|Thinking that seizes the main contradiction and sees both sides.
道路自信|*confidence in the path|“四个自信”之一，对中国发展道路的自信。|One of the four confidences: in China’s course of development.
道路自信、理论自信、制度自信、文化自信|*confidence in the path, theory, system, and culture of socialism with Chinese characteristics|“四个自信”的全称。|The four confidences in full.|道路自信；理论自信；制度自信；文化自信|2016-07-01|庆祝中国共产党成立95周年大会
邓小平理论|*Deng Xiaoping Theory|关于建设中国特色社会主义的理论，1997年中共十五大写入党章。|The theory of building socialism with Chinese characteristics, in the Party constitution since 1997.||1997-09|中共十五大
问题导向|*problem-oriented approach|从实际问题出发开展工作，“六个必须坚持”之一。|Starting one’s work from the actual problems, one of the six musts.
集中力量办大事|pooling resources to accomplish large undertakings|由国家集中资源完成重大任务，称为中国制度的优势。|The state’s concentration of resources on great tasks, claimed as a strength of China’s system.
马克思主义|*Marxism|马克思、恩格斯创立的学说，中国共产党的根本指导思想。|The doctrine founded by Marx and Engels, the Party’s fundamental ideology.
马克思主义中国化|*adapting Marxism to the Chinese context|把马克思主义基本原理同中国实际相结合。|Fitting Marxism to Chinese conditions.||1938-10|毛泽东在中共六届六中全会作报告
马克思主义中国化最新成果|latest achievement in adapting Marxism to the Chinese context|指党的最新指导理论，现为习近平新时代中国特色社会主义思想。|The Party’s newest guiding theory, now Xi Jinping Thought.
马克思主义基本原理|*basic tenets of Marxism|马克思主义关于世界和社会的普遍原理，“两个结合”的出发点。|Marxism’s general theses on world and society, from which the Two Integrations start.
马克思列宁主义|*Marxism-Leninism|马克思主义及其列宁阶段的合称，党章所列指导思想之首。|Marxism with Lenin’s teaching, the first of the ideologies that the Party constitution names.
`;
