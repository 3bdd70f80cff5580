/** What the terms of `../numbered-one-to-three.ts` mean; the columns are named in `explain-term.ts`. */
export const numberedOneToThreeExplanations = `
一不怕苦、二不怕死|fearing neither hardship nor death|军队提倡的革命英雄主义精神。|The soldier’s spirit of facing hardship and death.|不怕苦；不怕死
一业一证|one permit for one trade|一个行业合并为一张许可证的改革。|The reform that merges the permits of a trade into one.
一个中心、两个基本点|*one central task and two basic points|党在社会主义初级阶段基本路线的核心内容。|The core of the Party’s basic line for the primary stage of socialism.|以经济建设为中心；坚持四项基本原则；坚持改革开放|1987-10|中共十三大
一个都不能少|nobody must be left behind|全面小康和现代化不落下任何人、任何民族的承诺。|The pledge that no person or people is left behind.
一主六双|one main and six pairs|吉林的产业空间布局战略。|Jilin’s strategy for the layout of industry.
一主引领、两翼驱动、全域协同|one leader, two wings, all in coordination|湖北2020年提出的以武汉为龙头、两个城市群带动的区域布局。|Hubei’s layout of 2020: Wuhan leads, two groups of cities drive.
一事一议|case-by-case deliberation|村民就筹资筹劳办公益事业逐项讨论决定的制度。|The rule that villagers decide one by one on levies for public works.
一企一策|a policy for each firm|针对每个企业制定措施的做法。|Measures fitted to each firm.
一优两高|one priority and two highs|青海生态保护优先、高质量发展、高品质生活的战略。|Qinghai’s strategy: ecology first, high-quality growth and a high-quality life.
一刀切|*one-size-fits-all approach|不顾差别、简单划一的做法。|Treating all cases alike.
一切为了群众、一切依靠群众|all for the masses, all by the masses|党的群众路线的内容。|The content of the mass line.|一切为了群众；一切依靠群众
一利五率|one profit and five ratios|考核中央企业经营的指标体系。|The set of figures by which central state firms are judged.
一化三改|one industrialisation and three transformations|过渡时期总路线的简称。|The general line of the transition to socialism.
一区两群|one area and two clusters|重庆主城都市区、渝东北和渝东南的区域格局。|Chongqing’s layout: the main city and its two outlying clusters.
一县一业|one industry for each county|一个县集中发展一个主导产业的做法。|A leading trade for every county.
一号文件|No. 1 central document|中共中央每年发出的第一份文件，2004年起均以“三农”为主题。|The Central Committee’s first document of the year, since 2004 always on the countryside.
一城一策|a policy for each city|各城市自行制定房地产等政策。|Letting each city set its own policy, as on housing.
一基地三区|one base and three areas|天津在京津冀协同发展中的定位。|Tianjin’s roles in the joint development with Beijing and Hebei.|全国先进制造研发基地；北方国际航运核心区；金融创新运营示范区；改革开放先行区
一大二公|large in size and public in ownership|人民公社的特点，改革后受批评。|The two marks of the people’s commune, later criticised.
一屏观天下、一网管全城|seeing all on one screen, running the city on one net|上海城市数字化治理的目标。|Shanghai’s aim for digital city management.|一屏观天下；一网管全城
一带一部|one belt and one part|习近平对湖南区位的定位。|Xi Jinping’s words for the place of Hunan.|东部沿海地区和中西部地区过渡带；长江开放经济带和沿海开放经济带结合部
一干多支、五区协同|one trunk, many branches, five coordinated zones|四川2018年提出的以成都为主干、五大经济区协同的区域战略。|Sichuan’s strategy of 2018: Chengdu as the trunk and five coordinated zones.
一平二调|levelling and transferring|人民公社时期平均分配和无偿调拨的做法。|Equal shares and free transfers in the years of the communes.
一府一委两院|one government, one commission and two courts|由人大产生并对其负责的国家机关。|The state organs that answer to a people’s congress.|人民政府；监察委员会；人民法院；人民检察院
一府两院|one government and two courts|2018年前由人大产生的国家机关。|The state organs answering to a people’s congress until 2018.|人民政府；人民法院；人民检察院
一懂两爱|one understanding and two loves|对“三农”工作队伍的要求。|What is asked of those who work in the countryside.|懂农业；爱农村；爱农民
一把手|head of a leadership team|党政机关的主要负责人。|The chief of a Party or government body.
一把手工程|chief’s project|由主要负责人亲自抓的重要工作。|An important task that the chief himself takes on.
一把手负责制|responsibility of the chief|主要负责人对工作全面负责的制度。|The rule that the chief answers for everything.
一报告两评议|one report and two appraisals|对选人用人工作报告并接受评议的制度。|A report on appointments, which is then judged.
一支队伍管执法|one team for all enforcement|整合执法队伍的改革。|The reform that merges enforcement teams.
一方有难、八方支援|when one place is in trouble, help comes from all|赈灾和对口支援的口号。|The slogan of disaster relief and mutual aid.|一方有难；八方支援
一村一策|a plan for each village|针对各村实际制定措施。|Measures fitted to each village.
一极三区一高地|one pole, three zones and one highland|长三角一体化发展的战略定位。|The part given to the Yangtze River Delta.|全国发展强劲活跃增长极；全国高质量发展样板区；率先基本实现现代化引领区；区域一体化发展示范区；新时代改革开放新高地
一枚印章管审批|one seal for all approvals|把行政审批集中到一个部门的改革。|The reform that puts all approvals in one office.
一核一带一区|one core, one belt, one area|广东2018年提出的区域发展格局。|Guangdong’s regional layout of 2018.|珠三角地区；沿海经济带；北部生态发展区
一核两翼|one core and two wings|北京核心区与城市副中心、雄安新区的格局。|The core of Beijing with its sub-centre and Xiong’an as wings.
一案双查|dual inquiry into one case|既查当事人，又追究领导责任。|Investigating both the offender and those in charge.
一次办好|done well in one go|山东等地的政务服务改革口号。|The slogan of reforms of public services in Shandong and elsewhere.
一点两地|one fulcrum and two places|中央对粤港澳大湾区的新定位。|The newer part given to the Greater Bay Area.|新发展格局的战略支点；高质量发展的示范地；中国式现代化的引领地
一盘棋|whole-game approach|比喻各地各部门服从全局、统一行动。|The image of all places and offices acting as one in one game.
一约四会|one covenant and four councils|农村移风易俗的自治制度。|Villages’ own rules and councils for reforming customs.
一肩挑|holding both posts|村（社区）党组织书记兼任村（居）委会主任。|One person as both Party secretary and head of the village or residents’ committee.
三下乡|three to the countryside|文化、科技、卫生下乡活动。|Bringing culture, science and health care to the countryside.|文化下乡；科技下乡；卫生下乡
三不一体推进|advancing the three “nos” as one|一体推进不敢腐、不能腐、不想腐。|Deterring, preventing and unlearning corruption at once.|不敢腐；不能腐；不想腐
三不主义|three don’ts|对不同意见宽容的方针。|The policy of tolerance towards dissenting views.|不抓辫子；不扣帽子；不打棍子
三不腐|three “no corruptions”|不敢腐、不能腐、不想腐的合称。|The lack of audacity, opportunity and desire to be corrupt.|不敢腐；不能腐；不想腐
三严三实|*Three Guidelines for Ethical Behavior and Three Basic Rules of Conduct|习近平对领导干部修身、用权、做事的六项要求。|Six demands of Xi Jinping on how officials conduct themselves, use power and work.|严以修身；严以用权；严以律己；谋事要实；创业要实；做人要实|2014-03-09|习近平参加全国人大安徽代表团审议
三个世界|three worlds|毛泽东的国际格局划分：美苏为第一世界，日欧加等为第二世界，亚非拉为第三世界。|Mao’s division of the world: superpowers, other developed countries, and Asia, Africa and Latin America.||1974-02-22|毛泽东会见赞比亚总统卡翁达
三个代表|*Three Represents|江泽民提出的党的性质和任务：代表先进生产力、先进文化和最广大人民利益。|Jiang Zemin’s formula of what the Party must represent.|代表中国先进生产力的发展要求；代表中国先进文化的前进方向；代表中国最广大人民的根本利益|2000-02-25|江泽民在广东考察
三个倡导|three advocacies|十八大对社会主义核心价值观的表述。|The 18th Congress’s wording of the core socialist values.|倡导富强、民主、文明、和谐；倡导自由、平等、公正、法治；倡导爱国、敬业、诚信、友善|2012-11-08|中共十八大
三个务必|Three Musts|二十大对全党提出的三项要求。|Three demands made of the whole Party at the 20th Congress.|务必不忘初心、牢记使命；务必谦虚谨慎、艰苦奋斗；务必敢于斗争、善于斗争|2022-10-16|中共二十大
三个区分开来|three distinctions|区分干部改革中的失误与违纪违法，为担当者撑腰。|Distinguishing mistakes made in reform from violations of discipline, to shield officials who act.||2016-01-18|省部级主要领导干部学习贯彻十八届五中全会精神专题研讨班
三个圆满收官|three successful completions|指脱贫攻坚、全面小康、“十三五”等任务圆满完成的地方提法。|A local phrase for bringing three great tasks to a good end.
三个文明|three civilisations|物质、政治、精神文明。|Material, political and spiritual civilisation.|物质文明；政治文明；精神文明
三个有利于|three favourables|邓小平1992年提出的判断改革开放得失的三条标准。|Deng Xiaoping’s three criteria of 1992 for judging reform.|有利于发展社会主义社会的生产力；有利于增强社会主义国家的综合国力；有利于提高人民的生活水平|1992|邓小平南方谈话
三个没有变|three that have not changed|对民营经济方针不变的承诺。|The assurance that policy on private business has not changed.|非公有制经济在我国经济社会发展中的地位和作用没有变；毫不动摇鼓励、支持、引导非公有制经济发展的方针政策没有变；致力于为非公有制经济发展营造良好环境和提供更多机会的方针政策没有变
三个离不开|three inseparables|强调汉族与各少数民族相互依存的表述。|The formula that Han and minorities depend on each other.|汉族离不开少数民族；少数民族离不开汉族；各少数民族之间也相互离不开
三个自信|three confidences|2012年提出，2016年加上文化自信成为“四个自信”。|Named in 2012; with culture added in 2016 the four confidences.|道路自信；理论自信；制度自信|2012-11-08|中共十八大
三个表率|three examples|习近平对中央和国家机关的要求：在学习、看齐、落实上作表率。|What Xi Jinping asks of central offices: to set an example in study, alignment and action.|在学习习近平新时代中国特色社会主义思想上作表率；在始终同党中央保持高度一致上作表率；在坚决贯彻落实党中央各项决策部署上作表率
三个规定|three rules|2015年起防止领导干部等干预司法的三个文件。|Three rules, since 2015, against interference with the courts.|领导干部干预司法活动的规定；司法机关内部人员过问案件的规定；司法人员与当事人等接触交往的规定
三个转变|three changes|习近平对制造业的要求。|Xi Jinping’s demand on industry.|中国制造向中国创造转变；中国速度向中国质量转变；中国产品向中国品牌转变
三个高地|three highlands|湖南的发展定位。|The role of Hunan.|国家重要先进制造业高地；具有核心竞争力的科技创新高地；内陆地区改革开放高地
三乱|three arbitrary levies|向企业和农民的乱收费问题。|Arbitrary charges on firms and farmers.|乱收费；乱罚款；乱摊派
三产融合|integration of the three sectors|农村一二三产业融合发展。|Farming, processing and services in the countryside grown together.
三亮三比三评|three displays, three contests and three appraisals|创先争优活动中窗口单位的做法。|What service offices did in the campaign to excel.
三会一课|three meetings and one lecture|党支部组织生活的基本制度，定期召开三类会议、上党课。|The basic routine of a Party branch: three kinds of meetings and a lecture.|支部党员大会；支部委员会会议；党小组会；党课
三位一体|three-in-one|泛指三者结合为一体的布局。|Any layout that joins three parts in one.
三保|three guarantees|基层财政的支出底线。|What local budgets must pay for first.|保基本民生；保工资；保运转
三保支出|three guaranteed expenditures|地方财政须优先保障的支出。|What local budgets must pay first.|保基本民生；保工资；保运转
三保障|three guarantees|义务教育、基本医疗、住房安全有保障。|Schooling, basic medical care and safe housing guaranteed.|义务教育有保障；基本医疗有保障；住房安全有保障
三全育人|three-dimensional education|全体人员、全部过程、各个方面共同育人的高校思政要求。|That at universities all staff, at all times and in all respects, form students.|全员育人；全程育人；全方位育人
三公经费|three public expenses|出国、用车、接待三项公务开支。|Spending on official trips abroad, vehicles and receptions.|因公出国（境）费用；公务用车购置及运行费；公务接待费
三减三健|three cuts and three healths|倡导健康生活方式的行动。|A drive for healthy living.|减盐；减油；减糖；健康口腔；健康体重；健康骨骼
三到位一处理|three in place and one handling|处理信访问题的原则。|The rule for handling petitions.
三化协调|coordination of the three processes|工业化、城镇化、农业现代化协调推进。|Industry, towns and farming modernised together.|工业化；城镇化；农业现代化
三区一中心|three zones and one center|海南的战略定位。|The part given to Hainan.
三区一基地|three zones and one base|河北在京津冀协同发展中的定位。|The part of Hebei in the capital region.
三区三州|three regions and three prefectures|2017年确定的深度贫困地区。|The regions of deepest poverty as named in 2017.|西藏；四省涉藏州县；新疆南疆四地州；四川凉山州；云南怒江州；甘肃临夏州
三区三线|three zones and three lines|国土空间规划的三类空间和三条控制线。|Three kinds of space and three control lines of land use.|城镇空间；农业空间；生态空间；永久基本农田；生态保护红线；城镇开发边界
三区四带|three zones and four belts|国家重要生态屏障的布局。|The layout of the country’s ecological barriers.|青藏高原生态屏障区；黄河重点生态区；长江重点生态区；东北森林带；北方防沙带；南方丘陵山地带；海岸带
三去一降一补|five priority tasks of supply-side reform|供给侧结构性改革的五项任务。|The five tasks of supply-side structural reform.|去产能；去库存；去杠杆；降成本；补短板|2015-12|中央经济工作会议
三反五反|Three-anti and Five-anti campaigns|1951年底至1952年在机关反贪污浪费官僚主义、在工商界反行贿偷税等的运动。|Campaigns of 1951–1952 against corruption in offices and among business people.
三变改革|three-changes reform|把农村资源、资金、农民与产业联结的改革，始于贵州六盘水。|The rural reform, begun at Liupanshui in Guizhou, that turns assets into shares.|资源变资产；资金变股金；农民变股东
三同时|three at the same time|环保和安全设施与主体工程同步的制度。|The rule that safeguards are built along with the main works.|同时设计；同时施工；同时投产使用
三品一标|three products and one mark|安全优质农产品的公共品牌认证。|Public quality marks for farm products.
三品战略|strategy of the three qualities|消费品工业提质升级的战略。|The strategy for better consumer goods.|增品种；提品质；创品牌
三地一区|three places and one zone|安徽的发展定位。|The part given to Anhui.|科技创新策源地；新兴产业聚集地；改革开放新高地；经济社会发展全面绿色转型区
三基地、一屏障、一高地|three bases, one barrier and one highland|黑龙江的战略定位。|The part given to Heilongjiang.
三基建设|three basics|基层组织、基础工作、基本能力的建设，山西等地使用。|Work on primary organisations, basic tasks and basic abilities, a phrase of Shanxi and others.|基层组织；基础工作；基本能力
三夏|three summer tasks|夏收、夏种、夏管。|Harvesting, sowing and tending in summer.|夏收；夏种；夏管
三大体系|three systems|哲学社会科学的学科、学术、话语体系。|The disciplines, scholarship and discourse of China’s social sciences.|学科体系；学术体系；话语体系
三大作风|three great styles of work|毛泽东在中共七大概括的党的优良作风。|The Party’s three cherished styles of work, as Mao named them in 1945.|理论联系实际；密切联系群众；批评和自我批评|1945-04-24|毛泽东《论联合政府》
三大全球倡议|three global initiatives|习近平提出的三项全球性倡议。|The initiatives that Xi Jinping put forward.|全球发展倡议；全球安全倡议；全球文明倡议
三大工程|three major projects|中央提出的房地产和城市建设工程。|Projects for housing and cities pushed by the centre.
三大差别|three great differences|社会主义要消除的差别。|The differences that socialism is to do away with.|工农差别；城乡差别；脑力劳动和体力劳动差别
三大改造|three great transformations|1950年代对农业、手工业和资本主义工商业的社会主义改造。|The socialist transformation of farming, handicrafts and capitalist industry and commerce in the 1950s.|农业；手工业；资本主义工商业
三大攻坚战|*three critical battles|2017年提出的决胜全面小康的三项任务。|Three tasks set in 2017 on the way to a moderately prosperous society.|防范化解重大风险；精准脱贫；污染防治|2017-10-18|中共十九大
三大民主|three democracies|军队内部的民主制度。|Democracy within the armed forces.|政治民主；经济民主；军事民主
三大法宝|three magic weapons|毛泽东总结的中国革命取胜的三条主要经验。|The three main means by which, as Mao put it, the revolution won.|统一战线；武装斗争；党的建设|1939-10|毛泽东《〈共产党人〉发刊词》
三大纪律、八项注意|Three Rules of Discipline and Eight Points for Attention|红军时期起制定的人民军队纪律。|The discipline of the Party’s armies since the Red Army.
三大规律|three laws|共产党执政、社会主义建设、人类社会发展的规律。|The laws of Communist governance, socialist construction and human society.|共产党执政规律；社会主义建设规律；人类社会发展规律
三座大山|three mountains|革命要推翻的三种压迫势力，今也喻住房教育医疗负担。|The powers that the revolution overthrew; now also the burdens of housing, schooling and health.|帝国主义；封建主义；官僚资本主义
三抓三促|three grasps and three boosts|甘肃抓学习、抓执行、抓效能的行动。|Gansu’s drive for study, execution and efficiency.
三提五统|three deductions and five charges|农业税费改革前向农民收取的费用。|The levies on farmers before the rural tax reform.
三支一扶|three supports and one assistance|2006年起组织高校毕业生到基层支教、支农、支医和扶贫的项目。|The programme, since 2006, that sends graduates to teach, farm, heal and fight poverty at the grass roots.|支教；支农；支医；扶贫
三改一拆|three renewals and one demolition|浙江旧住宅区、旧厂区、城中村改造和拆违行动。|Zhejiang’s drive to renew old quarters and pull down illegal buildings.|旧住宅区改造；旧厂区改造；城中村改造；拆除违法建筑
三新一高|three news and one high|新发展阶段、新发展理念、新发展格局和高质量发展的合称。|The new stage, philosophy and pattern of development, and high quality.|新发展阶段；新发展理念；新发展格局；高质量发展
三新经济|three-new economy|新产业、新业态、新商业模式的经济活动。|New industries, new forms and new models of business.|新产业；新业态；新商业模式
三旧改造|three-old renewal|广东对旧城镇、旧厂房、旧村庄的改造。|Guangdong’s renewal of old towns, factories and villages.|旧城镇；旧厂房；旧村庄
三期叠加|superimposition of three periods|对2013年前后经济形势的判断。|A reading of the economy around 2013.|增长速度换挡期；结构调整阵痛期；前期刺激政策消化期
三条保障线|three lines of guarantee|国企改革时期保障职工和居民生活的制度。|Three guarantees of income at the time of the reform of state firms.|下岗职工基本生活保障；失业保险；城市居民最低生活保障
三条控制线|three control lines|国土空间规划中的三条界线。|Three boundaries in the planning of land.|生态保护红线；永久基本农田；城镇开发边界
三条红线|three red lines|房企融资指标或水资源管理的三项界限。|Three limits, on developers’ debt or on the use of water.
三来一补|three processings and one compensation|改革开放初期的加工贸易方式。|The forms of processing trade of the early reform years.|来料加工；来样加工；来件装配；补偿贸易
三湾改编|Sanwan Reorganization|1927年毛泽东在江西三湾对部队的改编，确立支部建在连上。|Mao Zedong’s reorganisation of his troops in 1927, which set up branches at company level.||1927-09|江西永新三湾
三牛精神|spirit of the three oxen|习近平号召的服务、创新、苦干精神。|Service, pioneering and toil in the image of three oxen.|为民服务孺子牛；创新发展拓荒牛；艰苦奋斗老黄牛
三生空间|three spaces|国土的生产、生活、生态空间。|Land for production, for living and for nature.|生产空间；生活空间；生态空间
三留守|three groups left behind|青壮年外出后留在农村的三类人。|Three groups left in the villages when workers move away.|留守儿童；留守妇女；留守老人
三社联动|linkage of communities, social organisations and social workers|社区、社会组织、社会工作者相互配合的社区治理机制。|Community governance in which communities, organisations and social workers act together.|社区；社会组织；社会工作者
三秋|three autumn tasks|秋收、秋耕、秋种。|Harvesting, ploughing and sowing in autumn.|秋收；秋耕；秋种
三种人|three kinds of people|整党清理的文革骨干分子。|Activists of the Cultural Revolution who were purged later.|追随林彪、江青反革命集团造反起家的人；帮派思想严重的人；打砸抢分子
三管三必须|three musts of management|行业、业务、生产经营管理者都负安全责任。|Those who manage a field answer for its safety too.|管行业必须管安全；管业务必须管安全；管生产经营必须管安全
三线建设|Third Front construction|为备战在内地建设战略后方工业的工程。|The building of industry in the interior.
三网融合|integration of three networks|电信网、广播电视网、互联网融合发展。|Merging telephone, broadcasting and Internet.|电信网；广播电视网；互联网
三老四严|three honesties and four stricts|大庆油田的工作作风。|The working style of the Daqing oil field.
三股势力|*three forces|恐怖主义、分裂主义和极端主义势力。|The forces of terrorism, separatism and extremism.|暴力恐怖势力；民族分裂势力；宗教极端势力
三西建设|Sanxi construction|对河西、定西、西海固的扶贫开发。|The poverty programme for three dry areas of Gansu and Ningxia.|河西；定西；西海固
三角债|chain debts|企业之间相互拖欠的债务。|Debts that firms owe each other in a chain.
三讲教育|Three Emphases campaign|1990年代末在县处级以上干部中进行的教育。|A campaign among officials in the late 1990s.|讲学习；讲政治；讲正气
三证合一|three certificates in one|合并企业登记证照的改革。|The reform that merged firms’ registration papers.|营业执照；组织机构代码证；税务登记证
三调联动|three kinds of mediation together|三种调解相互衔接的机制。|Three kinds of mediation linked together.|人民调解；行政调解；司法调解
三资|three kinds of collective property|农村集体所有的三类财产的合称。|Three kinds of what a village owns together.|资金；资产；资源
三资企业|three kinds of foreign-invested enterprises|改革开放初期对外商投资企业的统称。|The early name for firms with foreign capital.|中外合资经营企业；中外合作经营企业；外资企业
三道红线|three red lines|限制房地产企业负债的三项指标。|Three limits on developers’ debt.
三重压力|triple pressures|2021年底中央对经济面临的三种压力的判断。|The three pressures on the economy named at the end of 2021.|需求收缩；供给冲击；预期转弱|2021-12|中央经济工作会议
三项制度改革|reform of three systems|国有企业劳动、人事、分配制度改革。|The reform of labour, personnel and pay in state firms.|劳动；人事；分配
三驾马车|troika|比喻拉动经济增长的消费、投资、出口三大需求。|The image of consumption, investment and exports that pull growth.|消费；投资；出口
三高四新|three highlands and four new missions|习近平对湖南的要求：打造制造、创新、开放三个高地，在四方面闯新路、开新局。|What Xi Jinping asked of Hunan: to lead in manufacturing, innovation and opening up, and four new missions.||2020-09|习近平在湖南考察
两不愁、三保障|two assurances and three guarantees|农村贫困人口脱贫的基本标准。|The basic standard for leaving rural poverty: food and clothing assured; schooling, basic medical care and safe housing guaranteed.|不愁吃；不愁穿；义务教育有保障；基本医疗有保障；住房安全有保障
两业融合|merging of two industries|先进制造业与现代服务业融合发展。|Manufacturing joined with services.|先进制造业；现代服务业
两个一以贯之|two consistencies|2016年习近平对国有企业改革和党建的要求。|What Xi Jinping asked of state firms in 2016.|坚持党对国有企业的领导；建立现代企业制度|2016-10|全国国有企业党的建设工作会议
两个一百年|*Two Centenary Goals|建党一百年和新中国成立一百年时的两个奋斗目标。|The goals set for the centenaries of the Party (2021) and of the People’s Republic (2049).|到建党一百年时全面建成小康社会；到新中国成立一百年时建成社会主义现代化强国
两个中国|two Chinas|北京反对的把两岸分为两国的主张。|The notion of two states, which Beijing opposes.
两个为主|two mains|查办案件以上级纪委领导为主、纪委书记提名考察以上级为主的改革。|The reform that put cases and posts of discipline bodies mainly under the level above.
两个健康|two healthies|统战工作对非公有制经济的两项目标。|Two aims of united-front work with private business: the healthy growth of the sector and of its people.|非公有制经济健康发展；非公有制经济人士健康成长
两个先锋队|two vanguards|党同时是工人阶级和中国人民、中华民族先锋队的定性，2002年写入党章。|The Party as vanguard both of the working class and of people and nation, in its constitution since 2002.|中国工人阶级的先锋队；中国人民和中华民族的先锋队
两个凡是|Two Whatevers|华国锋时期关于坚持毛泽东决策和指示的主张，后被否定。|The discredited line of upholding whatever Mao Zedong had decided or instructed.||1977-02-07|《人民日报》、《红旗》杂志、《解放军报》社论《学好文件抓住纲》
两个务必|Two Musts|毛泽东要求全党在胜利面前保持谦虚谨慎和艰苦奋斗。|Mao Zedong’s call to stay modest and prudent and to keep up plain living and hard struggle.|务必继续地保持谦虚、谨慎、不骄、不躁的作风；务必继续地保持艰苦奋斗的作风|1949-03-05|中共七届二中全会
两个历史决议|historical resolutions|党关于自身历史问题的决议。|The Party’s resolutions on its own history.
两个同步|two growths in step|收入增长与经济、生产率同步的目标。|Incomes that grow as fast as output and productivity.|居民收入增长和经济增长同步；劳动报酬提高和劳动生产率提高同步
两个坚决维护|two resolute upholds|“两个维护”的另一说法。|Another wording of the Two Upholds.
两个坚持、三个转变|two adherences and three shifts|习近平关于防灾减灾救灾的要求。|Xi Jinping’s demands on disaster prevention and relief.
两个大局|two overall situations|指中华民族伟大复兴战略全局和世界百年未有之大变局。|The strategic situation of national rejuvenation and the world’s changes unseen in a century.|中华民族伟大复兴战略全局；世界百年未有之大变局
两个巩固|two consolidations|宣传思想工作的根本任务。|The basic task of publicity work.|巩固马克思主义在意识形态领域的指导地位；巩固全党全国人民团结奋斗的共同思想基础
两个必然|two inevitables|马克思恩格斯关于社会制度更替的论断。|The thesis of Marx and Engels on the fate of two systems.|资本主义必然灭亡；社会主义必然胜利
两个提高|two raised shares|提高居民收入和劳动报酬的分配比重。|A greater share of income for households and labour.|提高居民收入在国民收入分配中的比重；提高劳动报酬在初次分配中的比重
两个根本性转变|two fundamental changes|1995年提出的经济体制和增长方式的转变。|The change of system and of growth model set in 1995.|经济体制从传统的计划经济体制向社会主义市场经济体制转变；经济增长方式从粗放型向集约型转变|1995-09|中共十四届五中全会
两个毫不动摇|Two Unswervinglys|毫不动摇发展公有制经济，毫不动摇鼓励、支持、引导非公有制经济。|To consolidate the public sector and to encourage, support and guide the non-public sector, both unswervingly.|毫不动摇巩固和发展公有制经济；毫不动摇鼓励、支持、引导非公有制经济发展|2002-11-08|中共十六大
两个永远在路上|two that are always on the road|二十大后对从严治党和自我革命的概括。|Two tasks that never end.|全面从严治党永远在路上；党的自我革命永远在路上
两个没有变|two that have not changed|对我国基本国情和国际地位的判断。|The verdict on China’s stage and its standing.|我国仍处于并将长期处于社会主义初级阶段的基本国情没有变；我国是世界最大发展中国家的国际地位没有变
两个率先|two firsts|江苏等地的发展目标。|The goals of Jiangsu and others: to be first to moderate prosperity and modernisation.|率先全面建成小康社会；率先基本实现现代化
两个确保|two ensures|河南确保高质量建设、高水平实现现代化的目标，他处另有所指。|Henan’s pledge to build a modern province, with other senses elsewhere.
两个确保、十大战略|two guarantees and ten strategies|河南的发展目标和部署。|The goals and strategies of Henan.
两个确立|*Two Affirmations|确立习近平的核心地位，确立习近平新时代中国特色社会主义思想的指导地位。|The affirmation of Xi Jinping’s core position and of the guiding role of his Thought.|确立习近平同志党中央的核心、全党的核心地位；确立习近平新时代中国特色社会主义思想的指导地位|2021-11-11|中共十九届六中全会|《中共中央关于党的百年奋斗重大成就和历史经验的决议》
两个积极性|initiative of both centre and localities|中央与地方关系的原则。|The rule that centre and localities should both show drive.|中央积极性；地方积极性
两个结合|*Two Integrations|把马克思主义基本原理同中国具体实际、同中华优秀传统文化相结合。|Integrating Marxism with China’s realities and with its fine traditional culture.|同中国具体实际相结合；同中华优秀传统文化相结合|2021-07-01|庆祝中国共产党成立100周年大会
两个维护|*Two Upholds|维护习近平的核心地位，维护党中央权威和集中统一领导。|To uphold Xi Jinping’s core position and the authority and centralised, unified leadership of the Central Committee.|坚决维护习近平总书记党中央的核心、全党的核心地位；坚决维护党中央权威和集中统一领导
两个覆盖|two coverages|党的组织覆盖和党的工作覆盖，多用于两新组织党建。|Coverage by Party organisations and by Party work, above all in private firms and social organisations.|党的组织覆盖；党的工作覆盖
两个责任|two responsibilities|党委负主体责任，纪委负监督责任。|The primary responsibility of Party committees and the supervisory responsibility of discipline commissions for clean government.|党委主体责任；纪委监督责任|2013-11-12|中共十八届三中全会
两个趋向|two tendencies|胡锦涛关于工农关系阶段的论断。|Hu Jintao’s view on how farming first feeds industry and then is fed.
两个革命|two revolutions|党领导的社会革命和党的自我革命。|The social revolution led by the Party and its self-reform.|社会革命；自我革命
两个高水平|two high levels|浙江2017年提出的奋斗目标。|Zhejiang’s goals of 2017.|高水平全面建成小康社会；高水平推进社会主义现代化建设
两代表一委员|two kinds of delegates and one of members|党代表、人大代表、政协委员的合称。|Party delegates, people’s deputies and CPPCC members together.|党代表；人大代表；政协委员
两优一先|two outstandings and one advanced|“七一”前后表彰的三类对象。|The three kinds of honours given around 1 July.|优秀共产党员；优秀党务工作者；先进基层党组织
两免一补|two exemptions and one subsidy|义务教育免费和寄宿生补助政策。|Free schooling and help for boarders.|免杂费；免书本费；补助寄宿生生活费
两后生|leavers after two stages|初中、高中毕业后未升学的贫困家庭学生。|Poor pupils who go no further after middle or high school.
两国双园|two countries, twin parks|两国互设产业园的合作模式。|Paired industrial parks in two countries.
两国方案|*two-state solution|以建立独立的巴勒斯坦国解决巴以问题的方案。|The settlement of the Israeli-Palestinian question by an independent Palestinian state.
两型社会|two-type society|资源节约型、环境友好型社会的简称。|Short for a resource-conserving, environmentally friendly society.|资源节约型；环境友好型
两基|two basics|普及义务教育和扫盲的目标。|The goals of schooling for all and literacy.|基本普及九年义务教育；基本扫除青壮年文盲
两增两控|two increases and two controls|对银行小微企业贷款的考核目标。|Targets for banks’ loans to small firms.
两大奇迹|two miracles|官方总结的新中国两项成就：经济快速发展和社会长期稳定。|Two feats claimed for the People’s Republic: fast growth and lasting stability.|经济快速发展奇迹；社会长期稳定奇迹
两头在外|both ends abroad|原料和市场都在国外的加工贸易战略。|A trade that buys and sells abroad.
两学一做|Two Studies, One Action|2016年起党员学习教育的内容：两项学习、一项要求。|What members have been asked since 2016: two studies and one action.|学党章党规；学系列讲话；做合格党员|2016-02|中共中央办公厅印发方案
两客一危|two coaches and one danger|重点监管的客运和危险品运输车辆。|The vehicles that traffic safety watches most.
两屏三带|two shields and three belts|国家生态安全战略格局。|The layout of ecological security.|青藏高原生态屏障；黄土高原—川滇生态屏障；东北森林带；北方防沙带；南方丘陵山地带
两山理论|Two Mountains theory|“绿水青山就是金山银山”的理念的简称。|Short for the idea that lucid waters and lush mountains are invaluable assets.
两廊一圈|two corridors and one circle|越南与中国的区域合作规划。|A scheme of regional links between China and Vietnam.
两张皮|two separate skins|比喻两项应结合的工作互相脱节。|An image of two tasks that should be one but are not.
两弹一星|two bombs and one satellite|核弹、导弹和人造卫星，中国1960至1970年代的国防科技成就。|The nuclear bomb, the missile and the satellite, China’s feats of the 1960s and 1970s.|核弹；导弹；人造卫星
两微一端|two micros and one app|机关和媒体常用的三种新媒体平台。|Weibo, WeChat and a news app: the usual new-media outlets of an office.|微博；微信；新闻客户端
两手抓、两手硬|two hands, both firm|物质文明和精神文明等两方面一起抓。|Grasping two tasks at once, both firmly.
两抢一盗|two robberies and theft|多发性侵财犯罪。|Common crimes against property.|抢劫；抢夺；盗窃
两推一选|two nominations and one election|村党支部换届的办法：党员推荐、群众推荐、党内选举。|How village branches are elected: named by members and villagers, then voted in the Party.
两新一重|two new and one major|2020年扩大有效投资的重点。|Priorities for investment in 2020.|新型基础设施建设；新型城镇化建设；交通、水利等重大工程建设|2020-05-22|国务院政府工作报告
两新工作|two renewals|2024年起的设备更新和消费品以旧换新政策。|The policies, since 2024, on equipment renewal and trade-ins of consumer goods.|大规模设备更新；消费品以旧换新
两条底线|two bottom lines|保障粮食安全和不发生规模性返贫，或生态与发展等底线。|Food security and no large-scale relapse into poverty, or other pairs.
两条腿走路|walking on two legs|两种办法并用的方针。|The policy of using two ways at once.
两横三纵|two horizontal and three vertical axes|全国城镇化战略的空间格局。|The layout of the nation’s urbanisation.|陆桥通道；沿长江通道；沿海通道；京哈京广通道；包昆通道
两步走|two-step strategy|十九大对2020年至本世纪中叶的安排：2035年基本实现现代化，再建成强国。|The plan of the 19th Congress: modernisation by 2035, a great country by mid-century.|2020年到2035年基本实现社会主义现代化；2035年到本世纪中叶建成社会主义现代化强国|2017-10-18|中共十九大
两点定位、两地两高目标|two positions, two places and two highs|习近平对重庆的定位和要求。|The part that Xi Jinping gave to Chongqing.
两癌筛查|screening for two cancers|为妇女免费检查乳腺癌、宫颈癌的项目。|Free tests for women against two cancers.|宫颈癌；乳腺癌
两纲|two outlines|妇女、儿童发展纲要的合称。|The outlines for the development of women and of children.|中国妇女发展纲要；中国儿童发展纲要
两路精神|spirit of the two roads|川藏、青藏公路建设和养护者的精神。|The spirit of those who built and keep the roads to Tibet.
两违|two illegalities|违法用地、违法建设。|Illegal use of land and illegal building.|违法用地；违法建设
两重建设|two-major projects|国家重大战略实施和重点领域安全能力建设，由超长期特别国债支持。|Major national strategies and security capacity in key areas, financed by ultra-long special treasury bonds.|国家重大战略实施；重点领域安全能力建设
两面人|two-faced persons|对党不忠诚、阳奉阴违的干部。|Officials who feign loyalty and comply in public but oppose in private.
两高一剩|two highs and one surplus|高耗能、高污染和产能过剩行业。|Industries of high energy use, high pollution and overcapacity.|高耗能；高污染；产能过剩
两高一资|two highs and one resource|高耗能、高污染和资源性产品。|Goods that cost much energy, pollution or raw materials.|高耗能；高污染；资源性
两高项目|two-high projects|高耗能、高排放项目。|Projects high in energy use and emissions.|高耗能；高排放
双中高|medium-high speed and medium-high level|经济增速和发展水平的目标。|The goals for the pace and the level of the economy.|中高速增长；中高端水平
双公示|double publication|行政许可和行政处罚信息上网公开。|Publishing permits and penalties online.|行政许可；行政处罚
双城记|tale of two cities|指成都重庆等两城协同发展。|The joint growth of two cities such as Chongqing and Chengdu.
双培双带|training both ways|把党员培养成致富能手、把致富能手培养成党员。|Making members prosper and bringing the prosperous into the Party.
双增双节|raising output and income, cutting waste and spending|增产节约、增收节支运动。|A drive for more output and less waste.|增产节约；增收节支
双带头人|leaders in both|高校党支部书记兼为党建和学术带头人。|Branch secretaries who lead in both Party work and scholarship.|党建带头人；学术带头人
双引擎|twin engines|以创业创新与公共产品服务推动经济的提法。|The two forces that were to drive growth.
双招双引|attracting capital and talent|地方招商引资、招才引智工作。|Local drives for capital and talent.|招商引资；招才引智
双支柱调控框架|two-pillar framework|货币政策和宏观审慎政策的调控框架。|Monetary and macroprudential policy as two pillars.|货币政策；宏观审慎政策
双百行动|double-hundred action|选取百余家央企子企业和百余家地方国企开展综合改革的行动。|A drive of all-round reform in some hundred subsidiaries of central firms and some hundred local state firms.
双赢多赢共赢|a win for both, many and all|检察公益诉讼等监督的理念。|The idea that oversight by prosecutors should profit all.|双赢；多赢；共赢
双轨制|dual-track system|计划与市场两种价格或制度并存。|Plan and market side by side, as in prices.
双过半|both past the half|到年中完成全年任务一半以上。|Half the task done by the half of the year.|时间过半；任务过半
双重预防机制|dual prevention mechanism|安全风险分级管控和隐患排查治理。|Grading risks and searching out hidden dangers.|安全风险分级管控；隐患排查治理
同吃、同住、同劳动|eating, living and working together|干部深入群众的做法。|Officials who share the life of villagers.|同吃；同住；同劳动
村两委|two village committees|村党组织委员会和村民委员会。|The village’s Party committee and its residents’ committee.|村党组织委员会；村民委员会
碳排放双控|dual control of carbon emissions|对碳排放总量和强度的控制制度。|Control over the total and the intensity of carbon emissions.|碳排放总量；碳排放强度
进教材、进课堂、进头脑|into textbooks, classrooms and minds|把党的理论纳入教育的要求。|Bringing Party theory into schools.|进教材；进课堂；进头脑
门前三包|three responsibilities at the door|临街单位对门前卫生、秩序等负责的制度。|The duty of those on a street to keep its front clean and in order.
问需于民、问计于民|asking the people what they need and advise|听取群众意见的工作方法。|Consulting the public on needs and policy.
面向现代化、面向世界、面向未来|three orientations|邓小平为教育提出的方针。|Deng Xiaoping’s guideline for education.|面向现代化；面向世界；面向未来
高效办成一件事|getting one thing done efficiently|让群众和企业一次办完一件事的政务服务改革。|The reform of public services that lets one errand be done at one go.
`;
