/** What the terms of `../rural.ts` mean; the columns are named in `explain-term.ts`. */
export const ruralExplanations = `
18亿亩耕地红线|*redline of 1.8 billion mu of farmland|全国耕地面积不得低于18亿亩（1.2亿公顷）的界限。|The line of 120 million hectares below which the nation’s farmland may not fall.
一村一品|one village, one product|每村发展一种特色产品的做法，源于日本。|Each village develops one product, an idea from Japan.
万企兴万村|ten thousand firms invigorating ten thousand villages|2021年启动的民营企业参与乡村振兴行动，接续“万企帮万村”。|The drive, since 2021, of private firms for rural revitalisation.
万企帮万村|ten thousand firms helping ten thousand villages|2015年启动的民营企业结对帮扶贫困村行动。|The drive, since 2015, by which private firms each aid a poor village.
三农|agriculture, rural areas and farmers|农业、农村、农民问题的合称，党和国家工作的重点。|Farming, countryside and farmers as one question, a priority of Party and state.|农业；农村；农民
三权分置|separation of three rights|农村承包地所有权、承包权、经营权分置。|Separating the ownership, contract and management rights of rural land.|所有权；承包权；经营权
乡村产业|rural industries|种养、加工、流通、旅游等扎根乡村的产业。|Farming, processing, trade, tourism and other business of the countryside.
乡村建设行动|rural development initiative|改善农村基础设施、公共服务和人居环境的行动。|The drive for better infrastructure, services and living conditions in villages.||2020-10-29|中共十九届五中全会
乡村振兴|*rural revitalization|十九大提出的“三农”工作总战略。|The general strategy for the countryside.||2017-10-18|中共十九大
乡村治理|*rural governance|乡镇和村一级的公共事务管理，强调自治、法治、德治结合。|The running of townships and villages, by self-governance, law and morals.
乡风文明|*social etiquette and civility|农村社会风气文明，乡村振兴总要求之一。|Good manners in the countryside, one of five demands of rural revitalisation.
产业兴旺、生态宜居、乡风文明、治理有效、生活富裕|*thriving businesses, pleasant living environments, social etiquette and civility, effective governance, and prosperity|乡村振兴的五项总要求。|The five demands of rural revitalisation.|产业兴旺；生态宜居；乡风文明；治理有效；生活富裕|2017-10-18|中共十九大
产业扶贫|*poverty alleviation through industry|以发展当地产业带动贫困户增收脱贫。|Lifting the poor by developing local business.
产业振兴|revitalising rural industries|发展乡村产业，乡村“五个振兴”之首。|The growth of village business, the first of the five rural revitalisations.
人才振兴|revitalising rural talent|培养和吸引乡村人才，乡村“五个振兴”之一。|Training people and drawing them to villages, one of the five rural revitalisations.
以工代赈|*work-relief programs|组织群众参加工程建设、以劳动报酬代替救济。|Public works that give pay for labour in place of relief.
以工补农、以城带乡|industry supporting agriculture and cities spurring rural areas|工业和城市支持农业农村的政策方针。|The policy by which industry and cities support the countryside.
健康扶贫|poverty alleviation through health care|防止因病致贫返贫的帮扶。|Help against poverty by illness.
光伏扶贫|solar-power poverty alleviation|建光伏电站使贫困户获得收益。|Solar plants whose income goes to the poor.
内生动力|internal impetus|贫困群众和地区自身发展的动力。|The drive of the poor and of poor places to develop by themselves.
农业产业化|*industrialization of agriculture|以龙头企业带动、产加销一体的农业经营方式。|Farming linked with processing and sale around leading firms.
农业供给侧结构性改革|*agricultural supply-side structural reform|调整农产品结构、提高质量效益的改革。|The reform that changes what farming supplies and raises its quality.
农业农村优先发展|*prioritizing the development of agriculture and rural areas|在投入、人才和公共服务上优先安排农业农村的方针。|The policy of putting farming and countryside first in money, people and services.||2017-10-18|中共十九大
农业农村现代化|*modernization of agriculture and rural areas|“三农”工作总目标，2035年基本实现。|The overall goal of rural work, to be basically reached by 2035.||2017-10-18|中共十九大
农业强国|*strength in agriculture|供给保障强、科技强、竞争力强的农业发展目标。|The goal of a farming strong in supply, science and competition.||2022-10-16|中共二十大
农业现代化|*agricultural modernization|以现代技术、装备和经营方式改造农业，“四个现代化”之一。|Farming by modern technology and management, one of the four modernizations.
农村人居环境整治|*improving rural living environments|治理农村垃圾、污水、厕所和村貌的行动。|The campaign on rubbish, sewage, toilets and looks of villages.
农村土地制度改革|rural land system reform|对承包地、宅基地、集体建设用地制度的改革。|The reform of contracted, homestead and collective building land.
农村改革|*rural reform|以土地和经营制度为主的农村制度改革。|Reform of the countryside, above all of land and farming.
农村集体产权制度改革|*reform of the rural collective property rights system|清查集体资产、把股份量化到成员的改革。|The reform that counts collective assets and gives members shares.||2016-12|中共中央、国务院印发意见
千万工程|*Green Rural Revival Program|浙江“千村示范、万村整治”工程的简称，习近平主政浙江时启动。|Short for Zhejiang’s programme of a thousand model and ten thousand improved villages, begun under Xi Jinping.||2003-06|浙江省
千村示范、万村整治|*Green Rural Revival Program|浙江2003年启动的乡村环境整治和建设工程。|Zhejiang’s programme, since 2003, to clean up and rebuild its villages.||2003-06|浙江省
厕所革命|*toilet revolution|改善城乡和景区厕所卫生条件的行动，2015年始于旅游业。|The campaign for better toilets, begun in tourism in 2015.
国家粮食安全|*food security|保障粮食数量和质量供给的安全。|A secure supply of grain in quantity and quality.
土地流转|transfer of land-use rights|农户转让承包土地经营权的做法。|Farmers’ letting others farm their contracted land.
城乡一体化|*urban-rural integration|把城市与乡村作为整体统筹发展。|Developing town and country as one.
城乡二元结构|*urban-rural dual structure|城市与农村在户籍、公共服务等方面分割的体制。|The divide of town and country in registration, services and the like.
城乡统筹|balanced urban and rural development|把城市与农村发展作为整体安排。|Planning for town and country as one.
城乡融合发展|*integrated urban and rural development|促进城乡要素流动、公共服务均等的发展方向。|The free flow of factors and equal services between town and country.
大食物观|*all-encompassing approach to food|向耕地以外的森林、海洋等要食物的观念。|The idea of drawing food also from forests, sea and other sources than fields.
宅基地制度改革|reform of the rural homestead system|探索农村宅基地所有权、资格权、使用权分置的改革。|The reform of rural house plots by parting the rights to them.
定点扶贫|designated poverty alleviation|中央和地方机关、企业等固定帮扶贫困县的制度。|The system by which offices and firms each aid a given poor county.
家庭联产承包责任制|*household contract responsibility system|农户承包集体土地、自主经营的农村基本制度，1978年后推行。|The system after 1978 by which households contract and farm collective land.
就业扶贫|poverty alleviation through employment|帮助贫困劳动力就业脱贫。|Lifting the poor by finding them work.
巩固拓展脱贫攻坚成果|*consolidating and expanding achievements in poverty alleviation|2021年起五年过渡期的任务。|The task of the five years after 2020.
建档立卡|registration of poor households|为贫困户建立档案和信息卡、精准识别的工作，2014年起开展。|The registration, since 2014, that identifies each poor household.
扶贫协作|poverty alleviation collaboration|东部地区结对帮扶西部贫困地区的机制。|The mechanism by which eastern places aid poor western ones.
扶贫同扶志扶智相结合|pairing poverty alleviation with measures to boost confidence and education|激发贫困群众内生动力的做法。|Giving the poor will and skill as well as aid.
扶贫开发|*development-driven poverty alleviation|以发展帮助贫困地区脱贫的工作。|Fighting poverty by development.
扶贫攻坚|tackling poverty|集中力量消除贫困，1994年起使用，2015年后多作“脱贫攻坚”。|The fight against poverty, a phrase since 1994, after 2015 mostly 脱贫攻坚.||1994|《国家八七扶贫攻坚计划》
扶贫车间|poverty alleviation workshops|设在乡村、吸纳贫困群众就近就业的加工点。|Workshops in villages that give work to the poor near home.
教育扶贫|poverty alleviation through education|通过教育阻断贫困代际传递。|Ending inherited poverty by education.
数字乡村|digital countryside|用数字技术发展农村的战略。|The strategy of developing the countryside by digital technology.
文化振兴|revitalising rural culture|发展乡村文化、改善风气，乡村“五个振兴”之一。|Better culture and manners in villages, one of the five rural revitalisations.
新型农业经营主体|*new types of agribusiness|家庭农场、农民合作社、农业企业等规模化经营者。|Family farms, cooperatives, farming firms and the like.
新型农村合作医疗|*new rural cooperative medical care system|2003年试点的农民医疗互助保险，后并入城乡居民医保。|Farmers’ health insurance tried from 2003, later merged.
新型职业农民|new professional farmers|有文化、懂技术、善经营的农民，2012年提出。|Farmers with learning, skill and business sense, named in 2012.
易地扶贫搬迁|*relocation for poverty alleviation|把生存条件恶劣地区的贫困人口搬迁安置。|Moving the poor out of places where one cannot make a living.
林长制|forest chief scheme|由各级党政负责人担任林长、负责森林草原保护的制度，2021年全面推行。|The system, in full since 2021, by which Party and government heads answer for forests and grasslands.
消费扶贫|poverty alleviation through consumption|购买贫困地区产品和服务的帮扶方式。|Helping poor places by buying what they sell.
深度贫困地区|*areas of extreme poverty|贫困程度深、脱贫难度最大的地区，如“三区三州”。|The places of deepest poverty, such as the three regions and three prefectures.
生态扶贫|poverty alleviation through ecological conservation|以生态工程、护林岗位等帮助脱贫。|Work in conservation for the poor.
生态振兴|revitalising rural ecosystems|改善乡村生态环境，乡村“五个振兴”之一。|A better rural environment, one of the five rural revitalisations.
电商扶贫|poverty alleviation through e-commerce|以电子商务帮助销售贫困地区产品。|Selling the goods of poor places online.
社会主义新农村|*new socialist countryside|2005年提出的农村建设目标。|The rural goal set in 2005.|生产发展；生活宽裕；乡风文明；村容整洁；管理民主|2005-10|中共十六届五中全会
社会扶贫|poverty alleviation by society|动员企业、社会组织和个人参与扶贫。|Aid to the poor by firms, organisations and persons.
种业振兴|revitalization of the seed industry|提升种源自主可控能力的行动。|The drive for seeds of one’s own.||2021-07-09|中央全面深化改革委员会第二十次会议
科技特派员|science and technology commissioners|派到农村服务的科技人员，1999年始于福建南平。|Experts sent to villages, begun at Nanping in Fujian in 1999.||1999|福建南平
米袋子|*rice bag|指粮食供应，实行省长负责制。|The supply of grain, for which provincial governors answer.
粮食安全党政同责|shared Party and government responsibility for food security|地方党委和政府共同承担粮食安全责任的制度。|The rule that Party and government answer together for grain.
精准扶贫|*targeted poverty alleviation|按每户致贫原因采取措施的扶贫方式。|Aid fitted to the causes of each household’s poverty.||2013-11-03|习近平在湖南湘西十八洞村考察
精准脱贫|*targeted poverty alleviation|按标准和对象精准实现脱贫，三大攻坚战之一。|Leaving poverty household by household, one of the three critical battles.
组织振兴|revitalising rural organisations|建强农村基层党组织，乡村“五个振兴”之一。|Stronger Party organisations in villages, one of the five rural revitalisations.
结对帮扶|paired assistance|单位或个人与帮扶对象结成对子。|Offices or persons paired with those whom they help.
美丽乡村|*beautiful countryside|改善乡村环境、基础设施和风貌的建设。|The improvement of villages’ environment, infrastructure and looks.
耕地非农化|use of cropland for non-agricultural purposes|耕地被用于建设等非农用途，政策予以制止。|The use of arable land for building and the like, which policy forbids.
脱贫摘帽|*removal from the poverty list|贫困县达到标准、退出贫困县名单。|A county’s meeting the standard and leaving the list of the poor.
脱贫攻坚|*poverty alleviation|2015年至2020年消除农村绝对贫困的行动，2021年宣布全面胜利。|The drive of 2015–2020 to end absolute rural poverty, declared won in 2021.||2015-11|中央扶贫开发工作会议
脱贫攻坚战|*battle against poverty|以“战”比喻的脱贫攻坚行动，2021年宣布全面胜利。|The drive against rural poverty as a battle, declared won in 2021.||2015-11|中央扶贫开发工作会议
脱贫致富|shaking off poverty and growing prosperous|摆脱贫困、走向富裕。|Leaving poverty and becoming well off.
菜篮子|*vegetable basket|城市肉菜蛋奶等副食品供应，1988年起有“菜篮子工程”。|The supply of vegetables, meat, eggs and milk to cities, a programme since 1988.
藏粮于地、藏粮于技|*storing grain in land and technology|靠保护耕地和农业科技保证粮食产能的战略。|The strategy of securing grain by keeping farmland and by technology.
返乡创业|returning home to start businesses|外出人员回乡办企业。|Migrants go home and start businesses.
返贫|*returning to poverty|脱贫人口重新陷入贫困。|People fall back into poverty.
防止规模性返贫|*preventing large-scale relapse into poverty|脱贫攻坚结束后“三农”工作的底线任务。|The minimum task of rural work since the fight against poverty ended.
防止返贫监测|monitoring to prevent a return to poverty|对易返贫人口的监测和帮扶。|Watching and helping people who may fall back into poverty.
非粮化|use of cropland for non-grain purposes|耕地改种非粮作物，政策予以防止。|Growing other crops than grain on arable land, which policy seeks to prevent.
驻村帮扶|village-based assistance|派干部驻村帮助发展和脱贫。|Sending officials to live in and help villages.
高标准农田|*high-standard cropland|土地平整、设施配套、旱涝保收的优质农田。|Level and well-watered fields that yield in drought and flood.
高素质农民|well-trained farmers|有文化、懂技术、善经营、会管理的农民。|Farmers with learning, skill and business sense.
`;
