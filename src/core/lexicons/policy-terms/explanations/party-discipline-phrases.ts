/** What the terms of `../party-discipline-phrases.ts` mean; the columns are named in `explain-term.ts`. */
export const partyDisciplinePhraseExplanations = `
一体推进学查改|study, examination and correction as one|学习教育中学习、查找、整改同步进行的要求。|The demand of recent campaigns that study, self-checks and correction go together.
一把手和领导班子监督|oversight of top leaders and leadership teams|党内监督的重点和难点。|Oversight of those in charge, the hard core of intraparty oversight.
一级抓一级、层层抓落实|each level holds the next to the task|责任逐级传导、逐级督促落实的要求。|The demand that every level see to it that the one below carries out the work.
一阵风|gust of wind|比喻突击一时、不能持久。|The image of a drive that soon blows over.
三转|three changes of the discipline bodies|纪检机关聚焦主业的改革要求。|The demand on discipline bodies to change their functions, methods and style.|转职能；转方式；转作风
上有政策、下有对策|policies above, countermeasures below|下级以变通办法对抗上级政策。|Lower levels that evade the policies of those above.
上热中温下冷|hot at the top, lukewarm in the middle, cold below|责任和压力传导逐级减弱的现象。|Zeal that cools on its way down the ranks.
上面千条线、下面一根针|a thousand threads above, one needle below|比喻上级任务都要由基层落实。|The image of grassroots through whom all tasks from above must pass.
不作为、慢作为、乱作为|failing to act, acting slowly or acting wrongly|干部失职行为的概括。|The ways in which officials fail in their duty.
不担当不作为|shirking responsibility and failing to act|干部遇事推诿、不尽职的问题。|Officials who shirk and do nothing.
不收敛、不收手|unrestrained and unstopping after warnings|指十八大后仍继续违纪违法的干部，查办的重点。|Said of officials who went on with their offences after the campaign began.
专项巡视|special disciplinary inspection|围绕某一专题或事项开展的巡视。|A round of Party inspection on one subject, such as poverty alleviation.
严把政治关、廉洁关|keeping strict gates of politics and integrity|选拔干部时的把关要求。|The checks on politics and integrity when officials are chosen.
严的主基调|keynote of strictness|全面从严治党长期坚持从严的要求。|The rule that Party governance stay strict for good.
严紧硬|strict, tight and firm|与“宽松软”相对，形容管党治党转向严格。|The opposite of loose, slack and soft in governing the Party.
严肃换届纪律|strict discipline in changes of leadership|换届选举中防止拉票贿选的纪律要求。|Rules against canvassing and bribes when leaders are renewed.
个人有关事项报告|reporting of personal matters|领导干部向组织报告财产、家庭等情况的制度。|The rule that leading officials report property, family and the like.
丹书铁券|iron certificate of immunity|比喻免罪特权，反腐中称党内没有。|A pardon in advance, which the campaign says nobody holds.
为官不为|holding office without acting|干部身在其位而不做事的现象。|Officials who hold their posts but do nothing.
为民、务实、清廉|serving the people, being down-to-earth, and keeping clean|党的群众路线教育实践活动的主要内容。|The main theme of the mass-line campaign of 2013–2014.
主责主业|main duties and main business|机关或企业应当集中精力做好的首要职责和主要业务。|The first duty and core work on which a body or firm should concentrate.
二传手|setter who only passes on|比喻只转发任务而不负责的干部。|The image of officials who only pass tasks on.
从宽松软走向严紧硬|from lax and soft to strict and hard|形容管党治党由松到严的转变。|How the governing of the Party is said to have changed.
令行禁止、政令畅通|orders carried out, bans obeyed, commands flowing|维护中央权威的要求。|The demand that orders from above be obeyed.
以会议落实会议、以文件落实文件|implementing meetings by meetings and papers by papers|只开会发文而不办事的形式主义。|The formalism of meetings and papers without action.
以案说纪|explaining discipline through cases|用典型案例讲解纪律的做法。|Teaching discipline with real cases.
优亲厚友|favouring kin and friends|基层干部把惠民好处给亲友的违纪问题。|The abuse of giving benefits to one’s own kin.
会所中的歪风|unhealthy trends in private clubs|干部出入私人会所的不正之风，曾专项整治。|Officials’ feasting in private clubs, a target of the drive on conduct.
低级红、高级黑|crude praise and subtle smear|以庸俗吹捧或隐晦方式损害党的形象的言行。|Praise so crude, or praise so subtle, that it harms the Party.
依规依纪依法|in line with Party rules, discipline and law|要求纪检监察工作按党规、党纪和国法进行。|The demand that inspectors keep to Party rules, discipline and law.
信任不能代替监督|trust is no substitute for oversight|对干部包括纪检干部都要监督的原则。|The rule that even trusted officials must be watched.
党八股|stereotyped Party writing|空洞刻板的文风，毛泽东曾批判。|Hollow, stereotyped prose, once attacked by Mao.
党内监督为主导、各类监督贯通协调|all kinds of oversight joined under that of the Party|健全党和国家监督体系的要求。|The demand that every kind of oversight work together, led by the Party’s own.
党章党规|the Party constitution, rules and discipline|党章及党内各项法规制度的合称。|The Party constitution and the rules made under it.
全周期管理|whole-cycle management|对问题从预防到善后全过程治理的理念。|Handling a matter through all its stages, from prevention to aftermath.
全面从严、一严到底|strict throughout and to the end|管党治党持续从严的提法。|A phrase for unrelenting strictness in the Party.
全面从严治党体系|system of full and rigorous Party self-governance|二十大提出的管党治党的系统布局。|The system of strict self-governance that the 20th Congress called for.
全面从严治党向基层延伸|extending strict Party governance to the primary level|把从严治党落实到基层党组织和群众身边。|Strict governance of the Party is to reach the lowest level.
八项规定改变中国|the eight rules changed China|对中央八项规定成效的概括。|The claim that the eight-point rules changed China.
关系网|network of connections|庇护违法犯罪或谋私的人情网络。|The web of ties that shelters wrongdoing.
农村集体三资|three kinds of collective property in villages|村集体的资金、资产、资源，是基层监督重点。|A village’s money, assets and resources, a focus of oversight.|资金；资产；资源
决策科学、执行坚决、监督有力|sound decisions, firm execution, strong oversight|权力运行机制的建设目标。|How power is meant to work.
冷硬横推|cold, hard, rude and passing the buck|窗口单位和基层干部对待群众的恶劣态度。|The rude and evasive manner of offices toward people.
凡提四必|four musts before promotion|提拔前必审档案、必核个人事项、必听纪检意见、必查信访举报。|The checks of file, personal report, discipline opinion and complaints before promotion.
刀刃向内|turning the blade inward|比喻对自身问题动真格。|The image of attacking one’s own faults in earnest.
利剑作用|role of the sharp sword|比喻巡视监督的震慑作用。|An image of the awe that inspections inspire.
刮骨疗毒|scraping the poison off the bone|比喻以极大决心清除党内腐败和问题。|Image of the resolve to cut corruption out of the Party.
刮骨疗毒、壮士断腕|scraping poison off the bone, cutting off the wrist|形容反腐败和自我革命的决心。|The resolve to cure oneself at any cost.
动辄则咎|punishment at the first offence|违反纪律就处理的要求。|The rule that any breach is punished.
即知即改、立行立改|correcting faults as soon as they are known|发现问题马上整改的要求。|The demand that faults be mended the moment they are found.
历史周期率|*historical cycle of rise and fall|政权兴衰更替的规律，源于毛泽东与黄炎培的谈话。|The cycle by which regimes rise and fall, from a talk of Mao’s with Huang Yanpei.
厉行节约、反对浪费|practising thrift and opposing waste|对党政机关和全社会的节约要求。|The call for thrift in offices and society.
压倒性态势|overwhelming momentum|官方对反腐败斗争形势阶段性的判断。|The official verdict on how far the fight against corruption had come.
双规|shuanggui; detention at a set time and place|要求当事人在规定时间、规定地点交代问题的旧办法。|The former Party detention: to explain oneself at a set time and place.
反弹回潮|rebound and backflow|指被整治的不正之风重新出现。|The return of bad practices once the campaign lets up.
发现问题、形成震慑，推动改革、促进发展|find problems and deter, drive reform and promote development|党的巡视工作方针。|The guideline of the Party’s inspections.
受贿行贿一起查|investigating bribe-takers and bribe-givers alike|既查受贿也查行贿的办案方针。|The policy of going after those who give bribes as well as those who take them.
吃拿卡要|eating, taking, obstructing and demanding|办事人员索要好处、刁难群众和企业的行为。|Petty extortion by officials: meals, gifts, obstruction and demands.
后半篇文章|the second half of the essay|比喻查出问题之后的整改和治理。|The image of the follow-up once a problem has been found.
团团伙伙|cliques and gangs|党内结成小圈子的行为，为政治纪律所禁。|Forming cliques within the Party, which political discipline forbids.
围猎|hunting down (officials)|比喻商人等用利益包围、拉拢干部。|The image of businessmen who close in on officials with favours.
固本培元、凝心铸魂|strengthening the root and forging the soul|比喻加强思想和作风根基。|The image of strengthening convictions from the root.
圈子文化|clique culture|以私人关系结成小圈子的不良政治文化。|A political culture in which personal circles count for more than rules.
土政策|local policy of one’s own making|地方自定、与上级政策不符的规定。|Local rules at odds with those above.
塌方式腐败|landslide corruption|一地或一系统干部成批落马的腐败。|Corruption that brings down the officials of a place or sector in droves.
大党独有难题|the special challenges facing a large party|党提出的自身长期面对的难题。|The problems that a party so large and long in power faces.
太平官|official of peace and quiet|只求平安、不做事的干部。|An official who wants only a quiet life.
失责必问、问责必严|failure is always pursued and accountability always strict|对失职者必须严格追究责任的原则。|The rule that every failure of duty is pursued and punished strictly.
好人主义|nice-guyism; seeking to please everyone|不讲原则、怕得罪人的作风。|Avoiding principle so as to offend nobody.
妄议中央|groundless criticism of the central leadership|公开非议中央政策，为党纪所禁。|Speaking out against central policy, which discipline forbids.
学纪、知纪、明纪、守纪|learn, know, understand and observe discipline|党纪学习教育的要求。|The demand of the discipline study campaign.
审计全覆盖|audit covering all|对公共资金、国有资产等全部审计。|Auditing all public money and state assets.
室组地联动|joint work of office, resident group and locality|纪委监督检查室、派驻组与地方纪委协同监督办案。|Discipline offices, resident groups and local bodies working cases together.
小官大贪|petty officials, great graft|基层干部贪腐数额巨大的现象。|Low officials who steal on a large scale.
小微权力清单|list of petty powers|规范村干部权力的清单制度。|A list that bounds the powers of village officials.
小金库|off-the-books coffers|单位私设的账外资金。|Money that an office keeps off its books.
小马拉大车|a pony pulling a big cart|比喻基层权小责大、力量不足。|The image of grassroots with great duties and little power.
层层传导压力|passing pressure down level by level|要求把管党责任逐级传到基层。|The demand that responsibility be passed down to the bottom.
层层加码|adding weight at every level|上级要求在逐级下达中不断加重。|Demands that grow as they pass down the levels.
履行职责事项清单|list of duties (of towns and sub-districts)|明确乡镇街道该做什么的清单，为基层减负。|Lists of what towns and sub-districts have to do, to relieve them.
巡视全覆盖|inspections covering all|一届任期内对所管单位全部巡视一遍。|The aim of inspecting every body under a committee within one term.
巡视利剑|the sharp sword of inspection|把巡视比作党内监督和反腐败的利剑。|The image of inspection tours as the sword of intraparty oversight.
庸懒散|mediocre, lazy and slack|对干部作风问题的概括，为整治对象。|Slackness among officials, the target of many local drives.
廉内助|clean helpmate|督促干部廉洁的配偶。|A spouse who keeps an official honest.
廉洁修身、廉洁齐家|cleanness in oneself and one’s family|对领导干部及家属廉洁的要求。|The demand that officials keep self and family clean.
开门教育|education with open doors|学习教育请群众参与、监督和评判的做法。|Letting the public take part in and judge a Party campaign.
形势依然严峻复杂|the situation remains grave and complex|对反腐败等斗争形势的固定判断。|The set verdict on the state of the fight against corruption and similar struggles.
形象工程|image projects|为显示政绩而劳民伤财的工程。|Costly projects that serve only to make officials look good.
得罪千百人、不负十四亿|offending a few thousand rather than failing 1.4 billion|习近平谈反腐败使命的话。|Xi Jinping on whom the fight against corruption must not fail.
微权力|micro-power|村社干部等掌握的小权力。|The small powers of village officials and the like.
惩治和预防腐败体系|system for punishing and preventing corruption|胡锦涛时期提出的反腐败体系建设。|The anti-corruption system set up in the Hu Jintao years.
慎独、慎初、慎微、慎友|care when alone, at the start, in small things and with friends|对干部自律的要求。|A demand on officials’ self-discipline.
懒政怠政|idle governance|干部消极应付、不履行职责。|Officials who idle and neglect their duty.
扎紧制度的笼子|tightening the cage of institutions|完善制度以约束权力。|Improving the rules that hold power in check.
打基础、利长远|laying foundations for the long run|要求干部多做长远有益而不显眼的工作。|The call for work that pays only in the long run.
打折扣、做选择、搞变通|discounting, choosing and bending|对中央部署不完整执行的行为。|Carrying out central orders only in part or as one likes.
打铁的人必须是铁打的人|those who forge iron must be made of iron|对纪检监察干部自身过硬的要求。|What is asked of discipline inspectors.
执纪必严、违纪必究|discipline strictly enforced and every breach dealt with|执行党的纪律的要求。|The demand on how Party discipline is enforced.
把纪律挺在前面|putting discipline first|以党纪而不只以国法管住党员的要求。|Holding members to Party discipline before the law has to step in.
抓反复、反复抓|repeated grip on what recurs|作风问题的长期抓法。|The way to deal with recurrent faults.
抓常、抓细、抓长|regular, detailed and lasting work|对作风建设的要求。|The demand for steady work on conduct.
抓早抓小|acting early and on small faults|对苗头性、轻微问题及时提醒处理。|Dealing with small faults before they grow.
抓早抓小、防微杜渐|catching faults early and small|监督执纪从小问题抓起的要求。|The demand that discipline start with small faults.
拍脑袋决策|deciding by slapping one’s head|不经调研论证随意决策。|Deciding on a whim.
拒腐防变|resisting corruption and degeneration|对党员干部保持廉洁、抵御腐蚀的要求。|Withstanding corruption and moral decline.
拔烂树、治病树、正歪树|pull rotten trees, cure sick ones, straighten crooked ones|比喻对违纪干部分类处理。|The image of treating offenders by how far gone they are.
指尖负担|burden at the fingertips|工作群和应用程序给基层带来的负担。|The load that chat groups and apps put on the grassroots.
探头作用|camera role|比喻派驻机构就近发现问题的作用。|The image of resident discipline groups as cameras inside an office.
接受纪律审查和监察调查|under disciplinary review and supervisory investigation|宣布干部落马的固定用语。|The set phrase by which the fall of an official is announced.
提级巡察|inspection by a higher level|由上级对下下级开展的巡察，及其他灵活方式。|Inspection of a body from two levels up, and other flexible forms.
擦边球|edge ball|比喻在规则边缘钻空子。|The image of acting at the edge of the rules.
政令畅通|smooth execution of orders|中央决定在各级得到执行。|Orders of the centre are carried out at every level.
政商旋转门|revolving door between politics and business|官员离职到相关企业任职牟利的现象。|Officials who leave for firms that they once oversaw.
政治过硬、本领高强|politically firm and highly capable|对干部、军队和纪检队伍的要求。|A demand on officials, the army and inspectors.
政治问题和经济问题交织|political and economic problems intertwined|反腐败的重点，指结党营私与敛财并存的案件。|Cases in which factional ambition and graft go together, a main target of the campaign.
政法队伍教育整顿|rectification of the political-legal corps|在政法系统开展的整顿。|The clean-up of police, courts and prosecution.
政风行风|conduct of government and trades|政府部门和公共服务行业的作风。|How offices and public services behave.
教育、制度、监督并重|laying equal stress on education, institutions and oversight|惩治和预防腐败体系的要求。|The design of the system to punish and prevent corruption.
整治形式主义为基层减负|curbing formalism to relieve the grassroots|持续开展的专项整治。|The standing drive against formalities that burden the grassroots.
新型腐败和隐性腐败|new and hidden forms of corruption|以代持、期权等方式掩盖的腐败。|Graft hidden behind proxies, deferred payment and the like.
新官不理旧账|new officials who disown old debts|新任官员不履行前任承诺的失信行为。|New officials who do not honour what their predecessors promised.
既挂帅又出征|both commanding and taking the field|要求主要领导亲自抓、亲自干。|The demand that leaders both direct and do.
有令不行、有禁不止|not carrying out orders, not obeying bans|不执行上级决定的违纪行为。|The fault of ignoring orders from above.
有权必有责、有责要担当、失责必追究|where there is power there is responsibility, and failure is called to account|问责制度的原则。|The principle of holding officials to account.
有腐必反、有贪必肃|every corruption is fought and every graft purged|坚决惩治腐败的口号。|The slogan that no corrupt act is let off.
末位表态|the chief speaks last|集体决策时主要负责人最后发言的制度。|The rule that the chief gives his view last.
权力寻租|rent-seeking with power|利用公权设置门槛谋取私利。|Using office to extract gain.
权力运行制约和监督体系|system of checks and oversight on power|约束公权力的制度体系。|The institutions that check the use of public power.
权钱交易|trading power for money|以公权换取钱财的腐败行为。|Graft that sells official power.
查摆问题|finding and laying out problems|教育活动中自查问题的环节。|The step of a campaign in which members look for their faults.
标本兼治、综合治理、惩防并举、注重预防|treating symptoms and causes, with punishment and prevention|反腐倡廉工作的方针。|The guideline of anti-corruption work: cure root and symptom by every means, and both punish and prevent.
树立和践行正确政绩观学习教育|study campaign on the right view of performance|二十大后在全党开展的关于政绩观的学习教育。|The Party-wide study campaign on how officials see their achievements.
楼堂馆所|office towers, halls and guesthouses|党政机关违规兴建的办公和接待建筑。|Lavish government buildings, which rules forbid.
正确政绩观|the right view on governance performance|干部应如何看待和创造政绩的观念。|How officials should see and make their achievements.
正风反腐|rectifying conduct and fighting corruption|纠正作风与惩治腐败一并推进。|Bad conduct and corruption fought together.
永远在路上|always on the road; a never-ending task|指作风建设、从严治党等工作没有终点。|Said of tasks such as improving conduct or governing the Party that never come to an end.
治已病、防未病|curing illness and preventing it|对审计等监督既查问题又防风险的要求。|What audit and oversight are to do: cure and prevent.
涉嫌严重违纪违法|suspected of serious violations of discipline and law|官员被查时通报的固定用语。|The set charge in notices that an official is being investigated.
清廉建设|clean-government building|各地开展的清廉机关、村居、学校等创建。|Local drives for clean offices, villages, schools and firms.
漠视侵害群众利益|disregard of and harm to the public’s interests|基层不正之风的概括，多次专项治理。|Wrongs done to ordinary people, the target of special drives.
澄清正名|clearing names|为受不实举报的干部消除影响。|Clearing officials who were wrongly accused.
灯下黑|darkness under the lamp|比喻监督者或领导机关自身缺少监督。|The image of watchdogs or leading bodies that escape watching themselves.
点名道姓通报曝光|naming offenders in public notices|公开违纪者姓名和事实的做法。|Making offenders and offences public by name.
点题整治|clean-up on topics picked by the public|由群众提出问题、部门整治的做法。|Drives on problems that the public names.
牛栏关猫|an ox pen to hold cats|比喻制度空隙太大、管不住权力。|The image of rules too loose to hold power.
特权思想|privilege-seeking mindset|自认高人一等、谋求特殊待遇的思想。|The belief of officials that they are owed special treatment.
猛药去疴、重典治乱|strong medicine and stern laws|形容以严厉手段治理腐败。|Fighting corruption with harsh means.
用制度管权、管事、管人|governing power, affairs and people by rules|以制度约束权力运行的要求。|The demand that rules, not persons, govern.
用身边事教育身边人|teaching people by what happened among them|以本地本单位的典型或案例进行教育。|Teaching by examples or cases from one’s own place.
百名红通人员|100 most wanted fugitives|官方公布的百名涉嫌腐败外逃者名单。|The hundred corruption suspects abroad whom China named in a list.
监督检查就跟进到哪里|supervision follows wherever the decisions go|党中央决策部署到哪里、监督就到哪里的要求。|The rule that oversight goes wherever the centre’s decisions go.
真管真严、敢管敢严、长管长严|strict in earnest, with courage and for long|对管党治党的要求。|How the Party is to be governed.
督查检查考核|oversight visits, inspections and appraisals|上级对下级的各类检查，需统筹精简。|The many checks from above that are to be cut down.
知敬畏、存戒惧、守底线|know awe, keep caution and hold the bottom line|对党员干部遵守纪律的要求。|The demand that officials fear to break the rules.
短实新|short, real and new|改进文风的要求，反对“长空假”。|The style asked for in writing, against the long, empty and false.
稻草人|scarecrow|比喻不被执行的制度。|The image of rules that frighten nobody.
立行立改|correcting at once|对发现的问题马上整改。|Putting right at once what is found wrong.
第一种形态|the first form|“四种形态”之一，以谈话提醒、批评教育处理轻微问题。|The mildest of the four forms of discipline: reminders and criticism.
第二个答案|the second answer|指党的自我革命，是跳出历史周期率的又一答案。|The Party’s self-reform as the second way out of the cycle of rise and fall.
精准问责|precise accountability|按事实和责任大小问责，防止泛化、简单化。|Holding to account by fact and degree instead of broadly.
精文减会|fewer documents and meetings|减少发文开会的要求。|The demand for fewer papers and meetings.
糖衣炮弹|sugar-coated bullets|比喻以利益腐蚀干部的手段，语出毛泽东。|Bribes and flattery as bullets in sugar, after a speech of Mao’s.
紧箍咒|tightening spell|比喻严格的约束，出自《西游记》。|The image of strict limits, after the novel Journey to the West.
纠四风、树新风|correcting the four forms of decadence and fostering new conduct|纠正四风与树立新风并举。|Doing away with bad conduct and building the good.
纪严于法、纪在法前|discipline is stricter than law and comes before it|党的纪律标准高于法律、执行先于法律。|The rule that Party discipline asks more than the law and acts sooner.
纪检监察干部队伍教育整顿|rectification of the discipline corps|在纪检监察系统内部开展的整顿。|The campaign to clean up the discipline system itself.
纪检监察铁军|iron army of discipline and supervision|对纪检监察干部队伍建设的目标。|What the corps of discipline officers is to become.
经得起实践、人民、历史检验|standing the test of practice, people and history|衡量政绩是否真实的标准。|The measure of real achievements.
经济责任审计|audit of economic responsibility|对领导干部任内经济责任的审计。|The audit of what a leading official did with money in office.
翻烧饼|turning the pancake|比喻政策反复或换人就改。|The image of plans that change with each new chief.
老好人|yes-man; one who offends nobody|怕得罪人、不讲原则的人。|One who gives up principle to please.
老虎苍蝇一起打|fighting tigers and flies at the same time|对高官和基层的腐败一并惩处。|Punishing the corrupt of high rank and low alike.
肃清流毒影响|eliminate the pernicious influence|清除落马高官在组织中遗留的影响。|Rooting out the influence of purged leaders.
自重、自省、自警、自励|self-respect, self-examination, self-warning and self-encouragement|对领导干部自律的要求。|A demand on officials’ self-discipline.
舌尖上的浪费|waste at the tip of the tongue|指餐饮浪费行为，官方要求制止。|The waste of food at tables, which a campaign is to stop.
舌尖上的腐败|corruption at the tip of the tongue|指公款吃喝等饮食方面的腐败。|Corruption by feasting.
节日病|festival disease|比喻节日期间易发的不正之风。|An image of misconduct around the holidays.
花架子|showy frame|比喻好看不中用的做法。|An image of what looks good and does nothing.
虚假整改|sham rectification|只在纸面上完成的整改。|Putting things right on paper only.
行贿人黑名单|blacklist of bribe-givers|对行贿者联合惩戒的名单制度。|A list by which bribe-givers are barred from business and favours.
裸官|naked officials|配偶子女移居国外的官员。|Officials whose families have moved abroad.
见人见事见思想|showing the person, the deed and the thought|对民主生活会自我批评要具体的要求。|The demand that self-criticism be concrete.
警示教育|cautionary education|以违纪违法案例教育干部的做法。|Teaching officials by the cases of those who fell.
让权力在阳光下运行|exercising power in a transparent manner|权力公开、接受监督的要求。|The demand that power be used in the open.
诫勉谈话|admonishing talk|对有轻微问题的干部进行的正式警告谈话。|A formal warning talk for lesser faults.
谈话函询|inquiry by talk or letter|处理问题线索的方式之一，要求干部说明情况。|One way to handle a lead: the official must explain himself.
责任田|own field of responsibility|比喻各人应当负责的工作范围。|A picture for the duties that each person or office must answer for.
越往后越严|stricter as time goes on|执纪只会更严的警示。|The warning that discipline will only grow stricter.
踏石留印、抓铁有痕|leaving prints on stone and marks on iron|形容抓作风、抓工作善始善终、务求实效。|Working so hard that it leaves marks in stone and iron.
踢皮球|kicking the ball|比喻部门互相推诿。|An image of offices that pass a matter on.
躺平|lying flat|指不作为、不进取的状态，也指此类干部。|Giving up all effort, said also of officials.
躺平式干部|lying-flat officials|不担当不作为的干部。|Officials who do as little as they can.
车轮上的腐败|corruption on wheels|对公车私用和超标配车的形象说法。|An image of the abuse of official cars.
轻车简从|travelling light with few attendants|领导外出调研精简随行和接待的要求。|The rule that leaders travel simply and with few attendants.
过度留痕|excessive leaving of traces|工作只重台账、照片等记录的形式主义。|The formalism of keeping records to prove work.
过紧日子|tightening belts|要求党政机关压缩一般性支出。|The demand that government cut its own spending.
运动式治理|campaign-style governance|靠突击运动而非制度的治理方式。|Governing by bursts of campaign.
违规吃喝|illicit dining|违反中央八项规定精神的吃请和公款宴饮。|Banquets against the eight-point rules, at public cost or as a guest.
述职评议|duty reports and appraisal|干部报告履职情况并接受评议。|Officials report on their work and are judged.
述责述廉|reporting on duty and integrity|领导干部报告履责和廉洁情况的制度。|Officials’ reports on their duty and honesty.
追责问责|holding to account|对失职失责的组织和干部追究责任。|Calling bodies and cadres to account for failures of duty.
追逃追赃|pursuit of fugitives and recovery of stolen assets|追捕外逃腐败人员、追缴赃款的工作。|Bringing back corruption suspects from abroad and what they took.
遏制增量、清除存量|curbing new cases and clearing old ones|既防止新的问题发生又清理已有问题。|Stopping new cases while clearing up the old ones.
避罪天堂|safe haven for fugitives|指不让腐败分子把外国作为藏身处。|A place where the corrupt may hide abroad.
采取留置措施|retention in custody (liuzhi)|监察委员会对被调查人限制自由的措施，取代“两规”。|Detention by supervisory commissions, which took the place of shuanggui.
重部署、轻落实|much planning, little delivery|布置多、执行差的形式主义。|The fault of giving orders but not seeing to them.
铁帽子王|iron-hat prince|比喻享有免罪特权的人，反腐中称没有此类人。|One above punishment, of whom the campaign says there are none.
铁规发力、禁令生威|giving force to iron rules and bans|使纪律真正起作用。|Giving the rules real force.
铁规矩、硬杠杠|iron rule and hard bar|指中央八项规定不是一时之规。|Said of the eight-point rules as lasting and unbending.
铲除腐败滋生的土壤和条件|eradicating the breeding grounds and conditions for corruption|从源头治理腐败的任务。|The task of fighting corruption at its roots.
锲而不舍落实中央八项规定精神|unremitting enforcement of the eight-point rules|二十大后作风建设的固定要求。|The set demand on conduct since the 20th Congress.
门难进、脸难看、事难办|doors hard to enter, faces hard to look at, things hard to get done|对机关衙门作风的形容。|The classic complaint about government offices.
隐形变异|hidden mutations|不正之风改头换面、转入地下。|Bad practices that go on in disguise.
雁过拔毛|plucking every passing goose|比喻经手款物就截留克扣的基层腐败。|The image of petty officials who skim whatever passes through their hands.
雨过地皮湿|rain that only wets the surface|比喻工作或学习浮于表面。|The image of work that only wets the surface.
露头就打|striking as soon as it shows|对问题一出现就严惩。|Striking at a problem the moment it shows.
靠企吃企|living off the firm|国企人员利用企业谋取私利的腐败。|Corruption by those in state firms who feed on their own firm.
风腐交织|misconduct and corruption intertwined|不正之风与腐败问题相互交织、相互转化。|Bad conduct and corruption that feed each other.
风腐同查同治|treating misconduct and corruption as one|把不正之风和腐败问题一并查处、一并治理。|Investigating and curing bad conduct and corruption together.
高压态势|high-pressure posture|对腐败、违法犯罪等持续严厉打击的态势。|Keeping up unrelenting pressure on corruption or crime.
高压线|live wire|比喻不可触碰的纪律界线。|The image of rules that nobody may touch.
`;
