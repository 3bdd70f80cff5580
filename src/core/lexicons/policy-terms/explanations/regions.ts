/** What the terms of `../regions.ts` mean; the columns are named in `explain-term.ts`. */
export const regionsExplanations = `
世界一流湾区|world-class bay area|粤港澳大湾区的建设目标。|The goal of the Greater Bay Area.
世界级城市群|world-class city cluster|京津冀、长三角、大湾区等的定位。|The part given to the three great coastal regions.
东北全面振兴新突破|new breakthroughs in full revitalization|辽宁等地的振兴行动。|The drive of Liaoning to revive its economy.
东北振兴|*revitalization of northeast China|振兴辽宁、吉林、黑龙江和内蒙古东部老工业基地的战略。|The strategy to revive the old industries of Liaoning, Jilin, Heilongjiang and eastern Inner Mongolia.||2003-10|中共中央、国务院印发意见
东西部协作|cooperation between eastern and western regions|东部省市结对帮扶西部省区的制度，始于1996年。|The system, since 1996, by which eastern provinces each aid a western one.
东部率先发展|eastern region leading development|东部地区率先实现现代化的区域政策。|The policy that the east goes ahead in modernisation.
中部地区崛起|*rise of the central region|山西、安徽、江西、河南、湖北、湖南六省的发展战略。|The strategy for Shanxi, Anhui, Jiangxi, Henan, Hubei and Hunan.||2004-03-05|国务院政府工作报告
主体功能区|*functional zones|按优化、重点、限制、禁止开发等功能划分的国土区域。|Zones of the country by function: where development is improved, promoted, limited or barred.
产业梯度转移|graded transfer of industries|产业由东部向中西部逐步转移。|The step-by-step move of industry from east to west.
京津冀协同发展|*coordinated development of the Beijing-Tianjin-Hebei region|以疏解北京非首都功能为核心的区域战略。|The regional strategy around moving functions out of Beijing.||2014-02-26|京津冀协同发展座谈会
以县城为重要载体的城镇化建设|urbanization with county seats as an important carrier|发展县城、就近城镇化的政策。|The policy of urban growth in county towns.
优势互补、高质量发展的区域经济布局|regional economic layout of complementary strengths and high-quality development|区域协调发展的目标。|The aim of regional policy.
全岛封关运作|island-wide independent customs operations|海南自由贸易港的海关监管安排。|The customs regime of the Hainan free trade port.
兴边富民|vitalizing border areas and enriching their residents|发展边疆地区的行动，始于1999年前后。|A programme for border areas that began about 1999.
内陆开放高地|inland highland of opening up|内陆地区扩大开放的定位。|The part of an inland region that opens up widely.
农业转移人口市民化|granting urban residency to people moving from rural areas|让进城农民享有市民待遇。|Giving migrants from the country the rights of townspeople.
区域协调发展|*coordinated regional development|缩小地区差距、发挥各地优势的国家战略。|The national strategy of narrowing gaps and using the strengths of each region.
区域重大战略|*major regional strategies|京津冀、长江经济带、大湾区等国家战略的统称。|The national strategies for the capital region, the Yangtze, the Greater Bay Area and so on.
千年大计、国家大事|a plan for a thousand years, an affair of state|对雄安新区建设的定位。|What the building of Xiong’an is called.
双区建设|building of two zones|广东指粤港澳大湾区和深圳先行示范区的建设。|In Guangdong: the Greater Bay Area and the Shenzhen demonstration area.|粤港澳大湾区；深圳中国特色社会主义先行示范区
同城化|urban integration|相邻城市在交通、市场、服务上融为一体。|Neighbouring cities growing into one in transport, market and services.
向北开放|opening up to the north|面向俄罗斯、蒙古等国的开放，内蒙古、黑龙江等地的定位。|Opening towards Russia and Mongolia, a task of Inner Mongolia and Heilongjiang.
国家中心城市|national central cities|国家城镇体系中最高层级的城市。|The highest rank of cities in the national plan.
国家级新区|*state-level new areas|国务院批准、承担国家战略的新区，如浦东、雄安。|New areas for national tasks, as Pudong and Xiong’an.
国际旅游消费中心|international tourism and consumption center|海南的发展定位之一。|One of the parts given to Hainan.
城市内涵式发展|content-based urban development|城市由扩张转向提质的发展方式。|Better rather than bigger cities.
城市群|*city clusters|以一个或几个大城市为核心、联系紧密的城市集合体。|Groups of cities closely linked around one or more large ones.
大中小城市和小城镇协调发展|coordinated development of large, medium and small cities and towns|城镇化的布局原则。|The principle of urban growth by size of town.
大城市病|big-city diseases|人口拥挤、交通堵塞等大城市问题。|Crowding, traffic jams and other ills of large cities.
宜居、韧性、智慧城市|*livable, resilient and smart cities|城市建设的目标。|The goal of city building.
对口帮扶|paired assistance|发达地区与欠发达地区结对帮助。|Richer places that each help a poorer one.
对口援疆|paired assistance to Xinjiang|19个省市结对援助新疆的制度，2010年起全面实施。|The system, in full since 2010, by which 19 provinces and cities aid parts of Xinjiang.
对口援藏|paired assistance to Xizang|中央机关、省市和央企结对援助西藏的制度，始于1994年。|The system, since 1994, by which central bodies, provinces and state firms aid Tibet.||1994-07|中央第三次西藏工作座谈会
对口支援|*paired assistance|经济较强地区或单位结对援助边疆、灾区等的制度。|The system by which stronger places or bodies each aid a border, disaster or poor area.
成渝地区双城经济圈|*Chengdu-Chongqing economic circle|以成都、重庆为中心的西部增长极战略。|The strategy for a western growth pole around Chengdu and Chongqing.||2020-01-03|中央财经委员会第六次会议
战略支点|strategic pivot|对重要地区的功能定位。|A label for a place with a key role in a strategy.
改革开放新高地|new heights of reform and opening up|各地建设改革开放前沿地区的目标表述。|A goal that provinces set themselves: to be a place that leads in reform and openness.
横琴粤澳深度合作区|*Guangdong-Macao In-Depth Cooperation Zone in Hengqin|粤澳合作建设的横琴特别区域。|The zone on Hengqin that Guangdong and Macao build together.
河套深港科技创新合作区|*Hetao Shenzhen-Hong Kong Science and Technology Innovation Cooperation Zone|深港边界的科技创新合作平台。|The technology zone on the border of Shenzhen and Hong Kong.
沿海开放城市|coastal open cities|改革开放初期开放的沿海港口城市。|Port cities opened early in the reform years.
沿边开放|opening of border areas|边境地区的对外开放。|The opening of border areas to their neighbours.
浦东新区高水平改革开放|high-level reform and opening up of Pudong New Area|2021年中央支持浦东打造社会主义现代化建设引领区的部署。|The plan of 2021 to make Pudong a pioneer of socialist modernisation.||2021-07-15|中共中央、国务院发布意见
海南自由贸易港|*Hainan Free Trade Port|在海南全岛实行零关税等政策的自由贸易港，2025年12月全岛封关运作。|The free trade port of the whole island of Hainan, with customs of its own since December 2025.||2018-04-13|庆祝海南建省办经济特区30周年大会
海峡西岸经济区|economic zone on the western side of the Taiwan Straits|以福建为主体、面向台湾的经济区。|The economic zone around Fujian that faces Taiwan.
深圳先行示范区|*pilot demonstration area for socialism with Chinese characteristics|2019年中央对深圳的定位：中国特色社会主义先行示范区。|The part given to Shenzhen in 2019: to go ahead and set an example.||2019-08|中共中央、国务院发布意见
现代化人民城市|modern cities for the people|中央城市工作提出的建设目标。|The goal set for city building.
省直管县|direct provincial administration of counties|省直接管理县财政等事务的改革。|The reform that puts counties directly under the province.
社会主义现代化建设引领区|pioneer area for socialist modernization|中央对浦东新区的定位。|The part given to Pudong.
稳定、发展、生态、强边|stability, development, ecology and strong borders|西藏工作的四件大事。|The four great tasks in Tibet.
稳边固边|stable and secure borders|边疆地区发展和安全的任务。|The task of border areas in development and safety.
粤港澳大湾区|*Guangdong-Hong Kong-Macao Greater Bay Area|广东九市与香港、澳门组成的城市群发展战略。|The strategy that joins nine cities of Guangdong with Hong Kong and Macao.||||《粤港澳大湾区发展规划纲要》
经济特区|*special economic zones|1980年起在深圳、珠海、汕头、厦门等地设立的开放试验区。|Zones of opening up, set up from 1980 at Shenzhen, Zhuhai, Shantou and Xiamen.
老少边穷地区|old revolutionary, ethnic minority, border and poor areas|需特别扶持的四类地区。|Four kinds of areas with a claim to help.
老工业基地|*old industrial bases|计划经济时期形成的工业区，多指东北。|Industrial regions of the planned economy, mostly the north-east.
自由贸易区战略|free trade area strategy|与他国商签自由贸易协定的国家战略。|The national strategy of free trade agreements.
自由贸易试验区|*pilot free trade zones|在投资、贸易、金融等方面先行开放的试验区，首个设在上海。|Zones that try out freer investment, trade and finance, the first of them in Shanghai.||2013-09-29|中国（上海）自由贸易试验区挂牌
西部大开发|*large-scale development of the western region|加快西部12省区市发展的国家战略。|The national strategy for twelve western provinces.||1999-09|中共十五届四中全会
西部陆海新通道|*New International Land-Sea Trade Corridor|连接西部省区与东南亚的物流通道。|The logistics corridor between western provinces and South-East Asia.||2019-08|国家发展改革委印发总体规划
资源型城市转型|transformation of resource-based cities|依赖矿产等资源的城市转向新产业。|The move of mining cities to new industry.
轨道上的京津冀|Beijing-Tianjin-Hebei on rails|以铁路轨道交通连接京津冀。|The capital region linked by rail.
都市圈|*metropolitan areas|中心城市及其通勤范围内的地区。|A central city with the places within commuting distance.
重大国家战略|*major national strategies|由中央确定的区域和领域战略的总称。|Strategies for regions and fields that the centre sets.
长三角一体化|*integrated development of the Yangtze River Delta|沪苏浙皖三省一市协同发展，2018年上升为国家战略。|The joint growth of Shanghai, Jiangsu, Zhejiang and Anhui, a national strategy since 2018.||2018-11-05|习近平在首届中国国际进口博览会开幕式宣布
长江经济带|*Yangtze River Economic Belt|覆盖沿江11省市的区域战略。|A strategy for eleven provinces and cities along the Yangtze.||2014-09|国务院关于依托黄金水道推动长江经济带发展的指导意见
闽宁协作|Fujian-Ningxia cooperation|福建对口帮扶宁夏的协作。|Fujian’s help to Ningxia, held up as a model.
陆海内外联动、东西双向互济|*opening with links running eastward and westward, across land and over sea|全面开放格局的特征。|The shape of opening on all sides.
陆海统筹|coordinating land and sea development|陆地与海洋一并规划发展。|Planning land and sea together.
雄安新区|*Xiong’an New Area|2017年在河北设立的新区，集中承接北京疏解的非首都功能。|The new area in Hebei, founded in 2017, that takes in what leaves Beijing.||2017-04-01|中共中央、国务院决定设立
飞地经济|enclave economy|两地合作在一地设立园区、共享收益的模式。|A park that one place runs in another, with shared returns.
高质量发展动力源|powerhouse of high-quality development|中央对发达地区的定位。|The part given to the richest regions.
黄河流域生态保护和高质量发展|*ecological conservation and high-quality development of the Yellow River basin|以保护和节水为先的黄河流域国家战略。|The national strategy for the Yellow River basin, which puts conservation and saving water first.||2019-09-18|黄河流域生态保护和高质量发展座谈会
黄河流域生态保护和高质量发展先行区|pioneer area of the Yellow River strategy|宁夏的战略定位。|The part given to Ningxia.
`;
