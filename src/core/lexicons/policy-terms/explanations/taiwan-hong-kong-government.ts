/** What the terms of `../taiwan-hong-kong-government.ts` mean; the columns are named in `explain-term.ts`. */
export const taiwanHongKongGovernmentExplanations = `
0到6岁国家一起养|the state helps raise children aged 0 to 6|蔡英文政府的托育补助政策。|Tsai Ing-wen’s policy of support for child care.
一地两检|co-location arrangement|香港西九龙站内实施两地查验的安排。|Both sides’ border checks in one Hong Kong station.
一边一国|one country on each side|陈水扁2002年主张台湾与中国是两个国家的表述。|Chen Shui-bian’s claim of 2002 that Taiwan and China are two countries.||2002-08-03|陈水扁在世界台湾同乡会年会视讯致词
三民主义|*Three Principles of the People|孙中山的政治学说，中国国民党的指导思想。|Sun Yat-sen’s political doctrine, the creed of the Kuomintang.|民族主义；民权主义；民生主义
三民主义统一中国|uniting China under the Three Principles of the People|蒋经国时期的国家统一口号。|The slogan of unification under Chiang Ching-kuo.
不对称战力|asymmetric warfare capabilities|以小制大的台湾防卫能力建设。|Taiwan’s means of defence against a larger force.
不统、不独、不武|no unification, no independence, no use of force|马英九任内维持台海现状的政策。|Ma Ying-jeou’s policy of keeping the status quo.|不统；不独；不武|2008-05-20|马英九就职演说
两岸经济合作架构协议|Economic Cooperation Framework Agreement (ECFA)|两岸签署的贸易优惠框架协议。|The trade agreement of the two sides.
中华民国台湾|Republic of China (Taiwan)|蔡英文以来台湾政府的自称。|How Taiwan’s government names the country since Tsai Ing-wen.
中华民国在台湾|Republic of China on Taiwan|李登辉时期强调中华民国存在于台湾的表述。|The phrase of the Lee Teng-hui years that the Republic of China exists on Taiwan.
主权在民|popular sovereignty|李登辉强调的民主理念。|The idea of democracy that Lee Teng-hui stressed.
五加二产业创新计划|5+2 Innovative Industries Plan|蔡英文政府扶植智慧机械、绿能、生医、国防等产业的计划。|The plan under Tsai Ing-wen for smart machines, green energy, biomedicine, defence and other industries.
亚太营运中心|Asia-Pacific Regional Operations Center|李登辉政府的经济发展计划。|The economic plan under Lee Teng-hui.
亚洲·硅谷|Asia Silicon Valley|蔡英文政府的创新产业计划，五加二产业之一。|A plan for innovation, one of the 5+2 industries under Tsai Ing-wen.
亲美、友日、和中|pro-US, friendly to Japan, peaceful with China|马英九的对外关系方针。|Ma Ying-jeou’s line in foreign relations.
以实力达成和平|peace through strength|台湾以加强防卫维护和平的主张。|Taiwan’s aim to keep peace by strong defence.
以结果为目标|result-oriented|李家超政府的施政风格。|The style of government under John Lee.
健康台湾|Healthy Taiwan|赖清德政府提升国民健康、延长健康寿命的政策。|Lai Ching-te’s policy for better health and longer healthy lives.
全民国防|all-out defense|台湾动员全民参与防卫的政策。|Taiwan’s policy of defence by all its people.
全社会防卫韧性|whole-of-society defense resilience|赖清德政府2024年起提升民间应对灾害和战争能力的政策。|The policy, since 2024, of readying Taiwan’s society for disaster and war.
公投|referendum|公民投票，台湾2003年立法。|A vote of citizens, under a law of 2003 in Taiwan.
六大核心战略产业|Six Core Strategic Industries|蔡英文第二任期推动资讯、资安、生医、国防、绿能、民生战备六类产业的政策。|Tsai Ing-wen’s policy for information, cybersecurity, biomedicine, defence, green energy and strategic stockpiles.||2020-05-20|蔡英文就职演说
再工业化|reindustrialization|重新发展制造业和创新产业的政策，香港2016年后常用。|The policy of bringing back industry, common in Hong Kong since 2016.
农村再生|rural regeneration|台湾活化农村的计划。|Taiwan’s plan to revive its countryside.
净零转型|net-zero transition|台湾2050年净零排放的政策路径。|Taiwan’s policy path to net-zero emissions by 2050.||2022-03-30|国家发展委员会公布2050净零排放路径
分裂与分治|division and separate rule|台湾方面对两岸现状的表述。|Taiwan’s former description of the two sides.
前瞻基础建设计划|Forward-looking Infrastructure Development Program|台湾2017年起以特别预算推动的轨道、水、绿能、数位等建设计划。|Taiwan’s programme, since 2017, of rail, water, green energy and digital works by special budget.||2017-03|行政院
务实外交|pragmatic diplomacy|李登辉时期不拘名义拓展对外关系的政策。|The policy of the Lee Teng-hui years to widen foreign relations under whatever name.
募兵制|volunteer military system|台湾以志愿役取代征兵的制度。|Taiwan’s change from conscription to volunteers.
十大建设|Ten Major Construction Projects|台湾1970年代的大型基础建设。|Taiwan’s great public works of the 1970s.
南向政策|Go South Policy|李登辉政府1994年起鼓励对东南亚投资的政策，2016年起另有“新南向政策”。|The policy, from 1994 under Lee Teng-hui, of investing in South-East Asia, followed in 2016 by the New Southbound Policy.
印太战略|*Indo-Pacific Strategy|美国等国面向印度洋、太平洋地区的战略。|The strategy of the United States and others for the Indian and Pacific Oceans.
危老都更|rebuilding of old and unsafe homes|台湾推动老旧危险建筑更新的政策。|Taiwan’s policy of renewing old and unsafe buildings.
原住民族转型正义|indigenous transitional justice|台湾对原住民族历史不公的补救。|Taiwan’s redress of wrongs done to indigenous peoples.||2016-08-01|蔡英文向原住民族道歉
参与式预算|participatory budgeting|由市民参与决定部分预算的做法。|Citizens’ part in deciding a budget.
双普选|dual universal suffrage|香港民主派争取的行政长官和立法会普选。|Direct election of Hong Kong’s leader and legislature.
双语国家|bilingual nation|台湾推动2030年中英双语的政策。|Taiwan’s policy of Chinese and English by 2030.
台南400|Tainan 400|台南建城四百年的系列活动。|Tainan’s celebration of four centuries.
台南购物节|Tainan Shopping Festival|台南市政府的促进消费活动。|Tainan’s campaign to spur spending.
台湾主体意识|Taiwan-centered consciousness|以台湾为主体的认同意识。|A sense of identity that centres on Taiwan.
台湾正名|Taiwan name rectification|以台湾取代中华民国等名称的主张。|The call to use the name Taiwan.
司法改革|judicial reform|对司法制度的改革，台湾2017年召开司法改革国是会议。|The reform of courts and justice; Taiwan held a national conference in 2017.
和平、对等、民主、对话|peace, parity, democracy, and dialogue|蔡英文提出的两岸互动八字原则。|Tsai Ing-wen’s principles for relations across the Strait.
和平四大支柱|Four Pillars of Peace|赖清德维护台海和平的行动方案。|Lai Ching-te’s plan for keeping peace in the Strait.
和平缔造者、人道援助提供者、文化交流推动者、新科技及商机创造者、中华文化领航者|peacemaker, provider of humanitarian aid, promoter of cultural exchange, creator of new technology and business opportunities, and leader in Chinese culture|马英九对台湾国际角色的五项定位。|The five roles that Ma Ying-jeou gave Taiwan in the world.
四不一没有|Four Noes and One Without|陈水扁就职时的承诺：不宣布独立、不更改国号、不推动两国论入宪、不推动统独公投，没有废除国统纲领的问题。|Chen Shui-bian’s pledges: no independence, no new name, no two-state clause, no vote on status, and no end to the unification guidelines.||2000-05-20|陈水扁就职演说
四大坚持|Four Commitments|蔡英文2021年就两岸和台湾前途提出的四项坚持。|Tsai Ing-wen’s four commitments of 2021 on relations with China and Taiwan’s future.|坚持自由民主的宪政体制；坚持中华民国与中华人民共和国互不隶属；坚持主权不容侵犯并吞；坚持中华民国台湾的前途必须遵循全体台湾人民的意志|2021-10-10|蔡英文国庆演说
四要一没有|four wants and one without|陈水扁关于独立、正名、新宪、发展的主张。|Chen Shui-bian’s call for independence, a new name and constitution, and growth.
国家希望工程|National Project of Hope|赖清德的施政总纲。|The general plan of Lai Ching-te’s government.
国家统一纲领|Guidelines for National Unification|台湾1991年通过，2006年终止适用。|Adopted in 1991, ceased to apply in 2006.||1991-02-23|国家统一委员会
国家认同|national identity|台湾政治中对国家归属的认同。|In Taiwan’s politics: to which country one feels to belong.
国机国造|indigenous aircraft program|台湾自造军机的政策。|Taiwan’s policy of building its own military aircraft.
国舰国造|indigenous shipbuilding program|台湾自造军舰的政策。|Taiwan’s policy of building its own warships.
国防自主|self-reliant defense|台湾自行研制武器的政策。|Taiwan’s policy of making its own arms.
地区服务及关爱队伍|District Services and Community Care Teams|香港的地区服务队伍。|Hong Kong’s teams of local service.
地方创生|regional revitalization|台湾以产业和人口回流振兴地方的政策，2019年起推动。|Taiwan’s policy, since 2019, of reviving places by business and returning people.
均衡台湾|balanced Taiwan|赖清德政府缩小城乡和区域差距的政策。|Lai Ching-te’s policy of narrowing gaps between regions.
壮大台湾、连结亚太、布局全球|strengthen Taiwan, link up with the Asia-Pacific, deploy globally|马英九政府的经济战略。|The economic strategy under Ma Ying-jeou.
外交休兵|diplomatic truce|马英九停止与大陆争夺邦交国的政策。|Ma Ying-jeou’s end to rivalry with Beijing for allies.
多域拒止、韧性防卫|multi-domain denial and resilient defense|台湾的用兵理念。|Taiwan’s concept of operations.
宁静革命|quiet revolution|指李登辉时期台湾和平的民主化。|Taiwan’s peaceful turn to democracy under Lee Teng-hui.
宪政改革|constitutional reform|修改宪法体制的改革，台湾1990年代多次修宪。|The reform of the constitution, in Taiwan repeatedly in the 1990s.
居住正义|housing justice|使民众住得起房的台湾政策主张。|The aim in Taiwan that people can afford homes.
居屋|Home Ownership Scheme flats|香港政府资助出售的房屋。|Flats that Hong Kong’s government sells at a discount.
居者有其屋|*Home Ownership Scheme|香港政府以折扣价出售资助房屋的计划。|Hong Kong’s scheme of selling subsidised flats.
巡、倒、清、刷|inspect, empty, clean, scrub|台湾防治登革热的四个步骤。|Taiwan’s four steps against dengue fever.
年金改革|pension reform|蔡英文政府2018年实施的军公教退休金改革。|The reform of 2018 of pensions of soldiers, officials and teachers.
幸福典范城市|model city of happiness|台南市政府的施政目标。|The goal of Tainan’s city government.
庇护工场|sheltered workshops|为身心障碍者提供就业的工场。|Workshops that give work to the disabled.
强积金|*Mandatory Provident Fund|香港2000年实施的强制性公积金退休计划。|Hong Kong’s compulsory retirement savings since 2000.||2000-12-01|计划实施
心灵改革|spiritual reform|李登辉倡导的社会改革。|The social reform that Lee Teng-hui called for.
戒急用忍|No Haste, Be Patient|李登辉时期限制对大陆投资的政策。|Lee Teng-hui’s limits on investment in the mainland.||1996-09-14|全国经营者大会
护国神山|sacred mountain that protects the nation|台湾对台积电和半导体业的美称。|Taiwan’s fond name for TSMC and its chip industry.
拼经济、谋发展、惠民生、添幸福|boost the economy, seek development, improve livelihoods and add happiness|李家超政府的施政口号。|Slogan of John Lee’s government.
整体防卫构想|Overall Defense Concept|台湾2017年提出的不对称防卫战略。|Taiwan’s defence strategy of 2017.
文化首都、科技新城|cultural capital and new city of technology|台南市的城市定位。|How Tainan describes itself.
新南向政策|New Southbound Policy|2016年起加强与东南亚、南亚、澳新关系的政策。|Closer ties, since 2016, with South-East Asia, South Asia and Australasia.
新台湾人|New Taiwanese|李登辉倡导的超越省籍的认同。|Lee Teng-hui’s idea of identity beyond place of origin.
新训练、新思维、新装备、新科技|new training, new thinking, new equipment and new technology|台湾当局关于军队改革方向的提法。|The line of Taiwan’s government for reforming its armed forces.
本土化|localization|强调台湾本土认同的政策和风气。|Policy and trend that stress Taiwan’s own identity.
活路外交|viable diplomacy|马英九的外交政策。|Ma Ying-jeou’s foreign policy.
潜舰国造|indigenous submarine program|台湾自造潜舰的计划。|Taiwan’s programme of building its own submarines.
爱台十二建设|i-Taiwan 12 Projects|马英九政府的公共建设计划。|The plan of public works under Ma Ying-jeou.
特殊国与国关系|special state-to-state relations|李登辉1999年对两岸关系的定位，即“两国论”。|Lee Teng-hui’s “two states” reading of 1999 of relations across the strait.||1999-07-09|李登辉接受德国之声专访
百工百业AI化|AI in every trade|赖清德政府推动各行业运用人工智能。|Lai Ching-te’s push for AI in all trades.
社会住宅|social housing|台湾由政府兴办、只租不售的住宅。|In Taiwan: homes built by government, for rent only.
社区总体营造|integrated community building|台湾居民参与的社区发展政策。|Taiwan’s policy of community building by residents.
积极不干预|*positive non-interventionism|港英政府1970年代起的经济政策。|The economic policy of British Hong Kong from the 1970s.
积极开放、有效管理|active opening, effective management|陈水扁政府的两岸经贸政策，2006年改为“积极管理、有效开放”。|Chen Shui-bian’s policy on trade with the mainland, reversed in 2006 to “active management, effective opening”.
立足台湾、布局全球、行销全世界|rooted in Taiwan, present worldwide, selling to all the world|赖清德的经济发展战略。|Lai Ching-te’s economic strategy.
经营大台湾、建立新中原|managing the great Taiwan, building a new Central Plain|李登辉的施政口号。|A slogan of Lee Teng-hui’s.
统一中国|unifying China|国民党时期台湾当局的目标用语。|A goal of Taiwan’s authorities in the Kuomintang period.
统战|united front work|统一战线工作的简称，在台湾多指大陆对台的渗透拉拢。|Short for united front work; in Taiwan mostly China’s efforts to win over and infiltrate.
维持台海现状|maintaining the status quo across the Taiwan Strait|不改变台湾海峡两岸现状的政策立场。|The stance of changing nothing between the two sides.
绿色硅岛|Green Silicon Island|陈水扁政府的发展愿景。|Chen Shui-bian’s vision of Taiwan.
认知作战|cognitive warfare|影响对方民众认知的行动。|Swaying the minds of the other side’s people.
资安即国安|cybersecurity is national security|台湾的资讯安全战略。|Taiwan’s strategy on cybersecurity.
超前部署|prepare ahead of time|提前布局准备，台湾防疫期间的口号。|Taiwan’s watchword of acting early in the pandemic.
超级联系人|super connector|香港在内地与世界之间的角色定位。|Hong Kong’s role between the mainland and the world.
踏实外交|steadfast diplomacy|蔡英文政府的对外政策，强调互惠互助。|The foreign policy of Tsai Ing-wen’s government, with stress on mutual help.
转型正义|transitional justice|处理威权统治时期国家不法行为、还原真相和平反的工作。|Dealing with the wrongs of the authoritarian period: truth, redress and rehabilitation.
邦交国|diplomatic allies|与中华民国（台湾）有正式外交关系的国家。|Countries with formal relations with the Republic of China (Taiwan).
金权政治|money politics|金钱与权力勾结的政治。|Politics in which money buys power.
长期照顾十年计划2.0|Ten-year Long-term Care Plan 2.0|台湾2017年起的长期照顾计划第二期。|The second stage, from 2017, of Taiwan’s plan of long-term care.
长照|long-term care|对失能、失智者的长期照顾服务，台湾2017年起实施十年计划2.0。|Care of the disabled and demented; Taiwan’s second ten-year plan began in 2017.
长照2.0|Long-term Care 2.0|台湾扩大长期照顾服务的计划。|Taiwan’s plan for wider long-term care.
长照3.0|Long-term Care Plan 3.0|台湾2026年起的长期照顾十年计划第三期。|The third stage, from 2026, of Taiwan’s ten-year plan of long-term care.
防卫固守、重层吓阻|resolute defense and multi-domain deterrence|台湾的军事战略。|Taiwan’s military strategy.
非核家园|nuclear-free homeland|逐步停用核能发电的政策目标，2025年5月最后一部机组停机。|The goal of ending nuclear power; the last reactor stopped in May 2025.
非红供应链|non-red supply chains|排除中国大陆的供应链。|Supply chains without mainland China.
高端人才通行证计划|*Top Talent Pass Scheme|香港2022年底推出的吸引人才计划。|Hong Kong’s scheme, since the end of 2022, to draw talent.
黄金十年、国家愿景|Golden Decade|马英九的国家发展愿景。|Ma Ying-jeou’s vision of national growth.
黑金政治|black-gold politics|黑道与金钱介入的政治。|Politics with gangs and money.
`;
