/** What the terms of `../reform.ts` mean; the columns are named in `explain-term.ts`. */
export const reformExplanations = `
一亩三分地|one’s own little plot|比喻只顾本地本部门利益的小圈子。|An image of caring only for one’s own ground.
一张网|one network|把各部门服务或管理集中到一个网络的做法。|Putting services or management of all agencies on one network.
一网、一门、一次|one network, one door, one visit|政务服务线上一网、线下一门、办事一次的改革。|The reform for services on one network, at one door, in one visit.
三医联动|coordinated reform of medical services, insurance and medicines|医疗、医保、医药联动的医改做法。|Reform of care, insurance and drugs together.|医疗；医保；医药
三定|three determinations|机构定职能、定内设机构、定人员编制。|Fixing the functions, internal offices and staff of a body.|定职能；定机构；定编制
三明医改|Sanming medical reform|福建三明市医改模式，全国推广。|The Sanming model of medical reform, spread nationwide.
下好先手棋、打好主动仗|making the first move and fighting on one’s own terms|要求提前谋划、掌握主动。|The demand that officials act early and keep the initiative.
下岗再就业|laid-off workers and re-employment|国企改革中对下岗职工再安排工作的政策。|The policy for workers laid off in state enterprise reform.
两票制|two-invoice system|药品从厂家到医院最多开两次发票的医改措施。|A medical reform that allows at most two invoices between maker and hospital.
九龙治水|nine dragons governing the waters|比喻多部门分管、职责不清。|The image of many offices with muddled powers.
事业单位改革|*reform of public institutions|对学校、医院、科研等事业单位体制的改革。|The reform of schools, hospitals, institutes and the like.
互联网+政务服务|*Internet Plus government services|运用互联网办理政务事项。|Government services by way of the internet.
互联网+监管|Internet Plus regulation|运用互联网和数据进行监管。|Regulation by internet and data.
以药养医|hospitals living on drug sales|医改要破除的医院靠卖药维持的机制。|The practice, which medical reform seeks to end, of hospitals living on drug sales.
价格改革|*price reform|由市场形成价格的改革。|The reform by which the market sets prices.
企业投资项目承诺制|pledge system for enterprise investment projects|企业先作承诺、政府后监管的项目审批改革。|Letting firms start projects on a pledge, with checks later.
优化协同高效|optimal, coordinated and efficient|机构改革的原则。|The principle of institutional reform.
体制机制创新|*institutional innovation|改进管理体制和运行机制，以新办法解决制度障碍。|New ways of organising and running a field so as to remove institutional obstacles.
体制机制改革|reform of systems and mechanisms|对管理体制和运行机制的改革。|Reform of how a field is organised and how it works.
体制机制障碍|*institutional barriers|指妨碍发展的管理体制和运行机制。|Structures and ways of working that stand in the way of development.
供销合作社综合改革|comprehensive reform of supply and marketing cooperatives|使供销社服务农业农村的改革。|The reform of supply and marketing cooperatives to serve the countryside.
信用监管|credit-based regulation|按市场主体信用状况确定监管力度。|Regulating firms according to their credit record.
先立后破|*building the new before discarding the old|2021年以来对转型节奏的要求。|The order demanded of transitions since 2021.
全面深化改革|*comprehensively deepening reform|在经济、政治、文化、社会、生态和党建各领域推进改革，“四个全面”之一。|Reform in economy, politics, culture, society, environment and Party, one prong of the four-pronged strategy.||2013-11-12|中共十八届三中全会
公务用车制度改革|official-vehicle reform|取消一般公务用车、发放交通补贴的改革。|The reform that ends most official cars for an allowance.
公立医院改革|*public hospital reform|恢复公立医院公益性的改革。|The reform that returns public hospitals to the public good.
农垦改革|reform of state farms|国有农场（农垦系统）的体制改革。|The reform of the state farm system.
减证便民|cutting certificates to serve the people|清理不必要的证明事项。|Doing away with needless certificates.
利益固化的藩篱|barriers erected by vested interests|比喻阻碍改革的既得利益。|A picture for vested interests that block reform.
制度集成创新|integrated institutional innovation|成套推进制度改革的做法，海南等自贸区强调。|Reforming rules as a set, as Hainan and the free trade zones stress.
医药卫生体制改革|*reform of the medical and healthcare systems|2009年启动新一轮的医疗卫生改革。|The reform of health care, in a new round since 2009.
可复制、可推广|replicable and scalable|要求试点形成其他地方可以照搬推广的经验。|The demand that a pilot’s experience can be copied elsewhere.
司法体制改革|*judicial reform|对司法管理、责任制和诉讼制度的改革。|The reform of courts and procuratorates, their accountability and procedure.
合成谬误|fallacy of composition|指各项政策单看合理、叠加后效果不好。|Policies sound in themselves that harm when added up.
告知承诺制|notification and pledge system|申请人书面承诺即可先办、事后核查的审批办法。|Permits on a written pledge, checked afterwards.
啃硬骨头|cracking hard nuts|比喻攻克改革或工作中最难的问题。|The image of tackling the hardest problems.
啃硬骨头、涉险滩|gnawing hard bones and wading through dangerous shoals|比喻攻克改革难关。|A metaphor for taking on the hardest parts of reform.
四梁八柱|four beams and eight pillars|比喻支撑全局的主体框架，多指改革的基本制度。|The image of a main frame, mostly the basic institutions of reform.
国务院大督查|State Council accountability inspections|国务院派督查组检查各地落实政策的活动，始于2014年。|Inspections, since 2014, of how places carry out the State Council’s policies.
国有林区改革|reform of state forest areas|国有林场林区的体制改革。|The reform of state forest farms and forest areas.
国有资产管理体制改革|reform of state asset management|以管资本为主改革国有资产监管。|The reform of state assets towards managing capital.
国有资本投资、运营公司|*state capital investment and operation companies|国资改革的两类平台公司。|Two kinds of company through which state capital is managed.
国防和军队改革|*reform of national defense and the armed forces|2015年起对军队领导指挥体制和力量结构的改革。|The reform, since 2015, of the command and structure of the armed forces.
壮士断腕|a warrior cutting off his own wrist|比喻为大局果断舍弃的改革决心。|A picture for giving up what one has for the sake of reform.
多审合一|merging several reviews|把多项审查验收合并办理的改革。|Carrying out several reviews or inspections at once.
大胆试、大胆闯、自主改|testing boldly, venturing boldly and reforming on one’s own|对自贸试验区和深化改革的要求。|The line given to pilot free trade zones and reform.
大部制改革|super-ministry reform|合并职能相近部门的机构改革，2008年推行。|The reform of 2008 that merged ministries of like functions.
好差评|good-or-bad rating system|由企业群众评价政务服务的制度。|The rating of government services by those who use them.
容缺受理|accepting incomplete applications|次要材料不全时先予受理的办法。|Taking in an application whose minor papers are still missing.
尊重群众首创精神|respecting the initiative of the masses|鼓励基层和群众在改革中探索创新。|The rule of letting people at the grassroots try new things.
小政府、大社会|small government, big society|政府精简、社会自理的改革设想，海南较早实行。|The idea of lean government and a self-managing society, tried early in Hainan.
工作专班|special task team|为某项任务组建的专门班子。|A team set up for one task.
市域社会治理|*municipal social governance|以设区的市为单位统筹的社会治理，2018年提出。|Social governance run at the level of a prefectural city, named in 2018.
店小二|waiter at the inn|比喻为企业周到服务的干部。|The image of officials who wait on firms.
户籍制度改革|*reform of the household registration system|放宽落户限制、统一城乡户口的改革。|The reform that eases settlement and unites urban and rural registration.
扩权强县|giving counties more power|向县镇下放经济管理权的改革。|Handing economic powers down to counties and towns.
扫码入企|scanning in before inspecting a firm|检查人员须扫码登记才能入企检查的做法。|Inspectors must register by code before they enter a firm.
投融资体制改革|*reform of the investment and financing systems|改革投资审批和融资方式，激发社会投资。|The reform of investment approval and finance.
拨改贷|switching from grants to loans|国家基建投资由财政拨款改为贷款的改革。|The reform that turned state building grants into loans.
接诉即办|swift response to public complaints|北京以12345热线为主渠道、接到诉求即办理的机制，2019年起推行。|Beijing’s practice, since 2019, of acting at once on complaints to the 12345 hotline.
推进国家治理体系和治理能力现代化|*modernizing China’s system and capacity for governance|完善国家制度并提高其执行能力，全面深化改革总目标的内容。|Better institutions and the ability to apply them, part of the overall goal of reform.||2013-11-12|中共十八届三中全会
摸着石头过河|*crossing the river by feeling the stones|比喻边实践边摸索的渐进改革方法，源于陈云。|The image of reform by trial, from Chen Yun.
改革开放再出发|setting out again on reform and opening up|改革开放四十周年前后号召继续推进改革的用语。|The call, around the fortieth anniversary in 2018, to go on with reform.
改革攻坚|tackling the hard problems of reform|集中力量解决改革中的难题。|Concentrating on the hardest tasks of reform.
放水养鱼|letting water in to raise fish|比喻减税让利、培育企业。|A picture for growing firms by lowering taxes.
政务公开|openness of government affairs|公开政府决策和办事过程的要求。|The demand that government act in view of the public.
政府购买服务|government purchase of services|由社会力量提供、政府付费的公共服务方式。|Public services bought from private or social bodies.
政治体制改革|*political structural reform|对政治体制的改革，1980年由邓小平系统提出。|The reform of the political system, set out by Deng Xiaoping in 1980.
数字化改革|digital reform|浙江2021年启动的以数字化推动治理变革的改革。|Zhejiang’s reform, since 2021, of governance by digital means.||2021-02|浙江省数字化改革大会
数字政府|*digital government|以数字技术履行政府职能。|Government that works by digital technology.
文化体制改革|*reform of the cultural sector|文化事业和文化产业管理体制的改革。|Reform of the management of culture.
更加成熟更加定型|more mature and better established|全面深化改革对制度建设的目标要求。|The goal of reform for institutions: to be mature and settled.
最多跑一地|one place at most|把群众纠纷集中到一个地方化解的浙江改革。|Zhejiang’s reform by which a dispute is handled at one place.
有求必应、无事不扰|answering every request and not disturbing otherwise|政府服务企业的原则。|How government is to serve firms.
服务型政府|*service-oriented government|以提供公共服务为主要职能的政府建设目标。|The goal of a government whose main task is to serve the public.
未诉先办|acting before complaints come|北京接诉即办改革的延伸，主动治理。|A further step of Beijing’s hotline reform: to act before being asked.
条块分割|fragmentation of vertical and regional lines|指上下垂直系统与地方各管一段的体制问题。|The divide between vertical lines and local governments.
民有所呼、我有所应|the people call, we answer|强调政府及时回应群众诉求。|Says that government answers people’s requests.
治理效能|effectiveness of governance|制度优势转化成的治理成效。|What institutional strengths achieve in governance.
治理现代化|*modernization of governance|治理体系和治理能力的现代化。|Making the system and capacity of governance modern.
深化改革|*deepening reform|在已有基础上推进更深层次的改革。|Carrying reform on to deeper questions.
深水区|deep-water zone|比喻改革进入涉及深层利益、难度大的阶段。|The image of a stage of reform that touches deep interests.
生态文明体制改革|reform of the system for ecological conservation|关于自然资源产权、国土开发、生态补偿等制度的改革。|The reform of resource ownership, land use, compensation and the like.||2015-09|中共中央、国务院印发总体方案|《生态文明体制改革总体方案》
瘦身健体|slimming down and getting fit|比喻压缩层级、剥离副业的国企改革。|A picture for cutting layers and side businesses of state firms.
省以下财政体制改革|reform of fiscal systems below the province|理顺省以下财政关系的改革。|The reform of fiscal relations below the province.
督查激励|inspection and incentives|对督查中成效突出的地方给予奖励的做法。|Rewards for places that do well in inspections.
破立并举|both breaking and building|破除旧体制与建立新体制并举的改革方法。|Doing away with the old and building the new side by side.
硬骨头|“hard bone”|比喻改革和工作中最难解决的问题。|A metaphor for the hardest tasks of reform.
科技体制改革|reform of the science and technology management system|科研管理和投入体制的改革。|Reform of how research is managed and funded.
竞争中性|competitive neutrality|对各类企业一视同仁的市场原则。|Treating firms of every ownership alike.
管办分离|separating regulation from operation|教育、医疗等领域监管与举办分开的改革。|Separating supervision from the running of schools, hospitals and the like.
精兵简政|better staff and simpler administration|精简机构、缩减人员的方针。|The policy of cutting offices and staff.
系统集成、协同高效|systematic integration, coordination, and efficiency|2019年以来深化改革的方法要求。|The method demanded of reform since 2019.
经济体制改革|*economic structural reform|处理政府与市场关系的改革，全面深化改革的重点。|The reform of how state and market relate, the focus of comprehensive reform.
综合改革|comprehensive reform|在一地或一领域配套推进多方面改革。|Reform of many sides of one place or field together.
综合查一次|one joint check|合并多项检查以减少对企业打扰的做法。|One joint inspection in place of many.
综合行政执法改革|reform of integrated administrative law enforcement|整合多部门执法队伍和权限的改革。|The reform that merges the enforcement bodies of many offices.
综合配套改革试验区|pilot zones for comprehensive reform|国务院2005年起批准的综合改革试点地区，首个为浦东新区。|Places where the State Council since 2005 has let many reforms be tried, Pudong the first.||2005-06|国务院批准浦东新区试点
考试招生制度改革|reform of examination and enrollment|以高考为主的招生制度改革。|The reform of entrance examinations, above all the gaokao.
职能转变|transformation of functions|政府等机构职能的调整和转变。|A change in what government or another body does.
联合惩戒|joint punishment of the untrustworthy|多部门共同限制失信者的机制。|Joint measures by offices against those with bad credit.
胆子要大、步子要稳|be bold in thinking and steady in steps|对改革既敢闯又稳妥的要求。|The rule that reform be daring in mind and careful in pace.
自主知识产权|*proprietary intellectual property rights|由本国企业或个人研发并拥有的知识产权。|Intellectual property developed and owned at home.
药品零差率|zero mark-up on drugs|医院按进价销售药品的医改措施。|The medical reform by which hospitals sell drugs at cost.
获得感|*sense of gain|民众从改革中得到实惠的感受。|What people feel that reform gives them.||2015-02-27|中央全面深化改革领导小组第十次会议
获得感、幸福感、安全感|*sense of gain, happiness, and security|民众对实惠、生活和安全的感受，2017年起作为民生工作目标。|What people feel of benefit, life and safety, since 2017 the aim of livelihood work.|获得感；幸福感；安全感|2017-10-18|中共十九大
行政体制改革|*reform of the administrative system|对政府机构、职能和运行方式的改革。|The reform of government bodies, functions and ways of work.
街乡吹哨、部门报到|sub-districts whistle, departments report|北京基层治理改革：街乡发现问题召集，市区部门到场处理。|Beijing’s reform by which sub-districts call and departments must come and act.
让数据多跑路、群众少跑腿|let data run more so that people run less|推行网上办事、减少群众跑路的口号。|A slogan of online services that save people trips.
财政事权和支出责任|*fiscal powers and expenditure responsibilities|中央与地方在财政上的事权与支出划分。|How duties and spending are divided between centre and localities.
赛马机制|horse-racing mechanism|让单位或团队相互竞赛比拼的机制。|A mechanism that sets offices or teams in competition.
转变政府职能|*transforming government functions|政府从微观管理转向服务和监管。|Turning government from micro-management to service and oversight.
重点领域和关键环节改革|reform in key areas and crucial links|指牵动全局的改革部分。|The parts of reform on which the rest depends.
长效机制|*long-term mechanisms|使工作成效长期保持的制度安排，与一时突击相对。|Lasting arrangements, as opposed to a single effort.
阳光政务|sunlight government|公开透明的政府办事方式。|Government whose work can be seen by all.
集体林权制度改革|*collective forest tenure reform|把集体林地承包到户的改革，2008年全面推进。|The reform, in full since 2008, that contracts collective forests to households.
顶层设计|*top-level design|从全局和最高层次统筹规划改革或工作。|Planning a reform as a whole and from the top.
首创精神|pioneering initiative|指基层和群众主动探索、创造的精神。|The readiness of people at the grassroots to try new ways.
首违不罚|no penalty for first minor offences|对首次轻微违法不予处罚的执法办法。|The rule that small first offences go unpunished.
首问负责制|first-contact responsibility|首位接待人员负责到底的机关制度。|The clerk who is asked first must see the matter through.
马上就办|act at once|习近平在福州倡导的工作作风。|A working style that Xi Jinping promoted in Fuzhou.
`;
