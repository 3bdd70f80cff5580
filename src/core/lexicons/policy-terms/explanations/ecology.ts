/** What the terms of `../ecology.ts` mean; the columns are named in `explain-term.ts`. */
export const ecologyExplanations = `
三北防护林|*Three-North Shelterbelt Forest Program|1978年启动的西北、华北、东北防护林工程。|The shelterbelt programme of the three norths, begun in 1978.
三线一单|three lines and one list|生态环境分区管控制度。|Zoning for environmental control.|生态保护红线；环境质量底线；资源利用上线；生态环境准入清单
人与自然和谐共生|*harmony between humanity and nature|中国式现代化的特征之一。|A feature of Chinese modernisation.
以国家公园为主体的自然保护地体系|*nature reserve system composed mainly of national parks|自然保护地体系。|The system of protected areas.||2017-10-18|中共十九大
光盘行动|*Clean Plate campaign|反对餐饮浪费。|Against wasting food.
共抓大保护、不搞大开发|*well-coordinated environmental conservation and no excessive development|长江经济带的原则。|The rule for the Yangtze.||2016-01-05|推动长江经济带发展座谈会
净土保卫战|*battle to keep land pollution-free|土壤污染防治。|The fight against soil pollution.
四水四定|four determinations by water|以水定城、以水定地、以水定人、以水定产。|Letting water decide cities, land, people and industry.|以水定城；以水定地；以水定人；以水定产
国土空间规划|*territorial space planning|统一各类空间规划的规划体系。|The system that unites all spatial plans.
垃圾分类|*waste sorting|生活垃圾分类。|Sorting of household waste.
山水林田湖草沙一体化保护和系统治理|*holistic and systematic conservation of mountains, waters, forests, farmlands, grasslands, and deserts|生态系统的整体治理。|Treating ecosystems as one.
应对气候变化|*responding to climate change|减缓和适应气候变化的工作。|Mitigating and adapting to climate change.
污染防治|*pollution prevention and control|三大攻坚战之一。|One of the three critical battles.
河长制|*river chief system|各级负责人分管河流的制度。|Officials answer for rivers.||2016-12|中共中央办公厅、国务院办公厅印发意见
海绵城市|*sponge cities|能吸纳雨水的城市。|Cities that absorb rain.
源头治理|addressing problems at the source|从根源上解决问题的治理方式。|Governance that settles problems at their root.
环保督察|*environmental inspections|中央对地方的环保督察。|Central inspections of the provinces.
生态产品价值实现机制|*mechanism for realizing the value of ecological products|使生态产品获得收益的机制。|Making ecology pay.
生态优先、绿色发展|*prioritizing ecological conservation and boosting green development|长江经济带等的发展导向。|The line for the Yangtze and elsewhere.
生态保护和修复|*ecological conservation and restoration|对生态系统的保护和恢复。|Protecting and restoring ecosystems.
生态保护红线|*redlines for ecological conservation|必须严格保护的区域。|Areas under strict protection.
生态安全屏障|*ecological security shields|保障国家生态安全的区域和体系。|Areas and systems that guard ecological security.
生态文明|*ecological civilization|人与自然和谐的文明。|A civilisation in harmony with nature.||2007-10-15|中共十七大
生态补偿|*ecological compensation|对生态保护者的补偿。|Paying those who protect.
生物多样性保护|*biodiversity conservation|对物种和生态系统多样性的保护。|Conservation of the variety of species and ecosystems.
碧水保卫战|*battle to keep waters clear|水污染防治。|The fight against water pollution.
碳中和|*carbon neutrality|二氧化碳排放与吸收相抵。|Emissions and absorption in balance.
碳达峰|*carbon peaking|二氧化碳排放达到峰值后下降。|Emissions reach their peak and then fall.
碳达峰、碳中和|*carbon peaking and carbon neutrality|2030年前达峰，2060年前中和。|A peak before 2030, neutrality before 2060.||2020-09-22|习近平在第七十五届联合国大会一般性辩论讲话
绿水青山|*lucid waters and lush mountains|良好的自然环境。|A healthy natural environment.
绿色低碳|*green and low-carbon|低排放的发展。|Low-emission development.
美丽中国|*Beautiful China|生态文明建设目标。|The goal of ecological work.||2012-11-08|中共十八大
蓝天、碧水、净土保卫战|*battle to keep skies blue, waters clear, and land pollution-free|污染防治攻坚战。|The fight against pollution.
蓝天保卫战|*battle to keep skies blue|大气污染防治。|The fight against air pollution.
退耕还林|*returning farmland to forest|1999年起的生态工程。|A programme since 1999.
金山银山|*invaluable assets|与“绿水青山”相对，指经济财富。|The counterpart of the lucid waters: wealth.
长江十年禁渔|*10-year fishing ban on the Yangtze|2021年起长江重点水域禁渔。|A ban on the Yangtze since 2021.||2021-01-01|长江流域重点水域
防沙治沙|*desertification prevention and control|防止和治理土地沙化。|Preventing and treating desertification.
`;
