/** What the terms of `../law.ts` mean; the columns are named in `explain-term.ts`. */
export const lawExplanations = `
七五普法|seventh five-year programme for legal education|2016年至2020年全国法治宣传教育规划。|The national programme of legal education for 2016 to 2020.
严打|strike-hard campaign|依法从重从快打击严重刑事犯罪的行动，始于1983年。|Campaigns of swift and severe punishment of serious crime, the first in 1983.
严格执法|*strict law enforcement|行政机关严格依法执行法律，法治建设“新十六字方针”之一。|That agencies enforce the law strictly, one item of the new sixteen-character line on law.
中国特色社会主义法律体系|*socialist legal system with Chinese characteristics|以宪法为统帅的法律体系，2011年宣布形成。|The body of law under the constitution, declared formed in 2011.
中国特色社会主义法治体系|*system of socialist rule of law with Chinese characteristics|由法律规范、实施、监督、保障和党内法规五个体系构成，全面依法治国的总目标之一。|Laws, their enforcement, oversight and support, and Party regulations: a goal of law-based governance.||2014-10-23|中共十八届四中全会
中国特色社会主义法治道路|*path of socialist rule of law with Chinese characteristics|坚持党的领导、不走西方宪政道路的法治发展道路。|A rule of law under the Party’s leadership, set apart from Western constitutionalism.
人民代表大会制度|*system of people’s congresses|人民通过各级人民代表大会行使国家权力的根本政治制度。|The fundamental political system, by which people’s congresses hold the power of the state.
人民民主专政|*people’s democratic dictatorship|宪法规定的国体，对人民实行民主、对敌人实行专政。|The nature of the state by the constitution: democracy for the people, dictatorship over enemies.
以审判为中心的诉讼制度改革|reform of the trial-centered litigation system|使侦查、起诉服从审判标准的刑事诉讼改革。|The reform that makes investigation and prosecution serve the standards of trial.||2014-10-23|中共十八届四中全会
依宪执政|*Constitution-based exercise of state power|党依据宪法执掌国家政权，常与依宪治国并提。|That the Party holds power by the constitution, named beside Constitution-based governance.
依宪治国|*Constitution-based governance|依据宪法治理国家，依法治国的首要要求。|Governing by the constitution, the first demand of law-based governance.
依法办事|acting in accordance with the law|按照法律规定处理公务和纠纷。|Handling business and disputes by the law.
依法执政|*law-based exercise of state power|党依照宪法和法律领导国家、执掌政权的方式。|The Party’s leading the state and holding power by constitution and law.
依法治国|*law-based governance|依照宪法和法律治理国家的基本方略，1999年写入宪法。|Governing by constitution and law, in the constitution since 1999.||1997-09-12|中共十五大
依法治国、依法执政、依法行政共同推进|*coordinated progress in law-based governance, exercise of state power, and government administration|要求国家、党、政府三个层面的法治同时推进。|The demand that state, Party and government advance together in ruling by law.|依法治国；依法执政；依法行政
依法治理|law-based governance|运用法律手段治理地方、行业或社会事务。|Governing places, trades or social affairs by means of law.
依法治省|law-based governance of the province|全面依法治国在省、市、县各级的落实。|Law-based governance as carried out in provinces, cities and counties.
依法行政|*law-based administration|行政机关依照法定权限和程序行使权力。|That agencies use their powers within the bounds and procedures of law.
保护伞|protective umbrella|比喻包庇、纵容黑恶势力的公职人员。|The image of officials who shield gangs.
全民守法|*observance of the law by all|全社会遵守法律，法治建设“新十六字方针”之一。|That everybody keeps the law, one item of the new sixteen-character line on law.
全民普法|raising public awareness of the law|自1986年起以五年为期开展的普法工作。|The work, in five-year periods since 1986, to spread knowledge of the law.
全面依法治国|*law-based governance on all fronts|在立法、执法、司法、守法各环节推进法治，“四个全面”之一。|Rule by law in making, enforcing, judging and keeping laws, one prong of the four-pronged strategy.
八五普法|eighth five-year programme for legal education|2021年至2025年全国法治宣传教育规划。|The national programme of legal education for 2021 to 2025.
公共法律服务|*public legal services|政府提供的法律援助、公证、调解等服务。|Legal aid, notaries, mediation and the like provided by government.
公平正义|*fairness and justice|社会成员权利、机会、规则平等和司法公正的价值目标。|Equal rights, chances and rules and just courts as a value of society.
公正司法|*impartial administration of justice|司法机关公正办案，法治建设“新十六字方针”之一。|That courts and prosecutors act impartially, one item of the new sixteen-character line on law.
公益诉讼|*public-interest litigation|检察机关等为公共利益提起的诉讼。|Suits for the public good, mostly brought by procuratorates.
切实解决执行难|resolving the difficulty of enforcing judgments|解决法院判决难以执行问题的工作。|The work on court judgments that are hard to enforce.
司法公信力|*judicial credibility|司法机关获得公众信任的程度。|How far the public trusts the courts.
司法公正|*judicial fairness|司法过程和结果的公平公正。|Fairness in the process and outcome of justice.
司法责任制|*judicial accountability system|让审理者裁判、由裁判者负责。|Those who hear a case decide it and answer for it.
合宪性审查|*constitutionality review|全国人大及其常委会对法规文件是否合乎宪法的审查，2017年写入十九大报告。|Review of whether laws and rules agree with the constitution, in the report of the 19th Congress.||2017-10-18|中共十九大
同部署、同推进、同考核|planned, advanced and assessed together|要求一项工作与中心工作一起安排、推进、考核的用语。|The demand that a task be planned, carried on and judged together with the main work.|同部署；同推进；同考核
基层群众自治|*community-level self-governance|村民、居民依法办理本村本社区事务的基本政治制度。|The basic political system by which villagers and residents run their own affairs.
宪法宣传周|Constitution publicity week|每年12月4日国家宪法日前后的宣传活动，2018年起举办。|The week around Constitution Day, 4 December, held since 2018.
宪法宣誓制度|system of pledging allegiance to the Constitution|国家工作人员就职时公开向宪法宣誓的制度，2016年起施行。|The oath to the constitution on taking office, in force since 2016.||2014-10-23|中共十八届四中全会
打伞破网|smashing protective umbrellas and networks|扫黑除恶中查处“保护伞”和关系网。|Punishing those who shield gangs, in the drive against organised crime.
打财断血|cutting off criminal funds|扫黑除恶中查处黑恶势力的经济基础。|Seizing gangs’ money, in the drive against organised crime.
打黑除恶|combating organised crime|2000年起打击黑恶势力的行动，后发展为扫黑除恶。|The drive against gangs from 2000, later widened.
扫黑除恶|*combating organized crime|打击黑社会性质组织和恶势力犯罪的行动，2018年至2020年为专项斗争，此后常态化。|The drive against organised crime, a campaign in 2018–2020 and since then routine.||2018-01|中共中央、国务院发出通知
把权力关进制度的笼子里|*confine power to an institutional cage|习近平用语，指用制度约束和监督权力。|Xi Jinping’s phrase for checking power by institutions.||2013-01-22|十八届中央纪委二次全会
放管结合|combining delegation with oversight|简政放权与加强监管相结合，“放管服”之“管”。|Giving up powers while strengthening oversight.
有法可依、有法必依、执法必严、违法必究|*there must be laws to go by, the laws must be observed and strictly enforced, and lawbreakers must be prosecuted|改革开放初期的法制建设十六字方针。|The sixteen-character line on law of the early reform years.|有法可依；有法必依；执法必严；违法必究|1978-12|中共十一届三中全会
权力清单|*list of powers|公布政府部门行政权力名称、依据和流程的清单。|A public list of an agency’s powers, with their legal basis and procedure.
权责清单|list of powers and responsibilities|列明政府部门权力和相应责任的清单。|A list of an agency’s powers and the duties that go with them.
村民自治|*villagers’ self-governance|村民依法办理自己事务的制度。|The system by which villagers run their own affairs.
民主选举、民主协商、民主决策、民主管理、民主监督|*democratic elections, consultations, decision-making, management, and oversight|全过程人民民主的五个环节。|The five links of whole-process people’s democracy.|民主选举；民主协商；民主决策；民主管理；民主监督
民族区域自治|*regional ethnic autonomy|在少数民族聚居地方设立自治机关的基本政治制度。|The basic political system of self-governing bodies where ethnic minorities live.
法律面前人人平等|*equality before the law|宪法规定的公民权利原则。|The principle of citizens’ rights in the constitution.
法无授权不可为|no government action without legal authorisation|政府不得行使法律没有授予的权力的原则。|The rule that government may do only what law allows.
法治中国|*rule of law in China|国家、政府、社会各方面实行法治的建设目标，2035年基本建成。|The goal of a country under law in all respects, to be basically reached by 2035.
法治国家|*country under the rule of law|依照法律治理的国家，法治建设目标之一。|A state governed by law, one of the goals of legal work.
法治国家、法治政府、法治社会一体建设|*integrated development of the rule of law for the country, the government, and society|要求国家、政府、社会三方面的法治一同建设。|The demand that rule of law be built in state, government and society as one.|法治国家；法治政府；法治社会
法治宣传教育|publicity and education on the rule of law|向公民普及法律知识和法治观念的工作。|Spreading knowledge of and respect for the law.
法治建设第一责任人|first person responsible for the rule of law|党政主要负责人对本地法治建设负首要责任的制度。|The rule that Party and government heads answer first for law in their area.||2016-11|中共中央办公厅、国务院办公厅印发规定
法治政府|*law-based government|权力受法律约束、依法履职的政府，2035年基本建成。|A government bound by law, to be basically achieved by 2035.
法治社会|*law-based society|全社会尊法守法、依法办事的社会，2035年基本建成。|A society that respects and keeps the law, to be basically achieved by 2035.
法法衔接|linking supervision with judicial procedure|监察法与刑事诉讼法等法律的衔接。|Fitting the Supervision Law to criminal procedure.
社会主义政治文明|*socialist political civilization|社会主义民主法治建设的成果，2002年写入中共十六大报告。|Progress in socialist democracy and law, in the report of the 16th Congress of 2002.
社会主义民主政治|*socialist democracy|党的领导、人民当家作主、依法治国相统一的政治。|Politics that unite Party leadership, the people as masters and the rule of law.
社会主义法治国家|*socialist country under the rule of law|法治建设的目标，1999年写入宪法。|The goal of legal work, in the constitution since 1999.
科学立法|*sound lawmaking|按客观规律和程序制定良法，法治建设“新十六字方针”之一。|That laws are well made, one item of the new sixteen-character line on law.
科学立法、严格执法、公正司法、全民守法|*sound lawmaking, strict law enforcement, impartial administration of justice, and observance of the law by all|法治建设的“新十六字方针”。|The new sixteen-character line on law, after that of 1978.|科学立法；严格执法；公正司法；全民守法|2012-11-08|中共十八大
立改废释|enacting, revising, abolishing and interpreting laws|立法工作的四种方式。|The four ways in which law is made.|制定；修改；废止；解释
纪法贯通|linking Party discipline and law|党纪与国法在执行中衔接。|Applying Party discipline and state law as one.
行政执法三项制度|three systems of administrative law enforcement|执法公示、全过程记录、重大决定法制审核三项制度。|Publicity, full records and legal review in law enforcement.|行政执法公示制度；执法全过程记录制度；重大执法决定法制审核制度
规范公正文明执法|*procedure-based, impartial, and non-abusive law enforcement|对行政和公安执法方式的要求。|The demand on how agencies and police enforce the law.
认罪认罚从宽|leniency for those who admit guilt and accept punishment|被告人自愿认罪并接受处罚时可依法从宽的刑事诉讼制度，2018年入法。|The rule, in the Criminal Procedure Law since 2018, of leniency for those who confess and accept punishment.
让人民群众在每一个司法案件中感受到公平正义|*see that justice is served in every judicial case|习近平对司法工作提出的目标。|The aim that Xi Jinping has set for the courts.
谁执法谁普法|those who enforce the law publicise it|执法机关同时承担普法责任的原则。|The rule that agencies spread knowledge of the laws that they enforce.
黑恶势力|*criminal gangs|黑社会性质组织和欺压百姓的恶势力的合称。|Mafia-like organisations and the bullies of a neighbourhood together.
`;
