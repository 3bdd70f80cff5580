/** What the terms of `../guiding-thought-phrases.ts` mean; the columns are named in `explain-term.ts`. */
export const guidingThoughtPhraseExplanations = `
一切从实际出发|proceeding from reality in everything|党的思想路线的内容之一。|Part of the Party’s ideological line.
一脉相承又与时俱进|continuing in the same line while moving with the times|形容党的理论继承和发展关系。|Said of Party theory that both continues and grows.
不动摇、不懈怠、不折腾|not wavering, slackening or getting sidetracked|胡锦涛要求坚持既定道路的用语。|Hu Jintao’s call to keep to the set road.
不可逆转的历史进程|an irreversible historical process|形容民族复兴进程无法逆转。|Rejuvenation is said to be a course that cannot be turned back.
世界百年未有之大变局加速演进|accelerating global changes unseen in a century|对国际形势的固定判断。|The fixed reading of the state of the world.
东升西降|the East is rising and the West is declining|对国际力量对比变化趋势的说法。|The claim that power shifts from West to East.
中国共产党领导是中国特色社会主义最本质的特征|leadership by the Communist Party of China is the defining feature of socialism with Chinese characteristics|写入党章和宪法的党的领导地位表述。|The sentence on Party leadership in the Party and state constitutions.
中国式现代化的中国特色|the Chinese features of Chinese modernisation|指人口规模巨大等五个方面的特征。|The five features that set Chinese modernisation apart.
中国式现代化的本质要求|*the essential requirements of Chinese modernization|党的二十大概括的九个方面要求。|The nine requirements named by the 20th Party congress.
中国特色社会主义制度的最大优势|the greatest strength of the system of socialism with Chinese characteristics|指中国共产党的领导。|A phrase for Party leadership.
为什么人的问题|the question of whom to serve|检验政党性质的根本问题。|The question by which the nature of a party is judged.
为全面建设社会主义现代化国家、全面推进中华民族伟大复兴而团结奋斗|striving in unity to build a modern socialist country in all respects and advance the great rejuvenation|党的二十大主题的号召。|The call in the theme of the 20th Party congress.
乱云飞渡仍从容|calm amid the riot of clouds|毛泽东诗句，用来形容保持战略定力。|A line of Mao’s verse for keeping one’s nerve.
亲自指挥、亲自部署|personally commanding and personally deploying|称颂习近平直接领导重大工作的固定用语。|The fixed praise for Xi Jinping’s direct leadership of a great task.
亲自谋划、亲自部署、亲自推动|personally planned, arranged and driven forward|称颂习近平直接领导某项工作的固定说法。|The set phrase that Xi Jinping himself led some work.
人口规模巨大的现代化|*the modernization of a huge population|中国式现代化的五个特征之一。|One of the five features of Chinese modernisation.
人民是历史的创造者|*the people are the creators of history|唯物史观关于人民作用的论断。|The materialist tenet on the role of the people.
人民领袖|people’s leader|对习近平的颂扬性称呼。|A laudatory title for Xi Jinping.
人的全面发展|*well-rounded human development|马克思主义关于人的发展目标。|The Marxist goal for human life.
从站起来、富起来到强起来|from standing up and growing prosperous to becoming strong|对中华民族百年历程的概括。|The story of the nation in three steps.
以中国式现代化全面推进强国建设、民族复兴伟业|building a great country and advancing national rejuvenation through Chinese modernization|新时代新征程的中心任务的表述。|The wording of the central task of the new journey.
以党的自我革命引领社会革命|steer social transformation through self-reform of the Party|以党自身的革新带动社会变革的方针。|The principle that renewal of the Party leads the renewal of society.
以史为鉴、开创未来|learn from history to create a bright future|习近平在建党百年时提出的总要求。|Xi Jinping’s call at the Party’s centenary.
以德治国|rule of virtue|以道德教化辅助法治的治国方略。|Governing by moral education alongside law.
以经济建设为中心|taking economic development as the central task|党的基本路线的核心内容。|The heart of the Party’s basic line.
伟大梦想|*great dream|指实现中华民族伟大复兴，“四个伟大”之一。|The dream of national rejuvenation, one of the four greats.
体系化学理化|systematising and theorising|对党的创新理论作系统学术阐释。|Scholarly work that turns the Party’s new theory into a system.
先进生产力的发展要求|the development trend of China’s advanced productive forces|“三个代表”的内容之一。|One of the Three Represents.
党的伟大觉醒|a great awakening of the Party|对改革开放的历史评价用语。|How reform and opening are praised in Party history.
党的基本理论、基本路线、基本方略|the Party’s basic theory, line, and policy|中国共产党长期坚持的理论、路线和方略。|The theory, line and policy that the Party holds to for the long run.
党的基本路线不动摇|adhering to the Party’s basic line without wavering|邓小平关于坚持基本路线的要求。|Deng’s demand to keep to the basic line.
党的理论和路线方针政策|the Party’s theories, lines, principles and policies|党的理论、路线、方针和政策的统称。|The sum of the Party’s theory, line and policies.
党的百年奋斗重大成就和历史经验|major achievements and historical experience of the Party over the past century|第三个历史决议的主题。|The subject of the third historical resolution.
党的路线方针政策|*the Party’s lines, principles, and policies|党的总路线、工作方针和具体政策的总称。|The Party’s general lines, principles and single policies together.
全体人民共同富裕的现代化|*the modernization of common prosperity for all|中国式现代化的五个特征之一。|One of the five features of Chinese modernisation.
全国各族人民大团结|the great unity of the Chinese people of all ethnic groups|统一战线和民族工作的目标。|The aim of united front and ethnic work.
全面学习、全面把握、全面落实|studying, grasping and implementing in full|学习贯彻二十大精神的要求。|How the twentieth congress is to be studied.
全面建设社会主义现代化国家开局起步|the crucial first steps in building a modern socialist country in all respects|对党的二十大后五年的定位。|How the five years after the 20th congress are described.
共产主义远大理想和中国特色社会主义共同理想|the lofty ideal of communism and the common ideal of socialism with Chinese characteristics|党员理想信念的基本内容。|The two ideals that a member is to hold.
共产党执政规律、社会主义建设规律、人类社会发展规律|the laws underlying governance by a communist party, the building of socialism, and the development of human society|简称“三大规律”。|The three great laws that theory is to grasp.
准确识变、科学应变、主动求变|recognising, responding to and seeking change|面对变局的工作要求。|How officials are to deal with a changing situation.
南方谈话|southern talks|邓小平推动深化改革开放的重要谈话。|Deng Xiaoping’s talks in the south that pushed reform on.
历史性成就、历史性变革|historic achievements and historic changes|对党的十八大以来成绩的概括。|The summary of what has been achieved since the 18th congress.
历史耐心|historical patience|强调事业需长期稳步推进。|The reminder that great tasks take time.
又一次的思想解放|another emancipation of the mind|对“第二个结合”意义的评价。|What the second integration is said to mean.
反对资产阶级自由化|opposing bourgeois liberalisation|抵制否定党的领导和社会主义的思潮。|Fighting ideas that deny the Party’s lead and socialism.
发展成果更多更公平惠及全体人民|the gains of development benefit all our people in a fair way|共享发展的目标表述。|The goal of sharing what development brings.
各领域各方面各环节|every area, aspect and link|表示党的领导覆盖党和国家事业的一切部分。|Phrase for the reach of Party leadership into every part of public affairs.
同心共圆中国梦|working together to realise the Chinese Dream|号召各方面共同致力民族复兴。|A call on all to work together for the Chinese Dream.
善于从政治上看问题|seeing questions politically|要求干部以政治眼光分析问题。|The demand that officials judge things by politics.
团结一切可以团结的力量|uniting all forces that can be united|统一战线的动员用语。|The mobilising phrase of the united front.
团结一致向前看|uniting and looking ahead|改革开放初期结束争论、面向未来的号召。|The call at the start of reform to end quarrels and look ahead.
国家制度和国家治理体系|state institutions and system of governance|指中国的制度及治理体系，强调其显著优势。|China’s institutions and governance, whose strengths are stressed.
在学懂、弄通、做实上下功夫|working to learn, understand and apply|对学习党的创新理论的要求。|How the Party’s new theory is to be studied.
坚定拥护两个确立、坚决做到两个维护|resolutely supporting the Two Affirmations and the Two Upholds|向习近平核心地位表示忠诚的固定用语。|The set pledge of loyalty to Xi’s core position.
坚持党的领导、人民当家作主、依法治国有机统一|*the unity between Party leadership, the running of the country by the people, and law-based governance|中国特色社会主义政治发展道路的核心原则。|The core principle of China’s political system.
坚持和巩固什么、完善和发展什么|what must be upheld and consolidated, and what must be improved and developed|党的十九届四中全会回答的重大政治问题。|The question about the system that the fourth plenum of the 19th congress answered.
坚持走自己的路|*following our own path|强调按本国国情选择道路。|China chooses its road to fit its own conditions.
夺取新时代中国特色社会主义伟大胜利|*striving for the great success of socialism with Chinese characteristics for a new era|党代会报告主题中的表述。|Words from the theme of Party congresses.
奋进新征程、建功新时代|forging ahead on the new journey and rendering service in the new era|号召各界投身新时代建设的口号。|A slogan that calls on all to work for the new era.
学而信、学而思、学而行|learning to believe, to think and to act|要求把学习转化为信念和行动。|Study must turn into belief and action.
完整、准确、全面贯彻新发展理念|applying the new development philosophy fully, faithfully, and comprehensively|贯彻新发展理念的规范表述。|The set wording for applying the new development philosophy.
定于一尊、一锤定音|the authority to set the tone and say the last word|指党中央拥有最终决定权。|Says that the centre has the final word.
实践是检验真理的唯一标准|practice is the sole criterion of truth|改革开放前夕思想解放的标志性命题。|The thesis that opened the way to reform.
对马克思主义的信仰|belief in Marxism|党员应具备的信仰、信念、信心。|The belief, conviction and confidence that a member should have.
将改革进行到底|carrying reform through to the end|表示坚持改革决心的口号。|A slogan of resolve to go on with reform.
尊重人民首创精神|respecting the people’s pioneering spirit|鼓励群众和基层大胆探索创造。|Leaving room for ideas from the people and the grassroots.
建设有中国特色的社会主义|building socialism with Chinese characteristics|改革开放初期对道路的称呼。|The early name of China’s road since reform began.
强国建设、民族复兴的唯一正确道路|the only correct road to a strong country and national rejuvenation|对中国式现代化道路的定位。|How the road of Chinese modernisation is described.
心怀国之大者|keeping the country’s most fundamental interests in mind|要求干部胸怀党和国家大局。|Officials must bear in mind what matters most to Party and state.
志气、骨气、底气|pride, dignity and confidence|对中国人精神状态的要求。|The pride and confidence that Chinese are to feel.
忧患意识|awareness of potential dangers|居安思危的要求。|The demand to think of danger in good times.
思想路线|the ideological line|党认识问题和处理问题的根本路线。|The Party’s basic line on how to see and handle things.
我将无我、不负人民|selflessly living up to the people|习近平表达为民奉献情怀的话语。|Xi’s words on giving himself up for the people.
战略主动|strategic initiative|在复杂局面中掌握主动权。|Keeping the initiative in a complex situation.
战略自信|strategic confidence|对自身道路和实力的信心。|Confidence in one’s own road and strength.
把人民放在心中最高位置|putting the people in the highest place in one’s heart|强调人民利益高于一切。|The people come before all else.
把方向、谋大局、定政策、促改革|setting the course, planning the big picture, making policy and promoting reform|对党的领导作用的四项概括。|Four things that Party leadership is to do.
抓主要矛盾和矛盾的主要方面|grasping the principal contradiction and its principal aspect|唯物辩证法的工作方法。|A method of work taken from dialectics.
抓纲治国|grasping the key link in running the country|粉碎“四人帮”后华国锋时期的口号。|The slogan of Hua Guofeng’s years after the Gang of Four.
拨乱反正|bringing order out of chaos|指“文化大革命”结束后纠正错误的工作。|Setting things right after the Cultural Revolution.
指明前进方向、提供根本遵循|pointing the way forward and providing fundamental guidance|评价领导人讲话意义的套语。|The stock phrase on what a leader’s speech means for work.
改革不停顿、开放不止步|reform will not pause and opening up will not stop|表示持续改革开放的口号。|A slogan of resolve to go on with reform and opening.
改革发展稳定、内政外交国防、治党治国治军|reform, development and stability; domestic, foreign and defence affairs; governing Party, country and army|涵盖党和国家各方面工作的套语。|A set list that covers all fields of Party and state.
改革开放是决定当代中国命运的关键一招|reform and opening up is the crucial move that decides China’s fate|强调改革开放重要性的论断。|The dictum on how much reform matters.
政治优势|political strength|指党的领导和群众工作带来的长处。|The advantage that is said to come from Party leadership and mass work.
新时代十年的伟大变革|the great transformation over the past decade of the new era|对党的十八大以来十年变化的概括。|The summary of the decade after the 18th congress.
新时代新征程|*new journey of the new era|对党的二十大之后时期的称呼。|The name for the time after the 20th Party congress.
新时代是奋斗者的时代|the new era is an era for those who strive|鼓励全民奋斗的话语。|Words that call on everyone to work hard.
新气象新作为|new look and new accomplishments|要求在新时代展现新面貌和新业绩。|The new era calls for a new look and new deeds.
新的历史方位|*new historic juncture|对新时代所处阶段的表述。|The phrase for where China stands in history.
新的历史起点|*a new historical starting point|强调事业进入新阶段、需再出发的表述。|The phrase for a cause that enters a new stage.
新的赶考之路|the new road to the examination|喻党在新时代继续接受人民考验。|The Party goes on being examined by the people.
新的长征路|new Long March|比喻实现民族复兴的新征程。|Image of the road to national rejuvenation as a new Long March.
时与势在我们一边|time and momentum are on our side|对中国发展有利大势的判断。|The reading that trends favour China.
最高政治领导力量|the highest force for political leadership|对党的领导地位的表述。|How the Party’s leading position is put.
极限思维|worst-case thinking|预想最坏情形并作好准备的思维方法。|Thinking that prepares for the very worst.
根本制度、基本制度、重要制度|the fundamental, basic, and important systems|中国特色社会主义制度的三个层次。|The three levels of the Chinese system.
殷殷嘱托|earnest instructions|地方对习近平嘱咐的敬称。|The reverent name for Xi Jinping’s words to a place.
民心是最大的政治|the people’s support is the top political priority|强调人民支持对执政的根本意义。|Says that nothing in politics matters more than people’s hearts.
民惟邦本、本固邦宁|the people are the foundation of the state|引用古训说明民生是治国根本。|An ancient saying quoted for the weight of the people.
民族独立、人民解放|*national independence and the people’s liberation|近代以来两大历史任务中的第一项。|The first of the two historic tasks of modern China.
没有共产党就没有新中国|without the Communist Party of China, there would be no new China|歌颂党的领导的口号和歌名。|A slogan and song in praise of the Party.
海内外中华儿女大团结|the great unity of all Chinese sons and daughters at home and abroad|新时代统战工作的目标。|The aim of united front work, overseas Chinese included.
深刻领悟两个确立的决定性意义|acquiring a deep understanding of the decisive significance of the Two Affirmations|要求认同习近平核心地位及其思想指导地位的表态用语。|The pledge that accepts Xi’s core position and the guiding role of his thought.
物质文明和精神文明相协调的现代化|*the modernization of material and cultural-ethical advancement|中国式现代化的五个特征之一。|One of the five features of Chinese modernisation.
生命至上|putting life first|强调把人的生命放在首位，常与“人民至上”连用。|Human life comes before all else, mostly said together with putting the people first.
百年恰是风华正茂|a century on, the Party is still in its prime|称颂建党百年的用语。|Praise for the Party at one hundred.
真理力量和实践伟力|the power of truth and of practice|赞颂党的指导思想的用语。|Words of praise for the guiding thought.
社会主义制度的优越性|superiority of the socialist system|认为社会主义制度胜于资本主义的论断。|The claim that socialism is the better system.
社会主义没有辜负中国|socialism has not let China down|肯定社会主义道路成就的话语。|Words that praise what socialism has brought to China.
社会主义的本质|the essence of socialism|邓小平提出的关于社会主义根本性质的命题。|The thesis on what makes up socialism.
筑牢信仰之基、补足精神之钙、把稳思想之舵|laying a firm foundation of faith, supplementing spiritual calcium and steadying the rudder of thought|坚定党员理想信念的要求。|What members must do to stay firm in belief.
紧紧依靠人民|relying closely on the people|强调党执政要依靠人民的表述。|The phrase for the Party’s reliance on the people.
统一思想、统一意志、统一行动|unifying thinking, will and action|强调全党步调一致的要求。|The demand that the whole Party move as one.
继续完善和发展中国特色社会主义制度|continuing to improve and develop the system of socialism with Chinese characteristics|全面深化改革总目标的内容。|Part of the overall goal of deepening reform.
胸怀两个大局|keeping both overall situations in mind|兼顾民族复兴全局与世界变局。|Weighing rejuvenation at home and change in the world together.
胸怀天下|*maintaining a global vision|关注人类前途命运的世界观和方法论。|The outlook that cares for the fate of mankind.
解决大党独有难题|*special challenges that a large party like ours faces|二十大提出的党的自我革命要求。|The demand, set at the 20th congress, to master problems peculiar to a very large party.
解放和发展社会生产力|unleashing and developing the productive forces|社会主义的根本任务。|The basic task of socialism.
让人民生活幸福是国之大者|the people’s happiness is what matters most to the country|习近平关于民生地位的话语。|Xi’s words on the rank of people’s livelihood.
贫穷不是社会主义|poverty is not socialism|邓小平关于社会主义本质的名言。|Deng Xiaoping’s saying on what socialism is.
走和平发展道路的现代化|*the modernization of peaceful development|中国式现代化的五个特征之一。|One of the five features of Chinese modernisation.
跳出治乱兴衰历史周期率|*escaping the historical cycle of rise and fall|党要避免执政兴亡更替的命题。|The Party’s question of how to avoid the fall of dynasties.
进一步解放思想、解放和发展社会生产力、解放和增强社会活力|further freeing the mind, unleashing and developing the productive forces and unleashing and strengthening social vitality|全面深化改革要实现的“三个解放”。|The three liberations that reform is to bring.
进京赶考|going to the capital for the examination|毛泽东喻党中央进驻北京执政。|Mao’s image of the Party entering Beijing to rule.
道不变、志不改|neither changing course nor will|习近平用语，指坚持中国道路。|Xi’s words for keeping to the Chinese path.
革命理想高于天|revolutionary ideals rise above the sky|强调理想信念至高无上的名句。|A line that ranks revolutionary belief above all.
领航掌舵|being at the helm|称颂最高领导人为国家航船掌舵。|Praise for the top leader as helmsman of the ship of state.
风高浪急甚至惊涛骇浪|*high winds, choppy waters, and even dangerous storms|比喻前进道路上的重大风险考验。|Image of the great tests that lie ahead.
马克思主义中国化时代化新境界|a new frontier in adapting Marxism to the Chinese context and the needs of the times|对党的理论创新成果的定位。|How the Party’s new theory is placed.
马克思主义基本原理同中国具体实际相结合、同中华优秀传统文化相结合|adapting the basic tenets of Marxism to China’s specific realities and fine traditional culture|即“两个结合”的完整表述。|The full wording of the Two Integrations.
马克思主义立场观点方法|Marxist stance, viewpoint and method|学习理论时要掌握的根本立足点和方法。|What study is meant to convey: where to stand, how to see, how to work.
高举中国特色社会主义伟大旗帜|*hold high the great banner of socialism with Chinese characteristics|历次党代会主题的开头用语。|The opening words of the themes of several Party congresses.
`;
