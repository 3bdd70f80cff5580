/** What the terms of `../reform.ts` mean; the columns are named in `explain-term.ts`. */
export const reformExplanations = `
体制机制创新|*institutional innovation|管理体制和运行机制的创新。|Innovation in how an administration is set up and run.
体制机制改革|*reform of systems and mechanisms|对管理体制和运行机制的改革。|Reform of how an administration is set up and run.
先立后破|*establishing the new before abolishing the old|2021年以来对转型节奏的要求。|The order demanded of transitions since 2021.
全面深化改革|*comprehensively deepening reform|“四个全面”之一。|One prong of the four-pronged strategy.||2013-11-12|中共十八届三中全会
医药卫生体制改革|*reform of the medical and healthcare systems|2009年启动新一轮的医疗卫生改革。|The reform of health care, in a new round since 2009.
可复制、可推广|replicable and scalable|对试点经验的要求。|What the experience of a pilot should be.
啃硬骨头|cracking hard nuts|对攻克改革难题的比喻。|An image of tackling the hard problems of reform.
四梁八柱|four beams and eight pillars|对改革主体框架的比喻。|An image of the main framework of reform.
国防和军队改革|*reform of national defense and the armed forces|2015年起对军队领导指挥体制和力量结构的改革。|The reform, since 2015, of the command and structure of the armed forces.
市域社会治理|*municipal social governance|设区的市一级的社会治理。|Social governance at city level.
户籍制度改革|*reform of the household registration system|户口制度的改革。|Reform of the hukou system.
接诉即办|swift response to public complaints|北京12345热线改革。|Beijing’s hotline reform.
推进国家治理体系和治理能力现代化|*modernizing China’s system and capacity for governance|全面深化改革总目标的内容。|Part of the overall goal of reform.||2013-11-12|中共十八届三中全会
摸着石头过河|*crossing the river by feeling the stones|渐进改革的方法。|Reform by trial.
政治体制改革|*political structural reform|对政治体制的改革，1980年由邓小平系统提出。|The reform of the political system, set out by Deng Xiaoping in 1980.
数字政府|*digital government|以数字技术履行政府职能。|Government that works by digital technology.
文化体制改革|*reform of the cultural sector|文化事业和文化产业管理体制的改革。|Reform of the management of culture.
服务型政府|*service-oriented government|以服务为主要职能的政府。|Government whose main task is service.
治理效能|*effectiveness of governance|制度优势转化成的治理成效。|What institutional strengths achieve in governance.
治理现代化|*modernization of governance|治理体系和治理能力的现代化。|Making the system and capacity of governance modern.
深化改革|*deepening reform|把改革推向深入。|Carrying reform further.
深水区|deep-water zone|对改革进入艰难阶段的比喻。|An image of the hard stage of reform.
科技体制改革|*reform of the science and technology management system|科研管理和投入体制的改革。|Reform of how research is managed and funded.
系统集成、协同高效|systematic integration, coordination, and efficiency|2019年以来深化改革的方法要求。|The method demanded of reform since 2019.
经济体制改革|*economic structural reform|全面深化改革的重点。|The focus of comprehensive reform.
获得感|*sense of gain|民众从改革中得到实惠的感受。|What people feel that reform gives them.||2015-02-27|中央全面深化改革领导小组第十次会议
获得感、幸福感、安全感|*sense of gain, happiness, and security|民生工作目标。|The aims of livelihood work.
街乡吹哨、部门报到|sub-districts whistle, departments report|北京的基层治理改革。|Beijing’s reform of local governance.
转变政府职能|*transforming government functions|政府从微观管理转向服务和监管。|Turning government from micro-management to service and oversight.
长效机制|*long-term mechanisms|使工作成效持久的制度安排。|Arrangements that make results last.
顶层设计|*top-level design|从全局统筹规划。|Planning from the top.
`;
