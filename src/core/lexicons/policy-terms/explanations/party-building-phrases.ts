/** What the terms of `../party-building-phrases.ts` mean; the columns are named in `explain-term.ts`. */
export const partyBuildingPhraseExplanations = `
一个支部就是一个堡垒、一名党员就是一面旗帜|every branch a fortress, every member a banner|形容基层组织和党员作用的口号。|A slogan for what branches and members should be.
一级带一级|each level leading the next|上级带头示范、逐级推动的工作方法。|Each level sets the example for the one below.
一线考察识别干部|judging officials on the front line|在重大任务一线考察、识别和提拔干部。|Officials are tested and promoted in hard tasks.
一致性和多样性统一|unity of commonality and diversity|统一战线工作的方针。|A guideline of united front work.
三级联创|three levels striving together|村、乡、县党组织共同创先的活动。|A drive by village, township and county Party bodies to excel.
上下贯通、执行有力|unimpeded from top to bottom and strong in execution|党的组织体系的要求。|The demand on the Party’s organisation.
下基层、接地气|going to the grassroots and close to the ground|要求工作贴近实际和群众。|The demand that work stay close to life and people.
不合格党员|unqualified members|不符合党员条件需教育或清退者。|Members who fall short and may be removed.
不让老实人吃亏|honest people must not lose out|选人用人公平的要求。|Selection must not favour the pushy over the honest.
专门协商机构|special consultative body|对人民政协性质和作用的定位。|How the CPPCC is described.
世界重要人才中心和创新高地|a major world center for talent and innovation|人才强国战略的目标。|The goal of the talent strategy.
两新|two new kinds|新经济组织和新社会组织的合称，经济新闻中另指设备更新和以旧换新。|New economic and new social organisations; in economic news, equipment renewal and trade-ins.
严密的组织体系|a well-structured organizational system|党从中央到基层的组织架构。|The Party’s structure from the centre down to the branches.
中国共产党为什么能、中国特色社会主义为什么好，归根到底是马克思主义行|why the Party can, why Chinese socialism is good and why Marxism works|理论宣传的三个设问及其回答。|Three set questions of propaganda and their answer.
为党育才、为党献策|training talent and giving advice for the Party|党校的初心和使命。|What Party schools are for.
为官一任、造福一方|bringing benefit wherever one holds office|对地方官员的要求。|What is asked of a local official.
为担当者担当|standing up for those who take responsibility|要求组织为敢于负责的干部撑腰。|The promise that the Party backs officials who act and take responsibility.
主题教育|thematic education campaign|党内围绕一个主题集中开展的学习教育。|A campaign of study inside the Party on one set theme.
书记抓、抓书记|the secretary in charge, and the secretary held to it|由书记带头抓党建并层层考核书记的做法。|Secretaries take Party building in hand and are held to account for it.
书记讲党课|Party lecture by the secretary|党组织负责人为党员授课的制度。|The rule that the head of a Party organisation lectures the members.
书记项目|secretary’s project|由党组织书记领办的党建重点项目。|A Party-building project taken on by the secretary himself.
事业为上、公道正派|putting the cause first and being fair|干部选拔任用的原则。|A rule for choosing officials.
互联网企业党建|Party building in internet firms|在互联网企业中开展党建工作。|Party work in internet companies.
五湖四海、任人唯贤|without regard to background and on merit|不分地域派别按德才选人的原则。|Choosing people by merit, from all places and groups.
亮身份、亮承诺|showing one’s membership and one’s pledge|要求党员公开身份带头服务的做法。|Members show who they are and what they promise to do.
人才发展体制机制改革|reform of the system for developing talent|改革人才培养引进评价等机制。|Reforming how talent is trained, drawn and judged.
人才引领驱动|talent as the driving force|强调人才对发展的先导作用。|Talent is to lead development.
人才飞地|talent enclave|在外地设立的引才用才基地。|A base in another city where talent works for the home place.
人民公仆|public servants|指干部是为人民服务的人。|Officials as servants of the people.
从群众中来、到群众中去|from the masses, to the masses|群众路线的工作方法。|The method of the mass line.
以学铸魂、以学增智、以学正风、以学促干|forging the soul, wisdom, conduct and work by study|学习贯彻习近平新时代中国特色社会主义思想主题教育的目标要求。|The aims of the campaign on Xi Jinping’s thought.
任前公示|public notice before appointment|干部任职前公开征求意见的制度。|Names of those to be appointed are published for comment.
优秀年轻干部|outstanding young officials|干部队伍建设中着力培养的对象。|The officials whose training is a task of cadre work.
作风建设年|year of work style|以整顿干部作风为主题的年度活动。|A year-long drive to improve how officials work.
光荣在党50年|50 glorious years in the Party|颁发给党龄满五十年老党员的纪念章。|A medal for members of fifty years’ standing.
党代会常任制|standing system of Party congresses|党代表大会代表任期内发挥作用的试验。|A trial in which a Party congress stays active between sessions.
党内激励关怀帮扶|intra-Party encouragement, care and help|对党员特别是困难党员的关心帮助制度。|The system that supports members, above all those in need.
党内集中教育|concentrated education within the Party|党内定期集中开展的教育活动的总称。|The general name for campaigns of study in the Party.
党员冬训|winter training of members|江苏等地利用冬季集中培训农村党员的做法。|The training of rural members in winter, as in Jiangsu.
党员积分制管理|points system for members|用积分考核党员日常表现的做法。|Members’ conduct is scored in points.
党员联系群众|members keeping in touch with households|党员分片联系服务住户的制度。|Each member looks after some households.
党外人士|non-Party personages|未加入中国共产党的代表人士。|Public figures outside the Party.
党外知识分子|non-Party intellectuals|未加入中国共产党的知识分子，统战工作对象。|Intellectuals outside the Party whom the united front targets.
党委前置研究讨论|prior discussion by the Party committee|国企重大事项先经党委研究再决策。|Major matters of a state firm go to its Party committee first.
党委领导下的校长负责制|president or headmaster responsibility under Party leadership|学校由党组织领导、校长负责的体制。|Schools are run by their head under the Party committee.
党委领导下的院长负责制|hospital director responsibility under the Party committee|公立医院由党委领导、院长负责的体制。|Public hospitals are run by the director under the Party committee.
党建+|“Party building plus”|把党建与其他工作结合起来的做法。|The joining of Party building with other fields of work.
党建与业务深度融合|deep integration of Party building and professional work|解决党建与业务“两张皮”的要求。|The demand that Party work and an office’s own work be done as one.
党建入章|writing Party building into company charters|把党建工作要求写入公司章程。|Party work is laid down in a company’s articles.
党建品牌|Party-building brand|基层党组织打造的有特色、有名称的党建做法。|A named showcase of a grassroots organisation’s Party work.
党建工作责任制|responsibility system for Party building|各级党组织抓党建的责任制度。|The rules on who answers for Party building.
党建引领信用村建设|building credit-worthy villages under Party leadership|由村党组织推动农村信用体系和贷款。|Village Party branches promote credit ratings and loans.
党建指导员|Party-building instructor|派往非公企业等帮助开展党建的人员。|Someone sent to firms and bodies to help with Party work.
党建统领|Party building as the leading force|以党的建设统率各项工作的提法。|The idea that Party building leads all other work.
党建联建|joint Party building|不同单位党组织结对合作的做法。|Party bodies of different units pair up.
党性分析|analysis of one’s Party spirit|党员对照标准剖析自身党性的做法。|A member’s written examination of his own conduct.
党政军民学、东西南北中，党是领导一切的|the Party leads everything, in all walks and all places|关于党的全面领导的固定表述。|The set wording of the Party’s all-round leadership.
党校姓党|Party schools belong to the Party|党校办学的根本原则。|The basic principle of Party schools.
党的助手和后备军|the Party’s assistant and reserve force|对共青团性质的定位。|How the Communist Youth League is described.
党的执政根基|roots of the Party’s governance|指党长期执政所依靠的基础。|The basis on which the Party’s rule rests.
党的根本宗旨|fundamental purpose of the Party|指全心全意为人民服务。|That is, to serve the people with heart and soul.
党的根本组织原则|the Party’s basic organisational principle|对民主集中制地位的表述。|How democratic centralism is ranked.
党的生命线|the Party’s lifeline|对群众路线地位的表述。|How the mass line is ranked.
党的群团工作|Party’s work with mass organisations|党领导工会、共青团、妇联等组织的工作。|The Party’s work through unions, the Youth League, the Women’s Federation and the like.
党的领导制度体系|system of institutions for upholding Party leadership|保证党领导一切的制度。|The institutions that secure the lead of the Party.
党组织应建尽建|Party organisations wherever possible|凡具备条件的单位都建立党组织。|Wherever conditions allow, a Party organisation is set up.
党联系群众的桥梁和纽带|the bridge linking the Party with the people|对群团组织作用的定位。|How mass organisations are described.
党课开讲啦|“Party lectures begin” campaign|中组部等组织的讲党课活动。|A campaign of Party lectures run by the Organisation Department and others.
全面系统学、深入思考学、联系实际学|study comprehensively, in depth and in practice|学习习近平新时代中国特色社会主义思想的方法要求。|How Xi Jinping Thought is to be studied.
公推直选|open nomination and direct election|由党员群众推荐、党员直接选举的办法。|Open nomination followed by direct election by members.
共驻共建|joint building by resident units|辖区单位与社区党组织共同建设社区。|Units in an area build the community together with its Party branch.
凝心铸魂|uniting hearts and forging souls|以党的创新理论统一思想。|Unifying minds by the Party’s theory.
办好中国的事情，关键在党|success in China hinges on the Party|强调党的领导作用的固定表述。|The set wording that all depends on the Party.
区域化党建|area-based Party building|把辖区内各单位党组织联合起来的党建方式。|Party building that joins all the organisations of an area.
博士服务团|Doctors’ Service Corps|选派博士到西部和基层服务的项目。|A programme that sends doctorate holders to the west.
即知即改|mend at once what is known|要求发现问题马上整改的用语。|The rule that faults be mended at once.
压紧压实责任|pressing responsibilities firmly home|把责任逐级明确并落实到人的要求。|The demand that each level and person be made to bear its duty.
又红又专|both red and expert|政治可靠且业务精通的人才要求。|People must be politically sound and skilled.
双向进入、交叉任职|mutual entry and cross-appointment|党委成员与管理层互相任职的体制。|Members of Party committee and management hold posts in both.
双重组织生活|dual organisational life|党员领导干部既参加所在支部又参加班子的组织生活。|Leading officials take part in the meetings of their branch as well as of the leadership.
口袋党员|pocket members|不转组织关系、隐瞒身份、不参加组织生活的党员。|Members who hide their membership and stay away from branch life.
吃苦在前、享受在后|first to suffer, last to enjoy|对党员先进性的要求。|The demand on members to bear hardship first.
同呼吸、共命运、心连心|sharing breath, fate and heart|形容党同人民的紧密联系。|Words for the bond of Party and people.
同心圆|concentric circles|比喻统一战线和社会各界围绕党中央团结。|An image of all groups united around the Party.
哪里有困难，哪里就有党员|where there is need there are Party members|对党组织和党员作用的要求。|The call that members be found where they are needed.
团结—批评—团结|“unity, criticism, unity”|毛泽东提出的解决人民内部矛盾的方针。|Mao’s formula for dealing with differences within the ranks.
国之大者|the country’s most fundamental interests|关系党和国家全局的大事，要求干部心中有数。|The matters that count most for the country, which officials must bear in mind.
在思想上政治上行动上同党中央保持高度一致|in full alignment with the Party Central Committee in thought, stance and action|要求全党思想、政治、行动都与中央一致。|The demand that thought, politics and action follow the Party centre in every respect.
在职党员进社区|employed members going to their communities|机关企事业单位党员到居住社区服务。|Members with jobs serve in the communities where they live.
坐而论道、起而行之|not only talking but acting|要求干部不空谈而付诸行动。|Officials must not only discuss but act.
坚强前哨和巩固后院|strong outpost and solid backyard|对党委办公厅（室）系统的要求。|What is asked of the Party’s general offices.
坚强领导核心|strong leadership core|对党的地位的表述。|How the Party’s position is put.
坚持真理、修正错误|upholding truth and correcting mistakes|对党的优良作风和自我革命的要求。|A tradition claimed by the Party, now tied to self-reform.
城市基层党建|Party building at the urban grassroots|街道、社区及各领域党组织的建设。|Building Party bodies in subdistricts and communities.
墩苗|hardening the seedlings|比喻让年轻干部在基层扎根历练。|An image of rooting young officials at the grassroots.
大党委|enlarged Party committee|吸收辖区单位参加的社区或街道党组织。|A community committee with members from the units around it.
大团结大联合|great unity and solidarity|统一战线的主题。|The theme of the united front.
大学习、大调研、大改进|great learning, survey and improvement|地方开展的学习、调研和改进活动。|Local campaigns of study, survey and improvement.
大抓基层|focusing on the grassroots|把工作重心和资源放到基层。|Turning work and means to the lowest level.
失联党员|members out of contact|与党组织失去联系的党员。|Members with whom the organisation has lost touch.
头雁|lead geese|比喻带头的基层党组织书记。|A picture for village and other grassroots Party secretaries who lead the flock.
娘家人|family to turn to|喻工会妇联是职工妇女的依靠。|A homely word for trade unions and women’s federations.
学习教育、调查研究、检视问题、整改落实|study, investigation, self-examination and rectification|主题教育贯穿始终的四项重点措施。|The four measures that run through a study campaign.
学原文、悟原理|reading the originals and grasping the principles|学习马克思主义和党的理论的基本方法。|The way to study Marxism and Party theory.
守土有责、守土担责、守土尽责|being answerable for one’s own ground|要求各级在自己范围内负起责任。|The demand that each official guard his own field.
宣讲轻骑兵|light cavalry of lecturers|深入基层开展小型灵活宣讲的队伍。|Small, mobile teams that lecture on policy at the grassroots.
对党绝对忠诚|absolute loyalty to the Party|对党员干部首要的政治要求。|The first political demand on Party members and officials.
对照党章党规找差距|measuring oneself against the Party constitution and rules|主题教育中党员逐条检视自身差距的做法。|Members check themselves item by item against the Party’s rules.
导师帮带|mentoring|由优秀村书记等带教年轻干部的制度。|Able village secretaries coach younger officials.
尊崇党章|revering the Party constitution|要求党员自觉遵守维护党章。|Members must honour and obey the Party constitution.
小个专党建|Party building in small firms, sole traders and specialised markets|小微企业、个体工商户、专业市场的党建工作。|Party work in micro firms, sole traders and markets.
差额选举|multi-candidate election|候选人多于应选名额的选举方式。|An election with more candidates than seats.
带头人队伍建设|building the ranks of village leaders|选好配强村党组织书记的工作。|Choosing and training good village secretaries.
平常时候看得出来、关键时刻站得出来、危难关头豁得出来|standing out in ordinary times, stepping up at critical moments and risking all in danger|对共产党员先锋作用的要求。|How a Party member must prove himself.
废除领导职务终身制|abolishing life tenure of leading posts|改革初期干部制度改革的标志。|A mark of the reform of posts in the early reform years.
建言献策|offer advice and suggestions|政协委员、民主党派等提出意见建议的固定用语。|Set phrase for advice given by the consultative conference and the minor parties.
引育用留|attracting, training, using and keeping talent|人才工作的四个环节。|The four parts of talent work.
弹钢琴|playing the piano|毛泽东比喻统筹兼顾的工作方法。|Mao’s image of minding all tasks at once.
微党课|micro Party lecture|篇幅短小、形式灵活的党课。|A short Party lecture in a flexible form.
思想入党|joining the Party in thought|要求党员从思想上真正入党。|Members must join in mind and not only on paper.
思想淬炼、政治历练、实践锻炼、专业训练|theoretical studies, political training, practical experience, and professional development|对干部培养锻炼的四项要求。|Four ways in which cadres are to be tempered.
感党恩、听党话、跟党走|be grateful to the Party, heed it and follow it|民族地区和农村教育活动的口号。|Slogan of campaigns among minorities and farmers.
愿作为、能作为、善作为|willing, able and good at getting things done|对干部主动担当、善于办事的要求。|The demand that cadres be willing and able to act.
我是党员我先上|I am a member, I go first|党员在急难险重任务中带头的口号。|The slogan of members who go first in hard tasks.
承诺践诺|making and keeping pledges|党组织和党员公开许诺并接受监督。|Members and organisations promise in public and are held to it.
把党的组织优势转化为发展优势|turning the Party’s organisational strength into strength of development|以党建推动发展和治理的表述。|Party building is to serve growth and governance.
把好政治关|the political test|选人用人首先考察政治表现的要求。|The political check that comes first when people are selected.
把方向、管大局、保落实|setting the direction, managing the overall situation and ensuring implementation|国有企业党委和党组领导作用的概括。|What the Party committee of a state firm or body is to do.
抓乡促村|improving villages through the township|以乡镇为重点带动村级党建。|Party work in villages is driven from the township.
抓基层、打基础|working at the grassroots and laying foundations|强调加强基层组织建设的用语。|The phrase for work on grassroots organisations.
抓好党建是最大的政绩|Party building is the greatest achievement|要求书记把党建放在首位。|The demand that secretaries put Party building first.
挂职锻炼|temporary posting for training|干部保留原职到其他地方或单位任职锻炼。|A spell in another post, with the old one kept, to train an official.
提高党的建设质量|improve the quality of Party building|新时代党的建设总要求的内容之一。|Part of the general requirements for Party building.
支部建在产业链上|building branches on the industrial chain|仿“支部建在连上”，把党组织设到产业或小区中。|After “branches in the companies”: Party bodies in industries or estates.
支部建在网格上|branches built on the grid|在社区网格中设立党组织。|Party branches follow the grid of neighbourhoods.
支部建在项目上|branches built on the project|在重点工程项目中设立党支部。|Party branches are set up at major building projects.
政治优势、组织优势、密切联系群众优势|political and organisational strengths and close ties with the people|指党可以转化为工作成效的优势。|The Party’s strengths, which are to be turned into results.
政治定力|political steadfastness|在政治上不受干扰、不动摇的要求。|The demand that members not waver in politics.
政治性、先进性、群众性|political, advanced and mass character|群团组织应保持的三种性质。|Three qualities that mass organisations are to keep.
政治生日|political birthday|党员入党的日子，党支部为其举行纪念。|The day a member joined the Party, marked by the branch.
政治素质考察|assessment of political quality|考察干部政治表现的专门程序。|A special check of an official’s political conduct.
政治领导力、思想引领力、群众组织力、社会号召力|*the Party’s ability to lead politically, to guide through theory, to organise the people, and to inspire society|十九大对党的能力建设的概括。|The four abilities of the Party named at the 19th congress.
敢为善为、务实落实|daring and able to act, down to earth and carrying things out|江苏等地对干部状态的要求。|A demand on the spirit of officials, used in Jiangsu and elsewhere.
敢于担当|ready to take on responsibility|对干部勇于负责的要求。|The demand that cadres dare to take responsibility.
敢作善为|daring and knowing how to act|鼓励干部敢干事会干事。|Officials should dare to act and know how.
整风运动|rectification movement|党内集中整顿思想作风的运动。|A movement to correct thought and conduct within the Party.
新兴领域党建|Party building in emerging fields|在新经济、新就业群体等领域开展的党建。|Party building in new businesses and among new kinds of workers.
新的社会阶层人士|members of new social groups|民营企业和自由职业等新兴群体，统战工作对象。|People in private firms and free professions whom the united front targets.
明白人|person who knows what is what|指政治上清醒或懂政策懂业务的人。|One who is clear-headed in politics or knows the business.
明责、履责、问责|setting, doing and enforcing duties|落实管党治党责任的要求。|How responsibility is to be enforced.
显绩和潜绩|visible and latent achievements|看干部既看眼前成绩也看长远基础。|Judging officials by present results and by long-term groundwork.
最初一公里|first kilometre|喻中央和国家机关首先落实中央决策。|Central organs must be the first to carry out the centre’s decisions.
有为者有位|position for those who perform|用人导向：让做出成绩的干部得到任用。|Those who perform are to be given posts.
本领恐慌|panic at one’s lack of skill|干部能力跟不上形势的危机感。|An official’s fear that his skills fall short.
村企联建|joint work of village and company|村党组织与企业党组织结对共同发展。|Party branches of a village and a company work together.
村级组织换届|re-election of village and community committees|村和社区党组织与自治组织的换届选举。|New elections of village and community Party and self-governing bodies.
柔性引才|flexible recruitment of talent|不改变人事关系引进人才的方式。|Using talent without moving their employment.
树立和践行正确政绩观|fostering a correct view of what counts as achievement|要求干部端正为民造福的政绩导向。|Officials must seek results that serve the people.
楼宇党建|Party building in office towers|在商务楼宇和商圈中建立党组织。|Party organisations in office buildings and business districts.
横向到边、纵向到底|to the edge across and to the bottom down|要求工作覆盖到每个地方和层级。|The demand that work reach every place and level.
民情日记|diary of people’s conditions|干部走访群众时记录民情的本子。|The notebook in which officials record visits to households.
民营经济人士健康成长|healthy growth of people in the private economy|对民营企业家开展统战工作的目标。|The aim of united front work with private entrepreneurs.
注重实绩、群众公认|real results and public approval|选人用人看实绩和口碑的原则。|Officials are chosen by results and by what people think of them.
深、实、细、准、效|deep, real, thorough, accurate and effective|调查研究的五字要求。|Five words on how field research is to be done.
清理三种人|sorting out the three kinds of people|改革初期清理“文革”追随者的整党任务。|A task of the 1980s: removing followers of the Cultural Revolution.
激励干部担当作为|encouraging officials to take on responsibility|鼓励干部主动负责、积极做事的政策用语。|The policy of encouraging officials to take responsibility and act.
烫手山芋|hot potato|比喻难办的任务，鼓励年轻干部承接。|An image of the hard tasks that young officials should take.
热锅上的蚂蚁|ants on a hot pan|比喻干部在急难处境中磨炼。|An image of officials tested in tight spots.
焦裕禄式县委书记|county secretaries in the manner of Jiao Yulu|以焦裕禄为榜样的县委书记。|County secretaries who follow the model Jiao Yulu.
爱党护党为党|loving, protecting and serving the Party|对党员忠诚的要求。|A demand for loyalty to the Party.
牢记嘱托、感恩奋进|bear in mind the instructions, be grateful and forge ahead|各地表示牢记习近平嘱托并努力工作的口号。|Slogan by which localities pledge to follow Xi Jinping’s instructions.
理论学习有收获、思想政治受洗礼、干事创业敢担当、为民服务解难题、清正廉洁作表率|gains in theory, cleansing of thought, readiness to act, solving people’s problems, and an example of honesty|2019年主题教育的五个目标。|The five goals of the 2019 education campaign.
理论联系实际、密切联系群众、批评与自我批评|integrating theory with practice, keeping close ties with the people, and criticism and self-criticism|党的三大优良作风。|The Party’s three fine styles of work.
用党的创新理论武装全党|arming the whole Party with its new theory|思想建设的固定任务。|The standing task of teaching the Party its own theory.
百姓宣讲|lectures by ordinary people|由群众身边人讲理论讲故事的宣讲活动。|Ordinary people explain theory and tell stories.
直接联系服务群众|directly contacting and serving the people|干部深入群众的工作制度。|The rule that cadres go to the people themselves.
知事识人、序事辨材|knowing affairs and judging people|通过具体事务考察识别干部。|Judging officials by how they handle affairs.
知重负重|knowing the weight and carrying it|称赞明知任务重仍主动承担。|Praise for those who take on hard tasks knowingly.
硬脊梁、铁肩膀、真本事|firm spine, iron shoulders and real skill|对年轻干部的要求。|What is asked of young officials.
社会组织党建|Party building in social organisations|在社会团体等组织中开展党建工作。|Party work in associations and non-profit bodies.
科技是第一生产力、人才是第一资源、创新是第一动力|science and technology as our primary productive force, talent as our primary resource, and innovation as our primary driver of growth|党的二十大关于科教人才的论断。|The 20th congress on science, talent and innovation.
积极性、主动性、创造性|enthusiasm, initiative and creativity|调动干部群众干劲的固定说法。|The set phrase for rousing officials and people.
竞争上岗|competition for posts|通过竞争方式选拔干部。|Officials are chosen by competition.
第一议题|first item on the agenda|会议首先学习习近平讲话和指示的制度。|The rule that meetings begin by studying Xi Jinping’s words.
精神之钙|calcium of the spirit|比喻理想信念对共产党人的作用。|Conviction as the calcium without which a Communist goes soft.
素质培养、知事识人、选拔任用、从严管理、正向激励|training, knowing, selecting, managing and encouraging officials|干部工作五大体系。|The five systems of work on officials.
红色业委会|red homeowners’ committee|党组织引领下的业主委员会。|A homeowners’ committee led by the Party branch.
红色名村|red village|利用红色资源推进乡村组织振兴的试点。|A scheme to renew villages with revolutionary heritage.
红色引擎|red engine|比喻党建对发展的带动作用。|An image of Party building as the driver of growth.
组团式帮扶|team assistance|成批选派教育医疗人才支援受援地。|Groups of teachers or doctors are sent to help one place.
经风雨、见世面、壮筋骨、长才干|braving storms, seeing the world and growing strong|对年轻干部到一线锻炼的要求。|What young officials should gain on the front line.
结对共建|pairing up for joint building|不同单位党组织结成对子、共同开展工作。|Party organisations of different units pair up and work together.
网上群众路线|the mass line online|通过互联网了解民意服务群众。|Listening to and serving people over the internet.
老中青相结合|a mix of the old, the middle-aged and the young|领导班子年龄结构的要求。|What the age structure of a leadership should be.
考准考实|assessing cadres accurately and truly|对干部考察全面准确的要求。|The demand that cadres be vetted accurately before promotion.
能者上、优者奖、庸者下、劣者汰|the able rise, the best are rewarded, the mediocre step down, the bad go|干部选任的用人导向。|The rule for promoting and removing officials.
解放思想大讨论|great discussion on emancipating the mind|各地为推动改革发展开展的思想动员活动。|A drive in many places to loosen up thinking.
让党中央放心、让人民群众满意的模范机关|model offices that reassure the centre and satisfy the people|机关党建的目标。|The goal of Party building in offices.
让党旗在一线高高飘扬|letting the Party flag fly on the front line|号召党组织和党员在一线发挥作用。|The call on members to lead on the front line.
讲政治、有信念，讲规矩、有纪律，讲道德、有品行，讲奉献、有作为|politics and faith, rules and discipline, morals and conduct, devotion and achievement|即合格党员“四讲四有”标准。|The Four Haves for a qualified member.
设岗定责|setting posts and duties|给没有职务的党员安排岗位和责任。|Giving a post and duties to members who hold no office.
识才爱才敬才用才|recognising, cherishing, respecting and using talent|营造重视人才氛围的要求。|The demand for a climate that values talent.
走在前、作表率|take the lead and set an example|对机关和党员带头示范的要求。|The demand that offices and members go first and set an example.
走好第一方阵|being the first phalanx|要求中央和国家机关在政治上走在前列。|The demand that central offices be politically in front.
蹲点调研|on-the-spot investigation|干部在基层住下来做深入调查的方法。|The method by which officials stay at the grassroots to look into matters.
身入心入|with body and heart|调查研究要真正深入群众的要求。|Field research must be done in earnest among the people.
身边事教育身边人|teaching people by what happens around them|以身边典型或案例开展教育的做法。|Teaching with examples from one’s own surroundings.
达标创星|“meeting standards and earning stars”|基层党组织对照标准评定星级的活动。|A drive in which grassroots Party bodies are graded with stars.
选优配强|choosing the best and staffing strongly|选拔优秀干部，配强领导班子和带头人。|Choosing able people for leading bodies and for village and branch heads.
选育管用|selecting, training, managing and using officials|干部和人才工作的各环节。|The links in the chain of personnel work.
选调生|selected graduates|选拔到基层培养的高校毕业生。|Graduates picked for training at the grassroots.
配齐配强|filling posts fully and with strong people|指把班子和队伍配备齐全、选配得力。|The filling of all posts in a leadership with able people.
重大事项请示报告制度|system of requests and reports on major matters|党组织和党员就重大事项向上级请示报告的制度。|Party bodies and members ask or inform those above about major matters.
重温入党誓词|renewing the admission oath|党员集体再次宣誓的仪式活动。|A ritual in which members say their oath again.
金杯银杯不如老百姓的口碑|no prize equals the people’s good word|以群众评价衡量政绩的说法。|A saying that the people’s verdict is what counts.
铁军|iron army|比喻政治坚定、作风过硬的队伍。|An image of a firm and disciplined force.
防风险、迎挑战、抗打压|guarding against risks, meeting challenges and resisting pressure|对干部斗争能力的要求。|What officials must be able to withstand.
集体领导、民主集中、个别酝酿、会议决定|collective leadership, democratic centralism, prior deliberation and decision by meetings|党委内部议事决策的基本制度。|The basic rule for how a Party committee decides.
集体领导和个人分工负责相结合|combining collective leadership with individual responsibility|党委领导的基本制度。|A basic rule of how Party committees lead.
青年大学习|youth grand study|共青团组织的青年理论学习行动。|The Youth League’s online study of theory.
青年马克思主义者培养工程|programme to train young Marxists|共青团培养青年政治骨干的工程。|The Youth League’s training of politically reliable young people.
革命化、年轻化、知识化、专业化|more revolutionary, younger, more knowledgeable and more professional|改革开放初期提出的干部队伍建设方针。|The cadre policy of the early reform years.
领导核心作用|role as the core of leadership|指党在各项事业中的核心领导地位。|The leading position of the Party in all undertakings.
风清气正|clean and upright atmosphere|形容政治生态和党风良好的固定用语。|Set phrase for a clean political climate and good Party conduct.
首要政治任务|primary political task|表示某项学习或工作政治上最重要。|Says that a piece of study or work comes first in politics.
齐抓共管|joint management by all concerned|党政各部门共同负责一项工作。|All offices sharing the charge of a task.
`;
