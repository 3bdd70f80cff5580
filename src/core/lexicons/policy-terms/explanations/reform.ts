/** What the terms of `../reform.ts` mean; the columns are named in `explain-term.ts`. */
export const reformExplanations = `
全面深化改革|*comprehensively deepening reform|“四个全面”之一。|One prong of the four-pronged strategy.||2013-11-12|中共十八届三中全会
市域社会治理|*municipal social governance|设区的市一级的社会治理。|Social governance at city level.
接诉即办|swift response to public complaints|北京12345热线改革。|Beijing’s hotline reform.
推进国家治理体系和治理能力现代化|*modernizing China’s system and capacity for governance|全面深化改革总目标的内容。|Part of the overall goal of reform.||2013-11-12|中共十八届三中全会
摸着石头过河|*crossing the river by feeling the stones|渐进改革的方法。|Reform by trial.
获得感|*sense of gain|民众从改革中得到实惠的感受。|What people feel that reform gives them.||2015-02-27|中央全面深化改革领导小组第十次会议
获得感、幸福感、安全感|*sense of gain, happiness, and security|民生工作目标。|The aims of livelihood work.
街乡吹哨、部门报到|sub-districts whistle, departments report|北京的基层治理改革。|Beijing’s reform of local governance.
顶层设计|*top-level design|从全局统筹规划。|Planning from the top.
`;
