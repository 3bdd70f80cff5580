/** What the terms of `../law.ts` mean; the columns are named in `explain-term.ts`. */
export const lawExplanations = `
七五普法|seventh five-year programme for legal education|2016—2020年的普法规划。|The programme of 2016–2020.
严打|strike-hard campaign|依法从重从快打击严重刑事犯罪的行动，始于1983年。|Campaigns of swift and severe punishment of serious crime, the first in 1983.
严格执法|*strict law enforcement|法治建设十六字方针之一。|A part of the sixteen-character line on law.
中国特色社会主义法律体系|*socialist legal system with Chinese characteristics|以宪法为统帅的法律体系，2011年宣布形成。|The body of law under the constitution, declared formed in 2011.
中国特色社会主义法治体系|*system of socialist rule of law with Chinese characteristics|全面依法治国的总目标。|The overall goal of law-based governance.||2014-10-23|中共十八届四中全会
中国特色社会主义法治道路|*path of socialist rule of law with Chinese characteristics|全面依法治国的道路。|The path of law-based governance.
人民代表大会制度|*system of people’s congresses|根本政治制度。|The fundamental political system.
人民民主专政|*people’s democratic dictatorship|国体。|The nature of the state.
依宪执政|*Constitution-based exercise of state power|依据宪法执掌政权。|Holding power by the constitution.
依宪治国|*Constitution-based governance|依据宪法治理国家。|Governing by the constitution.
依法执政|*law-based exercise of state power|党依照宪法和法律执掌政权。|The Party holds power by the constitution and the laws.
依法治国|*law-based governance|治国基本方略。|The basic way of governing.||1997-09-12|中共十五大
依法治国、依法执政、依法行政共同推进|*coordinated progress in law-based governance, exercise of state power, and government administration|法治中国建设的布局。|A layout of the rule of law.|依法治国；依法执政；依法行政
依法治理|law-based governance|依照法律进行治理。|Governing by law.
依法治省|law-based governance of the province|全面依法治国在省一级的落实。|Law-based governance at provincial level.
依法行政|*law-based administration|政府依照法律行使权力。|Government uses its power by law.
保护伞|*protective umbrella|包庇黑恶势力的公职人员。|Officials who shield organised crime.
全民守法|*observance of the law by all|法治建设十六字方针之一。|A part of the sixteen-character line on law.
全民普法|*raising public awareness of the law|自1986年起以五年为期开展的普法工作。|The work, in five-year periods since 1986, to spread knowledge of the law.
全面依法治国|*law-based governance on all fronts|“四个全面”之一。|One prong of the four-pronged strategy.
八五普法|eighth five-year programme for legal education|2021—2025年的普法规划。|The programme of 2021–2025.
公共法律服务|*public legal services|政府提供的法律援助、公证、调解等服务。|Legal aid, notaries, mediation and the like provided by government.
公平正义|*fairness and justice|社会和司法的价值。|A value of society and the courts.
公正司法|*impartial administration of justice|法治建设十六字方针之一。|A part of the sixteen-character line on law.
公益诉讼|*public-interest litigation|检察机关等为公共利益提起的诉讼。|Suits for the public good, mostly brought by procuratorates.
司法责任制|*judicial accountability system|让审理者裁判、由裁判者负责。|Those who hear a case decide it and answer for it.
基层群众自治|*community-level self-governance|基本政治制度之一。|One of the basic political systems.
扫黑除恶|*combating organized crime|2018年至2020年的专项斗争及其常态化。|The campaign of 2018–2020 and what followed.||2018-01|中共中央、国务院发出通知
把权力关进制度的笼子里|*confine power to an institutional cage|对权力的制约。|Checking power.||2013-01-22|十八届中央纪委二次全会
有法可依、有法必依、执法必严、违法必究|*there must be laws to go by, the laws must be observed and strictly enforced, and lawbreakers must be prosecuted|改革初期的法制方针。|The line on law of the early reform years.|有法可依；有法必依；执法必严；违法必究|1978-12|中共十一届三中全会
权力清单|*list of powers|政府权力的公开清单。|A public list of powers.
村民自治|*villagers’ self-governance|村民依法办理自己事务的制度。|The system by which villagers run their own affairs.
民族区域自治|*regional ethnic autonomy|基本政治制度之一。|One of the basic political systems.
法治中国|*rule of law in China|法治建设目标。|The goal of legal work.
法治国家、法治政府、法治社会一体建设|*integrated development of the rule of law for the country, the government, and society|法治中国建设的布局。|A layout of the rule of law.|法治国家；法治政府；法治社会
法治政府|*law-based government|依法行政的政府。|A government under law.
法治社会|*law-based society|守法的社会。|A society under law.
社会主义法治国家|*socialist country under the rule of law|法治建设的目标，1999年写入宪法。|The goal of legal work, in the constitution since 1999.
科学立法|*sound lawmaking|法治建设十六字方针之一。|A part of the sixteen-character line on law.
科学立法、严格执法、公正司法、全民守法|*sound lawmaking, strict law enforcement, impartial administration of justice, and observance of the law by all|新时期法治的十六字方针。|The sixteen-character line on law.|科学立法；严格执法；公正司法；全民守法|2012-11-08|中共十八大
认罪认罚从宽|*leniency for those who admit guilt and accept punishment|2018年写入刑事诉讼法的制度。|A rule in the Criminal Procedure Law since 2018.
让人民群众在每一个司法案件中感受到公平正义|*ensure that the people see that justice is served in every judicial case|司法工作的目标。|The aim of the courts.
谁执法谁普法|those who enforce the law publicise it|执法机关承担普法责任的原则。|The rule that agencies spread knowledge of the laws that they enforce.
黑恶势力|*criminal gangs|有组织犯罪集团及其势力。|Organised crime and its power.
`;
