/** What the terms of `../law.ts` mean; the columns are named in `explain-term.ts`. */
export const lawExplanations = `
中国特色社会主义法治体系|*system of socialist rule of law with Chinese characteristics|全面依法治国的总目标。|The overall goal of law-based governance.||2014-10-23|中共十八届四中全会
人民代表大会制度|*system of people’s congresses|根本政治制度。|The fundamental political system.
人民民主专政|*people’s democratic dictatorship|国体。|The nature of the state.
依法治国|*law-based governance|治国基本方略。|The basic way of governing.||1997-09-12|中共十五大
全面依法治国|*law-based governance on all fronts|“四个全面”之一。|One prong of the four-pronged strategy.
公平正义|*fairness and justice|社会和司法的价值。|A value of society and the courts.
司法责任制|*judicial accountability system|让审理者裁判、由裁判者负责。|Those who hear a case decide it and answer for it.
基层群众自治|*community-level self-governance|基本政治制度之一。|One of the basic political systems.
扫黑除恶|*combating organized crime|2018年至2020年的专项斗争及其常态化。|The campaign of 2018–2020 and what followed.||2018-01|中共中央、国务院发出通知
把权力关进制度的笼子里|*confine power to an institutional cage|对权力的制约。|Checking power.||2013-01-22|十八届中央纪委二次全会
有法可依、有法必依、执法必严、违法必究|*there must be laws to go by, the laws must be observed and strictly enforced, and lawbreakers must be prosecuted|改革初期的法制方针。|The line on law of the early reform years.|有法可依；有法必依；执法必严；违法必究|1978-12|中共十一届三中全会
权力清单|*list of powers|政府权力的公开清单。|A public list of powers.
民族区域自治|*regional ethnic autonomy|基本政治制度之一。|One of the basic political systems.
法治中国|*rule of law in China|法治建设目标。|The goal of legal work.
法治政府|*law-based government|依法行政的政府。|A government under law.
法治社会|*law-based society|守法的社会。|A society under law.
科学立法、严格执法、公正司法、全民守法|*sound lawmaking, strict law enforcement, impartial administration of justice, and observance of the law by all|新时期法治的十六字方针。|The sixteen-character line on law.|科学立法；严格执法；公正司法；全民守法|2012-11-08|中共十八大
让人民群众在每一个司法案件中感受到公平正义|*ensure that the people see that justice is served in every judicial case|司法工作的目标。|The aim of the courts.
`;
