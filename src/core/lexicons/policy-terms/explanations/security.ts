/** What the terms of `../security.ts` mean; the columns are named in `explain-term.ts`. */
export const securityExplanations = `
世界一流军队|*world-class military|本世纪中叶的军队目标。|The goal for the middle of the century.||2017-10-18|中共十九大
乙类乙管|*managing COVID-19 as a Class B infectious disease|2023年1月8日起对新冠病毒感染的管理。|How COVID-19 has been managed since 8 January 2023.||2023-01-08|新冠病毒感染由“乙类甲管”调整为“乙类乙管”
人民军队|*people’s armed forces|中国共产党领导的军队。|The armed forces led by the Party.
从严治军|*governing the military with strict discipline|治军的方针。|A principle of running the armed forces.
依法治军|*law-based governance of the military|治军的方针。|A principle of running the armed forces.
党对人民军队的绝对领导|*Party’s absolute leadership over the people’s armed forces|人民军队的建军之本。|The foundation of the armed forces.
军事斗争准备|*military preparedness|军队为应对战争所作的准备。|The preparation of the armed forces for war.
军委主席负责制|*system of the CMC chairman assuming overall responsibility|中央军委实行的领导体制。|The command system of the Central Military Commission.
军政军民团结|*unity between the military and the government and between the military and the people|军队与政府、人民的团结。|The army’s unity with government and people.
军民融合|*military-civilian integration|军地资源共享。|Sharing between army and economy.
动态清零|*dynamic zero-COVID|2021年至2022年的防控总方针。|The policy of 2021–2022.
双拥|mutual support between army and people|拥军优属、拥政爱民。|The army and the people support each other.|拥军优属；拥政爱民
反分裂斗争|*fight against separatism|反对分裂国家活动的斗争。|The struggle against separatist activity.
反恐怖斗争|*fight against terrorism|打击恐怖主义的工作。|The work against terrorism.
听党指挥、能打胜仗、作风优良|*follow the Party’s command, are able to win battles and have fine conduct|强军目标的内容。|What the goal demands.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
国家主权、安全、发展利益|*national sovereignty, security, and development interests|外交、国防所维护的国家利益。|The interests that diplomacy and defence protect.|主权；安全；发展利益
国家安全|*national security|国家安全工作。|National security.
国家政治安全|*political security|总体国家安全观中作为根本的安全。|The fundamental security in the holistic approach.
国防和军队现代化|*modernization of national defense and the armed forces|国防建设的目标。|The goal of defence.
坚定信心、同舟共济、科学防治、精准施策|*remain confident, come together in solidarity, adopt a science-based approach, and take targeted measures|2020年疫情防控的总要求。|The general demand of 2020.
外防输入、内防反弹|preventing inbound cases and domestic resurgences|疫情防控总策略。|The general strategy against COVID-19.
安全发展|*safe development|把安全贯穿发展全过程的理念。|The idea that safety goes through all development.
安全感|*sense of security|民众对安全的感受，常与获得感、幸福感并提。|How safe people feel, often named with the sense of gain and of happiness.
安全生产|*workplace safety|防止生产事故的工作。|The prevention of accidents at work.
属地管理|territorial management|由所在地政府负责的管理原则。|The rule that local government is responsible.
常态化疫情防控|routine epidemic prevention and control|2020年5月起的防控方式。|The practice from May 2020.
平安中国|*Peaceful China Initiative|社会治安和稳定的目标。|The goal of public security.
平安建设|work for public security and order|各地的平安工作。|Local work for public security.
应急管理体系|*emergency management system|应对突发事件的体制和机制。|The institutions that deal with emergencies.
建军百年奋斗目标|*goals for the centenary of the People’s Liberation Army|2027年的军队目标。|The goals for 2027.||2020-10-29|中共十九届五中全会
强军兴军|building a strong and thriving military|军队建设的目标用语。|A phrase for the goal of building the armed forces.
强军目标|*Party’s goal of building a strong military|听党指挥、能打胜仗、作风优良的人民军队。|Armed forces that obey the Party, win and keep their conduct.|听党指挥；能打胜仗；作风优良|2013-03-11|习近平出席十二届全国人大一次会议解放军代表团全体会议
总体国家安全观|*holistic approach to national security|以人民安全为宗旨的国家安全观。|A broad concept of security.||2014-04-15|中央国家安全委员会第一次会议
抗击新冠肺炎疫情斗争|*fight against COVID-19|中国抗击新冠肺炎疫情的工作。|China’s struggle against COVID-19.
枫桥经验|*Fengqiao model|依靠群众就地化解矛盾的做法。|Settling disputes on the spot with the people’s help.||1963|浙江诸暨枫桥
武汉保卫战|battle to defend Wuhan|2020年武汉抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Wuhan in 2020.
湖北保卫战|battle to defend Hubei|2020年湖北抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Hubei in 2020.
湖北保卫战、武汉保卫战|battles to defend Hubei and Wuhan|2020年湖北和武汉抗击新冠肺炎疫情的行动。|The fight against COVID-19 in Hubei and Wuhan in 2020.
灰犀牛|*gray rhino|明显却被忽视的风险。|A risk that everybody ignores.
生物安全|*biosecurity|防范生物风险的安全领域。|Security against biological risks.
疫情防控|*epidemic prevention and control|对新冠肺炎等疫情的防控。|The control of COVID-19 and other epidemics.
疫情防控人民战争、总体战、阻击战|all-out people’s war against the epidemic|2020年的动员用语。|The call of 2020.|人民战争；总体战；阻击战
疫情防控和经济社会发展|*epidemic control and economic and social development|2020年起须统筹推进的两方面工作。|The two tasks to be balanced since 2020.
疫情防控阻击战|*battle against the epidemic|2020年抗击新冠肺炎疫情的动员用语。|The call of 2020 to fight COVID-19.
社会大局稳定|*overall social stability|社会总体稳定的状态。|Stability of society as a whole.
练兵备战|*training and combat readiness|军队的训练和战争准备。|Training and preparing for war.
维护稳定|*maintaining stability|维护社会稳定的工作。|The work of keeping society stable.
网格化管理|*grid-based management|把社区划分为网格进行管理。|Managing communities by cells of a grid.
网络强国|*cyberpower|网信事业目标。|The goal on the internet.||2014-02-27|中央网络安全和信息化领导小组第一次会议
网络空间命运共同体|*community with a shared future in cyberspace|网络合作的理念。|An idea of cooperation online.||2015-12-16|第二届世界互联网大会
群防群控|society-wide prevention and control|发动群众的防控。|Mobilising the public.
联防联控|*joint prevention and control|部门之间的防控机制。|Joint work of departments.
能打仗、打胜仗|*ability to fight and win|对军队的要求。|A demand on the armed forces.
长治久安|*enduring peace and stability|长期的安定。|Lasting order.
闭环管理|*closed-loop management|人员在封闭路线和场所内活动的防控办法，也指有始有终的管理。|A control by which people keep to closed routes and places, also management that follows through to the end.
防灾减灾救灾|*disaster prevention, mitigation, and relief|应对自然灾害的工作。|The work against natural disasters.
颜色革命|*color revolution|官方用语，指由外部势力策动的政权更迭。|Official usage for regime change that is held to be instigated from abroad.
黑天鹅|*black swan|难以预料的风险。|A risk that nobody foresees.
`;
