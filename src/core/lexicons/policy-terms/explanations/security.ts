/** What the terms of `../security.ts` mean; the columns are named in `explain-term.ts`. */
export const securityExplanations = `
世界一流军队|*world-class military|到本世纪中叶把人民军队全面建成的目标。|What the armed forces are to be by the middle of the century.||2017-10-18|中共十九大
乙类乙管|*managing COVID-19 as a Class B infectious disease|按乙类传染病、用乙类措施管理新冠病毒感染，2023年1月8日起实施。|Treating COVID-19 as a class B disease with class B measures, since 8 January 2023.||2023-01-08|新冠病毒感染由“乙类甲管”调整为“乙类乙管”
人、物同防|guarding against both people and goods|同时防范人员和物品传播新冠病毒的要求。|The demand to guard against COVID-19 carried by people and by goods.
人才强军|strengthening the military with talent|以培养军事人才强军的方略。|The strategy of strengthening the armed forces by trained people.
人民军队|*people’s armed forces|中国人民解放军等由中国共产党绝对领导的武装力量。|The People’s Liberation Army and other forces under the Party’s absolute leadership.
人民战争|*people’s war|依靠人民群众进行的战争，源于毛泽东军事思想，也用于比喻。|War that relies on the masses, from Mao’s military thought, also as an image.
从严治军|*governing the military with strict discipline|以严格纪律和法规管理军队的方针。|The rule that the armed forces are run by strict discipline.
依法治军|*law-based governance of the military|以法律法规治理和管理军队的方针。|The rule that the armed forces are run by law.
信访工作|handling of public complaints and proposals|处理群众来信来访、投诉和建议的工作。|The handling of letters, visits, complaints and proposals from the public.
信访积案化解|settling of long-standing petitions|解决长期未决的信访案件。|Settling petitions that have long been open.
党对人民军队的绝对领导|*Party’s absolute leadership over the people’s armed forces|军队的最高领导权和指挥权属于党中央、中央军委的制度。|That the highest command belongs to the Central Committee and its Military Commission.
军事斗争准备|*military preparedness|为应对可能的战争和军事冲突所做的建设与训练。|Building and training for a possible war.
军委主席负责制|*system of the CMC chairman assuming overall responsibility|全国武装力量由中央军委主席统一领导和指挥的制度，1982年写入宪法。|The system by which the chairman of the Central Military Commission commands all armed forces, in the constitution since 1982.
军政军民团结|*unity between the military and the government and between the military and the people|军队与地方政府、人民群众的团结。|The unity of the armed forces with local government and people.
军民融合|*military-civilian integration|国防建设与经济建设在技术、产业、人才等方面共享和融合。|The sharing of technology, industry and people between defence and economy.
净网行动|Clean Net campaign|清理网络违法信息、打击网络犯罪的专项行动。|The campaign against unlawful content and crime online.
动态清零|dynamic zero-COVID|发现疫情后迅速扑灭、不容持续传播的防控方针，2021年至2022年实行。|The policy of 2021–2022 of stamping out each outbreak at once.
双拥|mutual support between army and people|地方拥护军队、优待军属，军队拥护政府、爱护人民。|The people support the army and its families, and the army supports government and people.|拥军优属；拥政爱民
双拥模范城|model cities of mutual support|双拥工作突出、由全国或省评选命名的城市。|Cities honoured for good relations of army and people.
反分裂斗争|*fight against separatism|反对台独、疆独、藏独等分裂国家活动的斗争。|The struggle against independence for Taiwan, Xinjiang or Tibet.
反恐怖斗争|*fight against terrorism|预防和打击恐怖主义、极端主义活动的工作。|Preventing and fighting terrorism and extremism.
反渗透|countering infiltration|防范和打击境外势力的渗透活动。|Guarding against infiltration from outside.
听党指挥、能打胜仗、作风优良|*follow the Party’s command, are able to win battles and have fine conduct|习近平提出的强军目标的三项内容。|The three parts of Xi Jinping’s goal for the armed forces.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
四有新时代革命军人|servicemen of the new era with four qualities|习近平在古田全军政治工作会议上对军人的四项要求。|Four demands on soldiers that Xi Jinping made at Gutian.|有灵魂；有本事；有血性；有品德|2014-10-31|全军政治工作会议
四铁过硬部队|troops with four iron qualities|习近平要求锻造的信仰、信念、纪律、担当如铁的部队。|Troops, as Xi Jinping asks, of iron faith, conviction, discipline and duty.|铁一般信仰；铁一般信念；铁一般纪律；铁一般担当
固边兴边|securing and invigorating the borders|巩固边防、发展边疆。|Guarding and developing border areas.
国家主权、安全、发展利益|*national sovereignty, security, and development interests|外交和国防所维护的国家核心利益。|The core interests that diplomacy and defence protect.|主权；安全；发展利益
国家安全|*national security|国家政权、主权、人民福祉和经济发展等不受威胁的状态。|A state’s power, sovereignty, people and growth free from threat.
国家安全、社会安定、人民安宁|national security, social stability and people’s peace|政法和公安工作的任务用语。|The task named for police and courts.|国家安全；社会安定；人民安宁
国家安全体系|*national security system|维护国家安全的组织、法律和能力体系。|The bodies, laws and powers that guard national security.
国家政治安全|*political security|总体国家安全观中作为根本的安全。|The fundamental security in the holistic approach.
国防和军队现代化|*modernization of national defense and the armed forces|国防建设目标，2035年基本实现。|The goal of defence, to be basically reached by 2035.
坚定信心、同舟共济、科学防治、精准施策|remain confident, come together in solidarity, adopt a science-based approach, and take targeted measures|2020年初新冠疫情防控的总要求。|The general demand of early 2020 on the fight against COVID-19.|坚定信心；同舟共济；科学防治；精准施策
外防输入|preventing inbound cases|防止境外疫情输入，新冠防控总策略之一。|Keeping out cases from abroad, one half of the strategy against COVID-19.
外防输入、内防反弹|preventing inbound cases and domestic resurgences|防止境外疫情输入和国内疫情反复的防控总策略。|The strategy against COVID-19 of keeping out cases from abroad and new waves at home.|外防输入；内防反弹
大战大考|great battle and great test|2020年对抗击新冠疫情的比喻。|The image used in 2020 for the fight against COVID-19.
安全发展|*safe development|把安全贯穿发展全过程的理念。|The idea that safety goes through all development.
安全感|*sense of security|民众对安全的感受，常与获得感、幸福感并提。|How safe people feel, often named with the sense of gain and of happiness.
安全生产|*workplace safety|防止生产经营中伤亡事故的工作，有专门法律。|The prevention of accidents at work, under a law of its own.
安全生产十五条|fifteen measures on workplace safety|国务院安委会2022年制定的安全生产措施。|The State Council’s measures of 2022 for safety at work.||2022-03-31|国务院安全生产委员会
属地管理|territorial management|事务由所在地政府负责管理的原则。|The rule that a matter is managed by the government of the place.
常态化疫情防控|routine epidemic prevention and control|2020年5月后长期保持的新冠疫情防控方式。|The control of COVID-19 as a lasting routine, from May 2020.
平安中国|*Peaceful China Initiative|社会治安良好、政治稳定、风险可控的建设目标。|The goal of public order, political stability and risks under control.
平安创建|building safe communities|各地各行业开展的平安活动。|Local and sectoral work for public safety.
平安建设|work for public security and order|维护治安、化解矛盾、防范风险的地方综合工作。|Local work on public order, disputes and risks.
平战结合|combining peacetime and wartime use|平时与应急或战时状态相衔接的体制。|Arrangements that serve both normal times and emergencies.
应急管理体系|*emergency management system|预防、处置突发事件的体制、机制、法制和预案。|The bodies, rules and plans that prevent and meet emergencies.
建军百年奋斗目标|*goals for the centenary of the People’s Liberation Army|到2027年建军一百年时的军队现代化目标。|The goals of military modernisation for 2027, the army’s centenary.||2020-10-29|中共十九届五中全会
强军之路|path of building a strong military|中国特色的军队建设和改革道路。|China’s own way of building and reforming its armed forces.
强军兴军|building a strong and thriving military|军队建设的目标用语。|A phrase for the goal of building the armed forces.
强军思想|thought on strengthening the military|指习近平强军思想。|Xi Jinping Thought on Strengthening the Military.
强军目标|*Party’s goal of building a strong military|建设听党指挥、能打胜仗、作风优良的人民军队。|Armed forces that follow the Party, can win and keep fine conduct.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
强边固防|strengthening borders and defences|巩固边防、防范渗透的工作，也用于边境疫情防控。|Guarding the borders, also against epidemics.
总体国家安全观|*holistic approach to national security|以人民安全为宗旨、涵盖政治、军事、经济、文化、社会等领域的安全观。|A view of security that takes in politics, arms, economy, culture, society and more.||2014-04-15|中央国家安全委员会第一次会议
总体战|all-out war|动员一切力量进行的斗争，2020年用于新冠疫情防控。|A fight with all forces, said in 2020 of COVID-19.
抗击新冠肺炎疫情斗争|*fight against COVID-19|2020年起全社会防控新冠肺炎、救治患者的行动的统称。|All that was done from 2020 to contain COVID-19 and treat the sick.
改革强军|strengthening the military through reform|以改革推进军队现代化的方略。|The strategy of modernising the armed forces by reform.
政治建军、改革强军、科技强军、人才强军、依法治军|enhancing the political loyalty of the military and strengthening it through reform, science and technology, trained personnel, and law-based governance|新时代军队建设的五项方略。|The five strategies for the armed forces of the new era.|政治建军；改革强军；科技强军；人才强军；依法治军
新时代军事战略思想|military strategic thinking for the new era|习近平关于军事战略的论述。|Xi Jinping’s thinking on military strategy.
新时代军事战略方针|military strategy for the new era|习近平主持制定的积极防御的军事方针。|The strategy of active defence laid down under Xi Jinping.
早发现、早报告、早隔离、早治疗|early detection, reporting, isolation and treatment|新冠疫情防控的“四早”措施。|The four “earlies” of the fight against COVID-19.|早发现；早报告；早隔离；早治疗
机械化信息化智能化融合发展|*integrated development of mechanization, informatization, and application of smart technologies|2020年提出的军队现代化要求。|The demand on military modernisation since 2020.|机械化；信息化；智能化|2020-10-29|中共十九届五中全会
枫桥经验|*Fengqiao model|浙江诸暨枫桥依靠群众就地化解矛盾的做法，毛泽东1963年批示推广。|The way of Fengqiao in Zhejiang to settle disputes on the spot, spread by Mao’s order of 1963.||1963|浙江诸暨枫桥
武汉保卫战|battle to defend Wuhan|2020年武汉抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Wuhan in 2020.
清朗行动|Qinglang campaign|网信部门2016年起整治网络乱象的系列专项行动。|The internet regulator’s campaigns, since 2016, to “clear and brighten” the internet.
湖北保卫战|battle to defend Hubei|2020年湖北抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Hubei in 2020.
湖北保卫战、武汉保卫战|battles to defend Hubei and Wuhan|2020年湖北和武汉抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Hubei and Wuhan in 2020.
火线入党|admission to the Party on the front line|在抗疫、救灾等一线发展表现突出者入党。|Admitting to the Party those who stand out in epidemics or disasters.
灰犀牛|*gray rhino|比喻概率大、影响大却被忽视的风险。|The image of a likely and grave risk that is ignored.
爱国卫生运动|*patriotic health campaign|发动群众改善卫生、防治疾病的运动，始于1952年。|The mass movement for hygiene and against disease, begun in 1952.
生物安全|*biosecurity|防范传染病、外来物种、生物技术误用等风险的国家安全领域。|National security against epidemics, alien species and misuse of biotechnology.
疫情防控|*epidemic prevention and control|预防、控制传染病传播的工作，2020年起多指新冠疫情。|The prevention and control of an epidemic, from 2020 mostly COVID-19.
疫情防控人民战争、总体战、阻击战|all-out people’s war against the epidemic|2020年初动员全社会抗击新冠疫情的用语。|The call of early 2020 on all society to fight COVID-19.|人民战争；总体战；阻击战
疫情防控和经济社会发展|*epidemic control and economic and social development|2020年起须统筹推进的两方面工作。|The two tasks to be balanced since 2020.
疫情防控阻击战|*battle against the epidemic|2020年抗击新冠肺炎疫情的动员用语。|The call of 2020 to fight COVID-19.
矛盾纠纷排查化解|finding and settling disputes|主动查找并调解社会矛盾和民间纠纷。|Seeking out and settling quarrels among people.
社会大局稳定|overall social stability|社会总体稳定的状态。|Stability of society as a whole.
社会治安防控体系|*crime prevention and control system|防范和控制违法犯罪的立体体系。|The many-sided system against crime.
社会稳定和长治久安总目标|overall goal of social stability and enduring peace|中央为新疆工作确定的总目标。|The overall goal that the centre has set for Xinjiang.||2014-05|第二次中央新疆工作座谈会
科技强军|strengthening the military through science and technology|以科技创新提升战斗力的方略。|The strategy of raising combat strength by science and technology.
粮食、能源资源、产业链供应链安全|*security of food, energy, resources, and industrial and supply chains|重点领域的安全保障。|Security in key fields.
练兵备战|training and combat readiness|军队训练和为战争作准备的工作。|Training the armed forces and readying them for war.
维护稳定|*maintaining stability|防止和处置影响社会秩序的事件和风险，简称维稳。|Preventing and settling what may disturb public order, “weiwen” for short.
综治|comprehensive management of public security|社会治安综合治理的简称，各部门共同维护治安的工作。|Short for the joint work of all offices for public order.
网格化管理|grid-based management|把社区划成网格、派网格员掌握和处理事务的管理方式。|Dividing communities into cells, each with a worker who watches and settles matters.
网络强国|*cyberpower|在网络技术、产业、安全和治理上居前列的国家目标。|The goal of a leading place in network technology, industry, security and governance.||2014-02-27|中央网络安全和信息化领导小组第一次会议
网络空间命运共同体|*community with a shared future in cyberspace|主张各国尊重网络主权、共同治理网络空间的理念。|The idea of governing cyberspace together, with respect for each state’s sovereignty.||2015-12-16|第二届世界互联网大会
网络综合治理|comprehensive cyberspace governance|党委领导、多方参与的网络管理。|The running of the internet by many under Party leadership.
群防群控|society-wide prevention and control|发动群众共同防控疫情等风险。|Mobilising the public against epidemics and other risks.
群防群治|society-wide prevention and governance|发动群众共同维护治安、防范灾害和疫情。|Mobilising the public for order and against disasters and epidemics.
联防联控|*joint prevention and control|各部门、各地区联合防控疫情或污染的机制。|Departments and places acting jointly against epidemics or pollution.
能打仗、打胜仗|*ability to fight and win|军队必须具备实战能力的要求。|The demand that the armed forces be able to fight and to win.
退役军人服务保障|services and support for veterans|为退役军人提供就业、优抚等服务的工作。|Work, benefits and other support for former soldiers.
重心下移|shifting the focus downward|把管理和服务的力量、资源放到基层。|Moving people and resources to the primary level.
长治久安|*enduring peace and stability|国家或地区长期安定的状态。|Lasting order and stability in a country or region.
闭环管理|*closed-loop management|人员在封闭路线和场所内活动的防控办法，也指有始有终的管理。|A control by which people keep to closed routes and places, also management that follows through to the end.
防灾减灾救灾|*disaster prevention, mitigation, and relief|应对自然灾害的工作。|The work against natural disasters.
雪亮工程|Sharp Eyes project|以视频监控联网为主的农村治安防控工程。|The programme of linked video surveillance, at first in the countryside.
非禁即入|entry unless barred|负面清单未禁止的领域皆可进入的原则。|The rule that what is not barred is open.
颜色革命|*color revolution|官方用语，指由外部势力策动的政权更迭。|Official usage for regime change that is held to be instigated from abroad.
黑天鹅|*black swan|比喻难以预料、影响重大的突发事件。|The image of an event that nobody foresees and that shakes everything.
`;
