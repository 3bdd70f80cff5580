/** What the terms of `../foreign-policy.ts` mean; the columns are named in `explain-term.ts`. */
export const foreignPolicyExplanations = `
21世纪海上丝绸之路|*21st Century Maritime Silk Road|“一带一路”的海上部分，从中国沿海经南海通往印度洋和欧洲、南太平洋。|The maritime part of the Belt and Road, from China’s coast to the Indian Ocean, Europe and the South Pacific.||2013-10-03|习近平在印度尼西亚国会演讲
一个中国政策|one-China policy|美国等国关于中国与台湾的政策，内容与北京的“一个中国原则”不尽相同。|The policy of the United States and others on China and Taiwan, not the same as Beijing’s one-China principle.
一带一路|*Belt and Road Initiative|习近平2013年提出的以基础设施、贸易等互联互通为主的国际合作倡议。|Xi Jinping’s initiative of 2013 for cooperation by infrastructure, trade and other links.|丝绸之路经济带；21世纪海上丝绸之路|2013|习近平访问哈萨克斯坦和印度尼西亚
上海合作组织命运共同体|*SCO community with a shared future|中国就上海合作组织提出的合作目标。|China’s goal for the Shanghai Cooperation Organisation.
上海精神|*Shanghai Spirit|上海合作组织的原则，以互信、互利、平等、协商开头。|The principles of the Shanghai Cooperation Organisation, which begin with mutual trust and mutual benefit.|互信；互利；平等；协商；尊重多样文明；谋求共同发展|2001-06-15|上海合作组织成立
不冲突、不对抗|*no conflict, no confrontation|新型大国关系的内涵之一。|Part of the idea of a new model of major-country relations.
不干涉内政|*noninterference in internal affairs|各国不干预别国内部事务的原则，和平共处五项原则之一。|The rule that states keep out of each other’s internal affairs, one of the Five Principles.
不接受、不参与、不承认|no acceptance, no participation, no recognition|中国对南海仲裁案的立场。|China’s stand on the South China Sea arbitration.
不结盟|*nonalignment|不与任何国家或集团结成军事同盟的外交政策。|The policy of joining no military alliance.
不附加任何政治条件|*no political strings attached|中国对外援助的原则。|The principle of China’s foreign aid.
与邻为善、以邻为伴|friendship and partnership with neighbors|中国对周边国家的外交方针，2002年写入十六大报告。|China’s line towards its neighbours, in the report of the 16th Congress of 2002.||2002-11-08|中共十六大
世界上最大的发展中国家|*the largest developing country in the world|中国对自身国际地位的表述。|How China describes its place in the world.
世界和平的建设者、全球发展的贡献者、国际秩序的维护者|*builder of world peace, contributor to global development, and upholder of the international order|中国对自身国际角色的定位。|The part in the world that China claims for itself.
世界多极化|*multipolar world|国际力量由一两个大国主导转向多个中心的趋势。|The trend from one or two great powers to many centres of power.
丝绸之路经济带|*Silk Road Economic Belt|“一带一路”的陆上部分，由中国经中亚等通往欧洲和西亚。|The overland part of the Belt and Road, from China through Central Asia to Europe and West Asia.||2013-09-07|习近平在哈萨克斯坦纳扎尔巴耶夫大学演讲
丝路基金|*Silk Road Fund|中国为“一带一路”项目设立的投资基金。|China’s investment fund for Belt and Road projects.||2014-12-29|在北京注册成立
丢掉幻想、准备斗争|casting away illusions and preparing for struggle|毛泽东用语，今指对外斗争态度。|Mao’s phrase, quoted now on struggle with foreign pressure.
严正交涉|*solemn representations|外交抗议的固定用语。|Set phrase for a diplomatic protest.
中国—东盟命运共同体|*China-ASEAN community with a shared future|中国对其与东盟关系的定位。|China’s name for its relationship with ASEAN.||2013-10-03|习近平在印度尼西亚国会演讲
中国—中东欧国家合作|*China-Central and Eastern European Countries cooperation|中国与中东欧国家2012年建立的合作机制。|The cooperation founded in 2012 by China with countries of Central and Eastern Europe.||2012-04|华沙首次领导人会晤
中国—中亚命运共同体|*China-Central Asia community with a shared future|中国与中亚五国关系的目标。|The goal for relations with the five Central Asian states.
中国—中亚精神|*China-Central Asia Spirit|互尊、互信、互利、互助的合作精神。|The spirit of respect, trust, benefit and help.
中国威胁论|*China threat theory|认为中国崛起威胁他国的说法。|The claim that China’s rise threatens others.
中国特色大国外交|*major-country diplomacy with Chinese characteristics|习近平提出的中国外交定位，以推动构建新型国际关系和人类命运共同体为目标。|Xi Jinping’s name for China’s diplomacy, aimed at a new type of relations and a shared future.||2014-11|中央外事工作会议
中巴经济走廊|*China-Pakistan Economic Corridor|共建一带一路的旗舰项目。|The flagship project of the Belt and Road.
中拉命运共同体|China-Latin America and the Caribbean community with a shared future|中国对其与拉美和加勒比国家关系的定位。|China’s name for its relationship with Latin America and the Caribbean.||2014-07-17|习近平在巴西会见拉美和加勒比国家领导人
中拉论坛|*China-CELAC Forum|中国与拉美和加勒比国家共同体的合作论坛。|The forum of China and the Community of Latin American and Caribbean States.||2015-01|北京首届部长级会议
中美三个联合公报|*three China-US joint communiqués|中美关系的政治基础文件。|The documents that underlie relations with the United States.|上海公报；中美建交公报；八一七公报
中老命运共同体|communities with a shared future with Laos, Cambodia, Myanmar or Pakistan|中国与老挝等友好邻邦关系的定位。|The name of relations with Laos and other close neighbours.
中越命运共同体|*China-Vietnam community with a shared future|中越关系的定位，全称“具有战略意义的中越命运共同体”。|The name of relations with Vietnam, in full one “that carries strategic significance”.
中非合作论坛|*Forum on China-Africa Cooperation|中国与非洲国家2000年建立的集体对话机制，每三年举行会议。|The forum of China and African countries, founded in 2000, which meets every three years.||2000-10|北京首届部长级会议
中非命运共同体|*China-Africa community with a shared future|中国对中非关系的定位。|China’s name for its relationship with Africa.
主场外交|home-field diplomacy|在本国举办重要国际会议开展的外交。|Diplomacy by hosting major international meetings.
互利共赢|mutual benefit|使合作各方都得利的原则，常用于经贸和开放政策。|The rule that all sides gain, said mostly of trade and opening up.
互联互通|*connectivity|基础设施、规则制度和人员往来的相互连接。|The linking of infrastructure, rules and people between countries or regions.
五通|five connectivities|“一带一路”合作的五个重点领域。|The five priority fields of Belt and Road cooperation.|政策沟通；设施联通；贸易畅通；资金融通；民心相通|2013-09-07|习近平在哈萨克斯坦纳扎尔巴耶夫大学演讲
亚太命运共同体|*Asia-Pacific community with a shared future|中国对亚太合作的愿景。|China’s vision of cooperation in the Asia-Pacific.
亚洲基础设施投资银行|*Asian Infrastructure Investment Bank|中国倡议设立的多边开发银行，总部在北京，2016年1月开业。|The development bank founded on China’s initiative, seated in Beijing, open since January 2016.||2013-10|习近平访问印度尼西亚
亚洲安全观|*Asian security concept|习近平提出的共同、综合、合作、可持续的安全观。|Xi Jinping’s concept of common, comprehensive, cooperative and sustainable security.|共同；综合；合作；可持续|2014-05-21|亚洲相互协作与信任措施会议上海峰会
亲望亲好、邻望邻好|kin wish kin well, neighbours wish neighbours well|周边外交中常引的俗语。|A saying often quoted in neighbourhood diplomacy.
亲诚惠容|*amity, sincerity, mutual benefit, and inclusiveness|中国对周边国家的外交理念。|The principles of China’s diplomacy towards its neighbours.|亲；诚；惠；容|2013-10-24|周边外交工作座谈会
人与自然生命共同体|community of life for humanity and nature|人与自然相互依存的理念。|The idea that humanity and nature live as one.
人文交流|*people-to-people and cultural exchanges|教育、文化等领域的对外交流。|Exchanges in education, culture and the like.
人权政治化|*politicization of human rights|中国批评他国借人权施压的用语。|China’s reproach to states that press it over human rights.
人民幸福生活是最大的人权|living a happy life is the primary human right|习近平的人权论述。|Xi Jinping’s saying on human rights.
人类卫生健康共同体|*global community of health for all|2020年新冠疫情中提出的国际卫生合作理念。|An idea of international health cooperation from the pandemic of 2020.
人类命运共同体|*human community with a shared future|中国外交的核心理念，主张各国安危与共、合作共赢。|The core idea of China’s diplomacy: all countries share security, gains and risks.||2012-11-08|中共十八大
以史为鉴、面向未来|take history as a mirror and look to the future|处理历史问题的用语，多对日本。|Phrase on dealing with the past, mostly to Japan.
以国际法为基础的国际秩序|*international order underpinned by international law|中国主张维护的秩序，与“基于规则的秩序”相对。|The order that China says it upholds, as opposed to a “rules-based order”.
以联合国为核心的国际体系|*international system with the United Nations at its core|中国主张维护的国际体系。|The international system that China says it upholds.
伤害中国人民感情|*hurt the feelings of the Chinese people|外交抗议的固定用语。|Set phrase of diplomatic protest.
保护主义|*protectionism|以关税等手段限制进口、保护本国产业的政策。|Shielding one’s own industry by tariffs and other limits on imports.
修昔底德陷阱|*Thucydides trap|新兴大国与守成大国必有冲突的说法。|The thesis that a rising and a ruling power must clash.
健康丝绸之路|*Health Silk Road|“一带一路”框架下的卫生健康合作。|Belt and Road cooperation in health.
元首外交|*head-of-state diplomacy|国家元首通过访问、会晤、通话等直接开展的外交。|Diplomacy by the head of state in visits, meetings and calls.
全人类共同价值|*humanity’s shared values|中国提出的和平、发展、公平、正义、民主、自由六项价值，与西方“普世价值”相区别。|Six values named by China in distinction from the West’s “universal values”.|和平；发展；公平；正义；民主；自由|2015-09-28|第七十届联合国大会一般性辩论
全天候战略伙伴关系|*all-weather strategic partnership|中国与少数国家关系的定位，不受形势变化影响。|A grade of China’s relations that no change is to shake.
全天候战略合作伙伴关系|*all-weather strategic cooperative partnership|中国与巴基斯坦关系的定位。|The grade of China’s relations with Pakistan.||2015-04-20|习近平访问巴基斯坦
全球伙伴关系网络|*global network of partnerships|中国与各国建立伙伴而不结盟的外交布局。|China’s network of partners without alliances.
全球南方|*Global South|新兴市场国家和发展中国家的总称。|Emerging markets and developing countries taken together.
全球发展倡议|*Global Development Initiative|习近平提出的以发展优先、以人民为中心等为原则的国际合作倡议。|Xi Jinping’s initiative for cooperation that puts development and people first.||2021-09-21|第七十六届联合国大会一般性辩论
全球发展命运共同体|*global community of development|2021年提出的国际发展合作目标。|The goal of cooperation in development named in 2021.||2021-09-21|第七十六届联合国大会一般性辩论
全球安全倡议|*Global Security Initiative|习近平提出的主张共同、综合、合作、可持续安全的倡议。|Xi Jinping’s initiative for common, comprehensive, cooperative and sustainable security.||2022-04-21|博鳌亚洲论坛2022年年会
全球文明倡议|*Global Civilization Initiative|习近平提出的尊重文明多样性、加强文明交流的倡议。|Xi Jinping’s initiative for respect and exchange between civilisations.||2023-03-15|中国共产党与世界政党高层对话会
全球治理|*global governance|各国共同应对气候、安全、贸易等全球性问题的规则和机制。|The rules and bodies by which states together handle climate, security, trade and the like.
全球治理倡议|*Global Governance Initiative|习近平提出的主张主权平等、遵守国际法和多边主义的治理倡议。|Xi Jinping’s initiative for sovereign equality, international law and multilateralism.||2025-09-01|“上海合作组织+”会议
全面战略伙伴关系|*comprehensive strategic partnership|中国与他国关系的一种定位，合作面广、层次高于战略伙伴关系。|A grade of China’s relations, wider and higher than a strategic partnership.
全面战略合作伙伴关系|*comprehensive strategic cooperative partnership|中国与他国关系的一种定位，强调各领域的战略合作，多用于越南、老挝等国。|A grade of China’s relations that stresses cooperation in all fields, as with Vietnam and Laos.
八项行动|*eight major steps|中国支持高质量共建一带一路的八项行动。|China’s eight steps for high-quality Belt and Road cooperation.
公共外交|*public diplomacy|面向外国公众、塑造国家形象的外交活动。|Diplomacy that addresses foreign publics and shapes a country’s image.
共同、综合、合作、可持续的安全观|*vision of common, comprehensive, cooperative, and sustainable security|中国提出的安全观，原称“亚洲安全观”。|The security concept put forward by China, at first for Asia.|共同；综合；合作；可持续|2014-05-21|亚洲相互协作与信任措施会议上海峰会
共同但有区别的责任|*common but differentiated responsibilities|国际气候合作中发达国家与发展中国家责任不同的原则。|The rule of climate cooperation that rich and poor countries share duties in different measure.
共商、共建、共享|*extensive consultation, joint contribution, and shared benefits|“一带一路”和全球治理的原则：大家的事大家商量、共同建设、共享成果。|The rule of the Belt and Road and of global governance: plan, build and benefit together.|共商；共建；共享
冰上丝绸之路|*Polar Silk Road|利用北极航道的“一带一路”合作设想。|The plan of Belt and Road cooperation along the Arctic routes.
冷战思维|*Cold War mentality|以集团对抗和意识形态划线看待国际关系的思维，多用于批评美国。|Seeing the world in hostile blocs, mostly said in criticism of the United States.
利益共同体|community of shared interests|利益紧密相连的国家关系。|Countries bound by common interests.
劝和促谈|*promote peace talks|中国在冲突中促成和谈的立场。|China’s stance of urging talks in a conflict.
勿谓言之不预|do not say we did not warn you|发出最后警告的用语。|Phrase of last warning.
区域全面经济伙伴关系协定|*Regional Comprehensive Economic Partnership|东盟十国与中日韩澳新15国签署的自由贸易协定，简称RCEP。|The free trade agreement of ASEAN with China, Japan, South Korea, Australia and New Zealand.||2020-11-15|协定签署
单边主义|*unilateralism|不顾他国利益和国际规则、单方面行事的政策，多用于批评美国。|Acting alone without regard to others or to rules, said mostly of the United States.
南南合作|*South-South cooperation|发展中国家之间的合作。|Cooperation among developing countries.
南海行为准则|*Code of Conduct in the South China Sea|中国与东盟国家正在磋商的南海规则文件。|The set of rules for the South China Sea that China and ASEAN are negotiating.
去风险|*de-risking|西方减少对华经济依赖的政策。|The Western policy of depending less on China.
变乱交织|turbulence and transformation|对当前国际形势的概括。|Phrase for the present state of the world.
台海和平稳定|peace and stability across the Taiwan Strait|台湾海峡两岸和平稳定的状态，多见于台湾和西方国家的声明。|Peace and stability between the two sides, mostly in statements of Taiwan and Western states.
各美其美、美人之美、美美与共、天下大同|appreciate one’s own beauty and that of others, and share it|费孝通关于文明相处的名言，常用于外交。|Fei Xiaotong’s saying on cultures, common in diplomacy.
合作共赢|*win-win cooperation|通过合作使各方都受益的原则，新型国际关系的内容。|The rule that all sides gain by cooperation, part of the new type of international relations.
周边命运共同体|*community with a shared future with neighboring countries|中国对周边关系提出的目标。|China’s goal for relations with its neighbours.
周边外交|*neighborhood diplomacy|对周边国家的外交。|Diplomacy towards the neighbouring countries.
命运与共|shared future|强调各国和各族人民命运相连。|Phrase for a fate that nations or peoples share.
命运共同体|*community with a shared future|利益和命运紧密相连的国家或人群关系。|Countries or people bound together in interests and fate.
和平、发展、公平、正义、民主、自由|*peace, development, fairness, justice, democracy, and freedom|“全人类共同价值”的六项内容。|The six items of “humanity’s shared values”.|和平；发展；公平；正义；民主；自由|2015-09-28|第七十届联合国大会一般性辩论
和平、发展、合作、共赢|*peace, development, cooperation, and mutual benefit|中国外交所高举的旗帜。|The banner that China’s diplomacy says it holds.
和平与发展|*peace and development|邓小平1980年代判断的时代主题。|The theme of the age in Deng Xiaoping’s judgement of the 1980s.
和平共处五项原则|*Five Principles of Peaceful Coexistence|中国与印度、缅甸倡导的国家关系基本准则。|Basic rules between states put forward by China with India and Burma.|互相尊重主权和领土完整；互不侵犯；互不干涉内政；平等互利；和平共处|1953-12-31|周恩来会见印度代表团
和平发展|*peaceful development|中国宣示的外交道路：不靠扩张争霸而在和平环境中发展。|China’s declared course: to grow in peace without expansion or hegemony.
和谐世界|*harmonious world|胡锦涛时期的外交理念。|The idea of foreign policy under Hu Jintao.
国之交在于民相亲|friendship between peoples holds the key to state-to-state relations|强调民间友好的外交古语。|Old saying on friendship between peoples, common in diplomacy.
国家核心利益|*core national interests|国家主权、安全、领土完整、发展利益等根本利益。|Sovereignty, security, territory, development: what must not be touched.
国际公平正义|*international fairness and justice|中国外交主张维护的国际道义原则。|The principle that Chinese diplomacy says it upholds.
国际关系民主化|*greater democracy in international relations|主张各国平等参与国际事务、反对强国独断。|The call for all states to take part as equals in world affairs.
国际政治经济新秩序|*new international political and economic order|中国主张建立的公正合理的国际秩序。|The fairer order that China called for.
地方外交|subnational diplomacy|省市等地方政府开展的对外交往。|Foreign relations of provinces and cities.
外交为民|diplomacy for the people|外交服务国民利益的宗旨。|The purpose that diplomacy serve the citizens.
多边主义|*multilateralism|由多国协商、依国际规则处理国际事务的原则。|The handling of world affairs by many states and common rules.
大金砖合作|*greater BRICS cooperation|金砖扩员后的合作。|Cooperation of BRICS after its enlargement.
好邻居、好朋友、好同志、好伙伴|good neighbours, good friends, good comrades and good partners|中越等国关系的定位。|The formula for relations with Vietnam, Laos and others.
对话而不对抗、结伴而不结盟|dialogue rather than confrontation and partnership rather than alliance|国与国交往的新路。|China’s formula for relations between states.
小圈子|small circles|批评排他性集团，党内也指拉帮结派。|Exclusive blocs of countries, within the Party also cliques.
小而美|*small yet smart|规模小而惠民生的合作项目。|Small projects of cooperation that benefit people.
小院高墙|small yard, high fence|批评美国对华技术封锁的用语。|The phrase for American barriers around key technology.
干涉内政|*interference in internal affairs|介入别国内部事务，中国外交抗议的常用语。|Meddling in another state’s affairs, a phrase of China’s protests.
平等互利|*equality and mutual benefit|和平共处五项原则之一。|One of the Five Principles of Peaceful Coexistence.
开放、包容、普惠、平衡、共赢|open, inclusive, balanced, and beneficial to all|对经济全球化方向的主张。|What economic globalisation should be in China’s view.|开放；包容；普惠；平衡；共赢
开放包容|openness and inclusiveness|对各国、各文明开放并接纳差异的态度，外交和文化用语。|An attitude open to other countries and cultures, a phrase of diplomacy and culture.
开放型世界经济|*open world economy|反对保护主义、维护自由贸易的世界经济主张。|The call for a world economy of free trade, against protectionism.
强权政治|*power politics|大国凭借实力干涉、支配别国的政治。|Politics by which strong states dominate and interfere with others.
强烈不满和坚决反对|strongly deplore and firmly oppose|外交抗议的固定用语。|Set phrase of diplomatic protest.
战后国际秩序|*post-war international order|二战胜利后确立的国际秩序。|The order set up after the Second World War.
战略互惠关系|*strategic relationship of mutual benefit|中日关系的定位。|The name of relations with Japan.
战略伙伴关系|*strategic partnership|中国与他国或组织关系的一种定位，着眼全局和长远。|A grade of China’s relations with a country or body, for the whole and the long term.
战略合作伙伴关系|*strategic cooperative partnership|中国与他国关系的一种定位，强调战略层面的合作，也用于地方与企业。|A grade of China’s relations that stresses strategic cooperation, used of places and firms as well.
搁置争议、共同开发|*shelving differences and seeking joint development|邓小平就领土和海洋争端提出的主张。|Deng Xiaoping’s approach to disputes over islands and seas.
政党外交|party-to-party diplomacy|中国共产党与外国政党的交往。|The Communist Party’s relations with foreign parties.
政治互信|*political mutual trust|国家之间或两岸之间政治上的相互信任。|Trust in politics between two states, or between the two sides of the Taiwan Strait.
政策沟通|*policy coordination|各国发展战略和政策的交流对接，“五通”之一。|The matching of countries’ plans and policies, one of the five connectivities.
数字丝绸之路|*Digital Silk Road|“一带一路”框架下的数字基础设施和数字经济合作。|Belt and Road cooperation in digital networks and business.
文明交流互鉴|*exchanges and mutual learning among civilizations|不同文明平等交流、相互借鉴的主张。|The idea that civilisations meet as equals and learn from each other.||2014-03-27|习近平在联合国教科文组织总部演讲
新型国际关系|*new type of international relations|以相互尊重、公平正义、合作共赢为特征的国家关系主张。|Relations marked by mutual respect, fairness and justice, and win-win cooperation.|相互尊重；公平正义；合作共赢|2013-03-23|习近平在莫斯科国际关系学院演讲
新型大国关系|*new model of major-country relations|习近平就中美关系提出的主张，2013年概括为三点。|Xi Jinping’s proposal for relations with the United States, put in three points in 2013.|不冲突不对抗；相互尊重；合作共赢
新城市议程|*New Urban Agenda|联合国2016年通过的城市发展文件。|The United Nations document of 2016 on cities.||2016-10|联合国住房和城市可持续发展大会
新开发银行|*New Development Bank|金砖国家设立的多边开发银行，总部在上海。|The development bank of the BRICS countries, seated in Shanghai.||2015-07-21|新开发银行开业
新时代全面战略协作伙伴关系|*comprehensive strategic partnership of coordination for a new era|中国与俄罗斯关系的定位，2019年由“全面战略协作伙伴关系”提升而来。|The grade of China’s relations with Russia, raised to this in 2019.||2019-06-05|习近平与普京签署联合声明
新的动荡变革期|*new period of turbulence and transformation|中国对当前世界形势的判断。|China’s verdict on the present state of the world.
旧金山愿景|*San Francisco vision|中美元首旧金山会晤后中方对两国关系的提法。|China’s name for the outlook after the San Francisco summit.
普惠包容的经济全球化|*universally beneficial and inclusive economic globalization|中国关于全球化应惠及各国各阶层的主张。|China’s position that globalisation should benefit all countries and groups.||2023-12|中央外事工作会议
更加公正合理的方向|toward greater fairness and justice|改革全球治理体系的主张。|How China says global governance should change.
有所作为|making a contribution|与“韬光养晦”并提，指在国际事务中适当发挥作用。|The counterpart of keeping a low profile: to do something in world affairs.
朋友圈|“circle of friends”|比喻国家或地区的合作伙伴范围。|A metaphor for the range of a country’s or place’s partners.
极限施压|*maximum pressure|以制裁、关税等极力逼迫对方的做法。|Forcing another side with sanctions, tariffs and the like.
核心利益|*core interests|国家主权、安全、领土完整等不容损害的根本利益。|Sovereignty, security, territory and the like, which are not to be touched.
正确义利观|*principle of upholding the greater good and pursuing shared interests|对发展中国家外交的原则：义利兼顾、以义为先。|The rule of diplomacy towards developing countries: justice and interest both, justice first.
民心相通|*closer people-to-people ties|文化、教育、旅游等民间往来，“五通”之一。|Ties through culture, education, tourism and the like, one of the five connectivities.
民间外交|people-to-people diplomacy|民间团体和人士开展的对外友好交往。|Friendly relations abroad by private groups and persons.
求同存异|*seeking common ground while reserving differences|保留分歧、寻求共同点的外交主张，周恩来在万隆会议倡导。|Finding what is common and leaving differences aside, as Zhou Enlai urged at Bandung.||1955-04-19|周恩来在亚非会议发言
泛安全化|overstretching of national security|批评以安全为名限制经贸的做法。|The charge that security is made a pretext for limits on trade.
海洋命运共同体|*maritime community with a shared future|主张各国共同维护海洋和平与安宁的理念。|The idea that all states keep peace and order at sea together.||2019-04-23|习近平会见出席海军成立70周年活动的外方代表团团长
澜湄合作|*Lancang-Mekong Cooperation|中国与缅甸、老挝、泰国、柬埔寨、越南的次区域合作机制。|The cooperation of China with Myanmar, Laos, Thailand, Cambodia and Vietnam.||2016-03-23|澜沧江—湄公河合作首次领导人会议
独立自主的和平外交政策|*independent foreign policy of peace|中国宣示的基本外交政策，载于宪法序言。|China’s declared foreign policy, named in the preamble of the constitution.
独行快、众行远|alone fast, together far|外交讲话中常引的谚语。|A saying often quoted in diplomacy.
生存权、发展权是首要的基本人权|*the rights to subsistence and development are the primary and basic human rights|中国关于人权次序的基本主张。|China’s view of human rights.
疫苗公共产品|vaccines as a global public good|中国2020年宣布将其新冠疫苗作为全球公共产品。|China’s pledge of 2020 that its vaccines be a global public good.||2020-05-18|第七十三届世界卫生大会
相互尊重、公平正义、合作共赢|*mutual respect, fairness, justice, and win-win cooperation|新型国际关系的三项内容。|The three parts of the new type of international relations.|相互尊重；公平正义；合作共赢
相互尊重、和平共处、合作共赢|*mutual respect, peaceful coexistence and win-win cooperation|习近平提出的中美相处三原则。|Xi Jinping’s three principles for relations with the United States.
真实亲诚|*sincerity, real results, affinity, and good faith|中国对非洲国家的外交理念。|The principles of China’s diplomacy towards Africa.|真；实；亲；诚|2013-03-25|习近平在坦桑尼亚演讲
睦邻、安邻、富邻|*creating an amicable, secure, and prosperous neighborhood|2003年提出的周边外交政策。|The policy of 2003 towards the neighbours.|睦邻；安邻；富邻|2003-10-07|温家宝在东盟商业与投资峰会演讲
睦邻友好|*good neighborliness and friendship|与周边国家和睦相处的外交方针。|The policy of living well with neighbouring countries.
硬联通、软联通、心联通|hard, soft and heart-to-heart connectivity|共建“一带一路”的三种联通。|Three kinds of links in the Belt and Road: works, rules and hearts.
空中丝绸之路|Air Silk Road|以航空运输连接的“一带一路”合作，如郑州—卢森堡。|Belt and Road cooperation by air, as from Zhengzhou to Luxembourg.
站在历史正确的一边|*on the right side of history|中国对自身国际立场的表述。|How China describes its stand in the world.
经济全球化|*economic globalization|商品、资本、技术、人员跨国流动使各国经济相互依存的趋势。|The growing dependence of economies on each other as goods, capital, technology and people move.
联合国2030年可持续发展议程|*2030 Agenda for Sustainable Development|联合国2015年通过的发展目标。|The development goals that the United Nations adopted in 2015.||2015-09-25|联合国可持续发展峰会
联合国宪章宗旨和原则|*purposes and principles of the UN Charter|中国外交主张各国遵守的根本原则。|The basic principles that China calls on states to keep.
胞波情谊|*Pauk-Phaw friendship|中国与缅甸的兄弟情谊。|The brotherly friendship of China and Myanmar.
设施联通|*infrastructure connectivity|公路、铁路、港口、能源和通信设施的连通，“五通”之一。|Linked roads, railways, ports, energy and telecoms, one of the five connectivities.
负责任大国|*responsible major country|中国对自身国际角色的定位。|What China calls itself in the world.
责任共同体|community of shared responsibility|共同承担责任的国家关系。|Countries bound by common duties.
贸易战没有赢家|there are no winners in a trade war|中国反对加征关税的惯用语。|China’s stock reply to tariffs.
贸易畅通|*unimpeded trade|消除贸易和投资壁垒，“五通”之一。|The removal of barriers to trade and investment, one of the five connectivities.
资金融通|*financial integration|货币、投融资和金融监管合作，“五通”之一。|Cooperation in currency, finance and its supervision, one of the five connectivities.
金砖合作机制|*BRICS mechanism|金砖国家领导人会晤等合作机制。|The summits and other bodies of the BRICS countries.
金砖国家合作|*BRICS cooperation|巴西、俄罗斯、印度、中国、南非等新兴市场国家的合作机制。|The cooperation of Brazil, Russia, India, China, South Africa and later members.
铁杆朋友|*ironclad friends|形容巴基斯坦、柬埔寨、塞尔维亚等友好国家。|Name for close friends such as Pakistan, Cambodia and Serbia.
长臂管辖|*long-arm jurisdiction|把本国法律适用于境外的做法，多指美国。|Applying one’s law abroad, said mostly of the United States.
阵营对抗|*bloc confrontation|中国反对的结盟对立的国际政治。|The politics of opposed blocs, which China says it rejects.
零和博弈|*zero-sum game|一方得益必使对方受损的竞争，外交上用作批评。|Competition in which one gains what the other loses, a term of reproach in diplomacy.
霸权、霸道、霸凌|*hegemonic, high-handed, and bullying acts|中国批评美国等恃强凌弱的用语。|China’s reproach, mostly to the United States, of bullying others.
霸权主义|*hegemonism|强国以优势支配、欺压别国的政策。|The domination of other states by a strong one.
韬光养晦|*keeping a low profile|邓小平时期低调处事、积蓄力量的外交方针。|The diplomatic line of the Deng years: to stay in the background and gather strength.
高标准、可持续、惠民生|high-standard, sustainable and people-centred|高质量共建“一带一路”的目标。|The aims of high-quality Belt and Road cooperation.
`;
