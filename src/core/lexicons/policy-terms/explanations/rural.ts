/** What the terms of `../rural.ts` mean; the columns are named in `explain-term.ts`. */
export const ruralExplanations = `
三农|agriculture, rural areas and farmers|农业、农村、农民问题的合称。|The three rural questions taken together.|农业；农村；农民
三权分置|separation of three rights|农村承包地所有权、承包权、经营权分置。|Separating the ownership, contract and management rights of rural land.|所有权；承包权；经营权
乡村建设行动|rural development initiative|2020年提出的乡村建设部署。|The programme for villages set in 2020.||2020-10-29|中共十九届五中全会
乡村振兴|*rural revitalization|十九大提出的“三农”工作总战略。|The general strategy for the countryside.||2017-10-18|中共十九大
乡村治理|*rural governance|乡村的治理。|Governance of the countryside.
乡风文明|*social etiquette and civility|乡村振兴总要求之一。|One of the five demands of rural revitalisation.
产业兴旺、生态宜居、乡风文明、治理有效、生活富裕|*thriving businesses, pleasant living environments, social etiquette and civility, effective governance, and prosperity|乡村振兴的总要求。|The general demand of rural revitalisation.||2017-10-18|中共十九大
产业扶贫|*poverty alleviation through industry|发展产业脱贫。|Alleviating poverty with business.
内生动力|internal impetus|贫困群众和地区自身发展的动力。|The drive of the poor and of poor places to develop by themselves.
农业供给侧结构性改革|*agricultural supply-side structural reform|农业领域的供给侧改革。|Supply-side reform in farming.
农业农村现代化|*modernization of agriculture and rural areas|“三农”工作目标。|The goal of rural work.||2017-10-18|中共十九大
农业强国|*agricultural powerhouse|农业发展目标。|The goal for farming.||2022-10-16|中共二十大
农业现代化|*agricultural modernization|农业的现代化，“四个现代化”之一。|Modern farming, one of the four modernizations.
农村人居环境整治|*improving rural living environments|治理农村垃圾、污水、厕所和村貌的行动。|The campaign on rubbish, sewage, toilets and looks of villages.
千万工程|*Green Rural Revival Program|浙江“千村示范、万村整治”工程的简称。|Short for Zhejiang’s village programme.||2003-06|浙江省
千村示范、万村整治|*Green Rural Revival Program|浙江2003年启动的乡村整治工程。|The village programme that Zhejiang began in 2003.||2003-06|浙江省
厕所革命|*toilet revolution|改善厕所的行动。|The campaign for better toilets.
国家粮食安全|*food security|粮食供给的安全。|Security of grain.
城乡二元结构|*urban-rural dual structure|城市与农村在户籍、公共服务等方面分割的体制。|The divide of town and country in registration, services and the like.
城乡融合发展|*integrated urban and rural development|城乡关系的方向。|The direction of town and country.
定点扶贫|designated poverty alleviation|中央和地方单位对口帮扶贫困县。|Offices each aid a poor county.
家庭联产承包责任制|*household contract responsibility system|农村土地承包到户的制度。|Contracting land to households.
巩固拓展脱贫攻坚成果|*consolidating and expanding achievements in poverty alleviation|2021年起五年过渡期的任务。|The task of the five years after 2020.
建档立卡|registration of poor households|对贫困户登记建档。|Registering poor households.
扶贫协作|poverty alleviation collaboration|东部地区结对帮扶西部贫困地区的机制。|The mechanism by which eastern places aid poor western ones.
扶贫同扶志扶智相结合|pairing poverty alleviation with measures to boost confidence and education|激发贫困群众内生动力的做法。|Giving the poor will and skill as well as aid.
扶贫开发|*development-driven poverty alleviation|以发展帮助贫困地区脱贫的工作。|Fighting poverty by development.
易地扶贫搬迁|*relocation for poverty alleviation|把贫困人口迁出不宜居地区。|Moving the poor to better places.
林长制|forest chief scheme|各级负责人分管森林的制度。|Officials answer for forests.
深度贫困地区|*areas of extreme poverty|脱贫难度最大的地区。|The hardest places.
社会主义新农村|*new socialist countryside|2005年提出的农村建设目标。|The rural goal set in 2005.|生产发展；生活宽裕；乡风文明；村容整洁；管理民主|2005-10|中共十六届五中全会
精准扶贫|*targeted poverty alleviation|因户因人施策的扶贫。|Aid fitted to each household.||2013-11-03|习近平在湖南湘西十八洞村考察
精准脱贫|*targeted poverty alleviation|三大攻坚战之一。|One of the three critical battles.
结对帮扶|*paired assistance|单位或个人与帮扶对象结成对子。|Offices or persons paired with those whom they help.
美丽乡村|*beautiful countryside|乡村环境建设。|Improving villages.
脱贫摘帽|*removal from the poverty list|贫困县退出。|A county leaves the list.
脱贫攻坚|*poverty alleviation|2015—2020年的反贫困行动。|The fight against poverty, 2015–2020.||2015-11|中央扶贫开发工作会议
脱贫攻坚战|*battle against poverty|2015—2020年的反贫困行动。|The fight against poverty, 2015–2020.||2015-11|中央扶贫开发工作会议
脱贫致富|shaking off poverty and growing prosperous|摆脱贫困、走向富裕。|Leaving poverty and becoming well off.
藏粮于地、藏粮于技|*storing grain in land and technology|粮食安全战略。|A strategy of food security.
返乡创业|*returning home to start businesses|外出人员回乡办企业。|Migrants go home and start businesses.
返贫|*returning to poverty|脱贫人口重新陷入贫困。|People fall back into poverty.
防止规模性返贫|*preventing large-scale relapse into poverty|脱贫攻坚后的底线任务。|The bottom line after the fight against poverty.
防止返贫监测|monitoring to prevent a return to poverty|对易返贫人口的监测和帮扶。|Watching and helping people who may fall back into poverty.
高标准农田|*high-standard cropland|集中连片、旱涝保收的农田。|Connected fields that yield in drought and flood.
`;
