/** What the terms of `../spirit.ts` mean; the columns are named in `explain-term.ts`. */
export const spiritExplanations = `
一代接着一代干|working on from one generation to the next|强调事业要持续传承推进。|The call to carry work on without a break.
一任接着一任干|one term after another|一任接一任、一年接一年持续推进同一事业。|Going on with the same cause term after term and year after year.
一分部署、九分落实|one part planning, nine parts implementation|强调落实的重要性。|The saying that most of the work lies in carrying it out.
一张蓝图绘到底|carrying one blueprint through to the end|规划一经确定，一任接着一任干。|Successive leaders carry out the same plan.
一线工作法|front-line method of work|领导干部下沉一线解决问题的方法。|Leaders going to the front line to solve problems.
一茬接着一茬干|one term after another|要求历任领导接续推进同一目标。|The demand that each leader carry on the same plan.
三线精神|Third Front spirit|三线建设者艰苦创业、无私奉献、团结协作、勇于创新的精神。|The spirit of those who built industry in the interior.
不忘初心、牢记使命|*staying true to the original aspiration and founding mission|十九大主题的首句，2019年主题教育之名。|The opening of the theme of the 19th Congress and the name of a campaign in 2019.||2017-10-18|中共十九大
不忘初心、牢记使命主题教育|campaign on staying true to the original aspiration and founding mission|2019年至2020年初在全党开展的教育。|A Party-wide campaign from 2019 to early 2020.||2019-05-31|“不忘初心、牢记使命”主题教育工作会议
东北抗联精神|spirit of the Northeast Anti-Japanese United Army|东北抗日联军忠贞报国、勇赴国难的精神。|The sacrifice of the guerrillas who fought Japan in the north-east.
丝路精神|*Silk Road spirit|和平合作、开放包容、互学互鉴、互利共赢的精神。|Peace and cooperation, openness, mutual learning and mutual benefit.|和平合作；开放包容；互学互鉴；互利共赢
两弹一星精神|spirit of “two bombs and one satellite”|热爱祖国、无私奉献，自力更生、艰苦奋斗，大力协同、勇于登攀的精神。|The devotion and self-reliance of those who built bombs and satellite.||1999-09-18|表彰为研制“两弹一星”作出突出贡献的科技专家大会
中国医疗队精神|spirit of the Chinese medical teams|援外医疗队不畏艰苦、甘于奉献、救死扶伤、大爱无疆的精神。|The spirit of the medical teams that China sends abroad.
中国精神|*Chinese spirit|以爱国主义为核心的民族精神和以改革创新为核心的时代精神。|The national ethos of patriotism with the spirit of the times of reform and innovation.
中梗阻|blockage in the middle|比喻政策在中间层级受阻。|The image of policies that stick at the middle level.
主力军|main force|承担主要任务的力量。|The force that bears the brunt of a task.
主动仗|battle of one’s own choosing|比喻主动出击解决问题。|The image of acting before one is forced to.
主心骨|backbone to rely on|比喻可依靠的核心，常指党。|The image of a backbone, often the Party.
主战场|main battlefield|比喻主要的工作领域。|The image of the chief field of work.
久久为功|persevering over the long term|长期坚持、一步步取得成效。|Achieving results by going on step by step.
五四精神|*May Fourth spirit|爱国、进步、民主、科学的精神。|Patriotism, progress, democracy and science.
井冈山精神|*Jinggangshan spirit|坚定信念、艰苦奋斗，实事求是、敢闯新路，依靠群众、勇于胜利的革命精神。|The spirit of the first rural base: conviction, hard struggle, new paths and trust in the masses.
交出优异答卷|handing in an excellent answer sheet|把工作成绩比作考试答卷。|The image of results as an examination paper.
企业家精神|*entrepreneurship|爱国敬业、创新、诚信、担当等企业家品质。|The virtues of entrepreneurs, such as patriotism, innovation, honesty and responsibility.
伟大出自平凡|greatness comes from the ordinary|赞扬普通劳动者和英雄模范。|Praise of ordinary people as heroes.
传帮带|passing on, helping and leading|老带新传授经验的做法。|The old hands teaching the new.
先手棋|first move|比喻抢先采取的有利行动。|The image of moving first in a game.
兵团精神|spirit of the Production and Construction Corps|新疆生产建设兵团热爱祖国、无私奉献、艰苦创业、开拓进取的精神。|The devotion and enterprise of Xinjiang’s production and construction corps.
军令状|military pledge|立书面保证限期完成任务。|A written pledge to finish a task in time.
创新精神|spirit of innovation|敢于突破陈规、创造新事物的精神。|The readiness to break with routine and create.
初心使命|*original aspiration and founding mission|党的初心和使命，即为中国人民谋幸福、为中华民族谋复兴。|The Party’s aspiration and mission: happiness for the people and rejuvenation for the nation.
功成不必在我|success need not be mine|做打基础、利长远的事，不求成果在自己任内显现。|Working for the long term without asking that results show in one’s own time.
功成必定有我|success must have my part|与“功成不必在我”并提的担当。|The counterpart: one’s own effort must be in it.
劳动精神|*spirit of labor|崇尚劳动、热爱劳动、辛勤劳动、诚实劳动的精神。|Esteem and love of labour, hard and honest.|崇尚劳动；热爱劳动；辛勤劳动；诚实劳动
劳模精神|*spirit of model workers|劳动模范体现的敬业、争先、奋斗、创新和奉献精神。|The devotion, drive, toil, invention and selflessness of model workers.|爱岗敬业；争创一流；艰苦奋斗；勇于创新；淡泊名利；甘于奉献
北京冬奥精神|Beijing Winter Olympics spirit|筹办北京冬奥形成的胸怀大局、自信开放、迎难而上、追求卓越、共创未来的精神。|The spirit of staging the Beijing Winter Games: a view of the whole, openness and excellence.
北大荒精神|spirit of the Great Northern Wilderness|黑龙江垦荒者艰苦奋斗、勇于开拓、顾全大局、无私奉献的精神。|The spirit of those who opened up the wastes of Heilongjiang.
北斗精神|BeiDou spirit|北斗卫星导航系统建设者的创新、协作和追求卓越精神。|The invention, teamwork and drive of those who built the BeiDou satellites.|自主创新；开放融合；万众一心；追求卓越|2020-07-31|北斗三号全球卫星导航系统建成暨开通仪式
南泥湾精神|Nanniwan spirit|延安时期军民垦荒、自力更生的精神。|The self-reliance of the Yan’an years, when soldiers turned waste into fields.
压舱石|ballast stone|比喻起稳定作用的事物。|The image of what keeps a ship, or a country, steady.
古田会议精神|Gutian Conference spirit|思想建党、政治建军的红军传统。|The Red Army tradition of building Party and army on ideology and politics.
只争朝夕、不负韶华|seize the day and live it to the full|号召珍惜时间、努力奋斗的口号。|Call to make the most of one’s time and strive.
右玉精神|Youyu spirit|山西右玉干部群众久久为功植树治沙的精神。|The persistence of Youyu in Shanxi, which turned sand into woods.
吕梁精神|Lüliang spirit|晋西吕梁革命根据地形成的精神。|The spirit of the revolutionary base of Lüliang in Shanxi.
团结奋斗|*striving in unity|万众一心、共同努力的号召，二十大主题词之一。|The call to work together as one, a key phrase of the 20th Congress.
基本盘|fundamentals|指维持全局稳定的基础部分。|The base that must hold for the whole to stand.
塞罕坝精神|Saihanba spirit|河北塞罕坝林场建设者植树造林、艰苦创业的精神。|The spirit of the foresters of Saihanba in Hebei, who planted a forest in the waste.|牢记使命；艰苦创业；绿色发展
大别山精神|Dabie Mountains spirit|鄂豫皖革命根据地形成的精神。|The spirit of the revolutionary base on the borders of Hubei, Henan and Anhui.
大庆精神|Daqing spirit|大庆油田爱国、创业、求实、奉献的精神。|The patriotism, enterprise, truth and devotion of the Daqing oil field.|爱国；创业；求实；奉献
太行精神|Taihang spirit|抗战时期太行根据地军民不怕牺牲、艰苦奋斗的精神。|The sacrifice and hardship of the Taihang base in the war against Japan.
奋斗精神|spirit of striving|为实现目标顽强努力、不畏艰难的精神。|The spirit of working hard for a goal against all odds.
女排精神|spirit of the Chinese women’s volleyball team|祖国至上、团结协作、顽强拼搏、永不言败。|Country first, teamwork, tenacity and never giving up.|祖国至上；团结协作；顽强拼搏；永不言败
孔繁森精神|Kong Fansen spirit|援藏干部孔繁森热爱人民、无私奉献的精神。|The devotion of Kong Fansen, an official who died serving in Tibet.
学思用贯通、知信行统一|joining study, thought and use, knowledge, belief and deed|对学习党的创新理论的要求。|How Party theory is to be studied.
孺子牛、拓荒牛、老黄牛精神|spirit of the servant, pioneering and hard-working ox|习近平2020年底号召的服务、创新、苦干“三牛精神”。|Service, innovation and toil as three oxen, in Xi Jinping’s call of the end of 2020.|孺子牛；拓荒牛；老黄牛|2020-12-31|全国政协新年茶话会
孺子牛精神|spirit of the willing ox|甘为人民服务的精神，语出鲁迅。|Readiness to serve the people, from a line of Lu Xun’s.
守初心、担使命|staying true to the aspiration and taking up the mission|2019年主题教育总要求的前半句。|The first half of the general demand of the campaign of 2019.
守初心、担使命，找差距、抓落实|staying true to the aspiration, taking up the mission, finding gaps and acting|2019年主题教育的总要求。|The general demand of the campaign of 2019.|守初心；担使命；找差距；抓落实|2019-05-31|“不忘初心、牢记使命”主题教育工作会议
定心丸|pill that sets minds at rest|比喻稳定人心的政策。|The image of a policy that calms.
定海神针|sea-calming needle|比喻在大局中起稳定作用的力量。|The image of a power that calms the seas.
定盘星|zero mark on the scale|比喻确定方向的核心或标准。|The image of what fixes the course.
实干兴邦|hard work makes a nation thrive|“空谈误国，实干兴邦”的后半句，号召真抓实干。|The second half of the saying that empty talk harms a nation and hard work makes it thrive.
富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善|*prosperity, democracy, civility and harmony; freedom, equality, justice and the rule of law; patriotism, dedication, integrity and friendship|社会主义核心价值观的二十四字。|The twenty-four characters of the core socialist values.
小岗精神|Xiaogang spirit|安徽小岗村率先包干到户的敢闯精神。|The daring of Xiaogang village in Anhui, the first to divide its fields.
工匠精神|*craftsmanship spirit|执着专注、精益求精、一丝不苟、追求卓越的职业精神。|Devotion, precision, care and the pursuit of excellence at work.|执着专注；精益求精；一丝不苟；追求卓越
干在实处、走在前列、勇立潮头|doing solid work, being in the lead, riding the tide|习近平对浙江工作的要求。|Xi Jinping’s charge to Zhejiang.
干字当头|work comes first|把实干放在首位的号召。|The call to put work first.
幸福都是奋斗出来的|happiness is won by striving|习近平新年贺词中的话。|From Xi Jinping’s New Year addresses.
延安精神|*Yan’an spirit|坚定正确的政治方向、实事求是、全心全意为人民服务、自力更生艰苦奋斗的精神。|The spirit of the Yan’an years: sound politics, truth from facts, service and self-reliance.
建党精神|*great founding spirit of the Party|习近平2021年概括的党的先驱创建党时形成的精神，称为党的精神之源。|The spirit of the Party’s founders as Xi Jinping summed it up in 2021, called the source of all its strength.|坚持真理、坚守理想；践行初心、担当使命；不怕牺牲、英勇斗争；对党忠诚、不负人民|2021-07-01|庆祝中国共产党成立100周年大会
开门红|red start|比喻年初或开局取得好成绩。|The image of a good start to the year.
张思德精神|Zhang Side spirit|全心全意为人民服务的精神，因毛泽东悼文闻名。|Serving the people with all one’s heart, after a soldier whom Mao mourned.
弱鸟先飞|the weak bird flies first|贫困地区应抢先奋起的意识，出自《摆脱贫困》。|The idea that poor places must set out early, from Xi Jinping’s years in Ningde.
弱鸟先飞、滴水穿石|slow birds fly early, dripping water wears through stone|习近平在宁德提倡的脱贫精神。|The spirit of escaping poverty that Xi Jinping preached in Ningde.
必答题|compulsory question|比喻必须完成的任务。|The image of a task that nobody may skip.
想干事、能干事、干成事|willing to work, able to work, getting things done|对干部能力和作风的要求。|What is asked of officials.
愚公移山精神|spirit of the Foolish Old Man who removed the mountains|坚持不懈、克服困难的精神，因毛泽东1945年演讲闻名。|Persistence against all odds, known from Mao’s speech of 1945.
扑下身子、沉到一线|getting down to the front line|深入基层务实工作的要求。|The demand to go down and work in earnest.
抗击非典精神|spirit of fighting SARS|抗击非典中形成的精神。|The spirit shown in the fight against SARS.
抗战精神|spirit of the War of Resistance|抗日战争中形成的爱国、民族气节和英雄精神。|The patriotism and heroism of the war against Japan.
抗洪精神|flood-fighting spirit|抗洪斗争中形成的万众一心、不怕困难、顽强拼搏的精神。|The unity and tenacity shown in the great floods.
抗疫精神|*great spirit of combating COVID-19|2020年习近平概括的在抗击新冠疫情中形成的精神。|The spirit of the fight against COVID-19, as Xi Jinping summed it up in 2020.|生命至上；举国同心；舍生忘死；尊重科学；命运与共|2020-09-08|全国抗击新冠肺炎疫情表彰大会
抗美援朝精神|*spirit of resisting US aggression and aiding Korea|志愿军在朝鲜战争中表现的爱国、英雄、革命乐观和国际主义精神。|The patriotism, heroism and internationalism claimed for the volunteers in the Korean War.
抗震救灾精神|spirit of earthquake relief|2008年汶川抗震救灾中形成的万众一心、众志成城精神。|The unity shown after the Wenchuan earthquake of 2008.||2008-10-08|全国抗震救灾总结表彰大会
护城河|moat|比喻安全屏障，河北等地自称首都政治护城河。|The image of a shield, as Hebei is said to be for the capital.
拦路虎|tiger in the way|比喻前进中的障碍。|The image of an obstacle.
挂图作战|fighting by the wall chart|以图表和时限督促任务推进的做法。|Driving work by charts and deadlines.
指挥棒|conductor’s baton|比喻起导向作用的考核或政策。|The image of an appraisal that sets how people act.
探月精神|lunar exploration spirit|追逐梦想、勇于探索、协同攻坚、合作共赢。|Dreams, exploration, joint effort and shared gain.|追逐梦想；勇于探索；协同攻坚；合作共赢
撸起袖子加油干|*roll up our sleeves and work harder|习近平2017年新年贺词中的话。|From Xi Jinping’s New Year address of 2017.||2016-12-31|习近平发表二〇一七年新年贺词
教育家精神|educators’ spirit|习近平概括的教师应有的精神。|The virtues of teachers as Xi Jinping named them.
敢为天下先|daring to be first|敢于率先尝试的精神。|The daring to try what nobody has.
敢闯敢试|daring to venture and to try|改革开放中大胆探索、先行试验的精神。|The boldness to explore and to test in the reform years.
斗争精神|*fighting spirit|敢于同风险挑战斗争的精神。|The spirit of facing risks and challenges.
新时代贵州精神|spirit of Guizhou in the new era|习近平概括的贵州干部群众精神。|The spirit of Guizhou’s people as Xi Jinping put it.
新赛道|new race track|比喻新兴产业和发展方向。|The image of new industries and fields.
时代精神|*spirit of the times|以改革创新为核心、反映时代要求的精神。|The spirit of the age, with reform and innovation at its core.
最先一公里|the first kilometre|比喻工作的起始环节，与最后一公里相对。|The image of the first step, as against the last kilometre.
最大公约数|greatest common divisor|比喻各方都能接受的共识。|The image of the most that all can agree on.
杀出一条血路|carve out a bloody path|邓小平要求创办特区敢闯的话。|Deng Xiaoping’s words on the daring of the special zones.
桥头堡|bridgehead|比喻对外开放或某项事业的前沿。|The image of an outpost of opening up.
民族精神|*national ethos|以爱国主义为核心，团结统一、爱好和平、勤劳勇敢、自强不息的精神。|The spirit of the nation: patriotism, unity, peace, diligence and self-reliance.
求真务实|*being realistic and pragmatic|追求真理、讲求实效的工作态度。|Seeking the truth and real results in one’s work.
沂蒙精神|Yimeng spirit|山东沂蒙老区军民水乳交融、生死与共的精神。|The bond of army and people in the Yimeng base area of Shandong.
浙江精神|Zhejiang spirit|求真务实、诚信和谐、开放图强的省域精神。|The spirit claimed for Zhejiang.
涉险滩|wading through dangerous shoals|比喻推进触及利益的改革。|The image of reforms that run into vested interests.
滚石上山、爬坡过坎|rolling stones uphill and climbing slopes|比喻发展和改革处在吃力的阶段。|A metaphor for a hard stage of growth or reform.
焦裕禄精神|Jiao Yulu spirit|河南兰考县委书记焦裕禄亲民、艰苦、奉献的精神。|The devotion of Jiao Yulu, Party secretary of Lankao county in Henan.
照金精神|Zhaojin spirit|陕甘边革命根据地形成的精神。|The spirit of the revolutionary base on the Shaanxi–Gansu border.
爱岗敬业、争创一流、艰苦奋斗、勇于创新、淡泊名利、甘于奉献|devoted, striving for the best, hard-working, inventive, unselfish and giving|劳模精神的内涵。|The content of the model workers’ spirit.
特别能吃苦、特别能战斗、特别能攻关、特别能奉献|specially able to suffer, fight, tackle problems and give|载人航天精神的内容。|The content of the spirit of manned space flight.
特区精神|spirit of the special economic zones|经济特区敢闯敢试、敢为人先、埋头苦干的精神。|The daring and hard work of the special economic zones.
生力军|fresh force|比喻新加入的重要力量，常指青年。|The image of fresh troops, often the young.
痛点、难点、堵点|pain points, hard points and blockages|群众、企业或改革面临的突出问题。|What hurts, is hard or is blocked.
白求恩精神|Bethune spirit|毫不利己、专门利人和精益求精的精神。|Selfless service and skill, after the Canadian doctor.
真学真懂真信真用|truly studying, understanding, believing and using|对学习理论的要求。|How theory is to be studied.
真抓实干|getting down to real work|切实抓工作、不做表面文章。|Doing real work instead of making a show.
社会主义是干出来的|socialism is made by hard work|强调实干奋斗的名言。|A saying that socialism comes from work.
科学家精神|*spirit of scientists|爱国、创新、求实、奉献、协同、育人的精神。|Patriotism, innovation, truth, dedication, cooperation and teaching.|爱国；创新；求实；奉献；协同；育人|2019-06|中共中央办公厅、国务院办公厅印发意见
红岩精神|Hongyan spirit|抗战和解放战争时期重庆地下党人坚贞不屈的精神。|The steadfastness of the Communists in wartime Chongqing.
红旗渠精神|Red Flag Canal spirit|河南林县人民修建红旗渠的自力更生、艰苦创业精神。|The self-reliance of those who dug the Red Flag Canal in Linxian, Henan.
红船精神|Red Boat spirit|以南湖红船命名的首创、奋斗、奉献精神，建党精神的象征。|The spirit of initiative, struggle and devotion named after the boat of the first congress.||2005-06-21|习近平在《光明日报》撰文
组合拳|combination of punches|比喻多项措施配合使用。|The image of measures used together.
缺氧不缺精神|short of oxygen, not of spirit|西藏等高原地区干部的口号。|The slogan of officials on the plateau.
翻身仗|turnaround battle|比喻扭转落后局面的努力。|The image of a fight to turn things round.
老区精神|spirit of the old revolutionary areas|革命老区爱党信党、艰苦奋斗的精神。|The loyalty and hardiness of the old revolutionary bases.
老西藏精神|old Tibet hands’ spirit|进藏干部军人形成的特别能吃苦、特别能战斗、特别能奉献等精神。|The endurance and devotion of soldiers and officials who went to Tibet.
胡杨精神|desert poplar spirit|以胡杨喻扎根边疆、艰苦奋斗、自强不息。|Rooting oneself in the frontier like the desert poplar.
脱贫攻坚精神|*spirit of fighting poverty|2021年习近平概括的在脱贫攻坚中形成的精神。|The spirit of the fight against poverty, as Xi Jinping summed it up in 2021.|上下同心；尽锐出战；精准务实；开拓创新；攻坚克难；不负人民|2021-02-25|全国脱贫攻坚总结表彰大会
自信自强、守正创新|with full confidence and strength, upholding fundamental principles and breaking new ground|二十大主题中的用语。|A phrase of the theme of the 20th Congress.||2022-10-16|中共二十大
自力更生|*self-reliance|依靠自身力量发展的方针和精神。|Growing by one’s own strength.
航天精神|China’s space spirit|航天事业自力更生、大力协同、勇于登攀的精神传统。|The tradition of self-reliance and teamwork in China’s space programme.
艰苦奋斗|*hard work and plain living|不怕困难、勤俭节约的作风，党的传统。|Thrift and toil, a tradition of the Party.
艰苦奋斗、勤俭节约|hard work and thrift|提倡节约的传统和作风。|The tradition of plain living and thrift.
苏区精神|Soviet Area spirit|中央苏区时期坚定信念、求真务实、一心为民的革命精神。|The spirit of the Central Soviet Area of the early 1930s.
蒙古马精神|Mongolian horse spirit|习近平2014年在内蒙古提出的吃苦耐劳、一往无前的精神。|The endurance and drive that Xi Jinping praised in Inner Mongolia in 2014.|吃苦耐劳；一往无前|2014-01|习近平在内蒙古考察
西柏坡精神|Xibaipo spirit|以“两个务必”为核心的西柏坡时期革命精神。|The spirit of 1948–1949 at Xibaipo, around the Two Musts.
西迁精神|Xi’an Jiaotong westward-relocation spirit|以1956年交通大学西迁为代表的“胸怀大局、无私奉献、弘扬传统、艰苦创业”精神。|The devotion of those who moved Jiaotong University from Shanghai to Xi’an from 1956.
解剖麻雀|dissecting a sparrow|深入分析典型以了解全局的调研方法。|Studying one case thoroughly to grasp the whole.
解放思想、实事求是、与时俱进、求真务实|freeing the mind, seeking truth from facts, keeping pace with the times, and being realistic and pragmatic|党的思想路线的表述。|The Party’s line of thought.|解放思想；实事求是；与时俱进；求真务实
试验田|trial field|比喻先行试点的地方。|The image of a place where reforms are tried.
说实话、谋实事、出实招、求实效|honest words, real plans, practical moves, real effect|求真务实的作风要求。|What a practical working style means.
请党放心、强国有我|rest assured, Party: I shall make the country strong|建党百年大会上青少年的献词。|The pledge of the young at the Party’s centenary.
谷文昌精神|Gu Wenchang spirit|福建东山县委书记谷文昌植树造福百姓的精神。|The spirit of Gu Wenchang, who fought sand for his Fujian county.
走好新时代的长征路|taking the Long March of the new era|把今日事业比作新的长征。|Today’s cause as another Long March.
路线图、时间表、任务书|road map, timetable and mission statement|推进工作的步骤、时限和任务。|The steps, dates and tasks of a piece of work.
踔厉奋发、勇毅前行|forging ahead with enterprise and fortitude|二十大主题中的号召。|The call in the theme of the 20th Congress.
蹄疾步稳|swift hooves and steady steps|形容改革推进快而稳。|Going fast and yet steadily, said of reform.
载人深潜精神|manned deep-sea diving spirit|严谨求实、团结协作、拼搏奉献、勇攀高峰。|Rigour, teamwork, devotion and the will to scale heights.
载人航天精神|manned space program spirit|特别能吃苦、特别能战斗、特别能攻关、特别能奉献的精神。|The endurance, fight, inquiry and devotion of those who built the space programme.
连心桥|bridge of hearts|比喻密切党群、干群关系的渠道。|The image of a link between Party and people.
追梦人|dream chasers|习近平新年贺词中对奋斗者的称呼。|Those who strive, after Xi Jinping’s New Year addresses.
逆行者|those who go against the flow|赞扬奔赴疫情、灾害一线的人。|Praise for those who head into an epidemic or disaster.
遵义会议精神|Zunyi Meeting spirit|遵义会议体现的坚定信念、独立自主、民主团结精神。|The conviction and independence shown at the Zunyi meeting.
重实干、重实绩|valuing real work and real results|选人用人的导向。|The line that deeds decide who is promoted.
钉钉子精神|hammer-and-nail spirit|一锤接着一锤、持之以恒抓落实。|Following through, blow by blow.
钱袋子|purse|比喻群众的收入或公共财政。|The image of people’s income or the public purse.
铁人精神|Iron Man spirit|以大庆油田工人王进喜命名的拼搏精神。|The drive named after the Daqing oil worker Wang Jinxi.
长征精神|*Long March spirit|红军长征中表现的不怕牺牲、坚定信念、顾全大局的精神。|The spirit of sacrifice, conviction and unity shown by the Red Army on the Long March.
闯的精神、创的劲头、干的作风|spirit of breaking through, drive to create, habit of work|习近平对改革开放前沿地区的要求。|Xi Jinping’s words on what keeps reform going.
雷锋精神|*Lei Feng spirit|以战士雷锋为代表的助人、奉献、敬业精神。|The helpfulness and devotion named after the soldier Lei Feng.
青藏铁路精神|Qinghai–Tibet Railway spirit|挑战极限、勇创一流的建设者精神。|The spirit of the builders of the railway to Tibet: defying limits and being first-rate.
顶梁柱|main pillar|比喻支撑全局的人或企业。|The image of a pillar that holds up the house.
马上就办、真抓实干|do it at once and do it in earnest|习近平在福州提出的工作作风。|The working style that Xi Jinping called for in Fuzhou.
`;
