/** What the terms of `../economy.ts` mean; the columns are named in `explain-term.ts`. */
export const economyExplanations = `
一网统管|unified online management|城市运行在一个网上管理。|Running a city through one network.
一网通办|unified online government services|政务服务在一个网上办理。|All government services on one website.
三步走战略|three-step strategy|邓小平设计的现代化步骤。|Deng Xiaoping’s steps towards modernisation.||1987-10|中共十三大
专精特新|*specialized, refined, distinctive and innovative|中小企业发展方向。|A direction for small firms.
中国制造2025|*Made in China 2025|制造强国战略的十年行动纲领。|A ten-year plan for manufacturing.||2015-05|国务院印发
中欧班列|*China-Europe freight trains|往来中国与欧洲的国际铁路货运班列。|Freight trains between China and Europe.
二〇三五年远景目标|*Long-Range Objectives Through the Year 2035|基本实现现代化的目标。|The goals for 2035.||2020-10-29|中共十九届五中全会
互联网+|*Internet Plus|互联网与各行业融合。|Joining the internet with all trades.||2015-03-05|国务院政府工作报告
交通强国|*strength in transportation|交通发展的目标，2017年十九大提出。|The goal for transport, set in 2017.||2017-10-18|中共十九大
产业数字化|*digital transformation of industries|以数字技术改造传统产业。|Traditional industry remade by digital technology.
产业结构调整|*industrial restructuring|各产业比例和构成的调整。|Changing the shares and make-up of industries.
产业转型升级|*industrial transformation and upgrading|产业结构的升级。|Upgrading industry.
产业链、供应链|*industrial and supply chains|从原料到产品的上下游生产环节与供货网络。|The chain of production from raw material to product, and the network that supplies it.
亲清政商关系|*cordial and clean relationship between government and business|政商交往的要求。|How officials and business should deal.||2016-03-04|习近平看望政协委员
低空经济|*low-altitude economy|以低空飞行活动为牵引的产业。|Business based on low-altitude flight.
供给侧结构性改革|*supply-side structural reform|以改革推进结构调整，提高供给质量。|Improving supply by reform.||2015-11-10|中央财经领导小组第十一次会议
先行先试|piloting new measures|在部分地区先试行改革。|Trying reforms in some places first.
先进制造业|*advanced manufacturing|采用先进技术的制造业。|Manufacturing with advanced technology.
全国统一大市场|*unified national market|消除地方壁垒的全国市场。|A national market without local barriers.||2022-03-25|中共中央、国务院发布意见
全面振兴、全方位振兴|all-round and full revitalization|2018年起对东北振兴的要求。|The demand on the revitalisation of the north-east since 2018.
公有制经济|*public sector|国有经济和集体经济等。|State-owned and collective business.
共享发展|*shared development|新发展理念之一。|One of the five concepts.
内卷式竞争|involution-style competition|企业之间低水平、低价格的恶性竞争。|Vicious competition among firms by low price and low quality.
减税降费|*tax and fee cuts|减轻企业负担的政策。|Lightening the load on firms.
创新、协调、绿色、开放、共享|*innovative, coordinated, green, open, and shared|新发展理念的五个方面。|The five parts of the new development philosophy.|创新；协调；绿色；开放；共享|2015-10-29|中共十八届五中全会
创新发展|*innovative development|新发展理念之一。|One of the five concepts.
创新型国家|*country of innovators|科技目标。|The goal of science.||2006-01-09|全国科学技术大会
创新驱动|*innovation-driven development|以创新为动力的发展战略。|Development driven by innovation.||2012-11-08|中共十八大
制度型开放|*institutional opening up|规则、规制、管理、标准等的开放。|Opening up in rules, regulations, management and standards.|规则；规制；管理；标准|2018-12|中央经济工作会议
制造强国|manufacturing powerhouse|制造业发展目标。|The goal for manufacturing.
十三五规划|*13th Five-Year Plan|2016—2020年规划。|The plan for 2016–2020.
十五五规划|*15th Five-Year Plan|2026—2030年规划。|The plan for 2026–2030.
十四五规划|*14th Five-Year Plan|2021—2025年国民经济和社会发展规划。|The plan for 2021–2025.
十四五规划建议|*Recommendations for Formulating the 14th Five-Year Plan|中共中央2020年通过的规划建议。|The proposal for the plan that the Central Committee adopted in 2020.||2020-10-29|中共十九届五中全会
协调发展|*coordinated development|新发展理念之一。|One of the five concepts.
双循环|*dual circulation|国内循环和国际循环。|Domestic and international circulation.
双随机、一公开|inspection of randomly selected entities by randomly selected inspectors, with prompt release of results|市场监管方式。|A method of market oversight.
反内卷|campaign against involution|整治“内卷式”竞争的政策用语。|The policy phrase for ending “involution-style” competition.
发展新动能|*new drivers of growth|新产业、新业态、新模式带来的增长动力。|Growth from new industries, forms and models of business.
发展方式转变|*transformation of the growth model|转变经济发展方式。|Changing how the economy grows.
可持续发展|*sustainable development|兼顾后代的发展。|Development that spares the future.
国内大循环|*domestic circulation|以国内市场为主体的经济循环。|The economy’s circulation at home.
国有企业改革|*reform of state-owned enterprises|国企体制改革。|The reform of SOEs.
国资国企改革|*reform of state capital and state-owned enterprises|国有资产管理和国有企业的改革。|The reform of state assets and state firms.
城市更新|*urban renewal|对城市建成区的更新改造。|Renewal of built-up areas.
复工复产|*resumption of work and production|疫情后恢复生产。|Restarting after the epidemic.
大众创业、万众创新|*mass entrepreneurship and innovation|李克强倡导的政策。|Li Keqiang’s policy.||2014-09-10|第八届夏季达沃斯论坛
宏观调控|*macro regulation|国家对经济总量的调节。|The state’s regulation of the economy as a whole.
实体经济|*real economy|与虚拟经济相对的经济。|As opposed to the virtual economy.
对外开放|*opening up|对外开放国策。|The policy of opening up.
工业互联网|*industrial internet|连接人、机、物的工业信息网络。|The network of people, machines and things in industry.
市场在资源配置中起决定性作用|*the market plays the decisive role in resource allocation|十八届三中全会的论断。|A thesis of the plenum of 2013.||2013-11-12|中共十八届三中全会
开好局、起好步|getting off to a good start|规划开局之年的用语。|A phrase for the first year of a plan.
开局之年|opening year|五年规划的第一年。|The first year of a five-year plan.
开放发展|*open development|新发展理念之一。|One of the five concepts.
开放型经济|*open economy|对外开放的经济体制。|An economy open to the world.
战略性新兴产业|*strategic emerging industries|2010年国务院决定加快培育的产业。|Industries chosen in 2010.||2010-10|国务院印发决定
房住不炒|*housing is for living in, not for speculation|住房政策定位。|The line on housing.||2016-12|中央经济工作会议
扩大内需|*expanding domestic demand|以国内需求拉动增长。|Growth through demand at home.
扩大开放|*opening up wider|扩大对外开放。|Opening up further.
提质增效|*improving quality and efficiency|提高质量和效益。|Better quality and returns.
收官之年|final year|五年规划的最后一年。|The last year of a five-year plan.
改革发展稳定|*reform, development, and stability|须统筹处理的三方面。|Three things that must be balanced.
放管服改革|*reforms to streamline administration, delegate power, improve regulation, and upgrade services|转变政府职能的改革。|The reform of government functions.|简政放权；放管结合；优化服务|2015-05-12|全国推进简政放权放管结合职能转变工作电视电话会议
数字中国|*Digital China|以信息化推动各领域发展的目标。|The goal of digital development in all fields.
数字产业化|*developing digital industries|数字技术形成的产业。|Industry made of digital technology.
数字化转型|*digital transformation|以数字技术改造各行业。|Remaking trades by digital technology.
数字经济|*digital economy|以数据为关键要素的经济。|The economy of data.
新型城镇化|*new urbanization|以人为核心的城镇化。|People-centred urbanisation.
新型基础设施建设|*new infrastructure|5G、数据中心等信息基础设施的建设。|The building of 5G, data centres and the like.
新型工业化|*new industrialization|信息化带动的工业化。|Industrialisation led by information technology.||2002-11-08|中共十六大
新质生产力|*new quality productive forces|以科技创新为主导的先进生产力。|Advanced productive forces led by innovation.||2023-09|习近平在黑龙江考察
普惠金融|*inclusive finance|服务小微和农村的金融。|Finance for the small and rural.
最多跑一次|visit once at most|浙江的政务改革。|Zhejiang’s reform of services.||2016-12|中共浙江省委经济工作会议
未来产业|*industries of the future|由前沿技术驱动、尚在孕育的产业。|Industries still to grow out of frontier technology.
民营经济|*private sector|非公有制经济的主要部分。|Most of the non-public sector.
海洋强国|*maritime power|海洋发展目标。|The goal at sea.||2012-11-08|中共十八大
消费升级|*consumption upgrading|消费结构和品质的提升。|Better structure and quality of consumption.
混合所有制改革|*mixed-ownership reform|国企引入非公资本。|Private capital in SOEs.
现代产业体系|*modern industrial system|以实体经济为支撑的产业体系。|An industrial system that rests on the real economy.
现代化经济体系|*modernized economy|十九大提出的经济目标。|An economic goal set in 2017.||2017-10-18|中共十九大
社会主义市场经济|*socialist market economy|社会主义基本制度与市场经济结合。|Socialism joined with the market.||1992-10-12|中共十四大
积极的财政政策|*proactive fiscal policy|财政政策取向。|The stance of fiscal policy.
稳健的货币政策|*prudent monetary policy|货币政策取向。|The stance of monetary policy.
稳增长|*stabilizing growth|使经济保持合理增速。|Keeping growth at a reasonable rate.
稳增长、促改革、调结构、惠民生、防风险、保稳定|stabilising growth, advancing reform, adjusting the structure, improving livelihoods, forestalling risks and ensuring stability|经济工作的统筹要求。|The tasks that economic work must balance.
稳就业|*stabilizing employment|“六稳”之首。|The first of the six stabilities.
稳预期|*stabilizing expectations|“六稳”之一。|One of the six stabilities.
简政放权|*streamlining administration and delegating power|“放管服”之“放”。|The first part of that reform.
经济发展新常态|*new normal of economic development|中高速增长、结构优化、创新驱动。|Slower growth, better structure, innovation.||2014-05|习近平在河南考察
统筹发展和安全|*pursuing both development and security|发展与安全并重。|Giving weight to both.
绿色发展|*green development|新发展理念之一。|One of the five concepts.
自主创新|*independent innovation|依靠自身力量的创新。|Innovation by one’s own strength.
航天强国|*strength in aerospace|航天发展的目标。|The goal in space.
营商环境|*business environment|企业经营的外部条件。|The conditions for business.
补短板|*shoring up weak links|补齐薄弱环节。|Strengthening weak spots.
要素市场化配置|*market-based allocation of production factors|土地、劳动力、资本、技术、数据等由市场配置。|Land, labour, capital, technology and data allocated by the market.
质量变革、效率变革、动力变革|*better quality, higher efficiency, and more robust drivers of growth|高质量发展的三大变革。|The three changes of high-quality development.|质量变革；效率变革；动力变革|2017-10-18|中共十九大
质量强国|*strength in product quality|质量发展的目标，2017年十九大写入报告。|The goal for quality, in the report of 2017.
贸易强国|*trader of quality|对外贸易发展的目标。|The goal for foreign trade.
走出去战略|*going global strategy|鼓励企业对外投资。|Encouraging investment abroad.
跨周期调节|*cross-cyclical adjustments|着眼更长时期的宏观调节。|Regulation with a view beyond one cycle.
跨越式发展|leapfrog development|超常规的快速发展。|Development by leaps.
进博会|*China International Import Expo|2018年起每年在上海举办的国家级进口展会。|The import fair held each year in Shanghai since 2018.||2018-11-05|首届中国国际进口博览会
逆周期调节|*counter-cyclical adjustments|经济下行时加力、过热时收力的调节。|Regulation against the cycle.
金融强国|*financial powerhouse|2023年中央金融工作会议提出的目标。|The goal set by the financial work conference of 2023.||2023-10-30|中央金融工作会议
防范化解重大风险|*forestalling and defusing major risks|三大攻坚战之一。|One of the three critical battles.
防范化解金融风险|*forestalling and defusing financial risks|防止和处置金融领域的风险。|Preventing and settling risks in finance.
集体经济|*collective economy|生产资料归集体所有的经济。|Business owned collectively, mostly by villages.
非公有制经济|*non-public sector|公有制以外的各种所有制经济。|All forms of ownership but the public.
高水平科技自立自强|*greater self-reliance and strength in science and technology|科技发展的战略支撑。|The strategic support of development.
高质量发展|*high-quality development|与高速增长相对的发展。|Development as opposed to high-speed growth.||2017-10-18|中共十九大
`;
