/** What the terms of `../economy.ts` mean; the columns are named in `explain-term.ts`. */
export const economyExplanations = `
一件事一次办|one matter, one visit|把企业群众要办的“一件事”涉及事项一次办完的政务服务。|Services that settle all parts of one matter in one visit.
一窗受理|single-window acceptance|政务大厅由一个窗口统一受理申请。|One counter that takes all applications.
一站式服务|one-stop services|在一处办理多种事务的服务。|Services that settle many matters at one place.
一网统管|unified online management|用一个网络平台集中管理城市运行和社会治理的做法。|Running a city and its public order from one online platform.
一网通办|unified online government services|政务服务事项在一个网站或应用上统一受理办理，2018年始于上海。|All government services on one website or app, begun in Shanghai in 2018.
三步走战略|three-step strategy|邓小平设计的现代化步骤：解决温饱，达到小康，到21世纪中叶达到中等发达国家水平。|Deng Xiaoping’s steps to modernisation: enough to eat and wear, modest comfort, and a middling developed country by the mid-21st century.||1987-10|中共十三大
专精特新|specialized, sophisticated, distinctive, and innovative|指专业化、精细化、特色化、新颖化的中小企业发展方向。|What small firms should be: specialised, sophisticated, distinctive and new.|专业化；精细化；特色化；新颖化
两个市场两种资源|two markets and two types of resources|国内国际两个市场、两种资源，须统筹利用。|Markets and resources at home and abroad, to be used together.|国内国际两个市场；国内国际两种资源
两化融合|integration of informatisation and industrialisation|信息化与工业化深度结合。|Joining information technology with industry.|信息化；工业化
中国制造2025|*Made in China 2025|制造强国战略第一个十年的行动纲领，列出十大重点领域。|The ten-year plan for a strong manufacturing industry, which named ten priority fields.||2015-05|国务院印发
中国特色现代企业制度|modern corporate system with Chinese characteristics|把党的领导融入公司治理的国有企业制度。|A corporate system that builds Party leadership into the running of firms.
中欧班列|*China-Europe freight trains|往来中国与欧洲的国际铁路货运班列。|Freight trains between China and Europe.
二〇三五年远景目标|*Long-Range Objectives Through the Year 2035|到2035年基本实现社会主义现代化的各项目标。|The goals for 2035, when socialist modernisation is to be basically achieved.||2020-10-29|中共十九届五中全会
互联网+|*Internet Plus|把互联网与各行各业结合以带动转型的政策。|The policy of joining the internet with every trade to transform it.||2015-03-05|国务院政府工作报告
交通强国|*strength in transportation|建成发达、便捷、绿色交通体系的国家目标。|The national goal of a developed, handy and green transport system.||2017-10-18|中共十九大
产业基础高级化、产业链现代化|upgrading the industrial base and modernising industrial chains|2019年提出的提升产业基础能力和产业链水平的目标。|The goal, set in 2019, of a stronger industrial base and better supply chains.||2019-08|中央财经委员会第五次会议
产业数字化|digital transformation of industries|用数字技术改造传统产业、提高效率。|The use of digital technology to remake traditional industry.
产业结构调整|*industrial restructuring|改变各产业的比例和构成，使之合理和升级。|Changing the shares and make-up of industries so that they fit and rise.
产业转型升级|industrial transformation and upgrading|产业由低附加值转向高附加值、由高耗能转向绿色的过程。|The move of industry from low to high added value and from high to low energy use.
产业链、供应链|*industrial and supply chains|从原料到产品的上下游生产环节与供货网络。|The chain of production from raw material to product, and the network that supplies it.
产城融合|integration of industry and city|产业园区与城市功能配套、协调发展。|Developing industrial zones and city functions together.
亩均论英雄|judging by output per mu|以每亩土地的产出评价企业，浙江首创。|Judging firms by output per unit of land, begun in Zhejiang.
亲清政商关系|*cordial and clean relationship between government and business|要求官员与企业家坦诚交往又不以权谋私。|The demand that officials and business people be open with each other without corruption.|亲；清|2016-03-04|习近平看望政协委员
人工智能+|*AI Plus|推动人工智能与各行业结合的行动。|The drive to join artificial intelligence with every trade.||2024-03-05|国务院政府工作报告
低空经济|*low-altitude economy|以无人机、通用航空等低空飞行活动带动的产业。|Business based on low-altitude flight such as drones and general aviation.
供给侧结构性改革|*supply-side structural reform|用改革推进结构调整、减少无效供给、提高供给质量的政策主线。|The line of policy that cuts useless supply and raises its quality by reform.||2015-11-10|中央财经领导小组第十一次会议
促改革|advancing reform|推进改革，常与稳增长、调结构并列。|Pushing reform, mostly named with stabilising growth and adjusting the structure.
促消费|boosting consumption|以补贴、改善环境等手段扩大居民消费的政策。|The policy of widening household consumption by subsidies and better conditions.
保增长、保民生、保稳定|maintaining growth, livelihood and stability|2008年底国际金融危机中提出的要求。|The demand of the financial crisis at the end of 2008.|保增长；保民生；保稳定
保居民就业|ensuring employment|稳定居民就业，“六保”之首。|Keeping people in work, the first of the six securities of 2020.
保障性住房|*government-subsidized housing|政府为中低收入家庭提供的限价或廉租住房。|Homes that government provides to lower-income families at limited price or rent.
僵尸企业|*zombie enterprises|长期亏损、靠贷款或补贴维持的企业。|Firms that lose money for years and live on loans or subsidies.
先富带后富|those who get rich first helping others|让一部分人、一部分地区先富起来再带动其他人的主张，由邓小平提出。|Deng Xiaoping’s idea that some people and places get rich first and then help the rest.
先照后证|business license before operating permits|先办营业执照、后办许可证的登记改革，2014年推行。|The reform of 2014 by which a firm gets its licence before permits.
先行先试|piloting new measures|批准部分地区或领域先试行改革，再推广经验。|Letting some places or fields try reforms first, for others to follow.
先进制造业|*advanced manufacturing|广泛采用高新技术和现代管理的制造业。|Manufacturing that makes wide use of high technology and modern management.
先进制造业集群|*advanced manufacturing clusters|先进制造企业和机构在一地集聚形成的产业群。|Groups of advanced manufacturers in one place.
全国统一大市场|*unified national market|规则统一、无地方保护、要素自由流动的全国市场。|A national market of one set of rules, without local protection.||2022-04-10|中共中央、国务院发布意见
全域旅游|all-for-one tourism|以整个区域为旅游目的地的发展模式。|Developing a whole area for tourism.
全面协调可持续|*comprehensive, balanced, and sustainable|科学发展观的基本要求。|The basic demand of the Scientific Outlook on Development.
全面振兴、全方位振兴|all-round and full revitalization|2018年起对东北振兴的要求，覆盖各领域、各方面。|The demand, since 2018, that the north-east revive in every field.||2018-09-28|深入推进东北振兴座谈会
公有制经济|*public sector|国有经济、集体经济以及混合所有制中的国有和集体成分。|State and collective business, and their share in mixed ownership.
共享发展|*shared development|新发展理念之一，使全体人民共享发展成果。|One of the five development concepts: all the people share in the fruits.
共享经济|*sharing economy|通过平台分享闲置资源的经济活动。|Sharing of idle resources through platforms.
内卷式竞争|involution-style competition|企业以压价等方式进行的低水平恶性竞争。|Destructive competition among firms by price cuts and low quality.||2024-07-30|中共中央政治局会议
内循环|internal circulation|国内大循环的简称。|Short for domestic circulation.
内涵式发展|intensive development|靠提高质量和效率而非扩大规模的发展。|Growth by quality and efficiency and not by size.
军民融合发展战略|*military-civilian integration strategy|使国防与经济建设共享资源的国家战略。|The national strategy of sharing resources between defence and economy.
农畜产品生产基地|base of farm and livestock products|习近平对内蒙古的定位之一。|One of the parts that Xi Jinping has given to Inner Mongolia.
减税降费|*tax and fee cuts|减少企业和个人税收与行政收费的政策。|The policy of cutting taxes and administrative fees.
分配制度改革|*reform of the income distribution system|调整收入分配关系的改革。|The reform of how income is shared.
创新、协调、绿色、开放、共享|*innovative, coordinated, green, open, and shared|新发展理念的五个方面，依次解决动力、平衡、和谐、联动、公平问题。|The five parts of the new development philosophy: drive, balance, nature, openness and fairness.|创新；协调；绿色；开放；共享|2015-10-29|中共十八届五中全会
创新发展|*innovative development|新发展理念之首，以创新为发展的首要动力。|The first of the five development concepts: innovation as the main force of growth.
创新型国家|*country of innovators|以科技创新为主要发展动力的国家，2006年定为2020年目标。|A country driven by science and technology, in 2006 made the goal for 2020.||2006-01-09|全国科学技术大会
创新驱动|*innovation-driven development|以科技创新代替要素投入作为发展动力的战略。|The strategy of growth by innovation in place of mere inputs.||2012-11-08|中共十八大
制度型开放|*institutional opening up|规则、规制、管理、标准等的开放。|Opening up in rules, regulations, management and standards.|规则；规制；管理；标准|2018-12|中央经济工作会议
制造强国|*strength in manufacturing|由制造大国转为制造业强国的目标。|The goal of turning a large manufacturer into a strong one.
包容性增长|*inclusive growth|使各群体公平分享成果的经济增长。|Growth whose fruits are shared fairly.
十三五规划|*13th Five-Year Plan|2016年至2020年国民经济和社会发展规划。|The plan for economy and society for 2016 to 2020.
十二五规划|*12th Five-Year Plan|2011年至2015年国民经济和社会发展规划。|The plan for economy and society for 2011 to 2015.
十五五规划|*15th Five-Year Plan|2026年至2030年国民经济和社会发展规划。|The plan for economy and society for 2026 to 2030.
十四五规划|*14th Five-Year Plan|2021年至2025年国民经济和社会发展规划。|The plan for economy and society for 2021 to 2025.
十四五规划建议|Recommendations for Formulating the 14th Five-Year Plan|中共中央2020年通过的关于制定“十四五”规划和2035年远景目标的建议。|The Central Committee’s proposals of 2020 for the plan and the goals for 2035.||2020-10-29|中共十九届五中全会
协调发展|*coordinated development|新发展理念之一，解决区域、城乡等发展不平衡。|One of the five development concepts: balance between regions, town and country.
单一窗口|*single window|外贸企业一次提交即可办理各口岸手续的平台。|A platform where traders file once for all border formalities.
去产能、去库存、去杠杆、降成本、补短板|*cutting overcapacity, reducing excess inventory, deleveraging, lowering costs, and strengthening areas of weakness|供给侧结构性改革的五项任务，简称“三去一降一补”。|The five tasks of supply-side structural reform.|去产能；去库存；去杠杆；降成本；补短板|2015-12|中央经济工作会议
县域经济|*county economies|以县为单位的区域经济。|The economy of a county as a unit.
又好又快发展|*sound and rapid development|2006年底起以“好”字为先的发展要求。|The demand, since the end of 2006, that growth be sound first and then fast.||2006-12|中央经济工作会议
又快又好|fast and sound|2006年前的发展要求，后改为“又好又快”。|The demand on growth until 2006, then turned to “sound and fast”.
双创|mass entrepreneurship and innovation|“大众创业、万众创新”的简称。|Short for mass entrepreneurship and innovation.|大众创业；万众创新
双循环|*dual circulation|国内经济循环与国际经济循环，以前者为主体。|The circulation of the economy at home and with the world, the former as the mainstay.|国内循环；国际循环
双随机、一公开|inspection of randomly selected entities by randomly selected inspectors, with prompt release of results|市场监管方式：随机抽取检查对象和检查人员，结果及时公开。|A way of checking firms: both firms and inspectors drawn at random, and the results published.|随机抽取检查对象；随机选派执法检查人员；及时公开结果
反内卷|campaign against involution|2024年以来整治“内卷式”恶性竞争的政策用语。|The policy phrase, since 2024, for ending “involution-style” competition.
反垄断|*anti-monopoly|防止和制止企业垄断行为的执法。|Law enforcement against monopolies.
发展新动能|*new drivers of growth|新产业、新业态、新模式带来的增长动力。|Growth from new industries, forms and models of business.
发展方式转变|*transformation of the growth model|由依靠投资和要素投入转向依靠消费、创新和效率。|The move from growth by investment and inputs to growth by consumption, innovation and efficiency.
可持续发展|*sustainable development|满足当代需要又不损害后代利益的发展。|Development that meets today’s needs without harm to later generations.
商事制度改革|*business system reform|简化企业登记注册等手续的改革，2014年起推行。|The reform, since 2014, of how firms are registered.
固根基、扬优势、补短板、强弱项|consolidating foundations, building on strengths, and shoring up weak spots|完善制度和治理的要求。|A demand on the improvement of institutions and governance.|固根基；扬优势；补短板；强弱项
国企改革三年行动|three-year action for SOE reform|2020年至2022年推进国有企业改革的行动方案。|The plan of 2020 to 2022 to push the reform of state firms.
国内大循环|*domestic circulation|以国内市场为主体的生产、分配、流通、消费循环。|The flow of production, distribution, exchange and consumption within the home market.
国家粮食安全战略|*national food security strategy|以我为主、立足国内、确保产能、适度进口、科技支撑的战略。|The strategy of feeding the nation mainly from home.|以我为主；立足国内；确保产能；适度进口；科技支撑|2013-12|中央经济工作会议
国家重要能源和战略资源基地|important national base of energy and strategic resources|习近平对内蒙古的定位之一。|One of the parts that Xi Jinping has given to Inner Mongolia.
国有企业改革|*reform of state-owned enterprises|对国有企业产权、治理和经营机制的改革。|The reform of ownership, governance and management of state firms.
国有资本做强做优做大|stronger, better, and bigger state capital|十九大提出的国有资本改革目标。|The goal for state capital set by the 19th Congress.||2017-10-18|中共十九大
国资国企改革|reform of state capital and state-owned enterprises|国有资产监管体制和国有企业的改革。|The reform of the oversight of state assets and of state firms.
城乡协调发展|coordinated urban and rural development|缩小城乡差距、使城乡相互促进的发展。|Growth that narrows the gap between town and country.
城市更新|*urban renewal|对城市老旧片区的改造和功能提升。|The rebuilding and upgrading of old parts of cities.
复工复产|*resumption of work and production|疫情或灾害后企业恢复生产经营。|The return of firms to work after an epidemic or disaster.
大众创业、万众创新|*mass entrepreneurship and innovation|李克强倡导的鼓励民众创业和创新的政策，简称“双创”。|Li Keqiang’s policy to encourage people at large to found firms and innovate, “Double Innovation” for short.||2014-09-10|第八届夏季达沃斯论坛
大规模设备更新和消费品以旧换新|*large-scale equipment upgrades and consumer goods trade-ins|2024年起以财政补贴推动的“两新”政策。|The policy, since 2024, that subsidises new equipment and trade-ins.||2024-03|国务院印发行动方案
宏观调控|*macro regulation|政府用财政、货币等手段调节经济总量和结构。|The state’s steering of the economy by fiscal, monetary and other means.
实体经济|*real economy|生产物质产品和提供服务的经济，与以金融投机为主的虚拟经济相对。|The making of goods and services, as opposed to the “virtual” economy of finance.
对外开放|*opening up|向世界开放贸易、投资和交往的基本国策，始于1978年底。|The basic policy, since the end of 1978, of opening trade, investment and exchange to the world.
小巨人|little giants|专精特新中小企业中的佼佼者，由工业和信息化部门认定。|The best of the specialised small firms, named as such by the industry ministry.
工业互联网|*industrial internet|连接人、机、物的工业信息网络。|The network of people, machines and things in industry.
巩固、增强、提升、畅通|consolidation, strengthening, upgrading, and unimpeded flows|2018年底提出的深化供给侧改革的八字方针。|The four-word line on supply-side reform from the end of 2018.|巩固；增强；提升；畅通|2018-12|中央经济工作会议
市场在资源配置中起决定性作用|*the market plays the decisive role in resource allocation|2013年十八届三中全会的论断，此前为“基础性作用”。|The thesis of the plenum of 2013, until then “a basic role”.||2013-11-12|中共十八届三中全会
平台经济|*platform economy|以互联网平台为中介的经济活动。|Business that runs through internet platforms.
平稳较快发展|steady and relatively rapid development|胡锦涛时期对经济增长的常用要求。|The usual demand on growth in the Hu Jintao years.
开好局、起好步|getting off to a good start|要求在规划或任期第一年打好基础的用语。|The call to begin a plan or a term well in its first year.
开局之年|opening year|一个五年规划或工作部署开始实施的第一年。|The first year of a five-year plan or programme.
开放发展|*open development|新发展理念之一，解决发展的内外联动。|One of the five development concepts: growth at home linked with the world.
开放型经济|*open economy|商品、资本等要素可较自由跨国流动的经济体制。|An economy in which goods and capital move fairly freely across borders.
引进来和走出去|*bringing in and going global|吸引外资与对外投资并重的开放方针。|The policy of drawing in foreign capital and investing abroad.
强基固本|strengthening the foundations|加强基础工作、巩固根本的用语。|A phrase for strengthening what all else rests on.
总部经济|headquarters economy|吸引企业总部集聚的经济形态。|Growth by drawing company headquarters.
惠民生|improving people’s lives|使民众得到实惠，常与稳增长、促改革并列。|Making people better off, mostly named with stabilising growth and advancing reform.
战略性新兴产业|*strategic emerging industries|节能环保、新一代信息技术、生物、高端装备等国家重点培育的产业。|Industries that the state fosters: environment, new information technology, biology, high-end equipment and others.||2010-10|国务院印发决定
房住不炒|*housing is for living in, not for speculation|住房政策定位：“房子是用来住的、不是用来炒的”。|The line on housing that homes are to live in and not to speculate with.||2016-12|中央经济工作会议
扩大内需|*expanding domestic demand|通过增加国内消费和投资拉动经济的政策。|Driving growth by more consumption and investment at home.
扩大开放|opening up wider|进一步放宽市场准入、扩大对外开放。|Freer access to the market and more opening to the world.
抓大放小|focusing on the large and letting go of the small|1990年代国企改革方针：搞好大企业，放开小企业。|The line on state firms in the 1990s: keep and improve the large, let the small go.
按劳分配|*distribution according to work|按劳动数量和质量分配的社会主义分配原则。|The socialist rule of pay by the amount and quality of work.
提质增效|improving quality and efficiency|提高发展质量和经济效益，不单追求速度。|Better quality and returns instead of mere speed.
收官之年|final year|一个五年规划或工作部署完成的最后一年。|The last year of a five-year plan or programme.
改革发展稳定|*reform, development, and stability|官方要求统筹处理的三者关系：改革是动力，发展是目的，稳定是前提。|Three things to be balanced: reform as the force, development as the aim, stability as the condition.
放管服改革|*reforms to streamline administration, delegate power, improve regulation, and upgrade services|减少审批、加强监管、改进服务以转变政府职能的改革。|The reform that cuts approvals, strengthens regulation and improves services.|简政放权；放管结合；优化服务|2015-05-12|全国推进简政放权放管结合职能转变工作电视电话会议
数字中国|*Digital China|以数字化推动经济、政务、文化、社会和生态建设的国家目标。|The national goal of digital economy, government, culture, society and environment.
数字产业化|growth of digital industries|把数字技术和数据发展成电子信息、软件等产业。|Turning digital technology and data into industries such as electronics and software.
数字化转型|*digital transformation|用数字技术改造企业、行业或政府的运作方式。|Remaking how firms, trades or government work by digital technology.
数字经济|*digital economy|以数据为关键要素、以信息网络为载体的经济活动。|Economic activity whose key input is data and whose carrier is the network.
数据要素|data as a production factor|作为生产要素投入使用和交易的数据。|Data as an input to production that can be used and traded.
文旅融合|integration of culture and tourism|文化与旅游产业结合发展，2018年两部门合并后常用。|Joining culture and tourism, a common phrase since the two ministries merged in 2018.
新型城镇化|*new urbanization|以人为核心、注重农民工落户和公共服务的城镇化。|Urbanisation that puts people first, with settlement and services for migrants.
新型基础设施建设|new infrastructure|5G、数据中心、工业互联网等以信息技术为基础的设施建设。|The building of 5G, data centres, the industrial internet and the like.
新型工业化|*new industrialization|以信息化带动、科技含量高、资源消耗低、环境污染少的工业化道路。|Industrialisation led by information technology, rich in science and sparing of resources and environment.||2002-11-08|中共十六大
新型工业化、信息化、城镇化、农业现代化|*new industrialization, IT application, urbanization, and agricultural modernization|要求同步推进的“四化”，十八大提出。|The four modern processes to be advanced together, set at the 18th Congress.|新型工业化；信息化；城镇化；农业现代化|2012-11-08|中共十八大
新旧动能转换|replacing old growth drivers with new ones|以新产业、新技术代替传统增长动力。|New industries and technology in place of the old forces of growth.
新质生产力|*new quality productive forces|由科技创新主导、摆脱传统增长方式的先进生产力。|Advanced productive forces led by innovation and free of the old way of growth.||2023-09|习近平在黑龙江考察
旅游强省|a province strong in tourism|省级的旅游发展目标。|A province’s goal for tourism.
普惠金融|*inclusive finance|以可负担成本为小微企业、农民等群体提供的金融服务。|Financial services at fair cost for small firms, farmers and the like.
更好发挥政府作用|better playing the role of government|与“市场在资源配置中起决定性作用”并提的要求。|The demand that goes with the market’s decisive role.||2013-11-12|中共十八届三中全会
最多跑一次|visit once at most|浙江的政务改革，群众和企业到政府办事最多跑一趟。|Zhejiang’s reform by which citizens and firms need to go to an office once at most.||2016-12|中共浙江省委经济工作会议
有效市场和有为政府|an efficient market and a well-functioning government|使市场机制有效、政府作用得当的结合。|A market that works joined to a government that does its part.
未来产业|*industries of the future|由前沿技术驱动、尚在孕育的产业。|Industries still to grow out of frontier technology.
标准地|standard land|带固定资产投资、税收等指标出让的工业用地。|Industrial land sold with set targets of investment and tax.
棚户区改造|rebuilding of run-down urban areas|拆除改建城镇简陋住房区的安居工程。|The programme that clears and rebuilds shanty areas.
民营经济|*private sector|个体、私营等民间投资经营的经济，非公有制经济的主要部分。|Business run with private Chinese capital, most of the non-public sector.
注册制改革|registration-based IPO reform|股票发行由核准制改为注册制，2023年全面实行。|The change of share issues from approval to registration, in full since 2023.
海洋强国|*maritime power|提高海洋资源开发、保护和权益维护能力的国家目标。|The goal of strength in using and protecting the sea and in defending rights there.||2012-11-08|中共十八大
海洋经济|*marine economy|开发、利用和保护海洋的产业活动。|The industries that use and protect the sea.
消费升级|consumption upgrading|居民消费向更高品质和服务消费转变。|The shift of consumption to better quality and to services.
混合所有制改革|*mixed-ownership reform|在国有企业中引入非国有资本的改革。|The reform that brings other than state capital into state firms.
现代产业体系|*modern industrial system|以实体经济为支撑、科技和人才要素协同的产业体系。|An industrial system that rests on the real economy, science and skilled people.
现代企业制度|*modern corporate system|产权清晰、权责明确、政企分开、管理科学的企业制度。|Firms with clear ownership and duties, apart from government and well managed.||1993-11-14|中共十四届三中全会
现代化经济体系|*modernized economy|以现代产业体系、市场体系等构成的经济体系目标。|The goal of an economy with modern industries, markets and institutions.||2017-10-18|中共十九大
社会主义市场经济|*socialist market economy|在公有制为主体的条件下由市场配置资源的经济体制。|An economy in which the market allocates resources while public ownership is the mainstay.||1992-10-12|中共十四大
科学发展|*scientific development|科学发展观要求的全面、协调、可持续的发展。|The balanced and sustainable growth that the Scientific Outlook on Development asks for.
租购并举|*encouraging both housing purchase and renting|租房与购房并重的住房制度。|A housing system of both renting and buying.||2017-10-18|中共十九大
积极的财政政策|*proactive fiscal policy|以增支、减税、发债等扩大需求的财政政策取向。|A fiscal stance that widens demand by spending, tax cuts and bonds.
稳企业保就业|keeping businesses and employment stable|2020年以稳住企业来保住就业的政策。|The policy of 2020 of saving jobs by saving firms.
稳健的货币政策|*prudent monetary policy|松紧适度、不大起大落的货币政策取向。|A monetary stance neither loose nor tight, without sharp swings.
稳增长|*stabilizing growth|使经济增速保持在合理区间的政策目标。|The aim of keeping growth within a reasonable range.
稳增长、促改革、调结构、惠民生、防风险、保稳定|stabilising growth, advancing reform, adjusting the structure, improving livelihoods, forestalling risks and ensuring stability|经济工作须统筹兼顾的六个方面。|The six tasks that economic work must balance.|稳增长；促改革；调结构；惠民生；防风险；保稳定
稳外贸、稳外资|stabilizing foreign trade and foreign investment|“六稳”中的两项。|Two of the six stabilities.
稳就业|*stabilizing employment|保持就业总体稳定的政策，“六稳”之首。|The policy of keeping employment steady, the first of the six stabilities.
稳就业、保民生|stabilising employment and ensuring people’s livelihood|稳定就业、保障基本民生的政策要求。|The policy demand to keep people in work and secure their basic living.
稳预期|*stabilizing expectations|稳定市场和社会对经济前景的信心，“六稳”之一。|Steadying the outlook of markets and public, one of the six stabilities.
简政放权|*streamlining administration and delegating power|精简行政审批、向下级和市场下放权力，“放管服”之“放”。|Cutting approvals and giving power to lower levels and the market, the first part of the “fang guan fu” reforms.
系统性金融风险|*systemic financial risks|可能引发整个金融体系动荡的风险。|Risks that may shake the whole financial system.
经济发展新常态|*new normal of economic development|对增速换挡、结构优化、动力转换的经济阶段的判断。|The reading of a stage in which growth slows, structure improves and its drivers change.||2014-05|习近平在河南考察
经济结构调整|*economic restructuring|改变产业、需求、区域等经济结构。|Changing the make-up of industry, demand and regions.
经济运行在合理区间|keeping the economy within an appropriate range|宏观调控目标，使增长、就业、物价不越出可接受范围。|The aim of macro regulation that growth, jobs and prices stay within bounds.
结构性减税|*structural tax reductions|有增有减、总体减轻税负的政策，2008年底提出。|Tax cuts by kind, named at the end of 2008.
统筹发展和安全|*pursuing both development and security|要求发展与安全同时考虑、相互促进的原则。|The rule that development and security be weighed together.
绿色发展|*green development|新发展理念之一，追求人与自然和谐的发展方式。|One of the five development concepts: growth in harmony with nature.
绿色金融|*green finance|为环保和低碳项目提供资金的金融活动。|Finance for environmental and low-carbon projects.
翻两番|*quadrupling|增长到原来的四倍，多指经济总量目标。|Growth to four times, mostly said of the economy’s size.
能源安全新战略|new energy security strategy|2014年提出的“四个革命、一个合作”能源战略。|The energy strategy of 2014 known as four revolutions and one cooperation.||2014-06-13|中央财经领导小组第六次会议
能源转型|*energy transition|由化石能源转向清洁低碳能源。|The move from fossil to clean, low-carbon energy.
能源革命|energy revolution|习近平2014年提出的能源消费、供给、技术、体制革命和国际合作。|Xi Jinping’s call of 2014 for a revolution in energy use, supply, technology and institutions, with cooperation abroad.||2014-06-13|中央财经领导小组第六次会议
自主创新|*independent innovation|依靠自身力量取得核心技术的创新。|Innovation by one’s own strength, above all in core technology.
航天强国|*strength in aerospace|航天科技和产业居世界前列的目标。|The goal of a leading place in space technology and industry.
节约集约|economical and intensive use|节省并高效利用土地、能源等资源。|Sparing and efficient use of land, energy and the like.
营商环境|*business environment|企业从设立到退出所面对的政务、市场、法治等条件。|The conditions that a firm meets from founding to closing: offices, markets and law.
营改增|*replacement of business tax with VAT|以增值税取代营业税的税制改革，2016年5月全面推开。|The tax reform that put VAT in place of business tax, in full from May 2016.
虚拟经济|virtual economy|以金融等虚拟资本交易为主的经济活动，与实体经济相对。|Activity that trades in financial capital, as opposed to the real economy.
行政审批制度改革|*reform of the government approval system|减少和规范行政审批事项的改革，2001年全面启动。|The reform, in full since 2001, that cuts and regulates government approvals.
补短板|*shoring up weak links|加强薄弱环节，“三去一降一补”之一。|Strengthening weak spots, the last of the five tasks of supply-side reform.
补链强链|mending and strengthening industrial chains|补齐产业链缺失环节、增强薄弱环节。|Adding missing links of industrial chains and strengthening weak ones.
要素市场化配置|*market-based allocation of production factors|土地、劳动力、资本、技术、数据等由市场配置。|Land, labour, capital, technology and data allocated by the market.
证照分离|separating business licenses and operating permits|营业执照与经营许可证分开办理的改革。|The reform that parts a firm’s licence from its operating permits.
调结构|adjusting the economic structure|调整产业、需求等经济结构，常与稳增长、促改革并列。|Changing the make-up of industry and demand, mostly named with stabilising growth and advancing reform.
财税体制改革|*reform of the fiscal and tax systems|对预算、税制和中央地方财政关系的改革。|The reform of budgets, taxes and fiscal relations.
质量变革、效率变革、动力变革|*better quality, higher efficiency, and more robust drivers of growth|推动高质量发展须实现的三大变革。|The three changes by which growth is to become one of quality.|质量变革；效率变革；动力变革|2017-10-18|中共十九大
质量强国|*strength in product quality|以质量取胜的国家目标，2017年写入十九大报告。|The national goal of excelling by quality, in the report of 2017.
贸易强国|*trader of quality|由贸易大国转为贸易质量和竞争力领先国家的目标。|The goal of turning a large trader into one that leads in quality.
贸易投资自由化便利化|*trade and investment liberalization and facilitation|降低壁垒、简化手续，使贸易和投资更自由便利。|Lower barriers and simpler formalities for trade and investment.
资本市场改革|*capital market reform|对股票发行、交易、退市等资本市场制度的改革。|The reform of how shares are issued, traded and delisted.
走出去战略|*going global strategy|鼓励企业对外投资和跨国经营的战略。|The strategy of encouraging firms to invest and work abroad.
跨周期调节|*cross-cyclical adjustments|着眼较长时期、平滑多个经济周期波动的宏观调节。|Macro regulation with a longer view, across more than one business cycle.
跨省通办|cross-province handling of government services|民众可在异地办理政务事项的服务。|Government services that people can use in another province.
跨越式发展|leapfrog development|越过常规阶段的快速发展，多用于后进地区。|Development that skips stages, said mostly of backward regions.
进博会|*China International Import Expo|2018年起每年在上海举办的国家级进口展会。|The import fair held each year in Shanghai since 2018.||2018-11-05|首届中国国际进口博览会
适度宽松的货币政策|moderately loose monetary policy|2008年底至2010年实行、2025年起再度采用的货币政策取向。|The monetary stance of 2009–2010, taken up again in 2025.
逆周期调节|*counter-cyclical adjustments|经济下行时加大力度、过热时收紧的宏观调节。|Macro regulation that stimulates in a downturn and restrains in a boom.
通关便利化|customs clearance facilitation|简化海关手续、缩短通关时间。|Simpler and faster customs.
金融供给侧结构性改革|*supply-side structural reform in the financial sector|优化金融结构、更好服务实体经济的改革。|The reform of finance to serve the real economy.||2019-02-22|中共中央政治局第十三次集体学习
金融强国|*financial powerhouse|2023年中央金融工作会议提出的目标。|The goal set by the financial work conference of 2023.||2023-10-30|中央金融工作会议
金融服务实体经济|finance serving the real economy|要求金融为生产经营提供资金、不脱实向虚的原则。|The rule that finance is to fund production and not itself.
银发经济|*silver economy|向老年人提供产品和服务的经济活动。|Goods and services for the elderly.
链长制|chain chief system|由地方官员担任“链长”、负责一条产业链发展的制度。|The system by which local officials each answer for one industrial chain.
防止资本无序扩张|*preventing disorderly expansion of capital|2020年底提出的规范平台企业和资本行为的要求。|The demand, from the end of 2020, to rein in platform firms and capital.||2020-12-11|中共中央政治局会议
防范化解重大风险|*forestalling and defusing major risks|防止和处置金融等领域重大风险的工作，三大攻坚战之首。|The prevention and settling of great risks, above all in finance: the first of the three critical battles.
防范化解金融风险|*forestalling and defusing financial risks|防止和处置银行、债务、市场等金融领域的风险。|Preventing and settling risks of banks, debt and markets.
集体经济|*collective economy|生产资料归劳动群众集体所有的经济，多指农村集体经济。|Business owned by a community of working people, mostly a village.
需求侧管理|demand-side management|2020年底提出的以扩大内需为主的调节，与供给侧改革配合。|The steering of demand, named at the end of 2020 beside supply-side reform.||2020-12-11|中共中央政治局会议
非公有制经济|*non-public sector|个体、私营、外资等公有制以外的经济。|Individual, private and foreign business: all that is not publicly owned.
首发经济|debut economy|新产品首发、首店等带动消费的经济形态。|Business by first launches and first shops.||2024-07-18|中共二十届三中全会
高水平科技自立自强|*greater self-reliance and strength in science and technology|主要靠自身力量取得关键核心技术突破的目标。|The goal of breakthroughs in key technology mainly by one’s own strength.
高质量发展|*high-quality development|体现新发展理念、以质量效益取代高速增长为目标的发展。|Development that puts quality and returns in place of high speed, in line with the new philosophy.||2017-10-18|中共十九大
`;
