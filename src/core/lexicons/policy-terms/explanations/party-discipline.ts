/** What the terms of `../party-discipline.ts` mean; the columns are named in `explain-term.ts`. */
export const partyDisciplineExplanations = `
一岗双责|one post, two duties|干部对业务和党风廉政（或安全）同时负责。|An official answers for both his work and its integrity or safety.
一票否决|one-vote veto|一项不合格即取消整体评优资格。|Failure on one item voids the whole assessment.
三重一大|three majors and one large|须由集体讨论决定的事项。|Matters that must be decided collectively.|重大事项决策；重要干部任免；重要项目安排；大额资金使用
不敢腐、不能腐、不想腐|*officials do not have the audacity, opportunity, or desire to become corrupt|反腐败的三重目标。|The three aims of the fight against corruption.
中央八项规定|*central Party leadership’s eight-point decision on conduct|改进作风、密切联系群众的八项规定。|Eight rules on conduct.||2012-12-04|中共中央政治局会议
主体责任|*primary responsibility|党委在党风廉政建设中的责任。|What Party committees answer for.
享乐主义|*hedonism|“四风”之一。|One of the four forms of decadence.
作风建设|*conduct improvement|改进党的作风。|Improving the Party’s style of work.
依规治党|*rule-based Party self-governance|依党内法规管理党。|Running the Party by its own regulations.
党内法规|*Party regulations|党内的规章制度。|The rules within the Party.
党内监督|*intraparty oversight|党内的监督。|Oversight within the Party.
党和国家监督体系|*Party and state oversight system|各类监督的总称。|All forms of oversight together.
党纪学习教育|Party discipline study campaign|2024年学习新修订纪律处分条例。|The campaign of 2024 on the revised disciplinary regulations.
党风廉政建设|*Party conduct and clean government|党风和廉政方面的工作。|Work on Party conduct and integrity.
全面从严治党主体责任|*primary responsibility for full and rigorous Party self-governance|党委（党组）对管党治党负总责。|The overall responsibility of Party committees.
反腐败|*fight against corruption|惩治和预防腐败。|Punishing and preventing corruption.
基层减负|*easing the burden on the primary level|减少文件、会议和检查。|Fewer papers, meetings and inspections.
巡视巡察|*disciplinary inspections|中央和省一级巡视，市县一级巡察。|Inspections at central and provincial level and, below, in cities and counties.
形式主义、官僚主义|*pointless formalities and bureaucratism|“四风”中的两项，整治重点。|Two of the four forms of decadence.
微腐败|petty corruption|群众身边的小官小腐。|Corruption of minor officials among the people.
惩前毖后、治病救人|*learning from past mistakes to avoid future ones and curing the sickness to save the patient|对犯错误同志的方针。|The policy towards those who err.
政治巡视|political inspections|以政治监督为定位的巡视。|Inspections as a form of political oversight.
政治监督|*political oversight|对贯彻党中央决策部署情况的监督。|Checking that central decisions are carried out.
政治纪律和政治规矩|*political discipline and rules|党员必须遵守的首要纪律。|The first discipline of members.
文山会海|mountains of papers and seas of meetings|形式主义的表现。|A symptom of formalism.
正风肃纪|*improving conduct and enforcing discipline|纪检工作的内容。|What discipline inspection does.
民主监督|*democratic oversight|人民政协的职能之一。|One function of the CPPCC.
派驻监督|*oversight by dispatched inspectors|纪委监委向机关派驻机构的监督。|Oversight by resident inspection groups.
清正廉洁|*integrity and honesty|对干部的要求。|A demand on officials.
照镜子、正衣冠、洗洗澡、治治病|look in the mirror, straighten one’s clothes, take a bath, seek remedies|群众路线教育实践活动的总要求。|The general demand of the mass line campaign.||2013-06-18|党的群众路线教育实践活动工作会议
监察体制改革|*reform of the supervision system|2016年起试点，2018年设立监察委员会。|Pilots from 2016, supervisory commissions from 2018.
监督执纪|oversight and discipline enforcement|纪委的职责。|The task of discipline commissions.
监督执纪问责|oversight, discipline enforcement and accountability|纪委的职责。|The task of discipline commissions.
监督责任|*oversight responsibility|纪委在党风廉政建设中的责任。|What discipline commissions answer for.
纪检监察|*discipline inspection and supervision|党的纪律检查和国家监察。|Party discipline inspection and state supervision.
零容忍|*zero tolerance|对腐败的态度。|The attitude to corruption.
`;
