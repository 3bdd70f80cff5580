/** What the terms of `../hong-kong-macao-taiwan.ts` mean; the columns are named in `explain-term.ts`. */
export const hongKongMacaoTaiwanExplanations = `
一个中国原则|*one-China principle|世界上只有一个中国，台湾是中国的一部分。|There is but one China, and Taiwan is part of it.
一国两制|*One Country, Two Systems|在一个中国前提下，国家主体坚持社会主义，香港、澳门保持资本主义制度。|Within one China the main body keeps socialism while Hong Kong and Macao keep their capitalist systems.||1982-01|邓小平会见外宾谈话
两岸一家亲|*people on both sides of the Taiwan Straits are one family|对两岸关系的表述。|A phrase on both sides of the strait.
两岸关系|*cross-Strait relations|大陆与台湾的关系。|Between the mainland and Taiwan.
九二共识|*1992 Consensus|海协会与海基会1992年会谈的共识，两岸对其内涵说法不一。|The outcome of talks in 1992, read differently on the two sides.
全面管治权|*overall jurisdiction|中央对香港、澳门的全面管治权。|The centre’s jurisdiction over Hong Kong and Macao.
北部都会区|*Northern Metropolis|香港北部的发展规划。|The plan for the north of Hong Kong.||2021-10-06|香港特区行政长官施政报告
台独|*Taiwan independence|主张台湾独立。|The cause of an independent Taiwan.
和平统一|*peaceful reunification|北京对台的目标。|Beijing’s aim for Taiwan.||1979-01-01|全国人大常委会《告台湾同胞书》
和平统一、一国两制|*peaceful reunification and One Country, Two Systems|北京对台的基本方针。|Beijing’s basic line on Taiwan.
明日大屿|*Lantau Tomorrow Vision|在大屿山以东填海的规划。|A plan to reclaim land off Lantau.||2018-10-10|香港特区行政长官施政报告
港人治港|*Hong Kong people administering Hong Kong|“一国两制”的内容。|Part of One Country, Two Systems.
澳人治澳|*Macao people administering Macao|“一国两制”的内容。|Part of One Country, Two Systems.
爱国者治港|*patriots administering Hong Kong|香港管治的原则。|The rule of government in Hong Kong.
由治及兴|*from stability to prosperity|对香港发展新阶段的表述。|The name for Hong Kong’s new stage.||2022-07-01|庆祝香港回归祖国25周年大会
祖国统一|*national reunification|大陆与台湾的统一。|The reunification of the mainland and Taiwan.
融入国家发展大局|*integrating into overall national development|对香港、澳门发展的要求。|What is asked of Hong Kong and Macao.
高度自治|*a high degree of autonomy|“一国两制”的内容。|Part of One Country, Two Systems.
`;
