/** What the terms of `../security.ts` mean; the columns are named in `explain-term.ts`. */
export const securityExplanations = `
世界一流军队|*world-class military|本世纪中叶的军队目标。|The goal for the middle of the century.||2017-10-18|中共十九大
党对人民军队的绝对领导|*Party’s absolute leadership over the people’s armed forces|人民军队的建军之本。|The foundation of the armed forces.
军委主席负责制|*system of the CMC chairman assuming overall responsibility|中央军委实行的领导体制。|The command system of the Central Military Commission.
军民融合|*military-civilian integration|军地资源共享。|Sharing between army and economy.
动态清零|*dynamic zero-COVID|2021年至2022年的防控总方针。|The policy of 2021–2022.
双拥|mutual support between army and people|拥军优属、拥政爱民。|The army and the people support each other.|拥军优属；拥政爱民
听党指挥、能打胜仗、作风优良|*follow the Party’s command, are able to win battles and have fine conduct|强军目标的内容。|What the goal demands.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
国家安全|*national security|国家安全工作。|National security.
坚定信心、同舟共济、科学防治、精准施策|*remain confident, come together in solidarity, adopt a science-based approach, and take targeted measures|2020年疫情防控的总要求。|The general demand of 2020.
外防输入、内防反弹|*preventing inbound cases and domestic resurgences|疫情防控总策略。|The general strategy against COVID-19.
常态化疫情防控|*routine epidemic control|2020年5月起的防控方式。|The practice from May 2020.
平安中国|*Peaceful China Initiative|社会治安和稳定的目标。|The goal of public security.
平安建设|*Peaceful China Initiative|各地的平安工作。|Local work for public security.
建军百年奋斗目标|*goals for the centenary of the People’s Liberation Army|2027年的军队目标。|The goals for 2027.||2020-10-29|中共十九届五中全会
强军目标|*Party’s goal of building a strong military|听党指挥、能打胜仗、作风优良的人民军队。|Armed forces that obey the Party, win and keep their conduct.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
总体国家安全观|*holistic approach to national security|以人民安全为宗旨的国家安全观。|A broad concept of security.||2014-04-15|中央国家安全委员会第一次会议
枫桥经验|*Fengqiao model|依靠群众就地化解矛盾的做法。|Settling disputes on the spot with the people’s help.||1963|浙江诸暨枫桥
灰犀牛|*gray rhino|明显却被忽视的风险。|A risk that everybody ignores.
疫情防控|*epidemic prevention and control|对新冠肺炎等疫情的防控。|The control of COVID-19 and other epidemics.
疫情防控人民战争、总体战、阻击战|*all-out people’s war against the epidemic|2020年的动员用语。|The call of 2020.|人民战争；总体战；阻击战
网络强国|*cyberpower|网信事业目标。|The goal on the internet.||2014-02-27|中央网络安全和信息化领导小组第一次会议
网络空间命运共同体|*community with a shared future in cyberspace|网络合作的理念。|An idea of cooperation online.||2015-12-16|第二届世界互联网大会
群防群控|*society-wide prevention and control|发动群众的防控。|Mobilising the public.
联防联控|*joint prevention and control|部门之间的防控机制。|Joint work of departments.
颜色革命|*color revolution|外部策动的政权更迭。|Regime change from abroad.
黑天鹅|*black swan|难以预料的风险。|A risk that nobody foresees.
`;
