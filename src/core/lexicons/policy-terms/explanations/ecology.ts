/** What the terms of `../ecology.ts` mean; the columns are named in `explain-term.ts`. */
export const ecologyExplanations = `
一江碧水向东流|a river of clear water flowing east|长江保护的形象目标。|The picture of a clean Yangtze.
一泓清水永续北上|clear water ever flowing north|南水北调水源保护的目标。|Clean water for the north by the diversion project.
三北工程攻坚战|battle for the Three-North project|防沙治沙的标志性战役。|The push against deserts in the north.
三北防护林|*Three-North Shelterbelt Forest Program|1978年启动的西北、华北、东北防风固沙林带工程，计划至2050年。|The shelterbelt programme of north-west, north and north-east China, begun in 1978 and planned to 2050.
三线一单|three lines and one list|生态环境分区管控制度，以三条管控线和一张准入清单划定开发界限。|Zoning that bounds development by three control lines and one access list.|生态保护红线；环境质量底线；资源利用上线；生态环境准入清单
两山转化|turning green hills into gold|把生态优势变成经济优势。|Making nature an economic asset.
中华水塔|China’s water tower|指三江源等江河源头地区。|Where China’s great rivers rise.
产业生态化、生态产业化|making industry ecological and ecology an industry|生态经济体系的建设方向。|The direction of the ecological economy.
人与自然和谐共生|*harmony between humanity and nature|尊重和保护自然的发展理念，中国式现代化的五个特征之一。|Development that respects and protects nature, one of the five features of Chinese modernisation.
以国家公园为主体的自然保护地体系|*nature reserve system composed mainly of national parks|由国家公园、自然保护区、自然公园构成的保护地体系。|The system of national parks, nature reserves and nature parks.||2017-10-18|中共十九大
以生态优先、绿色发展为导向的高质量发展新路子|new path of high-quality development that puts ecology and green growth first|习近平2019年对内蒙古的要求。|What Xi Jinping asked of Inner Mongolia in 2019.||2019-03-05|习近平参加十三届全国人大二次会议内蒙古代表团审议
以竹代塑|bamboo instead of plastic|用竹制品代替塑料的倡议。|Bamboo in place of plastic.
低碳经济|*low-carbon economy|以低能耗、低排放为基础的经济。|An economy of low energy use and low emissions.
光盘行动|*Clean Plate campaign|2013年兴起的反对餐饮浪费、吃光盘中餐的倡议。|The appeal, since 2013, to finish one’s plate and waste no food.
全国碳市场|national carbon market|买卖碳排放配额的全国市场。|The national market for carbon allowances.
全民义务植树|voluntary tree planting by all|公民每年义务植树的活动。|Tree planting as every citizen’s duty.
全球生态文明建设|global ecological civilisation|各国共同参与的生态保护。|Care for nature by all countries.
公园城市|park city|把城市建成大公园的理念，习近平2018年在成都天府新区提出。|The idea of a city as one park, named by Xi Jinping at Tianfu New Area in 2018.||2018-02|习近平在四川考察
共同抓好大保护、协同推进大治理|joint protection and coordinated governance|黄河流域治理的要求。|The line on the Yellow River.
共抓大保护、不搞大开发|*well-coordinated environmental conservation and no excessive development|把生态保护放在开发之前的原则，为长江经济带提出。|The rule that conservation comes before exploitation, set for the Yangtze River Economic Belt.||2016-01-05|推动长江经济带发展座谈会
关键期、攻坚期、窗口期|critical period, tough period and window period|对生态文明建设所处阶段的判断。|How the stage of the work on the environment is described.
冰天雪地也是金山银山|ice and snow are also invaluable assets|习近平关于寒冷地区发展冰雪产业的提法。|Xi Jinping’s phrase for making wealth from ice and snow in cold regions.
净土保卫战|*battle to keep land pollution-free|防治土壤和固体废物污染的行动，污染防治三大保卫战之一。|The campaign against pollution of the soil, one of three battles against pollution.
减污降碳协同增效|synergy in reducing pollution and carbon|同时减少污染物和碳排放。|Cutting pollution and carbon together.
化工围江|chemical plants encircling the Yangtze|长江沿岸化工企业密集的问题。|Chemical plants crowded along the Yangtze.
四水四定|four determinations by water|以水资源为刚性约束安排城市、土地、人口和产业。|Planning cities, land, population and industry by the water that there is.|以水定城；以水定地；以水定人；以水定产
国土空间布局|layout of territorial space|农业、生态、城镇等空间在国土上的安排。|How farming, nature and towns are laid out over the country.
国土空间开发保护|development and protection of territorial space|对国土空间的开发利用与保护作出统一安排的制度。|The joint ordering of how the country’s land is used and protected.
国土空间规划|*territorial space planning|统一各类空间规划的规划体系。|The system that unites all spatial plans.
国土绿化|afforestation of the country|植树造林、增加绿地的行动。|Planting trees all over the country.
国考断面|nationally monitored river sections|国家考核地表水质的监测断面。|River sections at which the state checks water quality.
土十条|ten measures against soil pollution|《土壤污染防治行动计划》的简称。|The State Council’s plan against soil pollution.
地球生命共同体|community of all life on earth|关于全球生物多样性保护的倡议。|China’s call to protect life on earth.
垃圾分类|*waste sorting|把生活垃圾按类投放、收运和处理的制度。|The separate disposal, collection and treatment of household waste.
城镇开发边界|*boundaries for urban development|允许城镇建设的范围界线，国土空间“三条控制线”之一。|The line within which towns may be built, one of three control lines of land use.
多规合一|merging several plans into one|把土地、城乡等规划合并为一张图。|One map for land, town and other plans.
大气十条|ten measures against air pollution|国务院2013年印发的《大气污染防治行动计划》。|The State Council’s action plan of 2013 against air pollution.||2013-09-10|国务院印发|《大气污染防治行动计划》
天更蓝、山更绿、水更清|bluer skies, greener hills, clearer waters|生态环境改善的形象目标。|The goal of a better environment in plain words.
天然林保护|natural forest protection|停止采伐、保护天然林的工程，1998年试点。|The programme that stops logging of natural forests, tried from 1998.
天蓝、地绿、水清|blue skies, green land and clear water|对美丽中国的描述。|A picture of the Beautiful China.
尊重自然、顺应自然、保护自然|*respecting, adapting to, and protecting nature|生态文明的基本理念。|The basic idea of ecological civilisation.
山水林田湖草沙一体化保护和系统治理|holistic and systematic conservation of mountains, waters, forests, farmlands, grasslands, and deserts|把各类生态系统作为生命共同体统一保护和修复的原则。|The rule that all ecosystems are one community of life, to be protected and restored together.
幸福河湖|happy rivers and lakes|造福人民的河湖治理目标。|Rivers and lakes that benefit the people.
应对气候变化|*responding to climate change|减少温室气体排放、适应气候变化影响的工作。|Cutting greenhouse gases and adapting to a changing climate.
散乱污|scattered, disorderly and polluting firms|布局散、手续乱、污染重的企业。|Small firms without plan, permits or pollution control.
无废城市|zero-waste cities|固体废物减量化、资源化、无害化的城市管理模式。|A model of city management that cuts, reuses and safely treats solid waste.
最严格制度最严密法治|strictest institutions and tightest rule of law|以制度和法治保护生态环境的要求。|Protecting nature by strict rules and law.
最严格水资源管理制度|strictest water resources management|以用水总量、效率和水功能区纳污为“三条红线”的制度。|Management by three red lines of water use, efficiency and pollution.||2012-01|国务院印发意见
水十条|ten measures against water pollution|《水污染防治行动计划》的简称。|The State Council’s plan against water pollution.
水土保持|*water and soil conservation|防治水土流失、保护水土资源的工作。|The prevention of erosion and care for water and soil.
水库、钱库、粮库、碳库|store of water, money, grain and carbon|习近平对森林作用的概括。|What forests are, in Xi Jinping’s words.
永久基本农田|*permanent basic cropland|划定后不得擅自占用或改变用途的优质耕地。|The best arable land, which once designated may not be put to other use.
永续发展|sustainable development|使发展和资源长久延续的提法。|Development that can go on for all generations.
污染防治|*pollution prevention and control|防治大气、水、土壤污染的工作，三大攻坚战之一。|The work against pollution of air, water and soil, one of the three critical battles.
河畅、水清、岸绿、景美|flowing rivers, clear water, green banks, fine views|河湖治理的目标。|The aim of care for rivers.
河长制|*river chief system|由各级党政负责人担任河长、负责辖区河流保护的制度。|The system by which Party and government heads each answer for the rivers in their area.||2016-12|中共中央办公厅、国务院办公厅印发意见
治山治水|treating mountains and waters|整治山地和水系的工作。|Work on mountains and rivers.
流域横向生态补偿|compensation between regions along a river|下游地区补偿上游保护的制度。|Places downstream pay those upstream for protection.
海绵城市|*sponge cities|能吸纳、蓄存和利用雨水，减轻内涝的城市建设方式。|Cities built to absorb, store and use rainwater and so to flood less.
清四乱|clearing four kinds of disorder|整治河湖四类乱象的行动。|A drive against four abuses on rivers and lakes.|乱占；乱采；乱堆；乱建
清洁美丽世界|*a clean and beautiful world|关于全球生态治理的目标。|The goal of care for the earth.
湖长制|*lake chief system|由各级党政负责人担任湖长、负责湖泊保护的制度。|The system by which Party and government heads each answer for the lakes in their area.||2018-01|中共中央办公厅、国务院办公厅印发意见
源头治理|addressing problems at the source|从根源上解决问题的治理方式。|Governance that settles problems at their root.
源头预防、过程控制、损害赔偿、责任追究|prevention at source, control in process, compensation for damage and accountability|生态环境保护制度体系的要求。|The design of the system of environmental protection.
煤改气|switch from coal to gas or electricity|以天然气或电代替燃煤取暖。|Gas or power in place of coal for heating.
环保督察|environmental inspections|中央向省级党委政府和央企派出督察组检查环保责任的制度，始于2015年底。|Inspection teams that the centre has sent since the end of 2015 to check provinces and state firms.
环境友好型社会|*environmentally friendly society|与环境承载力相适应的社会。|A society within the limits of its environment.
生态产品价值实现机制|*mechanism for realizing the market value of ecosystem goods and services|使清洁空气、水源、森林等生态产品转化为经济收益的机制。|The means by which clean air, water or forests bring an income to those who keep them.
生态优先、绿色发展|prioritizing ecological conservation and boosting green development|把生态保护放在首位的发展导向，多用于长江经济带等区域。|Development that puts ecology first, said of the Yangtze belt and other regions.
生态保护和修复|*ecological conservation and restoration|保护自然生态系统、恢复受损生态的工作。|Protecting natural ecosystems and restoring damaged ones.
生态保护红线|*redlines for protecting the ecosystems|依法划定、原则上禁止开发的重要生态区域界线。|The legal bounds of areas in which development is in principle forbidden.
生态保护红线、环境质量底线、资源利用上线|redlines for ecological protection, bottom lines for environmental quality and ceilings for resource use|“三线一单”中的“三线”。|The three lines of the system of environmental zoning.|生态保护红线；环境质量底线；资源利用上线
生态修复、城市修补|ecological restoration and urban repair|改善城市生态和设施的工作。|Mending a city’s nature and buildings.
生态兴则文明兴|when ecology thrives, civilisation thrives|习近平关于生态与文明关系的论断。|Xi Jinping on nature and civilisation.
生态安全屏障|ecological security shields|对国家生态安全起防护作用的区域，如青藏高原、北方防沙带。|Regions that guard the country’s environment, such as the Qinghai-Tibet Plateau and the northern sand belt.
生态文明|*ecological civilization|以人与自然和谐共生为目标的文明形态和建设任务。|A form of civilisation in harmony with nature, and the work towards it.||2007-10-15|中共十七大
生态环境分区管控|region-specific environmental management|按区域划分单元、分类制定环境准入要求的制度。|Environmental rules set area by area.
生态环境损害责任终身追究|lifelong accountability for ecological damage|官员对任内造成的生态损害终身负责的制度。|The rule that officials answer all their lives for damage done in office.||2015-08|中共中央办公厅、国务院办公厅印发办法
生态环境损害赔偿制度|compensation for ecological damage|损害生态环境者须赔偿的制度。|Those who harm nature must pay.
生态补偿|*ecological compensation|由受益地区或政府向生态保护者支付补偿的制度。|Payments by government or those who benefit to those who protect the environment.
生物多样性保护|*biodiversity conservation|对物种和生态系统多样性的保护。|Conservation of the variety of species and ecosystems.
百姓富、生态美|prosperous people and beautiful nature|经济发展与生态保护兼得的目标，福建、贵州等地常用。|The goal that people prosper while nature stays beautiful, used in Fujian, Guizhou and elsewhere.
碧水保卫战|*battle to keep waters clear|防治江河湖海和饮用水源污染的行动，污染防治三大保卫战之一。|The campaign against pollution of rivers, lakes, sea and drinking water, one of three battles.
碳中和|*carbon neutrality|排放的二氧化碳与吸收量相抵，中国承诺2060年前实现。|A balance of carbon dioxide emitted and absorbed, which China has promised before 2060.
碳达峰|*peak carbon emissions|二氧化碳排放达到最高值后转降，中国承诺2030年前实现。|The point after which carbon dioxide emissions fall, which China has promised before 2030.
碳达峰、碳中和|*peak carbon emissions and carbon neutrality|中国承诺2030年前二氧化碳排放达峰、2060年前实现碳中和。|China’s pledges that emissions will peak before 2030 and be neutral before 2060.||2020-09-22|习近平在第七十五届联合国大会一般性辩论讲话
祖国北疆安全稳定屏障|shield of security and stability on the northern border|习近平对内蒙古的战略定位之一。|One of the parts that Xi Jinping has given to Inner Mongolia.
禁止洋垃圾入境|ban on bringing in foreign waste|禁止境外固体废物进口的政策。|The policy of no more waste from abroad.
简约适度、绿色低碳|*simple, moderate, green, and low-carbon|倡导的生活方式。|The way of life that is urged.
精准治污、科学治污、依法治污|targeted, science-based and lawful pollution control|污染防治的工作方针。|The line on fighting pollution.
经济社会发展全面绿色转型|comprehensive green transformation of economic and social development|推动发展方式全面转向绿色低碳。|Turning all of the economy and society to green and low-carbon ways.
绿水青山|*lucid waters and lush mountains|比喻良好的自然环境，多与“金山银山”并提。|An image of a sound natural environment, mostly named with the “invaluable assets”.
绿盾行动|Green Shield campaign|查处自然保护地违法问题的行动。|Checks on breaches in protected areas.
绿色丝绸之路|*Green Silk Road|“一带一路”框架下的环保和低碳合作。|Belt and Road cooperation on environment and climate.
绿色低碳|*green and low-carbon|指资源消耗少、碳排放低的生产和生活方式。|Ways of production and life that use few resources and emit little carbon.
绿色发展方式|green way of development|节约资源、保护环境的发展方式。|Growth that spares resources and nature.
绿色是高质量发展的底色|green is the ground colour of high-quality development|强调绿色发展是高质量发展的基础。|High-quality growth must be green.
绿色生活方式|green way of life|节约资源、减少污染的生活习惯。|Habits of life that save resources and pollute little.
绿进沙退|green advances, sand retreats|治沙成效的形象说法。|The picture of deserts driven back.
美丽中国|*Beautiful China|生态文明建设的目标，2035年基本实现。|The goal of ecological work, to be basically reached by 2035.||2012-11-08|中共十八大
美丽中国先行区|pioneer zone for a beautiful China|率先推进美丽中国建设的地区。|A place that goes ahead in building a beautiful China.
美丽河湖|beautiful rivers, lakes and bays|水生态保护与建设的目标。|The aim of care for waters.
能耗双控|dual control of energy consumption|控制能源消费总量和强度的制度。|Limits on both the amount and the intensity of energy use.|能源消费总量；能源消费强度
自然保护地体系|system of protected areas|国家公园、自然保护区等的体系。|National parks, reserves and the like.
自然资源资产产权制度|*property rights system for natural resource assets|明确土地、矿产、森林等自然资源归属和权责的制度。|The rules on who owns and answers for land, minerals and forests.
良好生态环境是最普惠的民生福祉|a good environment is the most inclusive benefit|强调生态环境惠及所有人。|A good environment benefits all.
节水优先、空间均衡、系统治理、两手发力|prioritising water saving, spatial balance, systematic governance, and the work of both government and market|习近平2014年提出的治水思路。|Xi Jinping’s line on water management of 2014.|节水优先；空间均衡；系统治理；两手发力|2014-03-14|中央财经领导小组第五次会议
节水型社会|water-saving society|全社会节约用水的目标。|A society that saves water.
节能减排|*energy conservation and emissions reduction|减少能源消耗和污染物排放的工作。|Using less energy and emitting less pollution.
荒漠化防治|desertification control|预防和治理土地荒漠化的工作。|Preventing and treating the spread of deserts.
蓝天、碧水、净土保卫战|*battle to keep skies blue, waters clear, and land pollution-free|治理大气、水、土壤污染的三大保卫战。|The three campaigns against pollution of air, water and soil.|蓝天保卫战；碧水保卫战；净土保卫战
蓝天保卫战|*battle to keep skies blue|治理细颗粒物等大气污染的行动，污染防治三大保卫战之一。|The campaign against fine particles and other air pollution, one of three battles.
蓝天白云、繁星闪烁|blue sky and white clouds, bright stars|美好生态环境的形象说法。|A picture of good air, water and land.
谁污染谁治理|the polluter cleans up|污染者承担治理责任的原则。|The rule that polluters pay.
资源节约型、环境友好型社会|*resource-conserving and environmentally friendly society|节约资源、保护环境的“两型社会”。|The “two-type society” that saves resources and protects the environment.|资源节约型；环境友好型|2005-10|中共十六届五中全会
资源节约型社会|*resource-conserving society|节约利用资源的社会。|A society sparing of resources.
运动式减碳|campaign-style carbon reduction|不顾实际一哄而上的减碳做法，中央要求纠正。|Rash local carbon cuts, which the centre told places to stop.
还自然以宁静、和谐、美丽|restoring the serenity, harmony and beauty of nature|十九大对生态文明建设的要求。|An aim of ecological work named at the 19th congress.
退牧还草|returning grazing land to grassland|限制放牧、恢复草原的工程，2003年起实施。|The programme, since 2003, that limits grazing to restore grassland.
退耕还林|turning marginal farmland into forest|1999年起补助农户把坡耕地等退为林地的工程，又译Grain for Green。|The programme that since 1999 pays farmers to turn sloping fields into woods, also called Grain for Green.
退耕还湿|returning farmland to wetland|停止耕作以恢复湿地湖泊。|Fields become wetland or lake again.
金山银山|*invaluable assets|比喻经济财富，多与“绿水青山”并提。|Literally mountains of gold and silver: wealth, mostly named with the “lucid waters”.
长江十年禁渔|*10-year fishing ban on the Yangtze|2021年起长江重点水域十年禁止捕捞天然渔业资源。|The ban, for ten years from 2021, on catching wild fish in the main waters of the Yangtze.||2021-01-01|长江流域重点水域
长江大保护|Yangtze River conservation|长江流域生态保护和修复的工作。|Conservation and restoration along the Yangtze.
防沙治沙|*desertification prevention and control|防止和治理土地沙化，由专门法律规定。|Preventing and treating desertification, under a law of its own.
降碳、减污、扩绿、增长|*cutting carbon emissions, reducing pollution, expanding green development, and pursuing economic growth|绿色发展四项任务的协同推进。|Four tasks of green growth done together.
领导干部自然资源资产离任审计|audit of natural resource assets on officials’ leaving office|官员离任时对其任内自然资源管理责任的审计。|An audit, when an official leaves office, of how natural resources fared in his time.
黄河安澜|a calm Yellow River|防止黄河水患的目标。|The aim that the Yellow River does no harm.
黑臭水体|black and malodorous water bodies|颜色发黑、散发恶臭的污染水体，城市治理重点。|Polluted waters, black and foul, that cities must treat.
`;
