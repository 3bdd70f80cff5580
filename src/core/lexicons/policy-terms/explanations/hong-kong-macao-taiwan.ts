/** What the terms of `../hong-kong-macao-taiwan.ts` mean; the columns are named in `explain-term.ts`. */
export const hongKongMacaoTaiwanExplanations = `
一个中国原则|*one-China principle|世界上只有一个中国，台湾是中国的一部分，中华人民共和国政府是代表全中国的唯一合法政府。|There is but one China, Taiwan is part of it, and the government in Beijing is its sole lawful one.
一国两制|*One Country, Two Systems|在一个中国前提下，国家主体坚持社会主义，香港、澳门保持资本主义制度。|Within one China the main body keeps socialism while Hong Kong and Macao keep their capitalist systems.||1982-01|邓小平会见外宾谈话
一国两制、港人治港、高度自治|*One Country, Two Systems, the people of Hong Kong administering Hong Kong, with a high degree of autonomy|中央对香港的基本方针，由港人在一国之内自治。|The centre’s basic policy on Hong Kong: self-rule within one country.
三通|three links|两岸直接通邮、通商、通航，2008年12月基本实现。|Direct post, trade and transport across the strait, in the main since December 2008.|通邮；通商；通航|1979-01-01|全国人大常委会《告台湾同胞书》
两岸一家亲|*people on both sides of the Taiwan Straits are one family|大陆方面强调两岸同胞同属一家的表述。|The mainland’s phrase that people on both sides belong to one family.
两岸关系|*cross-Strait relations|台湾海峡两岸，即大陆与台湾之间的关系。|Relations between the mainland and Taiwan.
两岸关系和平发展|*peaceful development of cross-Strait relations|大陆关于两岸关系走向的主张，2005年以来常用。|The mainland’s phrase, since 2005, for the course of cross-Strait relations.
两岸命运共同体|cross-Strait community with a shared future|大陆强调两岸同胞命运相连的表述。|The mainland’s phrase that both sides share one fate.
两岸融合发展|*integrated cross-Strait development|大陆促进两岸经济社会融合、给台胞同等待遇的政策。|The mainland’s policy of joining economy and society across the strait.
九二共识|*1992 Consensus|1992年海协会与海基会就一个中国问题形成的谅解，两岸对其内涵说法不一。|The understanding on “one China” of two semi-official bodies in 1992, read differently on the two sides.
全面管治权|*overall jurisdiction|北京主张的中央对香港、澳门管治的全部权力，与高度自治并提。|The full power over Hong Kong and Macao that Beijing claims, named beside their autonomy.||2014-06-10|国务院新闻办公室白皮书|《“一国两制”在香港特别行政区的实践》
北部都会区|*Northern Metropolis|把香港新界北部建成创科和居住新区的规划。|The plan to turn Hong Kong’s northern New Territories into a district of technology and homes.||2021-10-06|香港特区行政长官施政报告
反台独|opposing Taiwan independence|大陆反对台湾独立的立场和行动。|The mainland’s stance and acts against Taiwan’s independence.
反独促统|opposing Taiwan independence and promoting reunification|反对台独、促进统一，多用于海外侨团活动。|Against independence and for reunification, mostly said of overseas Chinese groups.
台独|*Taiwan independence|主张台湾成为独立国家的立场和活动，北京坚决反对。|The cause of an independent Taiwan, which Beijing opposes.
和平统一|*peaceful reunification|以和平方式实现大陆与台湾统一的主张，北京未放弃使用武力。|Beijing’s aim of uniting Taiwan with the mainland by peaceful means, force not being ruled out.||1979-01-01|全国人大常委会《告台湾同胞书》
和平统一、一国两制|*peaceful reunification and One Country, Two Systems|北京解决台湾问题的基本方针，主张以和平方式统一、统一后实行不同制度。|Beijing’s basic line on Taiwan: peaceful union and afterwards a different system.
完善选举制度|improving the electoral system|2021年由全国人大决定修改香港选举制度的行动。|The change of Hong Kong’s electoral system decided in Beijing in 2021.||2021-03-11|全国人大决定
寄希望于台湾人民|placing hopes on the people of Taiwan|大陆对台工作的方针用语。|A phrase of the mainland’s Taiwan policy.
新时代党解决台湾问题的总体方略|*Party’s overall policy for resolving the Taiwan question in the new era|2021年历史决议提出的对台方略。|The policy on Taiwan named in the Party’s resolution of 2021.||2021-11-11|中共十九届六中全会
明日大屿|*Lantau Tomorrow Vision|在香港大屿山以东填海造人工岛供居住和商业的规划。|The plan to reclaim islands east of Lantau for homes and business.||2018-10-10|香港特区行政长官施政报告
更紧密经贸关系安排|*Closer Economic Partnership Arrangement|内地与香港、澳门2003年签署的自由贸易安排。|The free trade arrangement of the mainland with Hong Kong and Macao of 2003.||2003-06-29|内地与香港签署
港人治港|*Hong Kong people administering Hong Kong|由香港当地人自行管理香港，“一国两制”的内容。|That local people run Hong Kong, part of One Country, Two Systems.
澳人治澳|*Macao people administering Macao|由澳门当地人自行管理澳门，“一国两制”的内容。|That local people run Macao, part of One Country, Two Systems.
爱国爱港|love for the country and Hong Kong|对香港各界人士的政治要求。|What is politically asked of people in Hong Kong.
爱国爱澳|love for the country and Macao|对澳门各界人士的政治要求。|What is politically asked of people in Macao.
爱国者治港|*patriots administering Hong Kong|2021年修改选举制度所依据的原则，参政者须由“爱国者”担任。|The rule behind the electoral change of 2021 that only “patriots” hold office in Hong Kong.
爱国者治澳|*patriots administering Macao|由“爱国者”担任澳门公职的原则。|The rule that “patriots” hold office in Macao.
由治及兴|from stability to prosperity|官方对2022年以来香港发展阶段的表述。|The official name for Hong Kong’s stage since 2022.||2022-07-01|庆祝香港回归祖国25周年大会
祖国统一|*national reunification|实现台湾与大陆统一，官方称为民族复兴的必然要求。|The union of Taiwan with the mainland, which Beijing calls part of national rejuvenation.
祖国统一大业|cause of national reunification|实现台湾与大陆统一的事业。|The cause of uniting Taiwan with the mainland.
融入国家发展大局|integrating into overall national development|中央支持香港、澳门参与内地发展战略的要求。|The centre’s call on Hong Kong and Macao to take part in national development.
行政主导|executive-led system|香港、澳门以行政长官为核心的政治体制。|The political system of Hong Kong and Macao around the Chief Executive.
香港国安法|*Hong Kong national security law|全国人大常委会2020年制定的维护香港国家安全的法律。|The law on national security in Hong Kong made by the National People’s Congress Standing Committee in 2020.||2020-06-30|全国人大常委会通过
香港长期繁荣稳定|*long-term prosperity and stability in Hong Kong|中央对香港政策的目标用语。|The aim that the centre names for Hong Kong.
高度自治|*a high degree of autonomy|香港、澳门依基本法享有行政管理权、立法权、独立的司法权和终审权。|The executive, legislative and judicial power that Hong Kong and Macao have by their Basic Laws.
`;
