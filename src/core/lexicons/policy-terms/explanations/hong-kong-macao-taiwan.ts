/** What the terms of `../hong-kong-macao-taiwan.ts` mean; the columns are named in `explain-term.ts`. */
export const hongKongMacaoTaiwanExplanations = `
一个中国原则|*one-China principle|世界上只有一个中国，台湾是中国的一部分，中华人民共和国政府是代表全中国的唯一合法政府。|There is but one China, Taiwan is part of it, and the government in Beijing is its sole lawful one.
一个中国框架|*one-China framework|两岸关系定位的提法。|A formula for the place of the two sides.
一中一台|*one China, one Taiwan|大陆反对的分裂国家的主张。|The idea of a separate Taiwan, which Beijing rejects.
一中各表|one China, respective interpretations|国民党对九二共识的表述。|The Kuomintang’s reading of the 1992 Consensus.
一中心、一平台、一基地|one center, one platform, one base|澳门的发展定位。|The roles set for Macao.
一国两制|*One Country, Two Systems|在一个中国前提下，国家主体坚持社会主义，香港、澳门保持资本主义制度。|Within one China the main body keeps socialism while Hong Kong and Macao keep their capitalist systems.||1982-01|邓小平会见外宾谈话
一国两制、港人治港、高度自治|*One Country, Two Systems, the people of Hong Kong administering Hong Kong, with a high degree of autonomy|中央对香港的基本方针，由港人在一国之内自治。|The centre’s basic policy on Hong Kong: self-rule within one country.
三通|three links|两岸直接通邮、通商、通航，2008年12月基本实现。|Direct post, trade and transport across the strait, in the main since December 2008.|通邮；通商；通航|1979-01-01|全国人大常委会《告台湾同胞书》
不走样、不变形|without being distorted or changed|强调一国两制实践不偏离方向。|The demand that One Country, Two Systems not be bent in practice.
世界上只有一个中国|*there is but one China in the world|一个中国原则的首句。|The first sentence of the one-China principle.
两岸一家亲|*people on both sides of the Taiwan Straits are one family|大陆方面强调两岸同胞同属一家的表述。|The mainland’s phrase that people on both sides belong to one family.
两岸关系|*cross-Strait relations|台湾海峡两岸，即大陆与台湾之间的关系。|Relations between the mainland and Taiwan.
两岸关系和平发展|*peaceful development of cross-Strait relations|大陆关于两岸关系走向的主张，2005年以来常用。|The mainland’s phrase, since 2005, for the course of cross-Strait relations.
两岸同属一个中国|*both sides of the Taiwan Strait belong to one China|九二共识核心意涵的大陆表述。|What the 1992 Consensus means to Beijing.
两岸命运共同体|cross-Strait community with a shared future|大陆强调两岸同胞命运相连的表述。|The mainland’s phrase that both sides share one fate.
两岸融合发展|*integrated cross-Strait development|大陆促进两岸经济社会融合、给台胞同等待遇的政策。|The mainland’s policy of joining economy and society across the strait.
中华台北|*Chinese Taipei|台湾参加国际体育和经贸组织的名称。|The name under which Taiwan takes part in sport and APEC.
九二共识|*1992 Consensus|1992年海协会与海基会就一个中国问题形成的谅解，两岸对其内涵说法不一。|The understanding on “one China” of two semi-official bodies in 1992, read differently on the two sides.
习五条|Xi’s five points|习近平关于推进祖国和平统一的五项主张。|Xi Jinping’s five points on Taiwan.
互不隶属|not subordinate to each other|蔡英文、赖清德关于两岸关系的表述。|The phrase of Tsai and Lai on the two sides.
人大释法|interpretation of the Basic Law by the NPC Standing Committee|全国人大常委会解释基本法。|The power of the national legislature to interpret the Basic Law.
以台制华|*using Taiwan to contain China|指外国借台湾问题牵制中国。|The charge that others use Taiwan against China.
以武谋独|seeking Taiwan independence by force|指台湾当局以武力谋求独立或抗拒统一。|The charge of seeking independence by arms.
修例风波|turmoil over the extradition bill|官方对香港反修例运动的称呼。|The official name of the protests against the extradition bill.
倚外谋独|soliciting external support for Taiwan independence|指台湾当局依靠外力谋求独立。|The charge of seeking independence with foreign help.
全面准确、坚定不移贯彻一国两制方针|fully, faithfully, and resolutely implement the policy of One Country, Two Systems|中央对港澳方针的固定表述。|Set phrase of Beijing’s policy on Hong Kong and Macao.
全面管治权|*overall jurisdiction|北京主张的中央对香港、澳门管治的全部权力，与高度自治并提。|The full power over Hong Kong and Macao that Beijing claims, named beside their autonomy.||2014-06-10|国务院新闻办公室白皮书|《“一国两制”在香港特别行政区的实践》
决不承诺放弃使用武力|*we will never promise to renounce the use of force|大陆对台武力选项的表述。|Beijing’s phrase that force against Taiwan stays an option.
北部都会区|*Northern Metropolis|把香港新界北部建成创科和居住新区的规划。|The plan to turn Hong Kong’s northern New Territories into a district of technology and homes.||2021-10-06|香港特区行政长官施政报告
厦金同城生活圈|same-city living circles of Xiamen–Kinmen and Fuzhou–Matsu|福建与金门、马祖的融合发展。|The merging of Fujian’s cities with Kinmen and Matsu.
去中国化|*de-Sinicization|指淡化台湾与中国历史文化联系的做法。|Loosening Taiwan’s ties with Chinese history and culture.
反中乱港|anti-China, destabilizing elements in Hong Kong|官方对香港反对势力的称呼。|The official name of Beijing’s opponents in Hong Kong.
反台独|opposing Taiwan independence|大陆反对台湾独立的立场和行动。|The mainland’s stance and acts against Taiwan’s independence.
反独促统|opposing Taiwan independence and promoting reunification|反对台独、促进统一，多用于海外侨团活动。|Against independence and for reunification, mostly said of overseas Chinese groups.
台湾地区领导人|*leader of the Taiwan region|大陆对台湾总统的称呼。|Beijing’s name for Taiwan’s president.
台湾当局|*Taiwan authorities|大陆对台湾政府的称呼。|Beijing’s name for the government in Taipei.
台独|*Taiwan independence|主张台湾成为独立国家的立场和活动，北京坚决反对。|The cause of an independent Taiwan, which Beijing opposes.
台独顽固分子|*Taiwan independence diehards|大陆点名惩治的台独人士。|People whom Beijing names for punishment as separatists.
台胞台企登陆第一家园|first home on the mainland|福建吸引台胞台企的目标。|Fujian’s aim to be the first home of people and firms from Taiwan.
和平统一|*peaceful reunification|以和平方式实现大陆与台湾统一的主张，北京未放弃使用武力。|Beijing’s aim of uniting Taiwan with the mainland by peaceful means, force not being ruled out.||1979-01-01|全国人大常委会《告台湾同胞书》
和平统一、一国两制|*peaceful reunification and One Country, Two Systems|北京解决台湾问题的基本方针，主张以和平方式统一、统一后实行不同制度。|Beijing’s basic line on Taiwan: peaceful union and afterwards a different system.
基本法第二十三条立法|*legislation on Article 23 of the Basic Law|香港维护国家安全的本地立法。|Hong Kong’s own law on national security.
完善选举制度|improving the electoral system|2021年由全国人大决定修改香港选举制度的行动。|The change of Hong Kong’s electoral system decided in Beijing in 2021.||2021-03-11|全国人大决定
宪制秩序|*constitutional order|宪法和基本法确定的港澳政治法律秩序。|The order set by the constitution and the Basic Laws.
寄希望于台湾人民|placing hopes on the people of Taiwan|大陆对台工作的方针用语。|A phrase of the mainland’s Taiwan policy.
小三通|mini three links|福建与金门、马祖之间的直接往来。|Direct traffic of Fujian with Kinmen and Matsu.
小四通|small four links|福建沿海与金门、马祖的四种联通。|Four links of Fujian with Kinmen and Matsu.|通水；通电；通气；通桥
惠台措施|preferential measures for Taiwan|大陆给予台企台胞便利的政策。|Measures by which Beijing favours Taiwan’s firms and people.
抗中保台|resist China and protect Taiwan|大陆对民进党政治主张的批评用语。|The line of Taiwan’s ruling party, as Beijing reproaches it.
新四通|new four links|习近平提出的两岸四个方面的联通。|Four links across the Strait that Xi Jinping proposed.|经贸合作畅通；基础设施联通；能源资源互通；行业标准共通
新时代党解决台湾问题的总体方略|*Party’s overall policy for resolving the Taiwan question in the new era|2021年历史决议提出的对台方略。|The policy on Taiwan named in the Party’s resolution of 2021.||2021-11-11|中共十九届六中全会
明日大屿|*Lantau Tomorrow Vision|在香港大屿山以东填海造人工岛供居住和商业的规划。|The plan to reclaim islands east of Lantau for homes and business.||2018-10-10|香港特区行政长官施政报告
更紧密经贸关系安排|*Closer Economic Partnership Arrangement|内地与香港、澳门2003年签署的自由贸易安排。|The free trade arrangement of the mainland with Hong Kong and Macao of 2003.||2003-06-29|内地与香港签署
止暴制乱|end violence and chaos|平息香港暴力示威的口号。|The call to stop the violent protests in Hong Kong.
民进党当局|*DPP authorities|大陆对民进党执政的台湾政府的称呼。|Beijing’s name for Taiwan’s government under the DPP.
江八点|Jiang’s eight points|江泽民关于两岸关系的八项主张。|Jiang Zemin’s eight points on Taiwan.
法理台独|*de jure Taiwan independence|通过修宪等法律手段实现的台独。|Independence by constitutional or other legal means.
海峡中线|median line of the Taiwan Strait|台海两侧军机军舰的默契界线，大陆不予承认。|The tacit line in the Strait, which Beijing does not recognize.
港人治港|*Hong Kong people administering Hong Kong|由香港当地人自行管理香港，“一国两制”的内容。|That local people run Hong Kong, part of One Country, Two Systems.
港独|*Hong Kong independence|主张香港脱离中国的思潮和势力。|The idea of a Hong Kong outside China and those who hold it.
澳人治澳|*Macao people administering Macao|由澳门当地人自行管理澳门，“一国两制”的内容。|That local people run Macao, part of One Country, Two Systems.
爱国爱港|love for the country and Hong Kong|对香港各界人士的政治要求。|What is politically asked of people in Hong Kong.
爱国爱澳|love for the country and Macao|对澳门各界人士的政治要求。|What is politically asked of people in Macao.
爱国者治港|*patriots administering Hong Kong|2021年修改选举制度所依据的原则，参政者须由“爱国者”担任。|The rule behind the electoral change of 2021 that only “patriots” hold office in Hong Kong.
爱国者治澳|*patriots administering Macao|由“爱国者”担任澳门公职的原则。|The rule that “patriots” hold office in Macao.
由乱到治|from chaos to order|指香港国安法实施后局势的转变。|The turn in Hong Kong after the national security law.
由治及兴|from stability to prosperity|官方对2022年以来香港发展阶段的表述。|The official name for Hong Kong’s stage since 2022.||2022-07-01|庆祝香港回归祖国25周年大会
祖国必须统一、也必然统一|China must be, and will be reunified|习近平关于统一的论断。|Xi Jinping’s verdict on unification.
祖国统一|*national reunification|实现台湾与大陆统一，官方称为民族复兴的必然要求。|The union of Taiwan with the mainland, which Beijing calls part of national rejuvenation.
祖国统一大业|cause of national reunification|实现台湾与大陆统一的事业。|The cause of uniting Taiwan with the mainland.
经济适度多元发展|*appropriate economic diversification|减少对博彩业依赖的澳门发展目标。|Macao’s goal of depending less on gambling.
联合战备警巡|joint combat readiness patrol|解放军在台湾周边的例行军事行动。|The regular military patrols around Taiwan.
联大第2758号决议|*UN General Assembly Resolution 2758|恢复中华人民共和国联合国席位的决议。|The resolution that gave China’s seat at the United Nations to Beijing.
融入国家发展大局|integrating into overall national development|中央支持香港、澳门参与内地发展战略的要求。|The centre’s call on Hong Kong and Macao to take part in national development.
行政主导|executive-led system|香港、澳门以行政长官为核心的政治体制。|The political system of Hong Kong and Macao around the Chief Executive.
非和平方式|*non-peaceful means|反分裂国家法规定的对台最后手段。|The last resort against Taiwan in the anti-secession law.
香港国安法|*Hong Kong national security law|全国人大常委会2020年制定的维护香港国家安全的法律。|The law on national security in Hong Kong made by the National People’s Congress Standing Committee in 2020.||2020-06-30|全国人大常委会通过
香港长期繁荣稳定|*long-term prosperity and stability in Hong Kong|中央对香港政策的目标用语。|The aim that the centre names for Hong Kong.
高度自治|*a high degree of autonomy|香港、澳门依基本法享有行政管理权、立法权、独立的司法权和终审权。|The executive, legislative and judicial power that Hong Kong and Macao have by their Basic Laws.
`;
