/** What the terms of `../reform.ts` mean; the columns are named in `explain-term.ts`. */
export const reformExplanations = `
一张网|one network|把各部门服务或管理集中到一个网络的做法。|Putting services or management of all agencies on one network.
三医联动|coordinated reform of medical services, insurance and medicines|医疗、医保、医药联动的医改做法。|Reform of care, insurance and drugs together.|医疗；医保；医药
事业单位改革|*reform of public institutions|对学校、医院、科研等事业单位体制的改革。|The reform of schools, hospitals, institutes and the like.
价格改革|*price reform|由市场形成价格的改革。|The reform by which the market sets prices.
体制机制创新|*institutional innovation|改进管理体制和运行机制，以新办法解决制度障碍。|New ways of organising and running a field so as to remove institutional obstacles.
体制机制改革|reform of systems and mechanisms|对管理体制和运行机制的改革。|Reform of how a field is organised and how it works.
先立后破|*building the new before discarding the old|2021年以来对转型节奏的要求。|The order demanded of transitions since 2021.
全面深化改革|*comprehensively deepening reform|在经济、政治、文化、社会、生态和党建各领域推进改革，“四个全面”之一。|Reform in economy, politics, culture, society, environment and Party, one prong of the four-pronged strategy.||2013-11-12|中共十八届三中全会
医药卫生体制改革|*reform of the medical and healthcare systems|2009年启动新一轮的医疗卫生改革。|The reform of health care, in a new round since 2009.
可复制、可推广|replicable and scalable|要求试点形成其他地方可以照搬推广的经验。|The demand that a pilot’s experience can be copied elsewhere.
司法体制改革|*judicial reform|对司法管理、责任制和诉讼制度的改革。|The reform of courts and procuratorates, their accountability and procedure.
啃硬骨头|cracking hard nuts|比喻攻克改革或工作中最难的问题。|The image of tackling the hardest problems.
四梁八柱|four beams and eight pillars|比喻支撑全局的主体框架，多指改革的基本制度。|The image of a main frame, mostly the basic institutions of reform.
国务院大督查|State Council accountability inspections|国务院派督查组检查各地落实政策的活动，始于2014年。|Inspections, since 2014, of how places carry out the State Council’s policies.
国有资产管理体制改革|reform of state asset management|以管资本为主改革国有资产监管。|The reform of state assets towards managing capital.
国防和军队改革|*reform of national defense and the armed forces|2015年起对军队领导指挥体制和力量结构的改革。|The reform, since 2015, of the command and structure of the armed forces.
大部制改革|super-ministry reform|合并职能相近部门的机构改革，2008年推行。|The reform of 2008 that merged ministries of like functions.
市域社会治理|*municipal social governance|以设区的市为单位统筹的社会治理，2018年提出。|Social governance run at the level of a prefectural city, named in 2018.
户籍制度改革|*reform of the household registration system|放宽落户限制、统一城乡户口的改革。|The reform that eases settlement and unites urban and rural registration.
投融资体制改革|*reform of the investment and financing systems|改革投资审批和融资方式，激发社会投资。|The reform of investment approval and finance.
接诉即办|swift response to public complaints|北京以12345热线为主渠道、接到诉求即办理的机制，2019年起推行。|Beijing’s practice, since 2019, of acting at once on complaints to the 12345 hotline.
推进国家治理体系和治理能力现代化|*modernizing China’s system and capacity for governance|完善国家制度并提高其执行能力，全面深化改革总目标的内容。|Better institutions and the ability to apply them, part of the overall goal of reform.||2013-11-12|中共十八届三中全会
摸着石头过河|*crossing the river by feeling the stones|比喻边实践边摸索的渐进改革方法，源于陈云。|The image of reform by trial, from Chen Yun.
改革开放再出发|setting out again on reform and opening up|改革开放四十周年前后号召继续推进改革的用语。|The call, around the fortieth anniversary in 2018, to go on with reform.
改革攻坚|tackling the hard problems of reform|集中力量解决改革中的难题。|Concentrating on the hardest tasks of reform.
政治体制改革|*political structural reform|对政治体制的改革，1980年由邓小平系统提出。|The reform of the political system, set out by Deng Xiaoping in 1980.
数字化改革|digital reform|浙江2021年启动的以数字化推动治理变革的改革。|Zhejiang’s reform, since 2021, of governance by digital means.||2021-02|浙江省数字化改革大会
数字政府|*digital government|以数字技术履行政府职能。|Government that works by digital technology.
文化体制改革|*reform of the cultural sector|文化事业和文化产业管理体制的改革。|Reform of the management of culture.
服务型政府|*service-oriented government|以提供公共服务为主要职能的政府建设目标。|The goal of a government whose main task is to serve the public.
治理效能|effectiveness of governance|制度优势转化成的治理成效。|What institutional strengths achieve in governance.
治理现代化|*modernization of governance|治理体系和治理能力的现代化。|Making the system and capacity of governance modern.
深化改革|*deepening reform|在已有基础上推进更深层次的改革。|Carrying reform on to deeper questions.
深水区|deep-water zone|比喻改革进入涉及深层利益、难度大的阶段。|The image of a stage of reform that touches deep interests.
生态文明体制改革|reform of the system for ecological conservation|关于自然资源产权、国土开发、生态补偿等制度的改革。|The reform of resource ownership, land use, compensation and the like.||2015-09|中共中央、国务院印发总体方案|《生态文明体制改革总体方案》
督查激励|inspection and incentives|对督查中成效突出的地方给予奖励的做法。|Rewards for places that do well in inspections.
科技体制改革|reform of the science and technology management system|科研管理和投入体制的改革。|Reform of how research is managed and funded.
系统集成、协同高效|systematic integration, coordination, and efficiency|2019年以来深化改革的方法要求。|The method demanded of reform since 2019.
经济体制改革|*economic structural reform|处理政府与市场关系的改革，全面深化改革的重点。|The reform of how state and market relate, the focus of comprehensive reform.
综合改革|comprehensive reform|在一地或一领域配套推进多方面改革。|Reform of many sides of one place or field together.
综合行政执法改革|reform of integrated administrative law enforcement|整合多部门执法队伍和权限的改革。|The reform that merges the enforcement bodies of many offices.
综合配套改革试验区|pilot zones for comprehensive reform|国务院2005年起批准的综合改革试点地区，首个为浦东新区。|Places where the State Council since 2005 has let many reforms be tried, Pudong the first.||2005-06|国务院批准浦东新区试点
职能转变|transformation of functions|政府等机构职能的调整和转变。|A change in what government or another body does.
自主知识产权|*proprietary intellectual property rights|由本国企业或个人研发并拥有的知识产权。|Intellectual property developed and owned at home.
获得感|*sense of gain|民众从改革中得到实惠的感受。|What people feel that reform gives them.||2015-02-27|中央全面深化改革领导小组第十次会议
获得感、幸福感、安全感|*sense of gain, happiness, and security|民众对实惠、生活和安全的感受，2017年起作为民生工作目标。|What people feel of benefit, life and safety, since 2017 the aim of livelihood work.|获得感；幸福感；安全感|2017-10-18|中共十九大
行政体制改革|*reform of the administrative system|对政府机构、职能和运行方式的改革。|The reform of government bodies, functions and ways of work.
街乡吹哨、部门报到|sub-districts whistle, departments report|北京基层治理改革：街乡发现问题召集，市区部门到场处理。|Beijing’s reform by which sub-districts call and departments must come and act.
财政事权和支出责任|*fiscal powers and expenditure responsibilities|中央与地方在财政上的事权与支出划分。|How duties and spending are divided between centre and localities.
转变政府职能|*transforming government functions|政府从微观管理转向服务和监管。|Turning government from micro-management to service and oversight.
长效机制|*long-term mechanisms|使工作成效长期保持的制度安排，与一时突击相对。|Lasting arrangements, as opposed to a single effort.
集体林权制度改革|*collective forest tenure reform|把集体林地承包到户的改革，2008年全面推进。|The reform, in full since 2008, that contracts collective forests to households.
顶层设计|*top-level design|从全局和最高层次统筹规划改革或工作。|Planning a reform as a whole and from the top.
`;
