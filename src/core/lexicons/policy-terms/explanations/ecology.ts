/** What the terms of `../ecology.ts` mean; the columns are named in `explain-term.ts`. */
export const ecologyExplanations = `
三线一单|three lines and one list|生态环境分区管控制度。|Zoning for environmental control.|生态保护红线；环境质量底线；资源利用上线；生态环境准入清单
人与自然和谐共生|*harmony between humanity and nature|中国式现代化的特征之一。|A feature of Chinese modernisation.
以国家公园为主体的自然保护地体系|*nature reserve system composed mainly of national parks|自然保护地体系。|The system of protected areas.||2017-10-18|中共十九大
光盘行动|*Clean Plate campaign|反对餐饮浪费。|Against wasting food.
共抓大保护、不搞大开发|*well-coordinated environmental conservation and no excessive development|长江经济带的原则。|The rule for the Yangtze.||2016-01-05|推动长江经济带发展座谈会
四水四定|four determinations by water|以水定城、以水定地、以水定人、以水定产。|Letting water decide cities, land, people and industry.|以水定城；以水定地；以水定人；以水定产
垃圾分类|*waste sorting|生活垃圾分类。|Sorting of household waste.
山水林田湖草沙一体化保护和系统治理|*holistic and systematic conservation of mountains, waters, forests, farmlands, grasslands, and deserts|生态系统的整体治理。|Treating ecosystems as one.
污染防治|*pollution prevention and control|三大攻坚战之一。|One of the three critical battles.
河长制|*river chief system|各级负责人分管河流的制度。|Officials answer for rivers.||2016-12|中共中央办公厅、国务院办公厅印发意见
海绵城市|*sponge cities|能吸纳雨水的城市。|Cities that absorb rain.
环保督察|*environmental inspections|中央对地方的环保督察。|Central inspections of the provinces.
生态产品价值实现机制|*mechanism for realizing the value of ecological products|使生态产品获得收益的机制。|Making ecology pay.
生态优先、绿色发展|*prioritizing ecological conservation and boosting green development|长江经济带等的发展导向。|The line for the Yangtze and elsewhere.
生态保护红线|*redlines for ecological conservation|必须严格保护的区域。|Areas under strict protection.
生态文明|*ecological civilization|人与自然和谐的文明。|A civilisation in harmony with nature.||2007-10-15|中共十七大
生态补偿|*ecological compensation|对生态保护者的补偿。|Paying those who protect.
碳达峰、碳中和|*carbon peaking and carbon neutrality|2030年前达峰，2060年前中和。|A peak before 2030, neutrality before 2060.||2020-09-22|习近平在第七十五届联合国大会一般性辩论讲话
绿色低碳|*green and low-carbon|低排放的发展。|Low-emission development.
美丽中国|*Beautiful China|生态文明建设目标。|The goal of ecological work.||2012-11-08|中共十八大
蓝天、碧水、净土保卫战|*battle to keep skies blue, waters clear, and land pollution-free|污染防治攻坚战。|The fight against pollution.
蓝天保卫战|*battle to keep skies blue|大气污染防治。|The fight against air pollution.
退耕还林|*returning farmland to forest|1999年起的生态工程。|A programme since 1999.
长江十年禁渔|*10-year fishing ban on the Yangtze|2021年起长江重点水域禁渔。|A ban on the Yangtze since 2021.||2021-01-01|长江流域重点水域
`;
