/** What the terms of `../science.ts` mean; the columns are named in `explain-term.ts`. */
export const scienceExplanations = `
211工程|*Project 211|面向新世纪重点建设约一百所高校的工程。|The national project for about a hundred key universities.
985工程|*Project 985|建设世界一流大学的国家工程。|The national project for world-class universities.
万人计划|Ten Thousand Talents Program|支持国内高层次人才的国家计划。|The national plan for leading people at home.
举国体制|nationwide mobilisation system|集中全国资源完成体育、科研等重大任务的体制。|The system of putting the whole country’s resources into one task, as in sport or research.
九七三计划|*973 Program|1997年确定的国家重点基础研究发展计划。|The national programme for basic research, decided in 1997.
产业链创新链融合|integration of industrial and innovation chains|使科研创新与产业各环节衔接。|Fitting research to every stage of industry.
产学研|industry, universities and research institutes|企业、高校、科研机构的合作创新。|Joint innovation by firms, universities and research institutes.|企业；高校；科研院所
产学研深度融合|deep integration of industry, universities, and research institutes|企业、高校、科研院所深度合作创新。|Close innovation of firms, universities and institutes.
从0到1|from zero to one|指无中生有的原始创新。|Original innovation where there was nothing before.
企业科技创新主体地位|*principal role of enterprises in innovation|让企业成为研发投入和转化的主力。|Firms are to be the main force in research and its use.
全国一体化算力网|national integrated computing network|统筹全国算力资源的网络。|The network that shares out the country’s computing power.
全民科学素质|scientific literacy of the public|公民了解科学知识和方法的水平。|How far citizens know science and its methods.
八六三计划|*863 Program|1986年启动的国家高技术研究发展计划。|The national programme for high technology, begun in 1986.||1986-03|四位科学家上书邓小平
关键核心技术|*core technologies in key fields|对产业和安全起决定作用、多受制于人的技术。|Technologies that decide industry and security and that others mostly control.
创新型省份|innovative province|以科技创新为主要动力的省份建设目标。|The goal of a province that lives by innovation.
创新策源地|source of innovation|重大原创成果产生的地方或企业。|A place or firm where original innovation begins.
创新联合体|innovation consortiums|由龙头企业牵头的联合攻关组织。|Groups led by large firms that solve a problem together.
千人计划|Thousand Talents Plan|2008年启动的引进海外高层次人才计划。|The programme of 2008 to draw top people from abroad.
卓越工程师|outstanding engineers|国家战略人才力量的组成部分。|A part of the national strength in talent.
卡脖子|*bottleneck|比喻关键技术、材料受制于外国。|Literally strangling: the image of key technology or materials that foreigners control.
原创性、引领性科技攻关|original and pioneering scientific and technological research|科技自立自强的重点任务。|A main task on the way to self-reliance in science.
向科学进军|march towards science|新中国发展科学的号召。|The call of the early People’s Republic to science.
国家创新体系|*national innovation system|由企业、高校、科研机构和政府构成的创新体系。|Firms, universities, institutes and government as one system of innovation.
国家实验室|*national laboratories|国家战略科技力量的组成部分。|A part of the national strategic strength in science.
国家战略人才力量|national strategic talent|战略科学家、领军人才、卓越工程师等。|Strategic scientists, leaders of research, engineers and the like.
国家战略科技力量|*national strategic scientific and technological strength|国家实验室、科研机构、高水平大学和领军企业等。|National laboratories, institutes, leading universities and firms.
国家科技重大专项|*major national science and technology projects|国家组织实施的重大科技攻关项目。|Great state projects in science and technology.
国家自主创新示范区|national innovation demonstration zones|先行先试创新政策的园区。|Zones that try out policies for innovation.
基础性、战略性支撑|*foundational and strategic pillars|对教育、科技、人才地位的表述。|The place of education, science and talent in modernisation.
大国工匠|craftsmen of a great country|对技艺精湛的高技能人才的称誉。|The name of honour for the most skilled workers.
大科学装置|large scientific facilities|用于基础研究的大型科研设施，如加速器、射电望远镜。|Great instruments of basic research such as accelerators and radio telescopes.
战略科学家|strategic scientists|能谋划和领导重大科技方向的科学家。|Scientists who plan and lead great lines of research.
拔尖创新人才|top innovative talent|高等教育着力培养的创新人才。|The innovators that higher education is to train.
换道超车|overtaking by changing lanes|比喻另辟技术路线实现赶超。|The image of overtaking by another line of technology.
探月工程|*lunar exploration program|2004年立项的嫦娥月球探测工程。|The Chang’e programme of exploring the moon, approved in 2004.||2004-01|国务院批准绕月探测工程立项
揭榜挂帅|*open competition mechanism for selecting the best candidates to lead research projects|公开张榜科研难题、由有能力者揭榜承担的项目组织方式。|Research tasks are put up in public, and whoever is able takes them on.
教育、科技、人才一体|integrated development of education, science and technology, and human resources|二十大以来三者一体推进的部署。|The three advanced as one since the 20th Congress.|教育；科技；人才
新一轮科技革命和产业变革|*new round of scientific and technological revolution and industrial transformation|对当今世界科技和产业变化的表述。|The phrase for today’s change in technology and industry.
新型举国体制|*new system for mobilizing resources nationwide|在市场条件下由国家组织力量攻克关键核心技术的体制。|The state’s mobilisation, under market conditions, to master core technology.
新型研发机构|new-type research institutions|投资主体多元、市场化运行的科研机构。|Research bodies with mixed funding that work by the market.
新工科|emerging engineering education|高等教育学科建设的新方向。|The new direction of engineering studies.
星火计划|Spark Program|1986年启动的以科技促进农村经济的计划。|The programme of 1986 to bring science to the rural economy.
智能向善|AI for good|发展人工智能应造福人类的主张。|The claim that artificial intelligence should serve mankind.
有组织科研|organised research|围绕国家需求集中力量的科研方式。|Research organised around the needs of the state.
火炬计划|Torch Program|1988年启动的高新技术产业化计划。|The programme of 1988 to turn high technology into industry.
甘坐冷板凳|willing to sit on a cold bench|形容科研人员耐得住寂寞。|Said of researchers who work long without notice.
知识产权强国|country strong in intellectual property|知识产权创造、保护、运用水平领先的目标。|The goal of a lead in intellectual property.||2021-09|中共中央、国务院印发纲要
破五唯|breaking the “five onlys”|破除唯论文、唯职称、唯学历、唯奖项、唯帽子的评价方式。|Ending appraisal by papers, titles, degrees, prizes and honours alone.
硬科技|hard technology|门槛高、需长期研发的核心技术。|Core technology that takes long research.
科学的春天|springtime of science|指改革开放之初科学重获重视。|The time when science was honoured again at the start of reform.
科技创新中心|*centers for scientific and technological innovation|科技创新高度集聚的城市定位。|The part of cities where innovation gathers.
科技强国|*leading country in science and technology|2035年建成的科技发展目标。|The goal for science and technology for 2035.
科技自立自强|*self-reliance and strength in science and technology|主要靠自身力量发展科技，称为国家发展的战略支撑。|Science and technology by one’s own strength, called the strategic support of national development.||2020-10-29|中共十九届五中全会
科教兴国战略、人才强国战略、创新驱动发展战略|*the strategy for invigorating China through science and education, the workforce development strategy, and the innovation-driven development strategy|教育、人才、科技领域的三大战略。|The three national strategies for education, talent and innovation.
科教融合|integration of science and education|科研与高等教育结合育人。|Joining research and higher education.
经费包干制|lump-sum research funding|科研经费由项目负责人自主使用的改革。|The reform that lets project leaders spend freely.
综合性国家科学中心|*comprehensive national science centers|集聚大科学装置的国家创新基地，如上海张江、合肥、北京怀柔。|National sites of great instruments, as at Zhangjiang, Hefei and Huairou.
聚天下英才而用之|gathering the best minds from all over the world|广泛吸引使用人才的提法。|The phrase for drawing talent from everywhere.
自主可控|independent and controllable|技术和供应链不受制于人的要求。|The demand that technology and supply not depend on others.
赛马制|horse-racing system|让多个团队竞争同一科研任务的做法。|Several teams compete at one research task.
跟跑、并跑、领跑|following, running alongside, leading|描述科技水平由追赶到领先的三阶段。|Three stages from catching up to leading in technology.
载人航天工程|*China’s manned space program|1992年立项的载人飞船、空间实验室和空间站工程。|The programme of crewed craft, laboratories and a space station, approved in 1992.||1992-09-21|中共中央批准
锻长板|forging strengths|巩固和扩大优势技术和产业。|Making strong fields stronger.
长江学者奖励计划|Changjiang Scholars Program|教育部1998年设立的高层次人才计划。|The Ministry of Education’s programme of 1998 for leading scholars.
面向世界科技前沿、面向经济主战场、面向国家重大需求、面向人民生命健康|*the global frontiers of science and technology, national economic development, the major needs of the country, and the health and safety of the people|科技工作的“四个面向”。|The four orientations of science.
高精尖|high-grade, precision and cutting-edge|指高级、精密、尖端的技术和产业。|Said of advanced, precise and leading technology and industry.
`;
