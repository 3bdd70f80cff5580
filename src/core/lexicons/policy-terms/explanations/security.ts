/** What the terms of `../security.ts` mean; the columns are named in `explain-term.ts`. */
export const securityExplanations = `
一体化国家战略体系和能力|*integrated national strategies and strategic capabilities|统筹发展与安全、经济与国防的国家体系。|A joined system of national strategies for economy and defence.
一厂出事故、万厂受教育|one accident, a lesson for all|要求举一反三吸取事故教训。|All are to learn from one accident.
不获全胜、决不收兵|no rest before full victory|疫情防控和脱贫攻坚中的动员口号。|A rallying cry in the fights against the epidemic and poverty.
不获全胜、决不轻言成功|not speaking of success before full victory|疫情防控和脱贫攻坚中的决心用语。|Words of resolve in the epidemic and in poverty relief.
专群结合|professional forces together with the masses|专门机关与群众力量结合维护治安。|Police and people working together for public order.
世界一流军队|*world-class military|到本世纪中叶把人民军队全面建成的目标。|What the armed forces are to be by the middle of the century.||2017-10-18|中共十九大
个人极端案件|extreme cases by individuals|个人报复社会的暴力案件。|Violence by individuals against society.
乙类乙管|*managing COVID-19 as a Class B infectious disease|按乙类传染病、用乙类措施管理新冠病毒感染，2023年1月8日起实施。|Treating COVID-19 as a class B disease with class B measures, since 8 January 2023.||2023-01-08|新冠病毒感染由“乙类甲管”调整为“乙类乙管”
乙类甲管|Class B disease managed as Class A|对新冠按甲类传染病管理的措施。|Covid was handled as the gravest class of disease.
二十条优化措施|twenty measures to optimise epidemic control|放宽部分防控要求的措施。|Measures that relaxed some of the controls.
人、物同防|guarding against both people and goods|同时防范人员和物品传播新冠病毒的要求。|The demand to guard against COVID-19 carried by people and by goods.
人才强军|strengthening the military with talent|以培养军事人才强军的方略。|The strategy of strengthening the armed forces by trained people.
人民军队|*people’s armed forces|中国人民解放军等由中国共产党绝对领导的武装力量。|The People’s Liberation Army and other forces under the Party’s absolute leadership.
人民子弟兵|the people’s own soldiers|对人民解放军的亲切称呼。|The fond name of the People’s Liberation Army.
人民战争|*people’s war|依靠人民群众进行的战争，源于毛泽东军事思想，也用于比喻。|War that relies on the masses, from Mao’s military thought, also as an image.
从严治军|*governing the military with strict discipline|以严格纪律和法规管理军队的方针。|The rule that the armed forces are run by strict discipline.
从政治上建设和掌握军队|building and controlling the armed forces politically|保证党对军队领导的首要原则。|The first principle by which the Party keeps hold of the army.
从根本上消除事故隐患|removing hidden dangers at the root|安全生产专项整治的目标。|The aim of drives for work safety.
从磨难中奋起|rising from hardship|习近平用语，说中华民族历经磨难而奋起。|Xi’s phrase that the nation has always risen from hardship.
仗怎么打、兵就怎么练|train as you will fight|部队实战化训练的原则。|The principle of combat training.
以新安全格局保障新发展格局|safeguarding the new pattern of development with a new security architecture|以国家安全体系支撑新的发展格局。|Security in a new form as support for the new pattern of growth.
以防为主、防抗救相结合|prevention first, combined with resistance and relief|防灾减灾救灾工作方针。|The policy on disasters.
依法治军|*law-based governance of the military|以法律法规治理和管理军队的方针。|The rule that the armed forces are run by law.
促一方发展、保一方平安|furthering growth and keeping peace where one governs|对地方领导干部的责任要求。|The duty of local leaders.
保健康、防重症|protecting health and preventing severe cases|防疫政策调整后的工作重心。|The aim after the epidemic policy was changed.
保平安、护稳定、促和谐|keeping peace, guarding stability and fostering harmony|政法和地方稳定工作的口号。|A slogan of work on law and stability.
信访工作|handling of public complaints and proposals|处理群众来信来访、投诉和建议的工作。|The handling of letters, visits, complaints and proposals from the public.
信访积案化解|settling of long-standing petitions|解决长期未决的信访案件。|Settling petitions that have long been open.
停课不停学|classes stopped, learning not|疫情期间居家线上学习的安排。|Learning at home while schools were closed.
健康码|health code|疫情期间显示个人健康风险状态的二维码。|The code on the phone that showed one’s infection risk.
党对人民军队的绝对领导|*Party’s absolute leadership over the people’s armed forces|军队的最高领导权和指挥权属于党中央、中央军委的制度。|That the highest command belongs to the Central Committee and its Military Commission.
党对军队绝对领导的根本原则和制度|fundamental principles and systems of absolute Party leadership over the military|保证军队服从党的一整套原则和制度。|The principles and institutions that keep the military under the Party.
党政军警民合力强边固防|Party, government, army, police and people securing the border together|各方力量共同巩固边防。|All forces joined in guarding the border.
党政同责、一岗双责、齐抓共管、失职追责|shared responsibility, dual duties, joint efforts and accountability|安全生产等领域的责任制要求。|The rule of responsibility in work safety and other fields.
全民反诈|nationwide fight against fraud|动员全社会防范电信网络诈骗。|Enlisting all of society against telecom and online fraud.
全民国防教育|national defense education for all|面向全体公民的国防知识和观念教育。|Teaching all citizens about defence.
全灾种、大应急|all hazards, comprehensive response|应急管理和消防救援的任务定位。|The task of emergency and rescue forces.
全覆盖、无死角|full coverage with no blind corners|要求检查和治理没有遗漏。|The demand that checks leave no corner out.
全面从严治军|full and rigorous governance of the military|在军队各方面从严管理和反腐的方针。|Strict rule in every part of the armed forces.
关口前移|moving the checkpoint forward|把防范工作提前到风险发生之前。|Taking precautions before a risk turns real.
军事力量常态化多样化运用|regular and diversified use of military forces|和平时期运用军队维护利益的方针。|The line of using the armed forces in times of peace.
军事斗争准备|*military preparedness|为应对可能的战争和军事冲突所做的建设与训练。|Building and training for a possible war.
军地合力、军民同心|army and localities together, soldiers and people of one mind|双拥工作的口号。|The slogan of unity between army and people.
军委主席负责制|*system of the CMC chairman assuming overall responsibility|全国武装力量由中央军委主席统一领导和指挥的制度，1982年写入宪法。|The system by which the chairman of the Central Military Commission commands all armed forces, in the constitution since 1982.
军委管总、战区主战、军种主建|the CMC exercises overall leadership, theater commands are responsible for military operations, and the services focus on building capabilities|国防和军队改革确立的领导指挥格局。|The division of roles that military reform set up.
军政军民团结|*unity between the military and the government and between the military and the people|军队与地方政府、人民群众的团结。|The unity of the armed forces with local government and people.
军民融合|*military-civilian integration|国防建设与经济建设在技术、产业、人才等方面共享和融合。|The sharing of technology, industry and people between defence and economy.
军民鱼水情|army and people as close as fish and water|比喻军队与群众的亲密关系。|Image of the close bond of army and people.
军队全面停止有偿服务|complete end to paid services of the armed forces|禁止军队从事经营活动的改革。|The reform that ended the army’s business.
军队国家化|“nationalisation of the armed forces”|官方要求抵制的观点，即军队脱离党的领导。|The idea, condemned officially, that the army should serve the state and not the Party.
军队非党化、非政治化|separating the military from the Party and from politics|官方批判的使军队脱离党的领导的主张。|The idea of an army outside Party control, which official texts condemn.
净网行动|Clean Net campaign|清理网络违法信息、打击网络犯罪的专项行动。|The campaign against unlawful content and crime online.
动态清零|dynamic zero-COVID|发现疫情后迅速扑灭、不容持续传播的防控方针，2021年至2022年实行。|The policy of 2021–2022 of stamping out each outbreak at once.
双拥|mutual support between army and people|地方拥护军队、优待军属，军队拥护政府、爱护人民。|The people support the army and its families, and the army supports government and people.|拥军优属；拥政爱民
双拥模范城|model cities of mutual support|双拥工作突出、由全国或省评选命名的城市。|Cities honoured for good relations of army and people.
反分裂斗争|*fight against separatism|反对台独、疆独、藏独等分裂国家活动的斗争。|The struggle against independence for Taiwan, Xinjiang or Tibet.
反恐怖斗争|*fight against terrorism|预防和打击恐怖主义、极端主义活动的工作。|Preventing and fighting terrorism and extremism.
反渗透|countering infiltration|防范和打击境外势力的渗透活动。|Guarding against infiltration from outside.
召之即来、来之能战、战之必胜|answer the call at once, fight when called, and win when fighting|对军队和队伍随时能用、必能取胜的要求。|The demand that forces be ready at once and sure to win.
听党指挥、能打胜仗、作风优良|*follow the Party’s command, are able to win battles and have fine conduct|习近平提出的强军目标的三项内容。|The three parts of Xi Jinping’s goal for the armed forces.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
和平演变|*peaceful evolution|指西方以非战争手段改变社会主义制度的图谋。|The supposed Western plan to change socialist states without war.
和平积弊|peacetime ills|军队长期和平中形成的脱离实战的弊病。|Bad habits of an army long at peace.
四有新时代革命军人|servicemen of the new era with four qualities|习近平在古田全军政治工作会议上对军人的四项要求。|Four demands on soldiers that Xi Jinping made at Gutian.|有灵魂；有本事；有血性；有品德|2014-10-31|全军政治工作会议
四铁过硬部队|troops with four iron qualities|习近平要求锻造的信仰、信念、纪律、担当如铁的部队。|Troops, as Xi Jinping asks, of iron faith, conviction, discipline and duty.|铁一般信仰；铁一般信念；铁一般纪律；铁一般担当
固边兴边|securing and invigorating the borders|巩固边防、发展边疆。|Guarding and developing border areas.
国家主权、安全、发展利益|*national sovereignty, security, and development interests|外交和国防所维护的国家核心利益。|The core interests that diplomacy and defence protect.|主权；安全；发展利益
国家安全|*national security|国家政权、主权、人民福祉和经济发展等不受威胁的状态。|A state’s power, sovereignty, people and growth free from threat.
国家安全、社会安定、人民安宁|national security, social stability and people’s peace|政法和公安工作的任务用语。|The task named for police and courts.|国家安全；社会安定；人民安宁
国家安全人民防线|people’s line of defense for national security|依靠群众防范间谍和危害国家安全行为。|The people’s part in guarding against spies and threats.
国家安全体系|*national security system|维护国家安全的组织、法律和能力体系。|The bodies, laws and powers that guard national security.
国家政治安全|*political security|总体国家安全观中作为根本的安全。|The fundamental security in the holistic approach.
国防和军队现代化|*modernization of national defense and the armed forces|国防建设目标，2035年基本实现。|The goal of defence, to be basically reached by 2035.
坚定信心、同舟共济、科学防治、精准施策|remain confident, come together in solidarity, adopt a science-based approach, and take targeted measures|2020年初新冠疫情防控的总要求。|The general demand of early 2020 on the fight against COVID-19.|坚定信心；同舟共济；科学防治；精准施策
基于网络信息体系的联合作战能力|joint operations capabilities based on network information systems|军队建设所要提高的作战能力。|The fighting capabilities that military building is to raise.
基层至上、士兵至上|putting the grassroots and the soldiers first|军队要求机关面向基层、服务官兵的理念。|The army’s rule that offices serve the units and the soldiers.
外防输入|preventing inbound cases|防止境外疫情输入，新冠防控总策略之一。|Keeping out cases from abroad, one half of the strategy against COVID-19.
外防输入、内防反弹|preventing inbound cases and domestic resurgences|防止境外疫情输入和国内疫情反复的防控总策略。|The strategy against COVID-19 of keeping out cases from abroad and new waves at home.|外防输入；内防反弹
外防输入、内防扩散|preventing import from outside and spread inside|2020年疫情初期的防控要求。|An early rule of epidemic control in 2020.
多样化军事任务|diversified military tasks|作战及救灾、维和、反恐等多种任务。|War and other tasks such as rescue, peacekeeping and counter-terrorism.
大战大考|great battle and great test|2020年对抗击新冠疫情的比喻。|The image used in 2020 for the fight against COVID-19.
大战状态、大考作风|wartime readiness and exam-day conduct|湖北在疫情后要求干部保持的作风。|The working style that Hubei asks of its officials.
大排查、大整治|sweeping check and clean-up|安全生产等领域集中查找整治隐患的行动。|A drive to find and mend hazards.
天网工程|Skynet project|遍布城乡的视频监控系统。|The network of surveillance cameras.
安全发展|*safe development|把安全贯穿发展全过程的理念。|The idea that safety goes through all development.
安全感|*sense of security|民众对安全的感受，常与获得感、幸福感并提。|How safe people feel, often named with the sense of gain and of happiness.
安全生产|*workplace safety|防止生产经营中伤亡事故的工作，有专门法律。|The prevention of accidents at work, under a law of its own.
安全生产十五条|fifteen measures on workplace safety|国务院安委会2022年制定的安全生产措施。|The State Council’s measures of 2022 for safety at work.||2022-03-31|国务院安全生产委员会
安全生产治本攻坚三年行动|three-year action to tackle the root causes of accidents|全国安全生产整治行动。|A national three-year drive for work safety.
安全第一、预防为主|safety first with prevention as the main focus|安全生产的基本方针。|The basic policy of work safety.
安全阀|safety valve|比喻防范风险的机制。|An image of what guards against risk.
实战化军事训练|realistic combat training|按真实作战要求训练部队。|Training of troops as in real war.
对党忠诚、善谋打仗、敢于担当、实绩突出、清正廉洁|loyal to the Party, good at planning for war, ready to take responsibility, outstanding in results, and clean|军队好干部的五条标准。|The five marks of a good officer.
对党忠诚、服务人民、执法公正、纪律严明|loyal to the Party, serving the people, fair in law enforcement and strict in discipline|对公安队伍的总要求。|The general demand on the police.
封控区、管控区、防范区|lockdown, control and precaution zones|疫情期间划定的三类管控区域。|Three kinds of zones in an outbreak.
就地过年|staying put for the New Year|疫情期间倡议不返乡过年。|The appeal not to travel home in the epidemic.
属地管理|territorial management|事务由所在地政府负责管理的原则。|The rule that a matter is managed by the government of the place.
常态化疫情防控|routine epidemic prevention and control|2020年5月后长期保持的新冠疫情防控方式。|The control of COVID-19 as a lasting routine, from May 2020.
平安中国|*Peaceful China Initiative|社会治安良好、政治稳定、风险可控的建设目标。|The goal of public order, political stability and risks under control.
平安创建|building safe communities|各地各行业开展的平安活动。|Local and sectoral work for public safety.
平安建设|work for public security and order|维护治安、化解矛盾、防范风险的地方综合工作。|Local work on public order, disputes and risks.
平战结合|combining peacetime and wartime use|平时与应急或战时状态相衔接的体制。|Arrangements that serve both normal times and emergencies.
应急管理体系|*emergency management system|预防、处置突发事件的体制、机制、法制和预案。|The bodies, rules and plans that prevent and meet emergencies.
应接尽接|vaccinating all who are eligible|推进疫苗接种的要求。|All who can be are to be vaccinated.
应收尽收、应治尽治|admitting and treating all who need it|疫情防控中对患者收治的要求。|All patients are to be admitted and treated.
应检尽检|testing all who should be tested|疫情防控中核酸检测的要求。|All who should be are to be tested.
建军百年奋斗目标|*goals for the centenary of the People’s Liberation Army|到2027年建军一百年时的军队现代化目标。|The goals of military modernisation for 2027, the army’s centenary.||2020-10-29|中共十九届五中全会
强军之路|path of building a strong military|中国特色的军队建设和改革道路。|China’s own way of building and reforming its armed forces.
强军兴军|building a strong and thriving military|军队建设的目标用语。|A phrase for the goal of building the armed forces.
强军思想|thought on strengthening the military|指习近平强军思想。|Xi Jinping Thought on Strengthening the Military.
强军梦|the dream of building a powerful military|中国梦在军队建设上的表述。|The Chinese dream as applied to the armed forces.
强军目标|*Party’s goal of building a strong military|建设听党指挥、能打胜仗、作风优良的人民军队。|Armed forces that follow the Party, can win and keep fine conduct.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
强国强军|building a strong country and a strong military|把国家强盛与军队强大结合起来的目标。|The joint goal of a strong country and strong armed forces.
强边固防|strengthening borders and defences|巩固边防、防范渗透的工作，也用于边境疫情防控。|Guarding the borders, also against epidemics.
当代革命军人核心价值观|core values of contemporary revolutionary servicemen|胡锦涛时期概括的军人价值观念。|The values of soldiers as summed up under Hu Jintao.
总体国家安全观|*holistic approach to national security|以人民安全为宗旨、涵盖政治、军事、经济、文化、社会等领域的安全观。|A view of security that takes in politics, arms, economy, culture, society and more.||2014-04-15|中央国家安全委员会第一次会议
总体战|all-out war|动员一切力量进行的斗争，2020年用于新冠疫情防控。|A fight with all forces, said in 2020 of COVID-19.
战斗力标准|combat effectiveness as the criterion|以战斗力衡量军队一切工作的标准。|The rule that all military work is judged by fighting strength.
打得赢、不变质|able to win and true in nature|江泽民提出的军队建设两大历史性课题。|The two tasks that Jiang Zemin set the army: winning, and staying loyal.
打赢能力|ability to win battles|军队打胜仗的能力。|The armed forces’ ability to win wars.
打非治违|cracking down on illegal and irregular operations|打击非法违法生产经营建设行为。|Fighting illegal production, trade and building.
抗击新冠肺炎疫情斗争|*fight against COVID-19|2020年起全社会防控新冠肺炎、救治患者的行动的统称。|All that was done from 2020 to contain COVID-19 and treat the sick.
抗疫斗争重大战略成果|major strategic success in the fight against Covid-19|对2020年国内抗疫的评价。|The official verdict on the fight against Covid-19 at home.
拥军优属|supporting the army and caring for servicemen’s families|地方支持军队、优待军人家属的工作，“双拥”之一。|Civil support for the army and the families of soldiers, half of the double support.
提高备战打仗能力|raising the ability to fight|要求军队把精力放在准备打仗上。|The demand that the army focus on getting ready for war.
改革强军|strengthening the military through reform|以改革推进军队现代化的方略。|The strategy of modernising the armed forces by reform.
政治建军、改革强军、科技强军、人才强军、依法治军|enhancing the political loyalty of the military and strengthening it through reform, science and technology, trained personnel, and law-based governance|新时代军队建设的五项方略。|The five strategies for the armed forces of the new era.|政治建军；改革强军；科技强军；人才强军；依法治军
政治建警、改革强警、科技兴警、从严治警|build the police by politics, reform, technology and discipline|公安队伍建设的方针。|The policy for building the police force.
政治整训|political rectification of the military|军队整顿思想、作风和腐败问题的活动。|The drive in the armed forces against ideological faults and corruption.
敌对势力|*hostile forces|官方对图谋颠覆政权的国内外力量的称呼。|The official name for forces at home and abroad that are said to work against the state.
敲门行动|door-knocking campaign|工作人员逐户上门排查或服务的行动。|Staff go from door to door to check or help.
新型作战力量|new-type combat forces|无人、网络、太空等新领域的军事力量。|Military forces in new fields such as drones, network and space.
新域新质作战力量|combat forces of new domains and new quality|无人、太空、网络等领域的军事力量。|Military forces such as drones and those for space and networks.
新时代军事战略思想|military strategic thinking for the new era|习近平关于军事战略的论述。|Xi Jinping’s thinking on military strategy.
新时代军事战略方针|military strategy for the new era|习近平主持制定的积极防御的军事方针。|The strategy of active defence laid down under Xi Jinping.
新时代军队使命任务|missions and tasks of the armed forces in the new era|军队在新时代为党、国家和世界和平承担的任务。|What the armed forces are to do in the new era.
新时代政治建军方略|strategy of political loyalty in building the military in the new era|以政治工作保证军队忠于党的方略。|The strategy of keeping the armed forces loyal to the Party.
新质战斗力|new-quality combat capability|以新技术和新领域形成的战斗力。|Fighting strength from new technology and new domains.
早发现、早报告、早隔离、早治疗|early detection, reporting, isolation and treatment|新冠疫情防控的“四早”措施。|The four “earlies” of the fight against COVID-19.|早发现；早报告；早隔离；早治疗
时时放心不下|sense of never being at ease|要求干部对风险始终警觉负责。|Officials are to be on guard against risks at all times.
最美逆行者|those who went against the tide|称赞奔赴抗疫、救灾一线的人员。|Praise of those who went to the front of an epidemic or disaster.
最高领导权和指挥权|supreme leadership and command of the armed forces|指军队最高领导权和指挥权属于党中央、中央军委。|The supreme power over the armed forces, held by the Party centre and its Military Commission.
有灵魂、有本事、有血性、有品德|with soul, ability, courage and integrity|对新时代革命军人的四项要求。|The four qualities asked of soldiers.
机械化信息化智能化融合发展|*integrated development of mechanization, informatization, and application of smart technologies|2020年提出的军队现代化要求。|The demand on military modernisation since 2020.|机械化；信息化；智能化|2020-10-29|中共十九届五中全会
枪杆子里面出政权|*political power grows out of the barrel of a gun|毛泽东关于武装斗争与政权的论断。|Mao’s saying on armed struggle and power.
枫桥式|Fengqiao-style|按枫桥经验建设的派出所、法庭和工作方法。|Police stations, courts and methods on the Fengqiao model.
枫桥经验|*Fengqiao model|浙江诸暨枫桥依靠群众就地化解矛盾的做法，毛泽东1963年批示推广。|The way of Fengqiao in Zhejiang to settle disputes on the spot, spread by Mao’s order of 1963.||1963|浙江诸暨枫桥
武汉保卫战|battle to defend Wuhan|2020年武汉抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Wuhan in 2020.
民族分裂势力|ethnic separatist forces|图谋分裂国家的民族主义势力。|Forces that seek to split the state on ethnic lines.
民转刑案件|civil disputes turned criminal|民间纠纷激化成的刑事案件。|Crimes that grow out of private quarrels.
海外利益保护|*protection of overseas interests|保护境外中国公民、企业和项目的安全。|Protecting Chinese people, firms and projects abroad.
清朗行动|Qinglang campaign|网信部门2016年起整治网络乱象的系列专项行动。|The internet regulator’s campaigns, since 2016, to “clear and brighten” the internet.
湖北保卫战|battle to defend Hubei|2020年湖北抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Hubei in 2020.
湖北保卫战、武汉保卫战|battles to defend Hubei and Wuhan|2020年湖北和武汉抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Hubei and Wuhan in 2020.
火线入党|admission to the Party on the front line|在抗疫、救灾等一线发展表现突出者入党。|Admitting to the Party those who stand out in epidemics or disasters.
灰犀牛|*gray rhino|比喻概率大、影响大却被忽视的风险。|The image of a likely and grave risk that is ignored.
爱国卫生运动|*patriotic health campaign|发动群众改善卫生、防治疾病的运动，始于1952年。|The mass movement for hygiene and against disease, begun in 1952.
生命至上、举国同心、舍生忘死、尊重科学、命运与共|life first, the nation as one, self-sacrifice, science and shared destiny|伟大抗疫精神的内涵。|What the spirit of the fight against Covid consists of.
生命重于泰山|life is weightier than Mount Tai|强调人的生命最重要，多用于安全生产和防疫。|Human life weighs most, said of safety and epidemics.
生物安全|*biosecurity|防范传染病、外来物种、生物技术误用等风险的国家安全领域。|National security against epidemics, alien species and misuse of biotechnology.
疫情就是命令、防控就是责任|the epidemic is an order and control is a duty|疫情防控的动员口号。|Rallying call of epidemic control.
疫情防控|*epidemic prevention and control|预防、控制传染病传播的工作，2020年起多指新冠疫情。|The prevention and control of an epidemic, from 2020 mostly COVID-19.
疫情防控人民战争、总体战、阻击战|all-out people’s war against the epidemic|2020年初动员全社会抗击新冠疫情的用语。|The call of early 2020 on all society to fight COVID-19.|人民战争；总体战；阻击战
疫情防控和经济社会发展|*epidemic control and economic and social development|2020年起须统筹推进的两方面工作。|The two tasks to be balanced since 2020.
疫情防控阻击战|*battle against the epidemic|2020年抗击新冠肺炎疫情的动员用语。|The call of 2020 to fight COVID-19.
白衣执甲|warriors in white|称赞抗疫中的医务人员。|Praise of medical workers in the epidemic.
百日行动|hundred-day campaign|限期集中整治的专项行动。|A drive of about a hundred days.
矛盾纠纷排查化解|finding and settling disputes|主动查找并调解社会矛盾和民间纠纷。|Seeking out and settling quarrels among people.
社会大局稳定|overall social stability|社会总体稳定的状态。|Stability of society as a whole.
社会治安综合治理|comprehensive management of public security|各方面力量共同维护社会治安的工作。|Keeping public order with the forces of all departments.
社会治安防控体系|*crime prevention and control system|防范和控制违法犯罪的立体体系。|The many-sided system against crime.
社会稳定和长治久安总目标|overall goal of social stability and enduring peace|中央为新疆工作确定的总目标。|The overall goal that the centre has set for Xinjiang.||2014-05|第二次中央新疆工作座谈会
社会面清零|clearing cases at the community level|新增感染者均在隔离管控人员中发现。|All new cases are found among those already isolated.
禁毒人民战争|people’s war on drugs|发动群众开展的禁毒斗争。|The fight against drugs with the people’s help.
科技兴军|strengthening the military through science and technology|依靠科技提升军队战斗力的方针。|The policy of making the armed forces stronger through technology.
科技强军|strengthening the military through science and technology|以科技创新提升战斗力的方略。|The strategy of raising combat strength by science and technology.
积极防御|*active defense|防御、自卫、后发制人的军事战略方针。|The military strategy of defence that strikes back after being attacked.
稳定压倒一切|stability overrides everything|邓小平关于稳定优先的名言。|Deng Xiaoping’s saying that stability comes first.
稳定器|stabiliser|比喻保持稳定的因素。|An image of what keeps things stable.
粮食、能源资源、产业链供应链安全|*security of food, energy, resources, and industrial and supply chains|重点领域的安全保障。|Security in key fields.
精准防控|targeted epidemic control|疫情中按风险分区分类防控的要求。|Epidemic control by area and degree of risk.
红线意识|red-line awareness|指安全、耕地、生态等界线不可触碰的意识。|The sense that some lines, such as safety, must not be crossed.
练兵备战|training and combat readiness|军队训练和为战争作准备的工作。|Training the armed forces and readying them for war.
绝对忠诚、绝对纯洁、绝对可靠|absolutely loyal, absolutely pure and absolutely reliable|对军队和政法队伍的政治要求。|The political demand on army and police.
维护稳定|*maintaining stability|防止和处置影响社会秩序的事件和风险，简称维稳。|Preventing and settling what may disturb public order, “weiwen” for short.
综治|comprehensive management of public security|社会治安综合治理的简称，各部门共同维护治安的工作。|Short for the joint work of all offices for public order.
网格化管理|grid-based management|把社区划成网格、派网格员掌握和处理事务的管理方式。|Dividing communities into cells, each with a worker who watches and settles matters.
网络主权|*cyber sovereignty|国家对本国网络的管辖权利。|A state’s right to govern its own internet.
网络强国|*cyberpower|在网络技术、产业、安全和治理上居前列的国家目标。|The goal of a leading place in network technology, industry, security and governance.||2014-02-27|中央网络安全和信息化领导小组第一次会议
网络空间命运共同体|*community with a shared future in cyberspace|主张各国尊重网络主权、共同治理网络空间的理念。|The idea of governing cyberspace together, with respect for each state’s sovereignty.||2015-12-16|第二届世界互联网大会
网络综合治理|comprehensive cyberspace governance|党委领导、多方参与的网络管理。|The running of the internet by many under Party leadership.
群防群控|society-wide prevention and control|发动群众共同防控疫情等风险。|Mobilising the public against epidemics and other risks.
群防群治|society-wide prevention and governance|发动群众共同维护治安、防范灾害和疫情。|Mobilising the public for order and against disasters and epidemics.
联防联控|*joint prevention and control|各部门、各地区联合防控疫情或污染的机制。|Departments and places acting jointly against epidemics or pollution.
能打仗、打胜仗|*ability to fight and win|军队必须具备实战能力的要求。|The demand that the armed forces be able to fight and to win.
若有战、召必回|if war comes we will answer the call|退役军人的誓言。|The vow of veterans.
西化、分化|Westernize and divide|指西方改变和分裂中国的图谋。|The supposed Western aim to Westernize and split China.
训风演风考风|style of training, exercises and testing|军队整治训练作假的用语。|The military’s phrase for rooting out sham in training.
谁主管谁负责|whoever is in charge answers for it|责任归属的原则。|The principle that those in charge bear responsibility.
进入战时状态|entering a wartime state|疫情或灾害中采取紧急动员措施。|Emergency mobilisation in an epidemic or disaster.
退役军人服务保障|services and support for veterans|为退役军人提供就业、优抚等服务的工作。|Work, benefits and other support for former soldiers.
重心下移|shifting the focus downward|把管理和服务的力量、资源放到基层。|Moving people and resources to the primary level.
铜墙铁壁|wall of bronze and iron|比喻坚固的防线或群众的力量。|An image of a firm defence or of the people’s strength.
长治久安|*enduring peace and stability|国家或地区长期安定的状态。|Lasting order and stability in a country or region.
闭环管理|*closed-loop management|人员在封闭路线和场所内活动的防控办法，也指有始有终的管理。|A control by which people keep to closed routes and places, also management that follows through to the end.
防灾减灾救灾|*disaster prevention, mitigation, and relief|应对自然灾害的工作。|The work against natural disasters.
防风险、除隐患、遏事故|preventing risk, removing hazard, curbing accidents|安全生产工作的口号。|A slogan of work safety.
集中统一、权威高效|centralised, unified, effective and authoritative|对监察和国家安全领导体制的要求。|The demand on inspection and security bodies.
雪亮工程|Sharp Eyes project|以视频监控联网为主的农村治安防控工程。|The programme of linked video surveillance, at first in the countryside.
静默管理|silent management|疫情中居民足不出户的管控措施。|Residents stay at home, a lockdown.
非禁即入|entry unless barred|负面清单未禁止的领域皆可进入的原则。|The rule that what is not barred is open.
革命化、现代化、正规化|revolutionary, modern and regular|人民军队建设的总目标。|The general aim of building the armed forces.
韧性城市|resilient cities|能抵御灾害并快速恢复的城市。|Cities that withstand disasters and recover quickly.
颜色革命|*color revolution|官方用语，指由外部势力策动的政权更迭。|Official usage for regime change that is held to be instigated from abroad.
麻痹思想、厌战情绪、侥幸心理、松劲心态|slackness, war-weariness, trust in luck, and relaxation|疫情防控中要求克服的四种心态。|The four moods to be overcome in epidemic control.
黑天鹅|*black swan|比喻难以预料、影响重大的突发事件。|The image of an event that nobody foresees and that shakes everything.
`;
