/** What the terms of `../rural.ts` mean; the columns are named in `explain-term.ts`. */
export const ruralExplanations = `
18亿亩耕地红线|*redline of 1.8 billion mu of farmland|全国耕地面积不得低于18亿亩（1.2亿公顷）的界限。|The line of 120 million hectares below which the nation’s farmland may not fall.
一村一品|one village, one product|每村发展一种特色产品的做法，源于日本。|Each village develops one product, an idea from Japan.
万企兴万村|ten thousand firms invigorating ten thousand villages|2021年启动的民营企业参与乡村振兴行动，接续“万企帮万村”。|The drive, since 2021, of private firms for rural revitalisation.
万企帮万村|ten thousand firms helping ten thousand villages|2015年启动的民营企业结对帮扶贫困村行动。|The drive, since 2015, by which private firms each aid a poor village.
万元户|ten-thousand-yuan household|改革开放初期先富起来的家庭。|A family that got rich early in the reforms.
三农|agriculture, rural areas and farmers|农业、农村、农民问题的合称，党和国家工作的重点。|Farming, countryside and farmers as one question, a priority of Party and state.|农业；农村；农民
三权分置|separation of three rights|农村承包地所有权、承包权、经营权分置。|Separating the ownership, contract and management rights of rural land.|所有权；承包权；经营权
三类监测对象|three kinds of monitored households|防返贫监测的三类农户。|Three kinds of household watched against poverty.|脱贫不稳定户；边缘易致贫户；突发严重困难户
乡村产业|rural industries|种养、加工、流通、旅游等扎根乡村的产业。|Farming, processing, trade, tourism and other business of the countryside.
乡村公益性岗位|rural public-welfare jobs|政府设置的兜底就业岗位。|Jobs in the countryside that government provides for those in need.
乡村善治|good rural governance|乡村治理的目标。|The goal of rural governance.
乡村建设行动|rural development initiative|改善农村基础设施、公共服务和人居环境的行动。|The drive for better infrastructure, services and living conditions in villages.||2020-10-29|中共十九届五中全会
乡村振兴|*rural revitalization|十九大提出的“三农”工作总战略。|The general strategy for the countryside.||2017-10-18|中共十九大
乡村振兴重点帮扶县|key counties receiving assistance for rural revitalization|脱贫后仍需集中支持的县。|Former poverty counties that still get concentrated support.
乡村治理|*rural governance|乡镇和村一级的公共事务管理，强调自治、法治、德治结合。|The running of townships and villages, by self-governance, law and morals.
乡镇企业|*township and village enterprises|改革年代农村兴办的企业。|Firms founded in the countryside in the reform era.
乡风文明|*social etiquette and civility|农村社会风气文明，乡村振兴总要求之一。|Good manners in the countryside, one of five demands of rural revitalisation.
五保供养|five guarantees|对无依无靠的农村老人、残疾人等的供养制度。|Support of villagers who have nobody and nothing.
产业兴旺、生态宜居、乡风文明、治理有效、生活富裕|*thriving businesses, pleasant living environments, social etiquette and civility, effective governance, and prosperity|乡村振兴的五项总要求。|The five demands of rural revitalisation.|产业兴旺；生态宜居；乡风文明；治理有效；生活富裕|2017-10-18|中共十九大
产业扶贫|*poverty alleviation through industry|以发展当地产业带动贫困户增收脱贫。|Lifting the poor by developing local business.
产业振兴|revitalising rural industries|发展乡村产业，乡村“五个振兴”之首。|The growth of village business, the first of the five rural revitalisations.
人才振兴|revitalising rural talent|培养和吸引乡村人才，乡村“五个振兴”之一。|Training people and drawing them to villages, one of the five rural revitalisations.
以工代赈|*work-relief programs|组织群众参加工程建设、以劳动报酬代替救济。|Public works that give pay for labour in place of relief.
以工促农、以城带乡|industry promoting agriculture and cities driving the countryside|工业城市带动农业农村的方针。|The policy by which industry and cities lift farming and villages.
以工补农、以城带乡|industry supporting agriculture and cities spurring rural areas|工业和城市支持农业农村的政策方针。|The policy by which industry and cities support the countryside.
健康扶贫|poverty alleviation through health care|防止因病致贫返贫的帮扶。|Help against poverty by illness.
光伏扶贫|solar-power poverty alleviation|建光伏电站使贫困户获得收益。|Solar plants whose income goes to the poor.
党支部领办合作社|cooperatives led by Party branches|由村党支部牵头办合作社、发展集体经济的做法。|Village branches set up cooperatives to build the collective economy.
全党工作重中之重|the top priority in the work of the entire Party|指解决“三农”问题的地位。|Says of rural work that it comes before all else in the Party.
全面小康路上一个都不能少|no one must be left behind on the road to moderate prosperity|脱贫攻坚的口号。|The slogan of the fight against poverty.
内生动力|internal impetus|贫困群众和地区自身发展的动力。|The drive of the poor and of poor places to develop by themselves.
农业产业化|*industrialization of agriculture|以龙头企业带动、产加销一体的农业经营方式。|Farming linked with processing and sale around leading firms.
农业产业强镇|agricultural industry towns|以农业产业见长的镇。|Towns strong in farm business.
农业供给侧结构性改革|*agricultural supply-side structural reform|调整农产品结构、提高质量效益的改革。|The reform that changes what farming supplies and raises its quality.
农业农村优先发展|*prioritizing the development of agriculture and rural areas|在投入、人才和公共服务上优先安排农业农村的方针。|The policy of putting farming and countryside first in money, people and services.||2017-10-18|中共十九大
农业农村现代化|*modernization of agriculture and rural areas|“三农”工作总目标，2035年基本实现。|The overall goal of rural work, to be basically reached by 2035.||2017-10-18|中共十九大
农业强、农村美、农民富|strong farming, beautiful villages, rich farmers|“三农”工作的目标。|The aims of rural work.
农业强国|*strength in agriculture|供给保障强、科技强、竞争力强的农业发展目标。|The goal of a farming strong in supply, science and competition.||2022-10-16|中共二十大
农业新质生产力|new quality productive forces in agriculture|以科技创新支撑的农业生产力。|Farming driven by new technology.
农业现代化|*agricultural modernization|以现代技术、装备和经营方式改造农业，“四个现代化”之一。|Farming by modern technology and management, one of the four modernizations.
农业社会化服务|commercial services for agriculture|为农户提供耕种收等专业服务。|Professional services such as ploughing and harvesting for farmers.
农文旅融合|integration of farming, culture and tourism|农业与文化旅游结合的发展。|Farming joined with culture and tourism.
农村人居环境整治|*improving rural living environments|治理农村垃圾、污水、厕所和村貌的行动。|The campaign on rubbish, sewage, toilets and looks of villages.
农村危房改造|rural dilapidated housing renovation|改造农村贫困户危旧住房的政策。|The policy of rebuilding unsafe homes in the countryside.
农村土地制度改革|rural land system reform|对承包地、宅基地、集体建设用地制度的改革。|The reform of contracted, homestead and collective building land.
农村基本经营制度|*basic rural operation system|以家庭承包经营为基础的农村经营制度。|The rural system based on household contracts.
农村改革|*rural reform|以土地和经营制度为主的农村制度改革。|Reform of the countryside, above all of land and farming.
农村税费改革|rural tax-for-fees reform|减轻农民负担直至取消农业税的改革。|The reform that ended farmers’ taxes and fees.
农村集体三资管理|management of the three rural collective assets|对农村集体资金、资产、资源的管理。|The care of a village’s money, assets and resources.
农村集体产权制度改革|*reform of the rural collective property rights system|清查集体资产、把股份量化到成员的改革。|The reform that counts collective assets and gives members shares.||2016-12|中共中央、国务院印发意见
减轻农民负担|lightening the burden on farmers|治理乱收费、减少农民缴费的工作。|Work to cut fees laid on farmers.
包产到户|contracting output to households|改革初期农民承包土地的形式。|An early reform form in which households contract land.
化肥农药减量增效|less fertiliser and pesticide for more effect|减少化肥农药用量的行动。|The drive to use less fertiliser and pesticide.
千万工程|*Green Rural Revival Program|浙江“千村示范、万村整治”工程的简称，习近平主政浙江时启动。|Short for Zhejiang’s programme of a thousand model and ten thousand improved villages, begun under Xi Jinping.||2003-06|浙江省
千村示范、万村整治|*Green Rural Revival Program|浙江2003年启动的乡村环境整治和建设工程。|Zhejiang’s programme, since 2003, to clean up and rebuild its villages.||2003-06|浙江省
南繁硅谷|Silicon Valley of southern breeding|海南三亚的育种科研基地。|The seed-breeding base at Sanya in Hainan.
厕所革命|*toilet revolution|改善城乡和景区厕所卫生条件的行动，2015年始于旅游业。|The campaign for better toilets, begun in tourism in 2015.
发展壮大村级集体经济|growing the village’s collective economy|增加村集体收入的任务。|The task of raising what a village earns as a body.
取消农业税|abolition of the agricultural tax|免除农民农业税的改革。|The reform that freed farmers from the tax on farming.
喜事新办、丧事简办|new-style weddings and simple funerals|节俭办婚丧事的号召。|The call for thrift at weddings and funerals.
因病致贫、因病返贫|falling into or back into poverty through illness|健康扶贫要解决的问题。|A problem that medical relief must solve.
国家八七扶贫攻坚计划|*Seven-Year Priority Poverty Alleviation Program|七年解决八千万人温饱的计划。|A plan to end the want of 80 million people within seven years.
国家粮食安全|*food security|保障粮食数量和质量供给的安全。|A secure supply of grain in quantity and quality.
土专家|folk experts|有实践经验的农村技术能手。|Villagers with practical skill.
土地流转|transfer of land-use rights|农户转让承包土地经营权的做法。|Farmers’ letting others farm their contracted land.
土地确权|land rights registration|为农户登记承包地权利的工作。|Registering farmers’ rights to their land.
土特产|local specialities|指依托本地资源、形成特色、做成产业的乡村产业路子。|Village business from local resources, with a local character, grown into an industry.
城乡一体化|*urban-rural integration|把城市与乡村作为整体统筹发展。|Developing town and country as one.
城乡二元结构|*urban-rural dual structure|城市与农村在户籍、公共服务等方面分割的体制。|The divide of town and country in registration, services and the like.
城乡统筹|balanced urban and rural development|把城市与农村发展作为整体安排。|Planning for town and country as one.
城乡融合发展|*integrated urban and rural development|促进城乡要素流动、公共服务均等的发展方向。|The free flow of factors and equal services between town and country.
多予少取放活|giving more, taking less and loosening control|对农民多扶持、少收取、放宽的方针。|The policy of giving more to farmers and taking less.
大农业观|broad view of agriculture|把农业放到更大范围来发展的观念。|The view that farming is more than fields.
大包干|all-round responsibility contract|交够国家、留足集体、剩下都是自己的承包办法。|A contract by which all is the farmer’s after the state and collective have their share.
大学生村官|university graduate village officials|到村任职的高校毕业生。|Graduates serving in villages.
大操大办、厚葬薄养|lavish feasts and costly burials|移风易俗整治的陋习。|Wasteful customs that campaigns fight.
大棚房|greenhouse houses|以农业大棚为名的违建房屋及其整治。|Illegal houses built as greenhouses and the campaign against them.
大豆和油料产能提升工程|project to raise the production capacity of soybeans and oilseeds|提高大豆油料自给的行动。|The drive for more home-grown soybeans and oilseeds.
大食物观|*all-encompassing approach to food|向耕地以外的森林、海洋等要食物的观念。|The idea of drawing food also from forests, sea and other sources than fields.
婚俗改革|reform of wedding customs|革除婚嫁陋习的移风易俗。|Reform of wasteful wedding customs.
学习运用千万工程经验|applying the experience of the Green Rural Revival Program|以浙江千万工程经验推进乡村振兴。|Applying Zhejiang’s village programme nationwide.
宅基地制度改革|reform of the rural homestead system|探索农村宅基地所有权、资格权、使用权分置的改革。|The reform of rural house plots by parting the rights to them.
守底线、抓衔接、促振兴|holding the bottom line, linking up and promoting revitalisation|脱贫后过渡期的工作要求。|The task of the transition after the end of poverty relief.
定点扶贫|designated poverty alleviation|中央和地方机关、企业等固定帮扶贫困县的制度。|The system by which offices and firms each aid a given poor county.
家庭联产承包责任制|*household contract responsibility system|农户承包集体土地、自主经营的农村基本制度，1978年后推行。|The system after 1978 by which households contract and farm collective land.
就业扶贫|poverty alleviation through employment|帮助贫困劳动力就业脱贫。|Lifting the poor by finding them work.
尽锐出战|sending in the best troops|脱贫攻坚中投入精锐力量的用语。|A phrase of putting the best people into the fight.
巩固拓展脱贫攻坚成果|*consolidating and expanding achievements in poverty alleviation|2021年起五年过渡期的任务。|The task of the five years after 2020.
应纳尽纳、应帮尽帮|all who qualify are enrolled and helped|要求符合条件者全部纳入政策的用语。|The rule that all who qualify are covered by a policy.
建档立卡|registration of poor households|为贫困户建立档案和信息卡、精准识别的工作，2014年起开展。|The registration, since 2014, that identifies each poor household.
强农惠农富农|*policies to strengthen agriculture, benefit farmers, and enrich rural areas|支持农业、让利农民的政策。|Policies that strengthen farming and enrich farmers.
强村公司|village-strengthening companies|村集体联合设立、增加集体收入的公司。|Companies that villages found to earn for the collective.
强村富民|strong villages and prosperous people|发展集体经济、增加农民收入的提法。|The phrase for collective growth and higher incomes.
懂农业、爱农村、爱农民|knowing agriculture, loving the countryside and the farmers|“三农”工作队伍的要求。|The demand on officials who work in the countryside.
扶上马、送一程|helping into the saddle and seeing off for a way|比喻脱贫或扶持后继续帮扶。|A metaphor for continued support after a start.
扶持谁、谁来扶、怎么扶、如何退|whom to help, who helps, how to help, how to leave|精准扶贫要解决的四个问题。|The four questions that targeted relief must answer.
扶真贫、真扶贫、真脱贫|help the truly poor, truly help, truly lift out of poverty|对扶贫工作真实有效的要求。|The demand for honest poverty relief.
扶贫协作|poverty alleviation collaboration|东部地区结对帮扶西部贫困地区的机制。|The mechanism by which eastern places aid poor western ones.
扶贫同扶志扶智相结合|pairing poverty alleviation with measures to boost confidence and education|激发贫困群众内生动力的做法。|Giving the poor will and skill as well as aid.
扶贫小额信贷|microcredit for poverty relief|贫困户免抵押免担保的信贷。|Loans to poor households without collateral.
扶贫开发|*development-driven poverty alleviation|以发展帮助贫困地区脱贫的工作。|Fighting poverty by development.
扶贫攻坚|tackling poverty|集中力量消除贫困，1994年起使用，2015年后多作“脱贫攻坚”。|The fight against poverty, a phrase since 1994, after 2015 mostly 脱贫攻坚.||1994|《国家八七扶贫攻坚计划》
扶贫车间|poverty alleviation workshops|设在乡村、吸纳贫困群众就近就业的加工点。|Workshops in villages that give work to the poor near home.
扶贫领域腐败和作风问题|corruption and bad conduct in poverty relief|脱贫攻坚中专项整治的问题。|Problems that a special campaign addressed.
挂牌督战|supervised final battle|对未摘帽贫困县村的督导攻坚。|Supervision of the last poor counties and villages.
控辍保学|keeping children in school|防止义务教育阶段辍学的工作。|Keeping children from dropping out.
携手奔小康|hand in hand to prosperity|东部县帮扶西部贫困县的行动。|A drive of eastern counties helping western ones.
教育扶贫|poverty alleviation through education|通过教育阻断贫困代际传递。|Ending inherited poverty by education.
数字乡村|digital countryside|用数字技术发展农村的战略。|The strategy of developing the countryside by digital technology.
整村推进|village-by-village advance|以村为单位推进扶贫的方式。|Relief carried out village by village.
文化扶贫|poverty alleviation through culture|以文化建设助推脱贫。|Relief by culture.
文化振兴|revitalising rural culture|发展乡村文化、改善风气，乡村“五个振兴”之一。|Better culture and manners in villages, one of the five rural revitalisations.
文明乡风|civilized rural ways|乡村振兴“乡风文明”的要求，指良好的乡村风俗。|Good customs in the countryside, as rural revitalisation demands them.
文明乡风、良好家风、淳朴民风|civil manners, good family ways and simple customs|乡风文明建设的内容。|What good rural manners consist of.
新一轮千亿斤粮食产能提升行动|*a new drive to increase grain production capacity by 50 million metric tons|增加粮食产能的全国行动。|A nationwide drive to raise grain capacity.
新乡贤|new village worthies|回乡助力治理和发展的贤达人士。|Respected persons who return to help their village.
新农人|new farmers|有技术、善经营的新一代农村人才。|A new generation of skilled farmers.
新型农业经营主体|*new types of agribusiness|家庭农场、农民合作社、农业企业等规模化经营者。|Family farms, cooperatives, farming firms and the like.
新型农村合作医疗|*new rural cooperative medical care system|2003年试点的农民医疗互助保险，后并入城乡居民医保。|Farmers’ health insurance tried from 2003, later merged.
新型职业农民|new professional farmers|有文化、懂技术、善经营的农民，2012年提出。|Farmers with learning, skill and business sense, named in 2012.
旅游扶贫|poverty alleviation through tourism|发展旅游等带动脱贫。|Lifting the poor by tourism and the like.
早发现、早干预、早帮扶|early detection, early intervention, early help|防止返贫监测的要求。|The rule of monitoring against return to poverty.
易地扶贫搬迁|*relocation for poverty alleviation|把生存条件恶劣地区的贫困人口搬迁安置。|Moving the poor out of places where one cannot make a living.
易地扶贫搬迁后续扶持|follow-up support for those relocated out of poverty|对搬迁群众的就业、产业等后续帮扶。|Help with jobs and services for those who were moved out of poor places.
村庄清洁行动|village cleanup campaign|整治村庄环境卫生的行动。|The campaign for clean villages.
村村通|linking every village|村村通公路、电、广播等的工程。|The project to bring road, power and broadcasts to every village.
村规民约|village rules and covenants|村民共同制定的行为规范。|Rules of conduct that villagers make for themselves.
村超|Village Super League|贵州榕江的乡村足球赛，后为各地仿效。|Village football that began in Rongjiang, Guizhou, and was copied elsewhere.
村霸|village tyrants|欺压村民的恶势力。|Local bullies in villages.
林长制|forest chief scheme|由各级党政负责人担任林长、负责森林草原保护的制度，2021年全面推行。|The system, in full since 2021, by which Party and government heads answer for forests and grasslands.
消费扶贫|poverty alleviation through consumption|购买贫困地区产品和服务的帮扶方式。|Helping poor places by buying what they sell.
消除绝对贫困|ending absolute poverty|脱贫攻坚战的成果。|The result of the fight against poverty.
深度贫困地区|*areas of extreme poverty|贫困程度深、脱贫难度最大的地区，如“三区三州”。|The places of deepest poverty, such as the three regions and three prefectures.
现代农业产业体系、生产体系、经营体系|modern systems of farm industry, production and management|农业现代化的三大体系。|The three systems of modern farming.
生态扶贫|poverty alleviation through ecological conservation|以生态工程、护林岗位等帮助脱贫。|Work in conservation for the poor.
生态振兴|revitalising rural ecosystems|改善乡村生态环境，乡村“五个振兴”之一。|A better rural environment, one of the five rural revitalisations.
生态移民|ecological relocation|把生态脆弱区居民迁往他处。|Moving people out of fragile land.
田园综合体|rural complex|融农业、休闲、居住为一体的综合体。|A development that joins farming, leisure and living.
田长制|field chief scheme|由各级负责人保护耕地的责任制度。|Officials at each level answer for farmland.
电商扶贫|poverty alleviation through e-commerce|以电子商务帮助销售贫困地区产品。|Selling the goods of poor places online.
盆景变风景|turning a potted scene into a landscape|比喻把个别典型推广到全面。|An image of spreading a showpiece everywhere.
看得见山、望得见水、记得住乡愁|see the mountains, the waters, and remember the homesickness|习近平对城镇化提出的要求。|Xi Jinping’s demand on towns that keep their roots.
社会主义新农村|*new socialist countryside|2005年提出的农村建设目标。|The rural goal set in 2005.|生产发展；生活宽裕；乡风文明；村容整洁；管理民主|2005-10|中共十六届五中全会
社会扶贫|poverty alleviation by society|动员企业、社会组织和个人参与扶贫。|Aid to the poor by firms, organisations and persons.
离土不离乡|leaving the land but not the village|农民就地从事工商业的方式。|Farmers who work in industry without moving.
种业振兴|revitalization of the seed industry|提升种源自主可控能力的行动。|The drive for seeds of one’s own.||2021-07-09|中央全面深化改革委员会第二十次会议
种业翻身仗|turning the tide in the seed industry|力争种源自主的行动口号。|The slogan of becoming self-reliant in seed.
科技小院|science backyards|师生驻村服务农业的科研教学点。|University teachers and students live in villages to help farming.
科技扶贫|poverty alleviation through science and technology|以科技带动脱贫。|Relief by science and technology.
科技特派员|science and technology commissioners|派到农村服务的科技人员，1999年始于福建南平。|Experts sent to villages, begun at Nanping in Fujian in 1999.||1999|福建南平
积分制管理|points system|以积分奖励村民居民参与治理的做法。|Points that reward villagers for taking part.
稳粮保供|stabilising grain and securing supply|稳定粮食和重要农产品生产供应的要求。|The demand for steady output and supply of grain and key farm goods.
空壳村|empty-shell villages|集体经济收入很少的村。|Villages whose collective earns nearly nothing.
第二轮土地承包到期后再延长三十年|*extending rural land contracts for another 30 years|稳定农村土地承包关系的政策。|The policy that keeps land contracts going.
等靠要|waiting, relying, demanding|批评贫困户依赖帮扶的心态。|A rebuke to those who wait for aid.
米袋子|*rice bag|指粮食供应，实行省长负责制。|The supply of grain, for which provincial governors answer.
粮头食尾、农头工尾|from grain to food, from farm to factory|延长农产品加工链的思路。|The idea of processing what farms grow.
粮食主产区利益补偿机制|compensation for major grain-producing areas|补偿粮食主产区、平衡各区负担的机制。|Pay to grain-growing areas for what they forgo.
粮食安全党政同责|shared Party and government responsibility for food security|地方党委和政府共同承担粮食安全责任的制度。|The rule that Party and government answer together for grain.
粮食最低收购价|*minimum grain purchase prices|保护种粮农民收益的托底收购价格。|The floor price that protects grain growers.
精准扶贫|*targeted poverty alleviation|按每户致贫原因采取措施的扶贫方式。|Aid fitted to the causes of each household’s poverty.||2013-11-03|习近平在湖南湘西十八洞村考察
精准脱贫|*targeted poverty alleviation|按标准和对象精准实现脱贫，三大攻坚战之一。|Leaving poverty household by household, one of the three critical battles.
红白理事会|wedding and funeral councils|村里操办红白喜事、推行节俭的组织。|Village bodies that keep weddings and funerals modest.
组织振兴|revitalising rural organisations|建强农村基层党组织，乡村“五个振兴”之一。|Stronger Party organisations in villages, one of the five rural revitalisations.
结对帮扶|paired assistance|单位或个人与帮扶对象结成对子。|Offices or persons paired with those whom they help.
统分结合的双层经营体制|two-tier management system combining household and collective operations|家庭经营与集体经营结合的农村基本经营制度。|The rural system that joins household farming and collective work.
美丽乡村|*beautiful countryside|改善乡村环境、基础设施和风貌的建设。|The improvement of villages’ environment, infrastructure and looks.
美丽庭院|beautiful courtyard|由妇联推动的农家院落整治创建活动。|A campaign, led by the women’s federation, to tidy up farm courtyards.
耕地中的大熊猫|the giant panda of farmland|比喻黑土地的珍贵。|A picture for how precious black soil is.
耕地占补平衡|balancing farmland taken and replaced|占用耕地须补充同等数量质量耕地的制度。|The rule that farmland taken must be replaced in kind.
耕地非农化|use of cropland for non-agricultural purposes|耕地被用于建设等非农用途，政策予以制止。|The use of arable land for building and the like, which policy forbids.
联农带农|linking with and bringing along farmers|企业与农户分享收益的机制。|Firms that share gains with farmers.
脱贫摘帽|*removal from the poverty list|贫困县达到标准、退出贫困县名单。|A county’s meeting the standard and leaving the list of the poor.
脱贫攻坚|*poverty alleviation|2015年至2020年消除农村绝对贫困的行动，2021年宣布全面胜利。|The drive of 2015–2020 to end absolute rural poverty, declared won in 2021.||2015-11|中央扶贫开发工作会议
脱贫攻坚战|*battle against poverty|以“战”比喻的脱贫攻坚行动，2021年宣布全面胜利。|The drive against rural poverty as a battle, declared won in 2021.||2015-11|中央扶贫开发工作会议
脱贫致富|shaking off poverty and growing prosperous|摆脱贫困、走向富裕。|Leaving poverty and becoming well off.
致富带头人|pioneers in getting rich|带领村民增收的能干者。|Able villagers who lead others to a better income.
良田、良种、良机、良法|good fields, seed, machinery and methods|提高单产的配套措施。|The four means of higher yields per field.
节粮减损|saving grain and cutting losses|从收获到餐桌减少粮食损失浪费。|Losing and wasting less grain from field to table.
菜篮子|*vegetable basket|城市肉菜蛋奶等副食品供应，1988年起有“菜篮子工程”。|The supply of vegetables, meat, eggs and milk to cities, a programme since 1988.
藏粮于地、藏粮于技|*storing grain in land and technology|靠保护耕地和农业科技保证粮食产能的战略。|The strategy of securing grain by keeping farmland and by technology.
贫中之贫、困中之困|the poorest of the poor|比喻最难脱贫的地方。|A picture for places where poverty is hardest to end.
贫困代际传递|*intergenerational transmission of poverty|贫困由父辈传给子女。|Poverty handed from parents to children.
输血|blood transfusion|比喻单靠外来资金物资的帮扶。|A picture for aid that only brings in money and goods.
返乡入乡创业|returning or moving to the countryside to start a business|鼓励农民工等回乡、人才下乡创业。|The policy that brings migrants and talents to the countryside to start firms.
返乡创业|returning home to start businesses|外出人员回乡办企业。|Migrants go home and start businesses.
返贫|*returning to poverty|脱贫人口重新陷入贫困。|People fall back into poverty.
适度规模经营|appropriately scaled operations|与条件相适应的土地规模化经营。|Farming at a scale that fits local conditions.
造血|making one’s own blood|比喻培育贫困地区自身发展能力的帮扶。|A picture for aid that lets poor places earn for themselves.
金融扶贫|poverty alleviation through finance|以信贷等金融手段扶贫。|Relief by credit and other finance.
长牙齿|measures with teeth|比喻严厉有效的耕地保护措施。|A picture for farmland protection that really bites.
防止规模性返贫|*preventing large-scale relapse into poverty|脱贫攻坚结束后“三农”工作的底线任务。|The minimum task of rural work since the fight against poverty ended.
防止返贫动态监测|dynamic monitoring against relapse into poverty|跟踪脱贫户及时帮扶的制度。|Watching households to help in time.
防止返贫监测|monitoring to prevent a return to poverty|对易返贫人口的监测和帮扶。|Watching and helping people who may fall back into poverty.
防止返贫致贫|preventing relapse into or new poverty|防止脱贫户重新贫困、边缘户陷入贫困。|Keeping those lifted out from falling back and others from falling in.
集中连片特困地区|contiguous poor areas with particular difficulties|扶贫主战场的贫困片区。|The main areas of poverty relief.
集体经济薄弱村|villages with a weak collective economy|集体收入很少或没有的村。|Villages with little or no collective income.
集体经营性建设用地入市|marketing of rural collective land for construction|集体建设用地直接进入市场交易的改革。|The reform that lets villages sell or let building land.
雨露计划|rain and dew programme|贫困家庭子女职业教育补助。|Training grants for children of poor families.
非粮化|use of cropland for non-grain purposes|耕地改种非粮作物，政策予以防止。|Growing other crops than grain on arable land, which policy seeks to prevent.
饭碗主要装中国粮|our bowls must be filled mainly with Chinese grain|强调口粮立足国内生产。|Says that staple grain must come from home.
驻村帮扶|village-based assistance|派干部驻村帮助发展和脱贫。|Sending officials to live in and help villages.
高价彩礼|exorbitant bride prices|农村移风易俗的治理对象。|A target of the reform of rural customs.
高标准农田|*high-standard cropland|土地平整、设施配套、旱涝保收的优质农田。|Level and well-watered fields that yield in drought and flood.
高素质农民|well-trained farmers|有文化、懂技术、善经营、会管理的农民。|Farmers with learning, skill and business sense.
黑土地保护|black soil conservation|保护东北黑土耕地的行动。|Work to save the black soil of the northeast.
龙口夺粮|snatching grain from the dragon’s mouth|比喻抢收和防灾减灾保收成。|A picture for saving the harvest from weather and pests.
`;
