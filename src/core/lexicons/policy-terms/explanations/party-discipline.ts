/** What the terms of `../party-discipline.ts` mean; the columns are named in `explain-term.ts`. */
export const partyDisciplineExplanations = `
一岗双责|one post, two duties|干部对业务和党风廉政（或安全）同时负责。|An official answers for both his work and its integrity or safety.
一票否决|one-vote veto|某项考核不合格即取消整体评优或晋升资格的办法。|The rule that failure on one item voids the whole appraisal or promotion.
三重一大|three majors and one large|必须由领导班子集体讨论决定的四类事项。|Four kinds of matters that a leadership must decide together.|重大事项决策；重要干部任免；重要项目安排；大额资金使用
不想腐|not having the desire to be corrupt|反腐败目标之一，靠教育和信念增强自觉。|The third of three aims of the fight against corruption, by education and conviction.
不敢腐|not having the audacity to be corrupt|反腐败目标之一，靠严厉惩治形成震慑。|The first of three aims of the fight against corruption, by harsh punishment.
不敢腐、不能腐、不想腐|*officials do not have the audacity, opportunity, or desire to become corrupt|反腐败的三重目标，靠惩治、制度和教育一体推进。|The three aims of the fight against corruption, by punishment, institutions and education.|不敢腐；不能腐；不想腐
不能腐|not having the opportunity to be corrupt|反腐败目标之一，靠制度约束权力。|The second of three aims of the fight against corruption, by checks on power.
严管厚爱|strict management and warm care|对干部严格管理与关心爱护结合。|Strictness with officials joined to care for them.
中央八项规定|*central Party leadership’s eight-point decision on conduct|中央政治局关于精简会议、轻车简从、厉行节约等改进作风的规定。|The Politburo’s rules on fewer meetings, simple travel, thrift and the like.||2012-12-04|中共中央政治局会议
主体责任|*primary responsibility|党委或单位对本地本部门工作负首要责任，原指党风廉政建设。|The first responsibility that a Party committee or unit bears, at first for clean government.
享乐主义|*hedonism|贪图安逸、追求享受的作风，“四风”之一。|Seeking ease and pleasure, one of the four forms of decadence.
作风建设|*conduct improvement|改进党员干部思想、工作和生活作风的工作。|Improving how members and officials think, work and live.
依规治党|rule-based governance of the Party|依据党章和党内法规管理党，与依法治国并提。|Running the Party by its constitution and regulations, named beside law-based governance.
党内法规|*Party regulations|党的准则、条例、规定等党内规章的总称。|The codes, regulations and rules that the Party makes for itself.
党内法规制度|system of Party regulations|党内法规和相关制度的总称。|The Party’s own regulations as a system.
党内监督|*intraparty oversight|党组织和党员之间依党规进行的监督。|The oversight of Party bodies and members over each other by Party rules.
党员责任区|Party members’ areas of responsibility|划定由党员负责服务群众的区域。|Areas in which given members answer for service to people.
党和国家监督体系|*Party and state oversight system|党内监督与人大、监察、司法、群众、舆论等监督构成的体系。|Party oversight together with that of congresses, supervisors, courts, public and media.
党建责任制|responsibility system for Party building|明确各级党组织和书记抓党建责任的制度。|The rule on who answers for Party building.
党的作风建设|improving Party conduct|改进党的思想、工作、领导和生活作风。|Work on the Party’s manner of thought, work, leadership and life.
党的纪律建设|tightening Party discipline|加强党的纪律的制定、教育和执行。|Work on the making, teaching and enforcing of Party discipline.
党纪国法|*Party discipline and state law|党的纪律和国家法律的合称。|Party discipline and the laws of the state together.
党纪学习教育|Party discipline study campaign|2024年学习新修订纪律处分条例。|The campaign of 2024 on the revised disciplinary regulations.
党纪政务处分|Party and administrative sanctions|党纪处分和政务处分的合称。|Party sanctions and administrative ones together.
党组织书记第一责任人|Party secretary as the first person responsible|书记对党建负首要责任的制度。|The rule that the secretary answers first for Party building.
党风廉政建设|*Party conduct and clean government|改进党的作风、保持干部廉洁的工作。|Work on Party conduct and the integrity of officials.
党风政风|conduct of Party and government|党和政府机关的作风。|The manners of Party and government offices.
全面从严治党主体责任|*primary responsibility for full and rigorous Party self-governance|党委（党组）对管党治党负总责。|The overall responsibility of Party committees.
压实责任|ensuring that responsibilities are fulfilled|把责任层层分解、落实到部门和个人并加以追究。|Assigning each duty to an office or person and holding them to it.
双开|double expulsion|开除党籍和开除公职的合称。|Expulsion from the Party and dismissal from public office.|开除党籍；开除公职
反腐败|*fight against corruption|惩治和预防以权谋私行为的工作。|Punishing and preventing the abuse of power for gain.
咬耳扯袖|pulling ears and sleeves|比喻对干部早提醒、早纠正。|The image of early warnings to officials.
基层减负|easing the burden on the primary level|精简文件、会议、检查考核，减轻基层负担的工作，2019年定为“基层减负年”。|Cutting papers, meetings and inspections for the primary level; 2019 was named the year of it.
天网行动|*Sky Net operation|2015年起追逃追赃的专项行动。|The operation, since 2015, to recover fugitives and assets.
奢靡之风|*extravagance|铺张浪费、奢侈挥霍的作风，“四风”之一。|Waste and luxury, one of the four forms of decadence.
官僚主义|*bureaucratism|脱离群众、高高在上的作风，“四风”之一。|Aloof and arrogant ways of officials, one of the four forms of decadence.
宽严相济|balancing leniency and severity|根据情节区别对待、当宽则宽当严则严的政策。|Treating offenders mildly or severely by the case.
巡视巡察|*disciplinary inspections|党组织派组检查下级的监督制度，中央和省级称巡视，市县称巡察。|Inspection teams that higher Party bodies send to lower ones.
巡视整改|rectification after inspection|被巡视单位对巡视组指出的问题进行纠正。|An inspected body’s mending of what the inspectors found.
带病提拔|promotion despite known faults|有违纪违法问题的干部仍被提拔。|The promotion of officials in spite of their offences.
干部清正、政府清廉、政治清明|honest officials, clean government and upright politics|廉政建设的目标。|The goal of clean government.|干部清正；政府清廉；政治清明|2012-11-08|中共十八大
廉政建设|building clean government|防止腐败、保持政府廉洁的工作。|Keeping government free of corruption.
廉洁文化|culture of integrity|崇尚廉洁、鄙弃贪腐的文化建设。|A culture that esteems clean hands.
廉洁纪律|integrity discipline|党的六项纪律之一，规范用权和财物方面的廉洁。|One of the Party’s six disciplines, on power, money and gifts.
廉洁自律|*integrity and self-discipline|党员干部遵守廉洁规定的要求。|The demand that officials keep themselves clean.
形式主义|*pointless formalities|只重表面、不求实效的作风，“四风”之一。|Show without results, one of the four forms of decadence.
形式主义、官僚主义|*pointless formalities and bureaucratism|“四风”中的前两项，2018年以来整治的重点。|The first two of the four forms of decadence, the main target since 2018.
微腐败|petty corruption|发生在群众身边的小额贪污和以权谋私。|Small bribes and favours of minor officials close to the people.
惩前毖后、治病救人|*learning from past mistakes to avoid future ones and curing the sickness to save the patient|对犯错误同志既严肃批评又帮助改正的方针，源于延安整风。|The policy of criticising and yet saving those who err, from the Yan’an rectification.
打虎|*taking out tigers|比喻查处高级领导干部的腐败。|The image of punishing corruption among senior officials.
打虎、拍蝇、猎狐|*taking out tigers, swatting flies, and hunting down foxes|查处高官、整治基层腐败、追捕外逃人员三项反腐行动。|Three fronts against corruption: senior officials, minor ones, and those who fled abroad.|打虎；拍蝇；猎狐
拍蝇|*swatting flies|比喻查处群众身边基层干部的腐败。|The image of punishing corruption among minor officials.
挂牌督办|listed supervision|对重大案件或问题公开列名督促办理。|The public listing and follow-up of major cases.
指尖上的形式主义|formalism at the fingertips|政务应用、微信群、打卡等造成的形式主义。|Formalism by government apps, chat groups and check-ins.
政治巡视|political inspections|以检查对党忠诚和落实中央部署情况为重点的巡视。|Inspections that check loyalty to the Party and obedience to the centre.
政治监督|*political oversight|对贯彻党中央决策部署、做到“两个维护”情况的监督。|Checking that central decisions are carried out and the Two Upholds kept.
政治纪律|*political discipline|党的六项纪律之首，要求在政治立场、言论、行动上与中央一致。|The first of the Party’s six disciplines: agreement with the centre in stance, word and deed.
政治纪律和政治规矩|*political discipline and rules|政治纪律及约定俗成的政治规矩的合称，违反即“七个有之”等。|Political discipline together with the Party’s customary political rules.
政治责任|*political responsibility|党员干部对党的政治任务负有的责任。|What officials owe to the Party’s political tasks.
政治责任感|sense of political responsibility|对政治任务自觉负责的态度。|A sense of what one owes to political tasks.
文山会海|mountains of papers and seas of meetings|比喻文件和会议过多，形式主义的表现。|The image of too many papers and meetings, a form of formalism.
无禁区、全覆盖、零容忍|no no-go zones, no ground left unturned, and no tolerance|对反腐败的要求，十九大写入报告。|The demand on the fight against corruption, in the report of the 19th Congress.|无禁区；全覆盖；零容忍
正风肃纪|*improving conduct and enforcing discipline|端正作风、严肃纪律的工作。|Setting conduct right and enforcing discipline.
民主监督|*democratic oversight|人民政协和民主党派以批评、建议方式进行的监督。|Oversight by criticism and advice of the CPPCC and the other parties.
派驻监督|oversight by dispatched inspection groups|纪委监委派出常驻机构对党政机关进行的监督。|Oversight by groups that the discipline and supervision bodies post in offices.
深入贯彻中央八项规定精神学习教育|study campaign on the central eight-point decision|2025年3月至7月在全党开展的学习教育。|The Party-wide campaign of March to July 2025.
清正廉洁|integrity and honesty|对干部清廉公正的要求，好干部标准之一。|The demand that officials be clean and just, one of the criteria of a good official.
照镜子、正衣冠、洗洗澡、治治病|look in the mirror, straighten one’s clothes, take a bath, seek remedies|群众路线教育实践活动的总要求。|The general demand of the mass line campaign.||2013-06-18|党的群众路线教育实践活动工作会议
猎狐|*hunting down foxes|追捕外逃的腐败和经济犯罪嫌疑人。|Pursuing suspects who have fled abroad.
痕迹管理|management by traces|以文件、照片等记录证明工作，常被批为形式主义。|Proving work by papers and photographs, often criticised as formalism.
监察体制改革|*reform of the supervision system|2016年起试点，2018年设立监察委员会。|Pilots from 2016, supervisory commissions from 2018.
监督执纪|oversight and discipline enforcement|纪委监督党员、查处违纪的职责。|The task of discipline commissions: to watch members and punish breaches.
监督执纪问责|oversight, discipline enforcement and accountability|纪委的三项职责。|The three tasks of discipline commissions.|监督；执纪；问责
监督责任|*oversight responsibility|纪委对党风廉政建设负有的责任，“两个责任”之一。|What discipline commissions answer for, one of the two responsibilities.
红脸出汗|blushing and sweating|比喻批评触及思想、使人警醒。|The image of criticism that strikes home.
纪检监察|*discipline inspection and supervision|党的纪律检查与国家监察工作的合称，由纪委监委合署承担。|Party discipline inspection and state supervision, done by one joint office.
组织纪律|*organizational discipline|党的六项纪律之一，规范请示报告、选人用人等组织关系。|One of the Party’s six disciplines, on reporting, appointments and obedience.
群众纪律|discipline in relations with the public|党的六项纪律之一，规范党员与群众的关系。|One of the Party’s six disciplines, on how members treat the public.
自我监督|self-oversight|党依靠自身力量进行的监督。|The oversight of the Party over itself.
蝇贪蚁腐|corruption of flies and ants|指基层小官的腐败。|The corruption of minor local officials.
责任倒查|retrospective accountability|出事后逆向追查各环节责任。|Tracing duty backwards after a failure.
责任担当|sense of responsibility|面对任务和困难勇于负责的精神。|Readiness to take responsibility in hard tasks.
责任清单|list of responsibilities|列明部门或个人应负责任，以便考核追责。|A list of what an office or person answers for and can be held to.
跑官要官|lobbying for official posts|通过拉关系谋求职位的不正之风。|Using connections to get posts.
销号管理|cancelling items as they are done|问题或任务列账，解决一项注销一项的办法。|Listing tasks or faults and striking off each when settled.
零容忍|*zero tolerance|对腐败等行为一律查处、不予容忍的态度。|The stance that every case, above all of corruption, is punished.
`;
