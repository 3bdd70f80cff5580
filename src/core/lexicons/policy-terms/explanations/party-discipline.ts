/** What the terms of `../party-discipline.ts` mean; the columns are named in `explain-term.ts`. */
export const partyDisciplineExplanations = `
一岗双责|one post, two duties|干部对业务和党风廉政（或安全）同时负责。|An official answers for both his work and its integrity or safety.
一票否决|one-vote veto|一项不合格即取消整体评优资格。|Failure on one item voids the whole assessment.
三重一大|three majors and one large|须由集体讨论决定的事项。|Matters that must be decided collectively.|重大事项决策；重要干部任免；重要项目安排；大额资金使用
不想腐|not having the desire to be corrupt|反腐败三重目标之一，靠教育和信念。|The third aim, by education and conviction.
不敢腐|not having the audacity to be corrupt|反腐败三重目标之一，靠惩治形成震慑。|The first aim of the fight against corruption, by deterrence.
不敢腐、不能腐、不想腐|*officials do not have the audacity, opportunity, or desire to become corrupt|反腐败的三重目标。|The three aims of the fight against corruption.
不能腐|not having the opportunity to be corrupt|反腐败三重目标之一，靠制度约束。|The second aim, by institutions.
严管厚爱|strict management and warm care|对干部严格管理与关心爱护结合。|Strictness with officials joined to care for them.
中央八项规定|*central Party leadership’s eight-point decision on conduct|改进作风、密切联系群众的八项规定。|Eight rules on conduct.||2012-12-04|中共中央政治局会议
主体责任|*primary responsibility|党委在党风廉政建设中的责任。|What Party committees answer for.
享乐主义|*hedonism|“四风”之一。|One of the four forms of decadence.
作风建设|*conduct improvement|改进党的作风。|Improving the Party’s style of work.
依规治党|*rule-based Party self-governance|依党内法规管理党。|Running the Party by its own regulations.
党内法规|*Party regulations|党内的规章制度。|The rules within the Party.
党内监督|*intraparty oversight|党内的监督。|Oversight within the Party.
党和国家监督体系|*Party and state oversight system|各类监督的总称。|All forms of oversight together.
党纪学习教育|Party discipline study campaign|2024年学习新修订纪律处分条例。|The campaign of 2024 on the revised disciplinary regulations.
党纪政务处分|*Party and administrative sanctions|党纪处分和政务处分的合称。|Party sanctions and administrative ones together.
党组织书记第一责任人|Party secretary as the first person responsible|书记对党建负首要责任的制度。|The rule that the secretary answers first for Party building.
党风廉政建设|*Party conduct and clean government|党风和廉政方面的工作。|Work on Party conduct and integrity.
全面从严治党主体责任|*primary responsibility for full and rigorous Party self-governance|党委（党组）对管党治党负总责。|The overall responsibility of Party committees.
压实责任|making responsibilities firm|把责任落实到部门和个人。|Pinning responsibility on offices and persons.
反腐败|*fight against corruption|惩治和预防腐败。|Punishing and preventing corruption.
基层减负|easing the burden on the primary level|减少文件、会议和检查。|Fewer papers, meetings and inspections.
天网行动|*Sky Net operation|2015年起追逃追赃的专项行动。|The operation, since 2015, to recover fugitives and assets.
奢靡之风|*extravagance|“四风”之一。|One of the four forms of decadence.
官僚主义|*bureaucratism|“四风”之一。|One of the four forms of decadence.
巡视巡察|*disciplinary inspections|中央和省一级巡视，市县一级巡察。|Inspections at central and provincial level and, below, in cities and counties.
巡视整改|rectification after inspection|对巡视发现问题的整改。|Putting right what an inspection has found.
廉洁纪律|*discipline on integrity|党的六项纪律之一。|One of the Party’s six disciplines.
廉洁自律|*integrity and self-discipline|党员干部遵守廉洁规定的要求。|The demand that officials keep themselves clean.
形式主义|*pointless formalities|“四风”之一。|One of the four forms of decadence.
形式主义、官僚主义|*pointless formalities and bureaucratism|“四风”中的两项，整治重点。|Two of the four forms of decadence.
微腐败|petty corruption|群众身边的小官小腐。|Corruption of minor officials among the people.
惩前毖后、治病救人|*learning from past mistakes to avoid future ones and curing the sickness to save the patient|对犯错误同志的方针。|The policy towards those who err.
打虎|*taking out tigers|查处高级干部的腐败。|Punishing corruption among senior officials.
打虎、拍蝇、猎狐|*taking out tigers, swatting flies, and hunting down foxes|反腐败三方面行动的合称。|Three fronts of the fight against corruption together.|打虎；拍蝇；猎狐
拍蝇|*swatting flies|查处群众身边的小官腐败。|Punishing corruption among minor officials.
政治巡视|political inspections|以政治监督为定位的巡视。|Inspections as a form of political oversight.
政治监督|*political oversight|对贯彻党中央决策部署情况的监督。|Checking that central decisions are carried out.
政治纪律|*political discipline|党的六项纪律之首。|The first of the Party’s six disciplines.
政治纪律和政治规矩|*political discipline and rules|党员必须遵守的首要纪律。|The first discipline of members.
政治责任|*political responsibility|从政治上应负的责任。|Responsibility of a political kind.
文山会海|mountains of papers and seas of meetings|形式主义的表现。|A symptom of formalism.
正风肃纪|*improving conduct and enforcing discipline|纪检工作的内容。|What discipline inspection does.
民主监督|*democratic oversight|人民政协的职能之一。|One function of the CPPCC.
派驻监督|oversight by dispatched inspection groups|纪委监委向机关派驻机构的监督。|Oversight by resident inspection groups.
清正廉洁|integrity and honesty|对干部的要求。|A demand on officials.
照镜子、正衣冠、洗洗澡、治治病|look in the mirror, straighten one’s clothes, take a bath, seek remedies|群众路线教育实践活动的总要求。|The general demand of the mass line campaign.||2013-06-18|党的群众路线教育实践活动工作会议
猎狐|*hunting down foxes|追捕外逃的腐败和经济犯罪嫌疑人。|Pursuing suspects who have fled abroad.
监察体制改革|*reform of the supervision system|2016年起试点，2018年设立监察委员会。|Pilots from 2016, supervisory commissions from 2018.
监督执纪|oversight and discipline enforcement|纪委的职责。|The task of discipline commissions.
监督执纪问责|oversight, discipline enforcement and accountability|纪委的职责。|The task of discipline commissions.
监督责任|*oversight responsibility|纪委在党风廉政建设中的责任。|What discipline commissions answer for.
纪检监察|*discipline inspection and supervision|党的纪律检查和国家监察。|Party discipline inspection and state supervision.
组织纪律|*organizational discipline|党的六项纪律之一。|One of the Party’s six disciplines.
群众纪律|*discipline on engaging with the public|党的六项纪律之一。|One of the Party’s six disciplines.
责任担当|sense of responsibility|承担责任的精神。|Readiness to take responsibility.
责任清单|list of responsibilities|列明部门或个人应负责任的清单。|A list of what an office or person answers for.
零容忍|*zero tolerance|对腐败的态度。|The attitude to corruption.
`;
