/** What the terms of `../economy-phrases.ts` mean; the columns are named in `explain-term.ts`. */
export const economyPhraseExplanations = `
一揽子化债方案|package plan for defusing local debt|化解地方政府债务风险的综合办法。|The set of measures against the risks of local government debt.
不以GDP论英雄|not judging success by GDP alone|反对片面追求增长速度的提法。|The word against chasing growth figures alone.
不搞大水漫灌|no flood-like stimulus|不靠大规模放松货币和投资来刺激经济。|Not stimulating the economy by a flood of money and investment.
不见面审批|approval without meeting|网上办理、不必到场的审批服务。|Approvals online without a visit.
世界一流企业|*world-class enterprises|国有企业改革发展的目标。|The goal set for state firms.
东数西算|East Data, West Computing|把东部数据送到西部处理的算力布局工程。|The project that has data of the east computed in the west.
丝路电商|*Silk Road e-commerce|中国与共建一带一路国家的电子商务合作。|Cooperation in e-commerce along the Belt and Road.
中国特色金融发展之路|path of financial development with Chinese characteristics|党领导下的金融发展道路。|China’s own way of finance under the Party.
中国特色金融文化|financial culture with Chinese characteristics|诚实守信、以义取利、稳健审慎、守正创新、依法合规的金融文化。|A culture of honesty, fair gain, prudence and lawfulness in finance.
中国经济光明论|bright theory of China’s economy|要求宣传和舆论多讲经济光明前景的口号。|The slogan that asks propaganda to speak well of the economy’s prospects.
中等发达国家水平|*mid-level developed country|现代化目标之一，以人均收入衡量。|A goal of modernisation measured by income a head.
为资本设置红绿灯|setting traffic lights for capital|规范资本行为的比喻。|The image of rules for what capital may do.
乱收费、乱罚款、乱摊派|arbitrary charges, fines and levies|加重企业和农民负担的“三乱”现象。|The three abuses that burdened firms and farmers.
事中事后监管|oversight during and after business operations|减少审批后加强过程监管的做法。|Oversight of running business in place of prior approval.
产业基础再造|industrial foundation re-engineering|补齐基础零部件、材料等短板的工程。|The project to make up for weak parts and materials.
人民币国际化|internationalization of the RMB|推动人民币在国际上使用的政策。|The policy of wider use of the renminbi abroad.
以市场换技术|trading market access for technology|以开放市场换取外国技术的做法。|Opening the market in exchange for foreign technology.
以开放促改革、促发展|promoting reform and development through opening up|用开放倒逼国内改革的思路。|Using opening up to push reform at home.
以管资本为主|focusing on managing capital|国资监管由管企业转向管资本。|State supervision turns from running firms to running capital.
价格双轨制|dual-track pricing|计划价格与市场价格并存的制度。|Planned and market prices side by side.
优进优出|high-quality imports and exports|提高进出口质量和效益的要求。|The demand for better rather than more trade.
供强需弱|strong supply and weak demand|中央对国内供需失衡的判断。|The official reading of the imbalance between supply and demand at home.
保交楼|ensuring delivery of presold homes|保证停工预售住房建成交付的工作。|Getting unfinished homes that were sold in advance built and handed over.
保交楼、保民生、保稳定|ensuring home delivery, people’s livelihood and stability|2022年起处置房地产风险的任务。|The task of finishing homes that were sold but not built.
保供稳价|ensuring supply and stable prices|保障能源、粮食等供应和价格稳定。|Keeping energy, grain and the like in supply at steady prices.
保八|keeping growth at eight per cent|力保经济增长率不低于百分之八的目标。|The aim of a growth rate of no less than eight per cent.
保增长、扩内需、调结构|sustaining growth, expanding demand and adjusting structure|2008年金融危机后的经济政策要求。|The line on the economy after the crisis of 2008.
保姆式服务|nanny-style service|政府对企业全程周到的服务。|Close and constant service to business.
保居民就业、保基本民生、保市场主体、保粮食能源安全、保产业链供应链稳定、保基层运转|six kinds of security: jobs, basic welfare, firms, food and energy, industrial and supply chains, and local government|2020年提出的“六保”任务。|The six securities set as tasks in 2020.
保持制造业合理比重|keeping manufacturing at a reasonable share|防止产业过早空心化的要求。|The demand that industry not be hollowed out.
保通保畅|keeping transport open|保障交通物流畅通的工作。|Keeping roads and logistics open.
做优增量、盘活存量|optimising increments and putting existing assets to use|改善新增供给、用好已有资产的要求。|Improving what is new and making use of what is there.
做大蛋糕、分好蛋糕|making the cake bigger and sharing it well|比喻既发展经济又公平分配。|The image of growth with a fair share for all.
做强国内大循环|strengthening domestic circulation|以扩大内需应对外部不确定性的任务。|The task of meeting outside risks by demand at home.
先进生产力质态|advanced form of productive forces|对新质生产力性质的表述。|What the new quality productive forces are said to be.
免申即享|benefits without application|企业不必申请即可享受优惠政策。|Firms get a benefit without applying for it.
兜牢三保底线|holding the line on three guarantees|地方财政保基本民生、保工资、保运转的底线。|Local budgets must first cover basic welfare, wages and running costs.|保基本民生；保工资；保运转
公平竞争审查|fair competition review|政策出台前审查是否妨碍公平竞争。|A check whether a policy hinders fair competition.
养老金融|pension finance|为养老和银发产业提供的金融服务。|Financial services for old age and the business around it.
内卷|involution|指无效益的过度竞争。|Excessive competition that brings nothing.
内外贸一体化|integration of domestic and foreign trade|使内贸外贸规则标准衔接的改革。|The reform that fits domestic and foreign trade together.
再就业工程|re-employment project|帮助国有企业下岗职工重新就业。|Help for laid-off workers of state firms to find work.
准入前国民待遇加负面清单|*pre-establishment national treatment plus a negative list|外商投资管理制度。|The system for foreign investment.
分税制|tax-sharing system|中央与地方划分税收的财政体制。|The fiscal system that divides taxes between centre and localities.
刚性和改善性住房需求|essential and upgrading housing needs|房地产政策予以支持的两类需求。|The two kinds of demand that housing policy supports.
创业带动就业|entrepreneurship creating jobs|鼓励创业以增加就业的政策。|The policy of making jobs by new businesses.
利改税|replacing profit remittance with tax|国有企业由上缴利润改为缴税。|State firms pay tax instead of handing over profit.
利率市场化|market-based interest rate reform|由市场决定存贷款利率的改革。|The reform that lets the market set interest rates.
制度性交易成本|institutional transaction costs|企业为遵守审批等制度付出的成本。|What firms pay for red tape.
制造业单项冠军|single-product champions|在某一细分产品上居世界前列的制造企业。|Makers that lead the world in one narrow product.
加力提效|stronger and more effective|中央对积极财政政策的要求。|What is asked of the proactive fiscal policy.
加速度|acceleration|比喻发展或工作推进加快。|An image of quickening growth or work.
动力源|source of power|比喻带动全国发展的地区。|An image of a region that drives the country’s growth.
助企纾困|relief for enterprises|帮助企业渡过困难的政策。|Policy to help firms through hard times.
包容审慎监管|accommodating and prudential regulation|对新业态先留空间再规范的监管方式。|Leaving new business room before setting rules.
化解产能过剩|reducing overcapacity|压减钢铁、煤炭等行业多余产能。|Cutting surplus capacity in steel, coal and other trades.
十一五规划|11th Five-Year Plan|国民经济和社会发展第十一个五年规划。|The eleventh plan, the first called guihua instead of jihua in Chinese.
十五五规划建议|recommendations for the 15th Five-Year Plan|中央对制定第十五个五年规划提出的建议。|The Central Committee’s proposals for the 15th Five-Year Plan.
南水北调|*South-to-North Water Diversion Project|把长江流域水调往北方的工程。|The project that brings water of the Yangtze to the north.
卡点堵点|blockages|妨碍经济循环或改革的环节。|Points where the economy or a reform is stuck.
去产能|cutting overcapacity|供给侧结构性改革任务之一。|One of the tasks of supply-side reform.
去杠杆|deleveraging|降低企业和地方的负债率。|Bringing down the debt of firms and localities.
又好又快|sound and fast|2006年后对经济发展的提法。|A line on growth from 2006 on, quality before speed.
发展是硬道理|development is the absolute principle|邓小平强调发展优先的名言。|Deng Xiaoping’s saying that growth comes first.
向海图强|seeking strength from the sea|发展海洋经济、建设海洋强国的口号。|The slogan of strength and wealth from the sea.
回升向好|rebound and improvement|描述经济恢复态势的惯用语。|The stock phrase for an economy in recovery.
因城施策|city-specific policies|房地产调控由各城市按实际制定政策。|Each city makes its own property policy.
国之重器|pillars of a great power|指代表国家实力的重大装备和科技成果。|Great equipment and technology that stand for the strength of the state.
国九条|nine-point guideline on the capital market|国务院关于资本市场发展的九条意见的俗称。|The popular name of the State Council’s nine points on the capital market.
国家水网|national water grid|统筹调配全国水资源的工程体系。|The network of works that shares out the country’s water.
国家综合立体交通网|national comprehensive transport network|铁路、公路、水运、航空衔接的网络。|Rail, road, water and air joined in one network.
国有企业改革深化提升行动|action to deepen and upgrade the reform of state firms|国企改革三年行动之后的新一轮行动。|The round of reform that followed the three-year action.
国有资产流失|loss of state assets|国有资产被侵占、低价转让等损失。|State property lost by theft or cheap sale.
国民经济循环|flows of the national economy|生产、分配、流通、消费的循环。|The round of production, distribution, circulation and consumption.
国际产能合作|international cooperation on production capacity|与他国合作建设产能的政策。|The policy of building industry together with other countries.
国际消费中心城市|international consumption center cities|国家培育的具有全球吸引力的消费城市。|Cities that the state builds up as shopping centres for the world.
地摊经济|street-stall economy|鼓励摆摊经营以保就业的做法。|Letting people sell on the street to keep jobs.
地方保护主义|*local protectionism|地方政府偏袒本地企业、分割市场的行为。|Local governments that favour their own firms and split the market.
城中村改造|renovation of urban villages|对被城市包围的村庄进行的改造。|The renewal of villages that a city has grown around.
增品种、提品质、创品牌|more variety, better quality and new brands|消费品工业和农业的“三品”战略。|The three aims for consumer goods and farm produce.
增长极|growth pole|带动周围发展的核心地区或产业。|A place or industry that drives growth around it.
外贸新业态|new forms of foreign trade|跨境电商、海外仓等贸易方式。|Trade by cross-border platforms, overseas warehouses and the like.
多层次资本市场|multi-tiered capital market|由不同板块组成、服务不同企业的资本市场。|A capital market of several boards for different firms.
多快好省|greater, faster, better and more economical|1958年社会主义建设总路线的提法。|The general line of 1958 for building socialism.
多证合一|merging several certificates into one|企业登记证照合并的改革。|The reform that merges the papers a firm needs.
大进大出、两头在外|large imports and exports with both ends abroad|原料和市场都在国外的发展模式。|The model with both materials and markets abroad.
夯实基础、全面发力|laying a solid foundation and exerting full effort|对“十五五”时期的定位。|What the 15th Five-Year Plan period is said to be.
好房子|good homes|安全、舒适、绿色、智慧的住房建设目标。|The goal of safe, comfortable, green and smart homes.
存量政策和增量政策|existing and new policies|已有政策与新出台政策一并发力。|Policies in place and new ones at work together.
完整性、先进性、安全性|complete, advanced and secure|对现代化产业体系的要求。|What the modern industrial system is to be.
宏观政策取向一致性|consistency of macro policy orientation|要求各类政策同向发力、不互相抵消。|The demand that all policies pull in the same direction.
宏观经济治理|*macroeconomic governance|宏观调控体系及其协调的统称。|The whole system of steering the economy.
平急两用|dual use for normal and emergency times|平时可用、急时能转换的公共设施。|Public facilities that serve daily life and emergencies.
应享尽享|all benefits for all who qualify|让符合条件的人和企业都享受政策的要求。|The demand that all who qualify get the benefits.
建制度、不干预、零容忍|building institutions, non-interference, zero tolerance|资本市场监管的九字方针。|Three principles of regulating the capital market.
开门问策|open consultation on planning|编制规划时公开征求群众意见的做法。|Asking the public when a plan is drawn up.
强大国内市场|*a robust domestic market|扩大内需战略的目标。|The aim of the strategy to expand domestic demand.
快车道|fast lane|比喻进入快速发展阶段。|An image of entering fast growth.
恒产者有恒心|those with property have perseverance|强调保护产权以稳定企业家信心。|Property must be protected so that owners keep faith.
恢复和扩大消费|restoring and expanding consumption|把消费放在扩大内需首位的任务。|The task that puts consumption first in raising demand.
房地产发展新模式|new development model for real estate|取代高负债、高周转的住房发展方式。|A housing model to replace heavy debt and fast turnover.
房地产市场平稳健康发展|stable and healthy development of the property market|房地产政策目标的固定表述。|The set phrase for the aim of property policy.
房地产白名单|property project whitelist|符合融资条件、由银行支持的房地产项目名单。|The list of housing projects that banks are to finance.
扩中提低|expanding the middle-income group and raising low incomes|扩大中等收入者、提高低收入者收入。|More middle incomes and higher low ones.
扩内需、促消费|expanding demand and promoting consumption|扩大内需的工作部署用语。|A line on raising demand at home.
承包经营责任制|contract responsibility system for enterprises|国有企业向国家承包经营的制度。|The system by which state firms contracted for their results.
把实施扩大内需战略同深化供给侧结构性改革有机结合起来|*integrating the strategy of expanding domestic demand with efforts to deepen supply-side structural reform|供需两端同时用力的方针。|The line of working on demand and supply together.
抓重点、补短板、强弱项|focusing on key points, mending gaps, raising weak items|工作部署的要求。|A demand on how to work.
投资中国|Invest in China|吸引外资的品牌活动和口号。|The brand and slogan for drawing foreign investment.
投资于物和投资于人|investing in physical assets and in people|主张把更多资金用于教育、就业、社保等人的发展。|Spending on people, as in schooling and welfare, as well as on things.
拼经济|going all out for the economy|各地全力发展经济的口号。|The slogan of provinces for growth above all.
拿地即开工|start of work on receiving the land|企业取得土地后即可施工的审批改革。|An approval reform that lets firms build at once.
提振消费专项行动|special initiatives to boost consumption|以增收减负、优化供给带动消费的专项部署。|A programme to raise consumption by higher incomes and better supply.
提质增效、更可持续|higher quality, more effect and more sustainable|积极财政政策的取向，见于2020年前后。|The stance of fiscal policy around 2020 and 2021.
提速降费|faster and cheaper internet|提高网速、降低资费的政策。|The policy of more speed at lower fees.
撒胡椒面|scattering pepper|比喻平均分散使用资金。|The image of money spread thin.
放权让利|delegating power and sharing profit|改革初期扩大企业自主权的政策。|The early reform policy of more freedom and profit for firms.
政企分开|separation of government and enterprise|政府不直接经营企业的改革原则。|The principle that government does not run firms itself.
政企分开、政资分开|separation of government from enterprises and from state capital|国企和行政改革的原则。|A principle of reforming state firms and government.
政策组合拳|policy combination punches|比喻多项措施配合实施。|The image of measures that strike together.
效率优先、兼顾公平|priority to efficiency with due consideration to fairness|收入分配的旧原则。|The former principle of sharing income.
敢贷、愿贷、能贷、会贷|daring, willing, able and knowing how to lend|要求银行支持小微企业的机制。|What banks are asked to be towards small firms.
数字经济和实体经济深度融合|full integration of the digital economy and the real economy|用数字技术带动实体产业的政策。|The policy of joining digital technology with the real economy.
数据基础制度|basic systems for data|数据产权、流通、分配、治理的制度。|Rules on who owns, trades and gains from data.
新三样|new three|代表出口新优势的三类绿色产品。|Three green products that stand for China’s new strength in exports.|新能源汽车；锂电池；光伏产品
新产业、新业态、新模式|new industries, forms of business and models|指依托新技术形成的经济活动，合称“三新”。|Economic activity that grows out of new technology.
新型消费|new types of consumption|以网络和数字技术带动的消费方式。|Consumption driven by the internet and digital technology.
新型生产关系|new relations of production|与新质生产力相适应的体制机制。|Institutions that fit the new quality productive forces.
新型电力系统|new power system|以新能源为主体的电力系统。|A power system that rests on new energy.
新型能源体系|new energy system|以清洁低碳、安全高效为目标的能源体系。|An energy system meant to be clean, low in carbon, safe and efficient.
新就业形态|new forms of employment|依托网络平台的就业，如外卖、快递、网约车。|Work by platform, as riders, couriers and drivers.
无事不扰、有求必应|no disturbance without cause, an answer to every request|政府服务企业的承诺。|What government promises to firms.
既放得活又管得好|lively and well-managed|处理政府与市场关系的要求。|What is asked of government towards the market.
智改数转|smart upgrading and digital transformation|制造业智能化改造和数字化转型的简称。|Short for making factories smart and digital.
智能化、绿色化、融合化|smarter, greener and more integrated|建设现代化产业体系的方向。|The direction of the modern industrial system.
更加积极有为的宏观政策|more proactive macro policies|中央经济工作会议对宏观政策力度加大的表述。|The wording for a stronger macro policy at the Central Economic Work Conference.
更加积极的财政政策|*more proactive fiscal policy|财政政策加大力度的表述，强于“积极的财政政策”。|A fiscal stance one step stronger than a proactive policy.
有计划的商品经济|planned commodity economy|市场经济确立前对改革目标的提法。|The formula for the aim of reform before the market economy.
橄榄型分配结构|olive-shaped income distribution|中等收入者占多数的分配格局。|A society in which middle incomes are the most.
止跌回稳|halting the decline and restoring stability|中央对房地产市场和投资的目标表述。|The aim set for the property market and for investment.
毫不动摇巩固和发展公有制经济|*unswervingly consolidating and developing the public sector|“两个毫不动摇”之一。|One half of the two unswervings.
毫不动摇鼓励、支持、引导非公有制经济发展|*unswervingly encouraging, supporting, and guiding the development of the non-public sector|“两个毫不动摇”之一。|One half of the two unswervings.
沪港通|*Shanghai-Hong Kong Stock Connect|内地与香港股票市场互联互通的机制。|The link between the Shanghai and Hong Kong stock markets.
消费品以旧换新|*consumer goods trade-ins|以补贴鼓励换购新消费品的政策。|The policy of subsidies for trading in old goods for new ones.
淘汰落后产能|eliminating outdated capacity|关停技术落后、污染重的产能。|Closing backward and dirty capacity.
清洁低碳、安全高效|clean, low-carbon, safe and efficient|对现代能源体系的要求。|The demand on the energy system.
温饱问题|problem of enough food and clothing|改革开放初期现代化的第一步目标。|The first goal of modernisation in the reform years.
灵活就业|flexible employment|非全日制、平台等形式的就业。|Work by the hour, by platform and the like.
灵活适度、精准有效|flexible, moderate, targeted and effective|中央对稳健货币政策的要求。|What is asked of the prudent monetary policy.
煤炭清洁高效利用|clean and efficient use of coal|减少煤炭污染、提高利用效率的政策。|The policy of less pollution and more use from coal.
现代化基础设施体系|modern infrastructure system|布局完整、功能完善的基础设施网络。|A complete and sound network of infrastructure.
现代流通体系|modern distribution system|覆盖商贸、物流等环节的流通网络。|A modern network of trade and logistics.
玻璃门|glass door|比喻民营企业遇到的隐性壁垒。|The image of unseen barriers to private firms.
生产要素创新性配置|innovative allocation of production factors|催生新质生产力的因素之一。|One of the sources of the new quality productive forces.
留抵退税|VAT credit refunds|把企业未抵扣的增值税退还企业。|Giving back to firms the tax credit they have not used.
社会主义基本经济制度|*basic socialist economic system|公有制为主体、按劳分配为主体和市场经济体制。|Public ownership and pay by work as mainstays, and the socialist market.
科技金融|technology finance|为科技创新提供的金融服务。|Financial services for innovation.
稳中向好|steady and improving|对经济形势的固定判断。|The set verdict on the state of the economy.
稳中有进|making progress amid stability|描述经济形势平稳且有改善的惯用语。|The stock phrase for a stable economy that gets better.
稳中求进、提质增效|making progress while keeping stable, raising quality and efficiency|中央经济工作会议对政策取向的表述。|The policy orientation given by the Central Economic Work Conference.
稳住楼市股市|stabilising the housing and stock markets|稳定房地产和股票价格预期的任务。|The task of steadying housing and shares.
稳住经济大盘|keeping the overall economy stable|稳定经济总体运行，防止大幅下滑。|Keeping the economy as a whole from sliding.
稳地价、稳房价、稳预期|stabilising land prices, housing prices and expectations|房地产调控目标。|The aims of regulating the property market.
稳增长、调结构、促改革|stabilising growth, adjusting structure and promoting reform|2013年前后的经济工作要求。|A line on the economy of about 2013.
稳字当头|putting stability first|强调经济工作以稳为先。|Stability comes first in economic work.
稳字当头、稳中求进|putting stability first while seeking progress|2021年以来的经济工作要求。|A line on the economy from 2021 on.
稳就业、稳企业、稳市场、稳预期|stabilising employment, enterprises, markets and expectations|应对外部冲击的四项稳定任务。|Four things to keep stable against outside shocks.
稳岗扩岗|keeping and adding jobs|支持企业不裁员、多招人的措施。|Measures to make firms keep and add staff.
第三次分配|*tertiary distribution|以自愿捐赠、慈善进行的分配。|Distribution by gifts and charity.
精准滴灌|targeted drip irrigation|比喻有针对性地投入资金政策。|The image of help given just where it is needed.
经济大省挑大梁|big provinces carrying the main load|要求经济大省承担稳增长的主要责任。|The provinces with large economies are to bear the main load of growth.
经济长期向好的基本面|long-term sound fundamentals of the economy|强调中国经济长远前景不变的表述。|The claim that the long-term prospects of the economy have not changed.
结构性就业矛盾|structural mismatch in employment|招工难与就业难并存的问题。|Jobs without workers and workers without jobs at once.
统一开放、竞争有序|unified, open, competitive and orderly|对市场体系的要求。|The demand on the market system.
综合国力|overall national strength|国家经济、科技、军事等总体实力。|The strength of a country in economy, science, arms and more.
耐心资本|patient capital|愿意长期投资科技创新的资金。|Money that stays with innovation for the long term.
脱实向虚|shift from the real to the virtual economy|批评资金离开实体经济、空转套利。|A charge that money leaves the real economy for speculation.
脱钩断链|decoupling and severing of supply chains|指责他国切断与中国经济联系的用语。|The word for attempts to cut economic ties with China.
腾笼换鸟、凤凰涅槃|emptying the cage for new birds and rising like a phoenix|比喻淘汰旧产业、引进新产业。|The image of old industry that makes way for new.
自主开放|opening up on one’s own initiative|中国主动实施的市场开放。|Opening that China does of its own accord.
落后产能|outdated production capacity|高耗能、高污染、低效率的产能。|Plants that waste energy, pollute and are inefficient.
融资难、融资贵|difficult and costly financing|中小企业贷款难、成本高的问题。|The trouble of small firms in getting loans at fair cost.
西气东输|*West-East Gas Pipeline|把西部天然气输送到东部的工程。|The project that pipes gas from the west to the east.
西电东送|*West-to-East power transmission|把西部电力输送到东部的工程。|The project that sends power from the west to the east.
规则、规制、管理、标准等制度型开放|*institutional opening up with regard to rules, regulations, management and standards|制度型开放的内容。|What institutional opening up covers.
规范涉企执法|regulating law enforcement involving enterprises|整治对企业乱检查、乱罚款的行动。|The drive against needless checks and fines on firms.
调整、巩固、充实、提高|adjustment, consolidation, filling out and raising|1961年提出的国民经济八字方针。|The eight-character policy on the economy of 1961.
质量第一、效益优先|*putting quality first and giving priority to performance|高质量发展的原则。|A principle of high-quality development.
超大规模市场优势|advantage of an enormous market|中国人口和消费规模带来的优势。|The strength that comes from the size of China’s market.
超长期特别国债|*ultra-long special treasury bonds|用于国家重大战略等项目的长期国债。|Long-dated state bonds for great national projects.
趋利性执法|profit-driven law enforcement|为罚款创收而对企业执法的行为。|Law enforcement against firms for the sake of fines.
远洋捕捞|deep-sea fishing|比喻跨地区逐利执法。|The image of police who hunt firms far away for money.
适度加力、提质增效|moderately stronger, better in quality and more effective|中央对积极财政政策的要求。|What is asked of the proactive fiscal policy.
适度超前|moderately ahead of schedule|基础设施建设略早于需求的方针。|Building infrastructure a little before it is needed.
逆周期和跨周期调节|counter-cyclical and cross-cyclical adjustment|兼顾当前稳增长与长远平衡的宏观调控。|Macro regulation that weighs growth now against balance later.
金融五篇大文章|five priorities of finance|金融服务实体经济的五个重点领域。|Five fields in which finance is to serve the real economy.|科技金融；绿色金融；普惠金融；养老金融；数字金融
金融活水|running water of finance|比喻金融对实体经济的资金支持。|The image of finance as water that feeds the real economy.
链主企业|chain-leading enterprises|在产业链中起主导作用的龙头企业。|The firm that leads an industrial chain.
锻长板、补短板|lengthening the long boards and mending the short ones|比喻发挥优势、弥补不足。|An image of building strengths and mending weak points.
长牙带刺、有棱有角|with teeth and thorns, edges and corners|要求金融监管强硬有力的比喻。|The image of financial regulation that bites.
降低全社会物流成本|lowering logistics costs across society|提高经济运行效率的重要任务。|A task meant to make the economy more efficient.
隐性债务|hidden debt of local governments|地方政府在法定限额外举借的债务。|What local governments owe outside the legal limits.
集中精力办好自己的事|focusing on managing one’s own affairs well|以自身发展应对外部变化的表述。|Meeting changes abroad by one’s own progress.
需求牵引供给、供给创造需求|demand leads supply and supply creates demand|关于供需动态平衡的表述。|The wording on balance between supply and demand at a higher level.
靠前发力|acting early|要求宏观政策及早出台见效。|The demand that policy work early in the year.
韧性强、潜力大、活力足|strong resilience, great potential and ample vitality|描述中国经济特点的惯用语。|The stock description of China’s economy.
项目为王|projects are king|以重大项目带动投资增长的口号。|The slogan of growth by large projects.
首台（套）|first set of major technical equipment|国内首次研制并应用的重大装备。|Major equipment made and used in China for the first time.
高标准经贸规则|high-standard international economic and trade rules|扩大开放所对接的国际规则。|The rules abroad that opening up is to match.
高端化、智能化、绿色化|higher-end, smarter and greener|制造业转型升级的方向。|The direction in which manufacturing is to move.
`;
