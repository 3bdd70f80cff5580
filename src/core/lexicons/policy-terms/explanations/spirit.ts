/** What the terms of `../spirit.ts` mean; the columns are named in `explain-term.ts`. */
export const spiritExplanations = `
一张蓝图绘到底|carrying one blueprint through to the end|规划一经确定，一任接着一任干。|Successive leaders carry out the same plan.
不忘初心、牢记使命|*staying true to the original aspiration and founding mission|十九大主题的首句，2019年主题教育之名。|The opening of the theme of the 19th Congress and the name of a campaign in 2019.||2017-10-18|中共十九大
不忘初心、牢记使命主题教育|campaign on staying true to the original aspiration and founding mission|2019年至2020年初在全党开展的教育。|A Party-wide campaign from 2019 to early 2020.||2019-05-31|“不忘初心、牢记使命”主题教育工作会议
中国精神|*Chinese spirit|民族精神和时代精神的合称。|The national ethos and the spirit of the times together.
久久为功|persevering over the long term|长期坚持以求成效。|Achieving results by persistence.
井冈山精神|*Jinggangshan spirit|井冈山斗争时期形成的精神。|The spirit of the Jinggangshan struggle.
企业家精神|*entrepreneurship|爱国、创新、诚信等企业家品质。|The virtues of entrepreneurs.
初心使命|*original aspiration and founding mission|为中国人民谋幸福、为中华民族谋复兴。|To seek happiness for the people and rejuvenation for the nation.
功成不必在我|success need not be mine|不求任内见功的政绩观。|Not seeking results within one’s own term.
功成必定有我|success must have my part|与“功成不必在我”并提的担当。|The counterpart: one’s own effort must be in it.
劳动精神|*spirit of labor|崇尚劳动、热爱劳动、辛勤劳动、诚实劳动。|Esteem and love of honest work.
劳模精神|*spirit of model workers|爱岗敬业、争创一流、艰苦奋斗、勇于创新、淡泊名利、甘于奉献。|The virtues of model workers.
团结奋斗|*striving in unity|二十大主题词之一。|A key phrase of the 20th Congress.
塞罕坝精神|Saihanba spirit|牢记使命、艰苦创业、绿色发展。|The spirit of the foresters of Saihanba.|牢记使命；艰苦创业；绿色发展
奋斗精神|spirit of striving|为目标顽强努力的精神。|The spirit of working hard for a goal.
守初心、担使命，找差距、抓落实|staying true to the aspiration, taking up the mission, finding gaps and acting|2019年主题教育的总要求。|The general demand of the campaign of 2019.|守初心；担使命；找差距；抓落实|2019-05-31|“不忘初心、牢记使命”主题教育工作会议
工匠精神|*craftsmanship spirit|执着专注、精益求精、一丝不苟、追求卓越。|Devotion, precision and the pursuit of excellence.
延安精神|*Yan’an spirit|延安时期形成的精神。|The spirit of the Yan’an years.
建党精神|*great founding spirit of the Party|坚持真理、坚守理想，践行初心、担当使命，不怕牺牲、英勇斗争，对党忠诚、不负人民。|The spirit claimed for the Party’s founders.||2021-07-01|庆祝中国共产党成立100周年大会
抗疫精神|*great spirit of combating COVID-19|生命至上、举国同心、舍生忘死、尊重科学、命运与共。|The spirit shown against COVID-19.|生命至上；举国同心；舍生忘死；尊重科学；命运与共|2020-09-08|全国抗击新冠肺炎疫情表彰大会
撸起袖子加油干|*roll up our sleeves and work harder|习近平2017年新年贺词中的话。|From Xi Jinping’s New Year address of 2017.||2016-12-31|习近平发表二〇一七年新年贺词
敢闯敢试|daring to venture and to try|改革开放中形成的做法和精神。|A practice and spirit of the reform years.
斗争精神|*fighting spirit|敢于同风险挑战斗争的精神。|The spirit of facing risks and challenges.
时代精神|*spirit of the times|以改革创新为核心的精神。|The spirit with reform and innovation at its core.
民族精神|*national ethos|以爱国主义为核心的精神。|The spirit with patriotism at its core.
求真务实|*being realistic and pragmatic|工作作风要求。|A demand on working style.
真抓实干|getting down to real work|工作作风要求。|A demand on working style.
科学家精神|*spirit of scientists|爱国、创新、求实、奉献、协同、育人的精神。|Patriotism, innovation, truth, dedication, cooperation and teaching.|爱国；创新；求实；奉献；协同；育人|2019-06|中共中央办公厅、国务院办公厅印发意见
红船精神|Red Boat spirit|以南湖红船为象征的建党精神。|The spirit named after the boat on which the first congress closed.||2005-06-21|习近平在《光明日报》撰文
脱贫攻坚精神|*spirit of fighting poverty|上下同心、尽锐出战、精准务实、开拓创新、攻坚克难、不负人民。|The spirit shown against poverty.||2021-02-25|全国脱贫攻坚总结表彰大会
艰苦奋斗|*hard work and plain living|党的传统作风。|A traditional virtue of the Party.
钉钉子精神|hammer-and-nail spirit|一锤接着一锤、持之以恒抓落实。|Following through, blow by blow.
长征精神|*Long March spirit|长征中形成的精神。|The spirit of the Long March.
`;
