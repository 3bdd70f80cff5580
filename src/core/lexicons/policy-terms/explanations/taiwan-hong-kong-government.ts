/** What the terms of `../taiwan-hong-kong-government.ts` mean; the columns are named in `explain-term.ts`. */
export const taiwanHongKongGovernmentExplanations = `
0到6岁国家一起养|the state helps raise children aged 0 to 6|蔡英文政府的托育补助政策。|Tsai Ing-wen’s policy of support for child care.
一边一国|one country on each side|陈水扁2002年主张台湾与中国是两个国家的表述。|Chen Shui-bian’s claim of 2002 that Taiwan and China are two countries.||2002-08-03|陈水扁在世界台湾同乡会年会视讯致词
三民主义|*Three Principles of the People|孙中山的政治学说，中国国民党的指导思想。|Sun Yat-sen’s political doctrine, the creed of the Kuomintang.|民族主义；民权主义；民生主义
不对称战力|asymmetric warfare capabilities|以小制大的台湾防卫能力建设。|Taiwan’s means of defence against a larger force.
不统、不独、不武|no unification, no independence, no use of force|马英九任内维持台海现状的政策。|Ma Ying-jeou’s policy of keeping the status quo.|不统；不独；不武|2008-05-20|马英九就职演说
中华民国在台湾|Republic of China on Taiwan|李登辉时期强调中华民国存在于台湾的表述。|The phrase of the Lee Teng-hui years that the Republic of China exists on Taiwan.
五加二产业创新计划|5+2 Innovative Industries Plan|蔡英文政府扶植智慧机械、绿能、生医、国防等产业的计划。|The plan under Tsai Ing-wen for smart machines, green energy, biomedicine, defence and other industries.
亚洲·硅谷|Asia Silicon Valley|蔡英文政府的创新产业计划，五加二产业之一。|A plan for innovation, one of the 5+2 industries under Tsai Ing-wen.
健康台湾|Healthy Taiwan|赖清德政府提升国民健康、延长健康寿命的政策。|Lai Ching-te’s policy for better health and longer healthy lives.
全社会防卫韧性|whole-of-society defense resilience|赖清德政府2024年起提升民间应对灾害和战争能力的政策。|The policy, since 2024, of readying Taiwan’s society for disaster and war.
公投|referendum|公民投票，台湾2003年立法。|A vote of citizens, under a law of 2003 in Taiwan.
六大核心战略产业|Six Core Strategic Industries|蔡英文第二任期推动资讯、资安、生医、国防、绿能、民生战备六类产业的政策。|Tsai Ing-wen’s policy for information, cybersecurity, biomedicine, defence, green energy and strategic stockpiles.||2020-05-20|蔡英文就职演说
再工业化|reindustrialization|重新发展制造业和创新产业的政策，香港2016年后常用。|The policy of bringing back industry, common in Hong Kong since 2016.
净零转型|net-zero transition|台湾2050年净零排放的政策路径。|Taiwan’s policy path to net-zero emissions by 2050.||2022-03-30|国家发展委员会公布2050净零排放路径
分裂与分治|division and separate rule|台湾方面对两岸现状的表述。|Taiwan’s former description of the two sides.
前瞻基础建设计划|Forward-looking Infrastructure Development Program|台湾2017年起以特别预算推动的轨道、水、绿能、数位等建设计划。|Taiwan’s programme, since 2017, of rail, water, green energy and digital works by special budget.||2017-03|行政院
务实外交|pragmatic diplomacy|李登辉时期不拘名义拓展对外关系的政策。|The policy of the Lee Teng-hui years to widen foreign relations under whatever name.
十大建设|Ten Major Construction Projects|台湾1970年代的大型基础建设。|Taiwan’s great public works of the 1970s.
南向政策|Go South Policy|李登辉政府1994年起鼓励对东南亚投资的政策，2016年起另有“新南向政策”。|The policy, from 1994 under Lee Teng-hui, of investing in South-East Asia, followed in 2016 by the New Southbound Policy.
印太战略|*Indo-Pacific Strategy|美国等国面向印度洋、太平洋地区的战略。|The strategy of the United States and others for the Indian and Pacific Oceans.
原住民族转型正义|indigenous transitional justice|台湾对原住民族历史不公的补救。|Taiwan’s redress of wrongs done to indigenous peoples.||2016-08-01|蔡英文向原住民族道歉
参与式预算|participatory budgeting|由市民参与决定部分预算的做法。|Citizens’ part in deciding a budget.
双语国家|bilingual nation|台湾推动2030年中英双语的政策。|Taiwan’s policy of Chinese and English by 2030.
司法改革|judicial reform|对司法制度的改革，台湾2017年召开司法改革国是会议。|The reform of courts and justice; Taiwan held a national conference in 2017.
四不一没有|Four Noes and One Without|陈水扁就职时的承诺：不宣布独立、不更改国号、不推动两国论入宪、不推动统独公投，没有废除国统纲领的问题。|Chen Shui-bian’s pledges: no independence, no new name, no two-state clause, no vote on status, and no end to the unification guidelines.||2000-05-20|陈水扁就职演说
四大坚持|Four Commitments|蔡英文2021年就两岸和台湾前途提出的四项坚持。|Tsai Ing-wen’s four commitments of 2021 on relations with China and Taiwan’s future.|坚持自由民主的宪政体制；坚持中华民国与中华人民共和国互不隶属；坚持主权不容侵犯并吞；坚持中华民国台湾的前途必须遵循全体台湾人民的意志|2021-10-10|蔡英文国庆演说
国家统一纲领|Guidelines for National Unification|台湾1991年通过，2006年终止适用。|Adopted in 1991, ceased to apply in 2006.||1991-02-23|国家统一委员会
国家认同|national identity|台湾政治中对国家归属的认同。|In Taiwan’s politics: to which country one feels to belong.
国机国造|indigenous aircraft program|台湾自造军机的政策。|Taiwan’s policy of building its own military aircraft.
国舰国造|indigenous shipbuilding program|台湾自造军舰的政策。|Taiwan’s policy of building its own warships.
国防自主|self-reliant defense|台湾自行研制武器的政策。|Taiwan’s policy of making its own arms.
地方创生|regional revitalization|台湾以产业和人口回流振兴地方的政策，2019年起推动。|Taiwan’s policy, since 2019, of reviving places by business and returning people.
均衡台湾|balanced Taiwan|赖清德政府缩小城乡和区域差距的政策。|Lai Ching-te’s policy of narrowing gaps between regions.
宁静革命|quiet revolution|指李登辉时期台湾和平的民主化。|Taiwan’s peaceful turn to democracy under Lee Teng-hui.
宪政改革|constitutional reform|修改宪法体制的改革，台湾1990年代多次修宪。|The reform of the constitution, in Taiwan repeatedly in the 1990s.
居住正义|housing justice|使民众住得起房的台湾政策主张。|The aim in Taiwan that people can afford homes.
居屋|Home Ownership Scheme flats|香港政府资助出售的房屋。|Flats that Hong Kong’s government sells at a discount.
居者有其屋|*Home Ownership Scheme|香港政府以折扣价出售资助房屋的计划。|Hong Kong’s scheme of selling subsidised flats.
年金改革|pension reform|蔡英文政府2018年实施的军公教退休金改革。|The reform of 2018 of pensions of soldiers, officials and teachers.
庇护工场|sheltered workshops|为身心障碍者提供就业的工场。|Workshops that give work to the disabled.
强积金|*Mandatory Provident Fund|香港2000年实施的强制性公积金退休计划。|Hong Kong’s compulsory retirement savings since 2000.||2000-12-01|计划实施
戒急用忍|No Haste, Be Patient|李登辉时期限制对大陆投资的政策。|Lee Teng-hui’s limits on investment in the mainland.||1996-09-14|全国经营者大会
整体防卫构想|Overall Defense Concept|台湾2017年提出的不对称防卫战略。|Taiwan’s defence strategy of 2017.
新南向政策|New Southbound Policy|2016年起加强与东南亚、南亚、澳新关系的政策。|Closer ties, since 2016, with South-East Asia, South Asia and Australasia.
本土化|localization|强调台湾本土认同的政策和风气。|Policy and trend that stress Taiwan’s own identity.
潜舰国造|indigenous submarine program|台湾自造潜舰的计划。|Taiwan’s programme of building its own submarines.
特殊国与国关系|special state-to-state relations|李登辉1999年对两岸关系的定位，即“两国论”。|Lee Teng-hui’s “two states” reading of 1999 of relations across the strait.||1999-07-09|李登辉接受德国之声专访
社会住宅|social housing|台湾由政府兴办、只租不售的住宅。|In Taiwan: homes built by government, for rent only.
积极不干预|*positive non-interventionism|港英政府1970年代起的经济政策。|The economic policy of British Hong Kong from the 1970s.
经营大台湾、建立新中原|managing the great Taiwan, building a new Central Plain|李登辉的施政口号。|A slogan of Lee Teng-hui’s.
统一中国|unifying China|国民党时期台湾当局的目标用语。|A goal of Taiwan’s authorities in the Kuomintang period.
统战|united front work|统一战线工作的简称，在台湾多指大陆对台的渗透拉拢。|Short for united front work; in Taiwan mostly China’s efforts to win over and infiltrate.
维持台海现状|maintaining the status quo across the Taiwan Strait|不改变台湾海峡两岸现状的政策立场。|The stance of changing nothing between the two sides.
踏实外交|steadfast diplomacy|蔡英文政府的对外政策，强调互惠互助。|The foreign policy of Tsai Ing-wen’s government, with stress on mutual help.
转型正义|transitional justice|处理威权统治时期国家不法行为、还原真相和平反的工作。|Dealing with the wrongs of the authoritarian period: truth, redress and rehabilitation.
邦交国|diplomatic allies|与中华民国（台湾）有正式外交关系的国家。|Countries with formal relations with the Republic of China (Taiwan).
金权政治|money politics|金钱与权力勾结的政治。|Politics in which money buys power.
长期照顾十年计划2.0|Ten-year Long-term Care Plan 2.0|台湾2017年起的长期照顾计划第二期。|The second stage, from 2017, of Taiwan’s plan of long-term care.
长照|long-term care|对失能、失智者的长期照顾服务，台湾2017年起实施十年计划2.0。|Care of the disabled and demented; Taiwan’s second ten-year plan began in 2017.
长照3.0|Long-term Care Plan 3.0|台湾2026年起的长期照顾十年计划第三期。|The third stage, from 2026, of Taiwan’s ten-year plan of long-term care.
非核家园|nuclear-free homeland|逐步停用核能发电的政策目标，2025年5月最后一部机组停机。|The goal of ending nuclear power; the last reactor stopped in May 2025.
高端人才通行证计划|*Top Talent Pass Scheme|香港2022年底推出的吸引人才计划。|Hong Kong’s scheme, since the end of 2022, to draw talent.
黑金政治|black-gold politics|黑道与金钱介入的政治。|Politics with gangs and money.
`;
