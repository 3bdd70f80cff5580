/** What the terms of `../spirit.ts` mean; the columns are named in `explain-term.ts`. */
export const spiritExplanations = `
一张蓝图绘到底|carrying one blueprint through to the end|规划一经确定，一任接着一任干。|Successive leaders carry out the same plan.
不忘初心、牢记使命|*staying true to the original aspiration and founding mission|十九大主题的首句，2019年主题教育之名。|The opening of the theme of the 19th Congress and the name of a campaign in 2019.||2017-10-18|中共十九大
不忘初心、牢记使命主题教育|campaign on staying true to the original aspiration and founding mission|2019年至2020年初在全党开展的教育。|A Party-wide campaign from 2019 to early 2020.||2019-05-31|“不忘初心、牢记使命”主题教育工作会议
丝路精神|*Silk Road spirit|和平合作、开放包容、互学互鉴、互利共赢的精神。|Peace and cooperation, openness, mutual learning and mutual benefit.|和平合作；开放包容；互学互鉴；互利共赢
两弹一星精神|spirit of “two bombs and one satellite”|热爱祖国、无私奉献，自力更生、艰苦奋斗，大力协同、勇于登攀的精神。|The devotion and self-reliance of those who built bombs and satellite.||1999-09-18|表彰为研制“两弹一星”作出突出贡献的科技专家大会
中国精神|*Chinese spirit|以爱国主义为核心的民族精神和以改革创新为核心的时代精神。|The national ethos of patriotism with the spirit of the times of reform and innovation.
久久为功|persevering over the long term|长期坚持、一步步取得成效。|Achieving results by going on step by step.
井冈山精神|*Jinggangshan spirit|坚定信念、艰苦奋斗，实事求是、敢闯新路，依靠群众、勇于胜利的革命精神。|The spirit of the first rural base: conviction, hard struggle, new paths and trust in the masses.
企业家精神|*entrepreneurship|爱国敬业、创新、诚信、担当等企业家品质。|The virtues of entrepreneurs, such as patriotism, innovation, honesty and responsibility.
创新精神|spirit of innovation|敢于突破陈规、创造新事物的精神。|The readiness to break with routine and create.
初心使命|*original aspiration and founding mission|党的初心和使命，即为中国人民谋幸福、为中华民族谋复兴。|The Party’s aspiration and mission: happiness for the people and rejuvenation for the nation.
功成不必在我|success need not be mine|做打基础、利长远的事，不求成果在自己任内显现。|Working for the long term without asking that results show in one’s own time.
功成必定有我|success must have my part|与“功成不必在我”并提的担当。|The counterpart: one’s own effort must be in it.
劳动精神|*spirit of labor|崇尚劳动、热爱劳动、辛勤劳动、诚实劳动的精神。|Esteem and love of labour, hard and honest.|崇尚劳动；热爱劳动；辛勤劳动；诚实劳动
劳模精神|*spirit of model workers|劳动模范体现的敬业、争先、奋斗、创新和奉献精神。|The devotion, drive, toil, invention and selflessness of model workers.|爱岗敬业；争创一流；艰苦奋斗；勇于创新；淡泊名利；甘于奉献
北斗精神|BeiDou spirit|北斗卫星导航系统建设者的创新、协作和追求卓越精神。|The invention, teamwork and drive of those who built the BeiDou satellites.|自主创新；开放融合；万众一心；追求卓越|2020-07-31|北斗三号全球卫星导航系统建成暨开通仪式
右玉精神|Youyu spirit|山西右玉干部群众久久为功植树治沙的精神。|The persistence of Youyu in Shanxi, which turned sand into woods.
团结奋斗|*striving in unity|万众一心、共同努力的号召，二十大主题词之一。|The call to work together as one, a key phrase of the 20th Congress.
塞罕坝精神|Saihanba spirit|河北塞罕坝林场建设者植树造林、艰苦创业的精神。|The spirit of the foresters of Saihanba in Hebei, who planted a forest in the waste.|牢记使命；艰苦创业；绿色发展
大庆精神|Daqing spirit|大庆油田爱国、创业、求实、奉献的精神。|The patriotism, enterprise, truth and devotion of the Daqing oil field.|爱国；创业；求实；奉献
太行精神|Taihang spirit|抗战时期太行根据地军民不怕牺牲、艰苦奋斗的精神。|The sacrifice and hardship of the Taihang base in the war against Japan.
奋斗精神|spirit of striving|为实现目标顽强努力、不畏艰难的精神。|The spirit of working hard for a goal against all odds.
女排精神|spirit of the Chinese women’s volleyball team|祖国至上、团结协作、顽强拼搏、永不言败。|Country first, teamwork, tenacity and never giving up.|祖国至上；团结协作；顽强拼搏；永不言败
孺子牛、拓荒牛、老黄牛精神|spirit of the servant, pioneering and hard-working ox|习近平2020年底号召的服务、创新、苦干“三牛精神”。|Service, innovation and toil as three oxen, in Xi Jinping’s call of the end of 2020.|孺子牛；拓荒牛；老黄牛|2020-12-31|全国政协新年茶话会
孺子牛精神|spirit of the willing ox|甘为人民服务的精神，语出鲁迅。|Readiness to serve the people, from a line of Lu Xun’s.
守初心、担使命|staying true to the aspiration and taking up the mission|2019年主题教育总要求的前半句。|The first half of the general demand of the campaign of 2019.
守初心、担使命，找差距、抓落实|staying true to the aspiration, taking up the mission, finding gaps and acting|2019年主题教育的总要求。|The general demand of the campaign of 2019.|守初心；担使命；找差距；抓落实|2019-05-31|“不忘初心、牢记使命”主题教育工作会议
实干兴邦|hard work makes a nation thrive|“空谈误国，实干兴邦”的后半句，号召真抓实干。|The second half of the saying that empty talk harms a nation and hard work makes it thrive.
工匠精神|*craftsmanship spirit|执着专注、精益求精、一丝不苟、追求卓越的职业精神。|Devotion, precision, care and the pursuit of excellence at work.|执着专注；精益求精；一丝不苟；追求卓越
延安精神|*Yan’an spirit|坚定正确的政治方向、实事求是、全心全意为人民服务、自力更生艰苦奋斗的精神。|The spirit of the Yan’an years: sound politics, truth from facts, service and self-reliance.
建党精神|*great founding spirit of the Party|习近平2021年概括的党的先驱创建党时形成的精神，称为党的精神之源。|The spirit of the Party’s founders as Xi Jinping summed it up in 2021, called the source of all its strength.|坚持真理、坚守理想；践行初心、担当使命；不怕牺牲、英勇斗争；对党忠诚、不负人民|2021-07-01|庆祝中国共产党成立100周年大会
愚公移山精神|spirit of the Foolish Old Man who removed the mountains|坚持不懈、克服困难的精神，因毛泽东1945年演讲闻名。|Persistence against all odds, known from Mao’s speech of 1945.
抗战精神|spirit of the War of Resistance|抗日战争中形成的爱国、民族气节和英雄精神。|The patriotism and heroism of the war against Japan.
抗疫精神|*great spirit of combating COVID-19|2020年习近平概括的在抗击新冠疫情中形成的精神。|The spirit of the fight against COVID-19, as Xi Jinping summed it up in 2020.|生命至上；举国同心；舍生忘死；尊重科学；命运与共|2020-09-08|全国抗击新冠肺炎疫情表彰大会
抗美援朝精神|*spirit of resisting US aggression and aiding Korea|志愿军在朝鲜战争中表现的爱国、英雄、革命乐观和国际主义精神。|The patriotism, heroism and internationalism claimed for the volunteers in the Korean War.
抗震救灾精神|spirit of earthquake relief|2008年汶川抗震救灾中形成的万众一心、众志成城精神。|The unity shown after the Wenchuan earthquake of 2008.||2008-10-08|全国抗震救灾总结表彰大会
探月精神|lunar exploration spirit|追逐梦想、勇于探索、协同攻坚、合作共赢。|Dreams, exploration, joint effort and shared gain.|追逐梦想；勇于探索；协同攻坚；合作共赢
撸起袖子加油干|*roll up our sleeves and work harder|习近平2017年新年贺词中的话。|From Xi Jinping’s New Year address of 2017.||2016-12-31|习近平发表二〇一七年新年贺词
敢为天下先|daring to be first|敢于率先尝试的精神。|The daring to try what nobody has.
敢闯敢试|daring to venture and to try|改革开放中大胆探索、先行试验的精神。|The boldness to explore and to test in the reform years.
斗争精神|*fighting spirit|敢于同风险挑战斗争的精神。|The spirit of facing risks and challenges.
时代精神|*spirit of the times|以改革创新为核心、反映时代要求的精神。|The spirit of the age, with reform and innovation at its core.
民族精神|*national ethos|以爱国主义为核心，团结统一、爱好和平、勤劳勇敢、自强不息的精神。|The spirit of the nation: patriotism, unity, peace, diligence and self-reliance.
求真务实|*being realistic and pragmatic|追求真理、讲求实效的工作态度。|Seeking the truth and real results in one’s work.
沂蒙精神|Yimeng spirit|山东沂蒙老区军民水乳交融、生死与共的精神。|The bond of army and people in the Yimeng base area of Shandong.
焦裕禄精神|Jiao Yulu spirit|河南兰考县委书记焦裕禄亲民、艰苦、奉献的精神。|The devotion of Jiao Yulu, Party secretary of Lankao county in Henan.
特区精神|spirit of the special economic zones|经济特区敢闯敢试、敢为人先、埋头苦干的精神。|The daring and hard work of the special economic zones.
真抓实干|getting down to real work|切实抓工作、不做表面文章。|Doing real work instead of making a show.
科学家精神|*spirit of scientists|爱国、创新、求实、奉献、协同、育人的精神。|Patriotism, innovation, truth, dedication, cooperation and teaching.|爱国；创新；求实；奉献；协同；育人|2019-06|中共中央办公厅、国务院办公厅印发意见
红旗渠精神|Red Flag Canal spirit|河南林县人民修建红旗渠的自力更生、艰苦创业精神。|The self-reliance of those who dug the Red Flag Canal in Linxian, Henan.
红船精神|Red Boat spirit|以南湖红船命名的首创、奋斗、奉献精神，建党精神的象征。|The spirit of initiative, struggle and devotion named after the boat of the first congress.||2005-06-21|习近平在《光明日报》撰文
老西藏精神|old Tibet hands’ spirit|进藏干部军人形成的特别能吃苦、特别能战斗、特别能奉献等精神。|The endurance and devotion of soldiers and officials who went to Tibet.
脱贫攻坚精神|*spirit of fighting poverty|2021年习近平概括的在脱贫攻坚中形成的精神。|The spirit of the fight against poverty, as Xi Jinping summed it up in 2021.|上下同心；尽锐出战；精准务实；开拓创新；攻坚克难；不负人民|2021-02-25|全国脱贫攻坚总结表彰大会
自信自强、守正创新|with full confidence and strength, upholding fundamental principles and breaking new ground|二十大主题中的用语。|A phrase of the theme of the 20th Congress.||2022-10-16|中共二十大
自力更生|*self-reliance|依靠自身力量发展的方针和精神。|Growing by one’s own strength.
艰苦奋斗|*hard work and plain living|不怕困难、勤俭节约的作风，党的传统。|Thrift and toil, a tradition of the Party.
苏区精神|Soviet Area spirit|中央苏区时期坚定信念、求真务实、一心为民的革命精神。|The spirit of the Central Soviet Area of the early 1930s.
蒙古马精神|Mongolian horse spirit|习近平2014年在内蒙古提出的吃苦耐劳、一往无前的精神。|The endurance and drive that Xi Jinping praised in Inner Mongolia in 2014.|吃苦耐劳；一往无前|2014-01|习近平在内蒙古考察
西柏坡精神|Xibaipo spirit|以“两个务必”为核心的西柏坡时期革命精神。|The spirit of 1948–1949 at Xibaipo, around the Two Musts.
西迁精神|Xi’an Jiaotong westward-relocation spirit|以1956年交通大学西迁为代表的“胸怀大局、无私奉献、弘扬传统、艰苦创业”精神。|The devotion of those who moved Jiaotong University from Shanghai to Xi’an from 1956.
解放思想、实事求是、与时俱进、求真务实|freeing the mind, seeking truth from facts, keeping pace with the times, and being realistic and pragmatic|党的思想路线的表述。|The Party’s line of thought.|解放思想；实事求是；与时俱进；求真务实
载人航天精神|manned space program spirit|特别能吃苦、特别能战斗、特别能攻关、特别能奉献的精神。|The endurance, fight, inquiry and devotion of those who built the space programme.
钉钉子精神|hammer-and-nail spirit|一锤接着一锤、持之以恒抓落实。|Following through, blow by blow.
铁人精神|Iron Man spirit|以大庆油田工人王进喜命名的拼搏精神。|The drive named after the Daqing oil worker Wang Jinxi.
长征精神|*Long March spirit|红军长征中表现的不怕牺牲、坚定信念、顾全大局的精神。|The spirit of sacrifice, conviction and unity shown by the Red Army on the Long March.
雷锋精神|*Lei Feng spirit|以战士雷锋为代表的助人、奉献、敬业精神。|The helpfulness and devotion named after the soldier Lei Feng.
`;
