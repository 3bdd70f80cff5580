/** What the terms of `../guiding-thought.ts` mean; the columns are named in `explain-term.ts`. */
export const guidingThoughtExplanations = `
21世纪马克思主义|*Marxism of the 21st century|对习近平新时代中国特色社会主义思想的定位。|A rank given to Xi Jinping Thought.
三个代表重要思想|*Theory of Three Represents|江泽民提出：党要始终代表先进生产力、先进文化和最广大人民的利益。|Jiang Zemin’s theory that the Party must represent advanced productive forces, advanced culture and the fundamental interests of the people.|代表中国先进生产力的发展要求；代表中国先进文化的前进方向；代表中国最广大人民的根本利益|2000-02-25|江泽民在广东考察
与时俱进|*keeping pace with the times|思想路线的组成部分，2002年写入党章。|Part of the Party’s line of thought, in its constitution since 2002.
世界百年未有之大变局|*profound changes unseen in a century|对国际形势的判断。|The reading of the international situation.
中华民族伟大复兴|*rejuvenation of the Chinese nation|中国共产党宣示的历史目标。|The Party’s declared historic goal.
中华民族伟大复兴中国梦|*Chinese Dream of national rejuvenation|即中国梦。|The Chinese Dream in full.
中华民族伟大复兴战略全局|*strategic goal of national rejuvenation|“两个大局”之一。|One of the two overall situations.
中国共产党人精神谱系|spiritual lineage of Chinese Communists|以伟大建党精神为源头的各种精神的总称。|The line of “spirits” that begins with the Party’s founding spirit.
中国式现代化|*Chinese modernization|中国共产党领导的社会主义现代化。|Socialist modernisation under the Party’s leadership.
中国式现代化道路|*Chinese path to modernization|中国实现现代化的途径。|China’s own way to become modern.
中国方案|*Chinese approach|中国就全球问题提出的主张。|What China proposes on global questions.
中国智慧|*Chinese wisdom|与“中国方案”并提，指中国的思想贡献。|The companion of the Chinese solution: China’s contribution of ideas.
中国梦|*Chinese Dream|习近平提出：实现中华民族伟大复兴是近代以来最伟大的梦想。|Xi Jinping’s name for national rejuvenation.||2012-11-29|习近平参观《复兴之路》展览
中国特色社会主义|*socialism with Chinese characteristics|改革开放以来中国的道路和制度。|China’s path and system since reform and opening up.||1982-09-01|邓小平在中共十二大致开幕词
中国特色社会主义事业|*cause of socialism with Chinese characteristics|中国共产党领导的社会主义建设的总称。|The building of this socialism as a whole.
中国特色社会主义伟大事业|*great cause of socialism with Chinese characteristics|“四个伟大”中伟大事业的内容。|The great cause among the four greats.
中国特色社会主义制度|*system of socialism with Chinese characteristics|国家各项制度的总称。|The institutions of the state taken together.
中国特色社会主义理论体系|*theoretical system of socialism with Chinese characteristics|邓小平理论以来各项理论的总称。|The theories since Deng Xiaoping taken together.||2007-10-15|中共十七大
中国特色社会主义道路|*path of socialism with Chinese characteristics|中国特色社会主义的实现途径。|The way in which this socialism is realised.
为中国人民谋幸福、为中华民族谋复兴|*seeking happiness for the Chinese people and rejuvenation for the Chinese nation|中国共产党人的初心和使命。|The original aspiration and mission of Chinese communists.||2017-10-18|中共十九大
习近平外交思想|*Xi Jinping Thought on Diplomacy|关于外交工作的思想。|The thought on foreign affairs.||2018-06|中央外事工作会议
习近平强军思想|*Xi Jinping Thought on Strengthening the Military|关于国防和军队建设的思想。|The thought on defence and the armed forces.
习近平总书记核心地位|core position of General Secretary Xi Jinping|“两个维护”的第一项。|The first of the Two Upholds.
习近平文化思想|*Xi Jinping Thought on Culture|关于宣传思想文化工作的思想。|The thought on culture and publicity.||2023-10|全国宣传思想文化工作会议
习近平新时代中国特色社会主义思想|*Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era|中国共产党现行的指导思想，2017年写入党章。|The Party’s guiding ideology, in its constitution since 2017.||2017-10-18|中共十九大
习近平法治思想|*Xi Jinping Thought on the Rule of Law|关于全面依法治国的思想，2020年明确其指导地位。|The thought on law-based governance, established in 2020.||2020-11|中央全面依法治国工作会议
习近平生态文明思想|*Xi Jinping Thought on Ecological Civilization|关于生态文明建设的思想。|The thought on the environment.||2018-05|全国生态环境保护大会
习近平经济思想|*Xi Jinping Thought on Economy|关于经济工作的思想。|The thought on the economy.
于危机中育先机、于变局中开新局|fostering opportunities amid crises and opening new ground amid changes|2020年习近平用语。|A phrase of Xi Jinping’s from 2020.
人民对美好生活的向往|*people’s aspiration for a better life|习近平2012年当选后称之为奋斗目标。|Named as the Party’s goal by Xi Jinping on taking office.||2012-11-15|十八届中央政治局常委同中外记者见面
人民当家作主|*the people run the country|社会主义民主的本质。|The claimed essence of socialist democracy.
人民日益增长的美好生活需要|*people’s ever-growing needs for a better life|社会主要矛盾的一方面。|One side of the principal contradiction.||2017-10-18|中共十九大
人民立场|people’s stance|中国共产党宣示的根本政治立场。|The basic political stance that the Party claims.
人民至上|*putting the people first|“六个必须坚持”之首。|The first of the six musts.
人民至上、生命至上|*putting the people and their lives above all else|疫情防控中的口号。|A slogan of the fight against COVID-19.
人类文明新形态|*new form of human advancement|中国式现代化所创造的文明形态。|The civilisation that Chinese modernisation is said to create.||2021-07-01|庆祝中国共产党成立100周年大会
以习近平同志为核心的党中央|*Party Central Committee with Comrade Xi Jinping at its core|2016年10月十八届六中全会起的标准表述。|The standard wording since the plenum of October 2016.||2016-10-27|中共十八届六中全会
以人为本|*putting people first|科学发展观的核心。|The core of the Scientific Outlook on Development.
以人民为中心|*people-centered|发展和执政的立场。|The stance claimed for development and government.
以人民为中心的发展思想|*people-centered development philosophy|发展为了人民、依靠人民、成果由人民共享。|Development for the people, by the people, its fruits shared by the people.||2015-10|中共十八届五中全会
以国内大循环为主体、国内国际双循环相互促进的新发展格局|*new development pattern with domestic circulation as the mainstay and domestic and international circulations reinforcing each other|新发展格局的完整表述。|The new development pattern in full.
以毛泽东同志为核心的第一代中央领导集体|*first generation of central collective leadership with Comrade Mao Zedong at its core|对新中国第一代中央领导层的规范称谓。|The set name of the first leadership of the People’s Republic.
以江泽民同志为核心的第三代中央领导集体|*third generation of central collective leadership with Comrade Jiang Zemin at its core|对1989年起的中央领导层的规范称谓。|The set name of the leadership from 1989.
以胡锦涛同志为总书记的党中央|*Party Central Committee with Comrade Hu Jintao as General Secretary|2002年至2012年对党中央的规范称谓，不用“核心”。|The set name of the Central Committee from 2002 to 2012, without “core”.||2002-11-15|中共十六届一中全会
以邓小平同志为核心的第二代中央领导集体|*second generation of central collective leadership with Comrade Deng Xiaoping at its core|对改革开放初期中央领导层的规范称谓。|The set name of the leadership in the early years of reform.
伟大斗争|*great struggle|“四个伟大”之一。|One of the four greats.
伟大斗争、伟大工程、伟大事业、伟大梦想|*great struggle, great project, great cause, and great dream|新时代党的历史使命。|The Party’s mission in the new era.
党中央决策部署|*decisions and plans of the Party Central Committee|党中央作出的决定和安排。|What the Central Committee has decided and arranged.
党中央权威|*authority of the Party Central Committee|党中央在全党的最高权威。|The supreme authority of the Central Committee in the Party.
党中央权威和集中统一领导|*authority and centralized, unified leadership of the Party Central Committee|“两个维护”的第二项。|The second of the Two Upholds.
党中央的坚强领导|*strong leadership of the Party Central Committee|总结成绩时的固定归因用语。|The phrase to which achievements are credited.
党中央集中统一领导|*centralized, unified leadership of the Party Central Committee|党的领导的最高原则。|The highest principle of Party leadership.
党在社会主义初级阶段的基本路线|*Party’s basic line for the primary stage of socialism|以“一个中心、两个基本点”为核心内容的路线。|The line whose core is one central task and two basic points.||1987-10|中共十三大
党的创新理论|*Party’s new theories|马克思主义中国化的最新成果。|The latest Chinese form of Marxism.
党的基本方略|*Party’s basic policy|十九大提出，内容为“十四个坚持”。|Set at the 19th Congress: the fourteen commitments.||2017-10-18|中共十九大
党的基本理论|*Party’s basic theory|与基本路线、基本方略并提的指导理论。|The guiding theory, beside the basic line and the basic policy.
全心全意为人民服务|*serving the people wholeheartedly|党的根本宗旨。|The Party’s fundamental purpose.
全面小康|*moderate prosperity in all respects|覆盖各领域、各地区、各人群的小康。|Moderate prosperity that covers all fields, regions and people.
全面建成小康社会|*finish building a moderately prosperous society in all respects|2020年前的奋斗目标，2021年宣布实现。|The goal for 2020, declared reached in 2021.||2012-11-08|中共十八大
全面建设小康社会|*build a moderately prosperous society in all respects|2002年提出的本世纪头二十年目标。|The goal set in 2002 for the first two decades of the century.||2002-11-08|中共十六大
全面建设社会主义现代化国家新征程|*new journey toward building a modern socialist country in all respects|全面小康之后的发展阶段。|The course after the moderately prosperous society.
决胜全面建成小康社会|*secure a decisive victory in building a moderately prosperous society in all respects|十九大主题的组成部分。|Part of the theme of the 19th Congress.||2017-10-18|中共十九大
决胜全面建成小康社会、决战脱贫攻坚|decisive victory in building a moderately prosperous society and in the fight against poverty|2020年的目标任务。|The tasks of 2020.
创新思维|innovative thinking|破除成规、因时制宜的思维方式。|Thinking that breaks with routine.
制度优势|*institutional strengths|国家制度的优越性。|The advantages claimed for China’s system.
制度自信|*confidence in the system|“四个自信”之一。|One of the four confidences.
历史主动|*historical initiative|把握历史规律、主动作为的精神。|Acting on one’s own initiative by the laws of history.
历史唯物主义|*historical materialism|马克思主义的历史观。|The Marxist view of history.
历史思维|historical thinking|以史为鉴、知古鉴今的思维方式。|Thinking that draws lessons from history.
历史自信|*historical confidence|对党的奋斗历史及其成就的自信。|Confidence in the Party’s past and its achievements.
发展不平衡不充分|*unbalanced and inadequate development|社会主要矛盾的一方面。|One side of the principal contradiction.||2017-10-18|中共十九大
发展为了人民、发展依靠人民、发展成果由人民共享|*development is for the people and by the people, and its fruits should be shared by the people|以人民为中心的发展思想的内容。|What the people-centred philosophy of development says.
和平崛起|*peaceful rise|2003年起一度使用的关于中国发展道路的提法。|A name for China’s course that was used for a time from 2003.||2003-11|郑必坚在博鳌亚洲论坛演讲
和谐社会|*harmonious society|胡锦涛时期的社会目标。|The social goal of the Hu Jintao years.||2004-09|中共十六届四中全会
国内国际两个大局|*both domestic and international imperatives|统筹国内和国际两方面的全局。|The situation at home and abroad, to be considered together.
坚持人民主体地位|*ensuring the principal status of the people|人民是历史创造者和国家主人的原则。|The principle that the people make history and own the state.
坚持和发展中国特色社会主义|*upholding and developing socialism with Chinese characteristics|改革开放以来党的理论和实践的主题。|The theme of the Party’s theory and practice since reform and opening up.
坚持和完善中国特色社会主义制度|*upholding and improving the system of socialism with Chinese characteristics|2019年十九届四中全会的主题之一。|A theme of the plenum of 2019.||2019-10-31|中共十九届四中全会
基本实现社会主义现代化|*basically realize socialist modernization|2035年的目标。|The goal for 2035.
大局意识|*consciousness of the need to think in big-picture terms|“四个意识”之一。|One of the four consciousnesses.
守正创新|*upholding fundamental principles and breaking new ground|“六个必须坚持”之一。|One of the six musts.
宗旨意识|awareness of the Party’s purpose|党员牢记全心全意为人民服务的意识。|Members’ awareness that they are to serve the people.
实事求是|*seeking truth from facts|党的思想路线的核心。|The core of the Party’s line of thought.
小康|*moderate prosperity|介于温饱和富裕之间的生活水平。|A standard of life between subsistence and wealth.||1979-12-06|邓小平会见日本首相大平正芳
小康社会|*moderately prosperous society|邓小平提出的现代化阶段目标。|Deng Xiaoping’s goal on the way to modernisation.
底线思维|worst-case thinking|从最坏处准备的思想方法。|Preparing for the worst.
强国建设、民族复兴|building a strong country and rejuvenating the nation|新征程的中心任务的表述。|A formula for the Party’s central task.
往深里走、往心里走、往实里走|going deeper, into the heart and into practice|对理论学习的要求。|A demand on the study of theory.
思想自觉和行动自觉|conscious thinking and conscious action|要求干部从认识和行动两方面主动贯彻。|The demand that officials comply of their own accord, in thought and in deed.
战略定力|*strategic resolve|不为干扰所动的坚定。|Firmness in the face of disturbance.
战略思维|strategic thinking|着眼全局和长远的思维方式。|Thinking of the whole and the long term.
战略机遇期|*period of strategic opportunity|2002年提出，指本世纪头二十年。|Named in 2002 for the first two decades of the century.||2002-11-08|中共十六大
把思想和行动统一到党中央决策部署上来|aligning thinking and action with the decisions and plans of the Party Central Committee|地方学习中央文件和会议精神时的固定要求。|The set demand when local bodies study central documents and meetings.
改革创新|*reform and innovation|以改革推动创新、以创新深化改革，也是时代精神的核心。|Reform and innovation together, also called the heart of the spirit of the times.
改革开放|*reform and opening up|1978年以来的基本国策。|The basic policy since 1978.||1978-12|中共十一届三中全会
改革开放和社会主义现代化建设|*reform, opening up, and socialist modernization|1978年起的历史时期及其任务。|The period since 1978 and its tasks.
政治建设是党的根本性建设|*political building is of fundamental importance to the Party|十九大对政治建设的定位。|The rank given to political building in 2017.||2017-10-18|中共十九大
政治意识|*consciousness of the need to maintain political integrity|“四个意识”之一。|One of the four consciousnesses.
政治意识、大局意识、核心意识、看齐意识|*consciousness of the need to maintain political integrity, think in big-picture terms, follow the leadership core, and keep in alignment with the central Party leadership|“四个意识”的全称。|The four consciousnesses in full.|政治意识；大局意识；核心意识；看齐意识|2016-01-29|中共中央政治局会议
政治自觉|political consciousness|从政治上认识和行动的自觉。|Acting on political grounds of one’s own accord.
敢于斗争、善于斗争|daring to fight and being good at fighting|对干部面对风险挑战的要求。|A demand on officials who face risks and challenges.
文化自信|*cultural confidence|“四个自信”之一，对中华文化价值的肯定。|One of the four confidences: the affirmation of Chinese culture.
斗争本领|ability to fight|干部应对风险挑战的能力。|Officials’ ability to meet risks and challenges.
新发展格局|*new development pattern|国内大循环为主体、国内国际双循环相互促进的格局。|Domestic circulation as the mainstay, with domestic and international circulation reinforcing each other.||2020-05-14|中共中央政治局常委会会议
新发展理念|*new development philosophy|创新、协调、绿色、开放、共享的发展理念。|Innovative, coordinated, green, open and shared development.|创新；协调；绿色；开放；共享|2015-10|中共十八届五中全会
新发展阶段|*new development stage|全面建成小康社会之后的阶段。|The stage after the moderately prosperous society.
新征程|*new journey|实现第二个百年奋斗目标的历程。|The course towards the second centenary goal.
新时代|*new era|指中共十八大以来的历史方位。|The period since the 18th Congress of 2012.||2017-10-18|中共十九大
新时代中国特色社会主义|*socialism with Chinese characteristics for a new era|十八大以来的中国特色社会主义。|This socialism since the 18th Congress.
新时期|*new period|多指1978年改革开放以后的历史时期。|Mostly the period since reform and opening up began in 1978.
新民主主义革命|*New Democratic Revolution|1919年至1949年中国共产党领导的革命。|The revolution from 1919 to 1949.
更高质量、更有效率、更加公平、更可持续、更为安全的发展|*higher-quality, more efficient, fairer, more sustainable, and more secure development|“十四五”时期对发展的要求。|What development should be in the 14th five-year period.|更高质量；更有效率；更加公平；更可持续；更为安全
核心意识|*consciousness of the need to follow the leadership core|“四个意识”之一。|One of the four consciousnesses.
根本遵循|fundamental guideline|对领导人讲话或思想的定性用语。|What a leader’s speech or thought is said to provide.
毛泽东思想|*Mao Zedong Thought|1945年中共七大确立为指导思想。|Adopted as a guiding ideology in 1945.||1943-07|王稼祥《中国共产党与中国民族解放的道路》
江山就是人民、人民就是江山|*this country is its people; the people are the country|习近平关于党与人民关系的论断。|Xi Jinping on the Party and the people.
治国理政|*governance of China|执政与治理国家。|Running the Party and the state.
法治思维|law-based thinking|以法治原则认识和处理问题的思维方式。|Seeing and settling matters by the principles of the rule of law.
理论自信|*confidence in the theory|“四个自信”之一。|One of the four confidences.
目标导向和问题导向|goal-oriented and problem-oriented approach|工作方法。|A method of work.
看齐意识|*consciousness of the need to keep in alignment with the central Party leadership|“四个意识”之一。|One of the four consciousnesses.
社会主义初级阶段|*primary stage of socialism|对中国所处历史阶段的判断。|The stage in which China is said to be.||1981-06-27|中共十一届六中全会|《关于建国以来党的若干历史问题的决议》
社会主义现代化国家|*modern socialist country|2035年和本世纪中叶的目标。|The goal for 2035 and beyond.
社会主义现代化建设|*socialist modernization|改革开放以来国家的中心任务。|The central task of the state since reform and opening up.
社会主义现代化强国|*great modern socialist country|到本世纪中叶的奋斗目标。|The goal for the middle of the century.
社会主义革命和建设|*socialist revolution and construction|1949年至1978年的历史时期及其任务。|The period from 1949 to 1978 and its tasks.
社会主要矛盾|*principal contradiction facing Chinese society|2017年起为人民美好生活需要与不平衡不充分发展之间的矛盾。|Since 2017, between the people’s needs for a better life and unbalanced and inadequate development.
科学发展观|*Scientific Outlook on Development|胡锦涛时期提出：以人为本，全面、协调、可持续发展。|Hu Jintao’s doctrine of people-centred, balanced and sustainable development.||2003-10|中共十六届三中全会
科学社会主义|*scientific socialism|马克思主义三个组成部分之一。|One of the three parts of Marxism.
稳中求进工作总基调|*general principle of pursuing progress while ensuring stability|经济工作的总基调。|The keynote of economic work.
立党为公、执政为民|*serving the public good and exercising power for the people|党的执政理念。|The Party’s idea of government.
第一个百年奋斗目标|*First Centenary Goal|到建党一百年时全面建成小康社会。|To finish building a moderately prosperous society by the Party’s centenary in 2021.
第一动力|*primary driver of growth|指创新是引领发展的第一动力。|Innovation as the first force that drives development.
第一生产力|*primary productive force|指科学技术是第一生产力，邓小平1988年提出。|Science and technology as the primary productive force, a thesis of Deng Xiaoping’s from 1988.
第二个百年奋斗目标|*Second Centenary Goal|到新中国成立一百年时建成社会主义现代化强国。|To build a great modern socialist country by the centenary of the People’s Republic in 2049.
系统思维|systematic thinking|从事物整体和相互联系上看问题的思维方式。|Thinking of things as wholes and in their relations.
系统观念|*systems thinking|“六个必须坚持”之一。|One of the six musts.
绿水青山就是金山银山|*lucid waters and lush mountains are invaluable assets|习近平关于保护与发展关系的论断。|Xi Jinping on conservation and development.||2005-08-15|习近平在浙江安吉余村考察
群众路线|*mass line|一切为了群众，一切依靠群众，从群众中来，到群众中去。|Everything for the masses, everything relying on them; from the masses, to the masses.
行动指南|guide to action|对理论的定性用语。|What a theory is said to provide.
行动自觉|conscious action|在行动上主动贯彻的要求。|The demand to act of one’s own accord.
解放思想|*freeing the mind|1978年以来党的思想路线的内容。|Part of the Party’s line of thought since 1978.||1978-12-13|邓小平在中央工作会议讲话
辩证唯物主义|*dialectical materialism|马克思主义哲学的组成部分。|A part of Marxist philosophy.
辩证思维|dialectical thinking|抓主要矛盾、全面看问题的思维方式。|Thinking that seizes the main contradiction and sees both sides.
道路自信|*confidence in the path|“四个自信”之一。|One of the four confidences.
道路自信、理论自信、制度自信、文化自信|*confidence in the path, theory, system, and culture of socialism with Chinese characteristics|“四个自信”的全称。|The four confidences in full.|道路自信；理论自信；制度自信；文化自信|2016-07-01|庆祝中国共产党成立95周年大会
邓小平理论|*Deng Xiaoping Theory|1997年中共十五大写入党章。|In the Party constitution since 1997.||1997-09|中共十五大
问题导向|*problem-oriented approach|“六个必须坚持”之一。|One of the six musts.
集中力量办大事|*pooling resources to accomplish large undertakings|中国制度优势的一种表述。|A strength claimed for China’s system.
马克思主义|*Marxism|马克思、恩格斯创立的学说。|The doctrine founded by Marx and Engels.
马克思主义中国化|*adapting Marxism to the Chinese context|把马克思主义基本原理同中国实际相结合。|Fitting Marxism to Chinese conditions.||1938-10|毛泽东在中共六届六中全会作报告
马克思主义基本原理|*basic tenets of Marxism|“两个结合”中要与中国实际和传统文化结合的原理。|What the Two Integrations join with China’s realities and culture.
马克思列宁主义|*Marxism-Leninism|中国共产党的指导思想之一。|One of the Party’s guiding ideologies.
`;
