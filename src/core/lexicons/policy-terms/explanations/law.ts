/** What the terms of `../law.ts` mean; the columns are named in `explain-term.ts`. */
export const lawExplanations = `
一村一警|one police officer per village|每村配备民警或辅警的警务做法。|Each village has its own police officer or auxiliary.
七五普法|seventh five-year programme for legal education|2016年至2020年全国法治宣传教育规划。|The national programme of legal education for 2016 to 2020.
三科统编教材|nationally compiled textbooks for three subjects|语文、政治、历史等全国统一的教材。|National textbooks for Chinese, politics and history.
三自爱国|three-self patriotic|基督教自治、自养、自传的原则。|The Protestant principle of governing, supporting and spreading itself.|自治；自养；自传
专题询问|special inquiries|人大常委会就某一问题询问政府部门的监督形式。|A form of supervision in which the standing committee questions agencies on one subject.
两个共同|two commons|民族工作的主题：共同团结奋斗、共同繁荣发展。|The theme of nationality work: common unity and common prosperity.|共同团结奋斗；共同繁荣发展
严打|strike-hard campaign|依法从重从快打击严重刑事犯罪的行动，始于1983年。|Campaigns of swift and severe punishment of serious crime, the first in 1983.
严格执法|*strict law enforcement|行政机关严格依法执行法律，法治建设“新十六字方针”之一。|That agencies enforce the law strictly, one item of the new sixteen-character line on law.
中华民族共有精神家园|shared spiritual home for all Chinese people|各民族共有的文化认同目标。|The goal of one culture that all nationalities share.
中国特色社会主义政治发展道路|*the path of socialist political advancement with Chinese characteristics|以党的领导和人民当家作主为内容的政治道路。|The political road on which the Party leads and the people are masters.
中国特色社会主义法律体系|*socialist legal system with Chinese characteristics|以宪法为统帅的法律体系，2011年宣布形成。|The body of law under the constitution, declared formed in 2011.
中国特色社会主义法治体系|*system of socialist rule of law with Chinese characteristics|由法律规范、实施、监督、保障和党内法规五个体系构成，全面依法治国的总目标之一。|Laws, their enforcement, oversight and support, and Party regulations: a goal of law-based governance.||2014-10-23|中共十八届四中全会
中国特色社会主义法治道路|*path of socialist rule of law with Chinese characteristics|坚持党的领导、不走西方宪政道路的法治发展道路。|A rule of law under the Party’s leadership, set apart from Western constitutionalism.
主动警务、预防警务|proactive and preventive policing|公安工作由被动应对转向预防。|Policing that prevents in place of reacting.
九五普法|ninth five-year law-spreading campaign|全民普法的第九个五年规划。|The ninth five-year campaign of law education.
互嵌式社会结构|mutually embedded social structure|促进各民族杂居共学共事的目标。|The goal of nationalities living, studying and working among each other.
人大代表联络站|liaison stations of people’s congress deputies|人大代表联系选民、听取意见的固定场所。|Places where people’s congress deputies meet their voters.
人民代表大会制度|*system of people’s congresses|人民通过各级人民代表大会行使国家权力的根本政治制度。|The fundamental political system, by which people’s congresses hold the power of the state.
人民民主专政|*people’s democratic dictatorship|宪法规定的国体，对人民实行民主、对敌人实行专政。|The nature of the state by the constitution: democracy for the people, dictatorship over enemies.
人民民主是社会主义的生命|*people’s democracy is the lifeblood of socialism|中共关于民主与社会主义关系的论断。|The Party’s maxim on democracy and socialism.
以侨为桥|overseas Chinese as a bridge|借侨胞之力开展交流合作。|Use of overseas Chinese as a link.
以审判为中心的诉讼制度改革|reform of the trial-centered litigation system|使侦查、起诉服从审判标准的刑事诉讼改革。|The reform that makes investigation and prosecution serve the standards of trial.||2014-10-23|中共十八届四中全会
以案释法|explaining the law through cases|用实际案例宣传法律的做法。|Teaching the law with real cases.
使党的主张通过法定程序成为国家意志|turning the Party’s propositions into the will of the state through statutory procedures|党领导人大立法和人事工作的原则。|The principle by which the Party leads legislation and state appointments.
依宪执政|*Constitution-based exercise of state power|党依据宪法执掌国家政权，常与依宪治国并提。|That the Party holds power by the constitution, named beside Constitution-based governance.
依宪治国|*Constitution-based governance|依据宪法治理国家，依法治国的首要要求。|Governing by the constitution, the first demand of law-based governance.
依法办事|acting in accordance with the law|按照法律规定处理公务和纠纷。|Handling business and disputes by the law.
依法执政|*law-based exercise of state power|党依照宪法和法律领导国家、执掌政权的方式。|The Party’s leading the state and holding power by constitution and law.
依法治国|*law-based governance|依照宪法和法律治理国家的基本方略，1999年写入宪法。|Governing by constitution and law, in the constitution since 1999.||1997-09-12|中共十五大
依法治国、依法执政、依法行政共同推进|*coordinated progress in law-based governance, exercise of state power, and government administration|要求国家、党、政府三个层面的法治同时推进。|The demand that state, Party and government advance together in ruling by law.|依法治国；依法执政；依法行政
依法治理|law-based governance|运用法律手段治理地方、行业或社会事务。|Governing places, trades or social affairs by means of law.
依法治省|law-based governance of the province|全面依法治国在省、市、县各级的落实。|Law-based governance as carried out in provinces, cities and counties.
依法管理宗教事务|managing religious affairs by law|以法律管理宗教事务的方针。|The policy of managing religions by law.
依法行政|*law-based administration|行政机关依照法定权限和程序行使权力。|That agencies use their powers within the bounds and procedures of law.
侨心侨力|hearts and strength of overseas Chinese|动员海外侨胞参与建设的侨务用语。|The appeal to overseas Chinese to join in the nation’s work.
保护伞|protective umbrella|比喻包庇、纵容黑恶势力的公职人员。|The image of officials who shield gangs.
信访工作法治化|rule of law in handling petitions|把信访纳入法治轨道的改革。|The reform that puts petitions under law.
光彩事业|Guangcai Programme|民营企业家扶贫济困的公益项目。|A charity programme (“glorious cause”) of private entrepreneurs.
党的宗教工作基本方针|*the Party’s basic policy on religious affairs|宗教工作总的指导方针。|The guiding policy for work on religion.
党的领导、人民当家作主、依法治国有机统一|*upholding the unity of Party leadership, the people running the country, and law-based governance|中国政治发展道路的根本原则。|The basic principle of the Chinese road of political development.
全国政法队伍教育整顿|education and rectification campaign of judicial, procuratorial and public security teams|2021年在公检法司等机关开展的整风式教育。|The campaign of purge and education in courts, prosecutors and police.
全民守法|*observance of the law by all|全社会遵守法律，法治建设“新十六字方针”之一。|That everybody keeps the law, one item of the new sixteen-character line on law.
全民普法|raising public awareness of the law|自1986年起以五年为期开展的普法工作。|The work, in five-year periods since 1986, to spread knowledge of the law.
全过程民主|whole-process democracy|全过程人民民主的早期或简略说法。|An earlier or shorter way of saying whole-process people’s democracy.
全面依法治国|*law-based governance on all fronts|在立法、执法、司法、守法各环节推进法治，“四个全面”之一。|Rule by law in making, enforcing, judging and keeping laws, one prong of the four-pronged strategy.
八五普法|eighth five-year programme for legal education|2021年至2025年全国法治宣传教育规划。|The national programme of legal education for 2021 to 2025.
公共法律服务|*public legal services|政府提供的法律援助、公证、调解等服务。|Legal aid, notaries, mediation and the like provided by government.
公平正义|*fairness and justice|社会成员权利、机会、规则平等和司法公正的价值目标。|Equal rights, chances and rules and just courts as a value of society.
公正与效率|justice and efficiency|法院工作的主题。|The theme of the work of the courts.
公正司法|*impartial administration of justice|司法机关公正办案，法治建设“新十六字方针”之一。|That courts and prosecutors act impartially, one item of the new sixteen-character line on law.
公益诉讼|*public-interest litigation|检察机关等为公共利益提起的诉讼。|Suits for the public good, mostly brought by procuratorates.
刀把子|knife handle|比喻掌握专政职能的政法机关。|A picture for police and courts as the Party’s weapon.
切实实施民法典|effectively implementing the Civil Code|民法典颁布后的实施要求。|The demand that followed the adoption of the Civil Code.
切实解决执行难|resolving the difficulty of enforcing judgments|解决法院判决难以执行问题的工作。|The work on court judgments that are hard to enforce.
办事依法、遇事找法、解决问题用法、化解矛盾靠法|act by law, look to law, solve by law, settle conflicts by law|要求群众和干部都依靠法律办事。|The demand that people and officials turn to law in all affairs.
厂务公开|openness of factory affairs|企业民主管理的公开制度。|Firms must show their affairs to workers.
去极端化|*deradicalization|清除宗教极端思想影响的工作。|Work against the influence of religious extremism.
参政党|parties participating in state governance|民主党派在中国政治制度中的地位。|The place of the democratic parties in the system.
双周协商座谈会|biweekly consultation forum|全国政协定期举办的协商会议形式。|The CPPCC’s regular form of consultation.
司法为民|justice for the people|司法机关服务人民的宗旨。|The principle that courts serve the people.
司法公信力|*judicial credibility|司法机关获得公众信任的程度。|How far the public trusts the courts.
司法公正|*judicial fairness|司法过程和结果的公平公正。|Fairness in the process and outcome of justice.
司法责任制|*judicial accountability system|让审理者裁判、由裁判者负责。|Those who hear a case decide it and answer for it.
合宪性审查|*constitutionality review|全国人大及其常委会对法规文件是否合乎宪法的审查，2017年写入十九大报告。|Review of whether laws and rules agree with the constitution, in the report of the 19th Congress.||2017-10-18|中共十九大
同部署、同推进、同考核|planned, advanced and assessed together|要求一项工作与中心工作一起安排、推进、考核的用语。|The demand that a task be planned, carried on and judged together with the main work.|同部署；同推进；同考核
员额制|quota system for judges and prosecutors|限定法官、检察官人数的司法改革。|The reform that limits judges and prosecutors to a quota.
命案必破|every murder must be solved|公安侦破命案的目标。|The police aim of solving every murder case.
四个机关|four kinds of organs|人大应成为政治机关、国家权力机关、工作机关、代表机关。|What people’s congresses should be: organs of politics, state power, work and delegates.|政治机关；国家权力机关；工作机关；代表机关
在法治轨道上|on the track of the rule of law|要求工作都在法律范围内推进。|The demand that work proceed within the law.
基层民主|primary-level democracy|群众在基层依法自治、直接参与的民主。|Democracy by which people manage grassroots affairs.
基层立法联系点|grassroots legislative contact stations|在基层征集立法意见的联络点。|Places at the grassroots that gather opinions on bills.
基层群众自治|*community-level self-governance|村民、居民依法办理本村本社区事务的基本政治制度。|The basic political system by which villagers and residents run their own affairs.
备案审查|*recording and review|人大对下级法规等进行审查监督的制度。|The review of lower-level rules by people’s congresses.
多元解纷|diversified dispute resolution|综合运用调解、仲裁、诉讼等化解纠纷。|Settling disputes by mediation, arbitration and suit together.
大汉族主义和地方民族主义|Han chauvinism and local ethnic chauvinism|民族工作中要反对的两种倾向。|Two tendencies to be fought in nationality work.
大调解工作格局|grand mediation|人民、行政、司法等各类调解联动化解矛盾的工作格局。|Mediation by the people, offices and courts working together.
失信被执行人|dishonest judgment debtors|有能力却拒不履行判决、列入名单的人。|Persons listed for not carrying out judgments that they could.
好参谋、好帮手、好同事|good advisers, helpers and colleagues|习近平对民主党派提出的要求。|What Xi Jinping asks of the democratic parties.
如我在诉|as if I were the litigant|要求法官设身处地为当事人着想。|The demand that judges put themselves in a litigant’s place.
委员作业|CPPCC members’ homework|比喻政协委员应完成的履职任务。|A picture for what CPPCC members are expected to do.
宗教信仰自由政策|*policy of freedom of religious belief|党的宗教工作基本方针之一。|A basic policy of the Party on religion.
宪法宣传周|Constitution publicity week|每年12月4日国家宪法日前后的宣传活动，2018年起举办。|The week around Constitution Day, 4 December, held since 2018.
宪法宣誓制度|system of pledging allegiance to the Constitution|国家工作人员就职时公开向宪法宣誓的制度，2016年起施行。|The oath to the constitution on taking office, in force since 2016.||2014-10-23|中共十八届四中全会
宪法权威|*the authority of the Constitution|宪法最高地位和尊严。|The supreme standing of the Constitution.
宽严相济刑事政策|criminal policy of combining leniency with severity|该宽则宽、该严则严的刑事政策。|The criminal policy of leniency where due and severity where due.
尊法学法守法用法|respect, study, observe and apply the law|对公民和领导干部的法治要求。|What is asked of citizens and officials about the law.
小事不出村、大事不出镇、矛盾不上交|small matters settled in the village, big ones in the town, no conflict passed up|“枫桥经验”的要求。|What the Fengqiao experience demands.
小切口|small incision|从具体小问题入手的立法或改革方法。|Law-making or reform that starts from one small matter.
少捕慎诉慎押|fewer arrests, cautious prosecution and cautious detention|减少羁押、审慎起诉的刑事司法政策。|The policy of less detention and caution in prosecution.
府院联动|government-court coordination|政府与法院协同化解行政争议的机制。|A mechanism by which government and courts work together.
情指行一体化|integration of intelligence, command and action|公安情报、指挥、行动一体的工作机制。|A police mechanism that joins intelligence, command and action.
打伞破网|smashing protective umbrellas and networks|扫黑除恶中查处“保护伞”和关系网。|Punishing those who shield gangs, in the drive against organised crime.
打击治理电信网络诈骗|combating telecom and online fraud|整治电信诈骗的专项工作。|The campaign against phone and online fraud.
打早打小|strike early and while small|对黑恶势力萌芽即打击的方针。|The policy of striking gangs while they are small.
打财断血|cutting off criminal funds|扫黑除恶中查处黑恶势力的经济基础。|Seizing gangs’ money, in the drive against organised crime.
打黑除恶|combating organised crime|2000年起打击黑恶势力的行动，后发展为扫黑除恶。|The drive against gangs from 2000, later widened.
扫黑除恶|*combating organized crime|打击黑社会性质组织和恶势力犯罪的行动，2018年至2020年为专项斗争，此后常态化。|The drive against organised crime, a campaign in 2018–2020 and since then routine.||2018-01|中共中央、国务院发出通知
把权力关进制度的笼子里|*confine power to an institutional cage|习近平用语，指用制度约束和监督权力。|Xi Jinping’s phrase for checking power by institutions.||2013-01-22|十八届中央纪委二次全会
抓前端、治未病|act at the front end and cure before illness|把矛盾化解在初起阶段的要求。|The demand to settle conflicts at their beginning.
接访下访|receiving and calling on petitioners|领导接待上访、下访群众的做法。|Leaders receive petitioners and go to them.
放管结合|combining delegation with oversight|简政放权与加强监管相结合，“放管服”之“管”。|Giving up powers while strengthening oversight.
政治协商、民主监督、参政议政|*political consultation, democratic oversight, and participation in the deliberation and administration of state affairs|人民政协的三项职能。|The three functions of the CPPCC.|政治协商；民主监督；参政议政
政法工作|*political and legal work|公安、司法等政法机关工作的总称。|The work of police, courts and procuratorates under the Party.
政法铁军|political-legal iron army|对政法干警队伍的赞誉和要求。|Praise of and demand on police and court staff.
政法领域改革|reform in the political and legal field|公安、司法等体制机制改革。|Reform of how police and justice work.
断卡行动|card-cutting operation|打击非法买卖电话卡、银行卡的行动。|A campaign against the illicit trade in phone and bank cards.
智慧法院|*smart courts|用信息技术支撑审判的法院建设。|Courts run with information technology.
有事好商量|consult on all matters that concern everyone|协商民主的通俗说法。|The plain words for consultative democracy.
有形有感有效|tangible, perceptible and effective|推进铸牢中华民族共同体意识工作的要求。|A demand in forging the sense of one Chinese nation.
有案必立、有诉必理|every case filed and every suit heard|立案登记制的要求。|The demand of the reform of case registration.
有法可依、有法必依、执法必严、违法必究|*there must be laws to go by, the laws must be observed and strictly enforced, and lawbreakers must be prosecuted|改革开放初期的法制建设十六字方针。|The sixteen-character line on law of the early reform years.|有法可依；有法必依；执法必严；违法必究|1978-12|中共十一届三中全会
权力清单|*list of powers|公布政府部门行政权力名称、依据和流程的清单。|A public list of an agency’s powers, with their legal basis and procedure.
权责清单|list of powers and responsibilities|列明政府部门权力和相应责任的清单。|A list of an agency’s powers and the duties that go with them.
村务公开|openness of village affairs|村民自治中的公开制度。|The duty to show village affairs to villagers.
村民自治|*villagers’ self-governance|村民依法办理自己事务的制度。|The system by which villagers run their own affairs.
枫桥式人民法庭|Fengqiao-style people’s tribunal|按“枫桥经验”创建的示范法庭。|A model tribunal in the manner of the Fengqiao experience.
枫桥式公安派出所|Fengqiao-style police station|按“枫桥经验”创建的示范派出所。|A model station in the manner of the Fengqiao experience.
案结事了|case closed and matter settled|判决后纠纷真正平息的要求。|The demand that a judgment truly end the dispute.
民主恳谈|democratic heart-to-heart talks|浙江温岭首创的基层协商形式。|A form of grassroots consultation, first in Wenling in Zhejiang.
民主选举、民主协商、民主决策、民主管理、民主监督|*democratic elections, consultations, decision-making, management, and oversight|全过程人民民主的五个环节。|The five links of whole-process people’s democracy.|民主选举；民主协商；民主决策；民主管理；民主监督
民事民议、民事民办、民事民管|people’s affairs discussed, done and managed by the people|基层自治的做法。|The practice of grassroots self-rule.
民告官|commoners suing officials|公民起诉政府机关的行政诉讼的俗称。|Popular name of lawsuits by citizens against government.
民族区域自治|*regional ethnic autonomy|在少数民族聚居地方设立自治机关的基本政治制度。|The basic political system of self-governing bodies where ethnic minorities live.
民族团结进步示范区|model zone of ethnic unity and progress|民族团结创建的示范称号，云南、青海等以此为目标。|A title for model places in ethnic unity, sought by Yunnan, Qinghai and others.
民族宗教无小事|nothing in nationality and religion is small|强调民族宗教问题敏感重要。|A saying that nothing in these fields is trivial.
法律明白人|law-savvy villagers|熟悉法律、带动乡亲的村民骨干。|Villagers who know the law and help their neighbours.
法律面前人人平等|*equality before the law|宪法规定的公民权利原则。|The principle of citizens’ rights in the constitution.
法无授权不可为|no government action without legal authorisation|政府不得行使法律没有授予的权力的原则。|The rule that government may do only what law allows.
法无禁止即可为|what the law does not forbid is allowed|市场主体在法律不禁止处可自由行事的原则。|The rule that firms may do what no law forbids.
法治中国|*rule of law in China|国家、政府、社会各方面实行法治的建设目标，2035年基本建成。|The goal of a country under law in all respects, to be basically reached by 2035.
法治乡村|rule-of-law villages|以法治建设乡村的示范行动。|The building of villages under law.
法治固根本、稳预期、利长远|*the role of the rule of law in consolidating foundations, ensuring stable expectations and delivering long-term benefits|说明法治对国家治理的作用。|What the rule of law is said to do for governance.
法治国家|*country under the rule of law|依照法律治理的国家，法治建设目标之一。|A state governed by law, one of the goals of legal work.
法治国家、法治政府、法治社会一体建设|*integrated development of the rule of law for the country, the government, and society|要求国家、政府、社会三方面的法治一同建设。|The demand that rule of law be built in state, government and society as one.|法治国家；法治政府；法治社会
法治宣传教育|publicity and education on the rule of law|向公民普及法律知识和法治观念的工作。|Spreading knowledge of and respect for the law.
法治建设第一责任人|first person responsible for the rule of law|党政主要负责人对本地法治建设负首要责任的制度。|The rule that Party and government heads answer first for law in their area.||2016-11|中共中央办公厅、国务院办公厅印发规定
法治思维和法治方式|thinking and approach based on rule of law|以法治观念思考、以法律手段办事。|Thinking and acting in terms of law.
法治政府|*law-based government|权力受法律约束、依法履职的政府，2035年基本建成。|A government bound by law, to be basically achieved by 2035.
法治文化|rule-of-law culture|尊重和信仰法律的社会文化。|A culture that respects and believes in law.
法治是最好的营商环境|the rule of law is the best business environment|强调以法治保护市场的名言。|A saying that law is what business needs most.
法治社会|*law-based society|全社会尊法守法、依法办事的社会，2035年基本建成。|A society that respects and keeps the law, to be basically achieved by 2035.
法法衔接|linking supervision with judicial procedure|监察法与刑事诉讼法等法律的衔接。|Fitting the Supervision Law to criminal procedure.
派出所主防|police stations focusing on prevention|派出所以防范为主的警务改革。|The police reform by which local stations focus on prevention.
浦江经验|Pujiang experience|领导干部下访接访、就地解决信访问题的做法。|Leaders who go down to receive petitioners on the spot, after a Zhejiang county.
涉案企业合规|compliance of firms involved in cases|对涉案企业责令整改以从宽处理的检察改革。|Leniency to firms under investigation that mend their rules.
独立自主自办原则|principle of independence and self-management|宗教不受境外势力支配的原则。|Religions are not to be controlled from abroad.
社会主义政治文明|*socialist political civilization|社会主义民主法治建设的成果，2002年写入中共十六大报告。|Progress in socialist democracy and law, in the report of the 16th Congress of 2002.
社会主义民主政治|*socialist democracy|党的领导、人民当家作主、依法治国相统一的政治。|Politics that unite Party leadership, the people as masters and the rule of law.
社会主义法治国家|*socialist country under the rule of law|法治建设的目标，1999年写入宪法。|The goal of legal work, in the constitution since 1999.
社情民意信息|information on conditions and opinions of the people|政协等反映群众意见的途径。|Reports on public opinion by the CPPCC and others.
科学决策、民主决策、依法决策|sound, democratic and law-based decision-making|对行政决策的要求。|What is asked of government decisions.
科学立法|*sound lawmaking|按客观规律和程序制定良法，法治建设“新十六字方针”之一。|That laws are well made, one item of the new sixteen-character line on law.
科学立法、严格执法、公正司法、全民守法|*sound lawmaking, strict law enforcement, impartial administration of justice, and observance of the law by all|法治建设的“新十六字方针”。|The new sixteen-character line on law, after that of 1978.|科学立法；严格执法；公正司法；全民守法|2012-11-08|中共十八大
科学立法、民主立法、依法立法|sound, democratic, and law-based legislation|立法工作的基本原则。|The basic principles of law-making.
积极引导宗教与社会主义社会相适应|*providing active guidance to religions so that they can adapt to socialist society|宗教工作的方针。|The policy on religions.
立改废释|enacting, revising, abolishing and interpreting laws|立法工作的四种方式。|The four ways in which law is made.|制定；修改；废止；解释
立案登记制|case-filing registration system|法院对起诉一律登记立案的改革。|The reform by which courts register every suit that meets the rules.
繁简分流|diverting simple cases from complex ones|按案件难易分类审理的改革。|Handling simple and complex cases by separate tracks.
纪法贯通|linking Party discipline and law|党纪与国法在执行中衔接。|Applying Party discipline and state law as one.
统筹推进国内法治和涉外法治|coordinating the rule of law in domestic and foreign-related affairs|国内法治与对外法律工作一起推进。|Domestic law and foreign-related law work together.
老赖|deadbeat debtors|拒不履行法院判决的被执行人的俗称。|Popular name for debtors who defy court judgments.
能动司法|active justice|要求法院主动服务大局、前移治理。|Courts that take part actively in governance.
良法善治|good laws and good governance|制定良法以实现善治。|Good laws as the ground of good government.
行刑衔接|linking administrative enforcement and criminal justice|行政执法与刑事司法互相移送的机制。|A mechanism by which agencies and justice pass cases to each other.
行政复议主渠道|administrative reconsideration as the main channel|行政复议在化解行政争议中的定位。|What reconsideration is meant to be for disputes with government.
行政复议体制改革|administrative reconsideration reform|使行政复议成为化解行政争议主渠道的改革。|The reform that makes reconsideration the main channel for disputes with government.
行政执法三项制度|three systems of administrative law enforcement|执法公示、全过程记录、重大决定法制审核三项制度。|Publicity, full records and legal review in law enforcement.|行政执法公示制度；执法全过程记录制度；重大执法决定法制审核制度
行政机关负责人出庭应诉|heads of agencies appearing in court|行政诉讼中被告机关负责人须出庭的制度。|The rule that the head of an agency that is sued must appear.
行政裁量权基准|*benchmarks for administrative discretion|限制执法机关自由裁量的标准。|Standards that limit officials’ discretion.
规范公正文明执法|*procedure-based, impartial, and non-abusive law enforcement|对行政和公安执法方式的要求。|The demand on how agencies and police enforce the law.
规范涉企行政执法|regulating law enforcement on firms|防止乱罚款、乱检查、乱查封的整治。|A campaign against arbitrary fines, checks and seizures at firms.
认罪认罚从宽|leniency for those who admit guilt and accept punishment|被告人自愿认罪并接受处罚时可依法从宽的刑事诉讼制度，2018年入法。|The rule, in the Criminal Procedure Law since 2018, of leniency for those who confess and accept punishment.
让人民群众在每一个司法案件中感受到公平正义|*see that justice is served in every judicial case|习近平对司法工作提出的目标。|The aim that Xi Jinping has set for the courts.
访惠聚|visit, benefit, gather|新疆干部驻村工作活动。|Xinjiang’s drive of cadres stationed in villages.
诉源治理|tackling disputes at source|在纠纷进入诉讼之前加以化解。|Solving disputes before they reach the courts.
诉访分离|separating lawsuits from petitions|把涉法诉求从信访中分出走司法程序。|Legal claims leave the petition offices for the courts.
谁执法谁普法|those who enforce the law publicise it|执法机关同时承担普法责任的原则。|The rule that agencies spread knowledge of the laws that they enforce.
重大改革于法有据|major reforms have a legal basis|要求改革须有法律依据。|The rule that reforms need a legal basis.
阳光信访|sunlight petitioning|公开透明的信访工作方式。|Petitions handled in full view.
非公有制经济人士|people from the non-public sector|民营企业主等统战对象。|Private business owners as a target of united front work.
革命化、正规化、专业化、职业化|revolutionary, regular, specialised and professional|对政法队伍建设的要求。|What is asked of police, courts and procuratorates.
高质效办好每一个案件|handling every case with high quality and efficiency|检察机关的办案目标。|The goal of the procuratorates for each case.
黑恶势力|*criminal gangs|黑社会性质组织和欺压百姓的恶势力的合称。|Mafia-like organisations and the bullies of a neighbourhood together.
`;
