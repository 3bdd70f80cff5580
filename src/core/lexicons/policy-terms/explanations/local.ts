/** What the terms of `../local.ts` mean; the columns are named in `explain-term.ts`. */
export const localExplanations = `
争当表率、争做示范、走在前列|setting examples, showing the way and being in the forefront|习近平2020年对江苏的要求。|What Xi Jinping asked of Jiangsu in 2020.|争当表率；争做示范；走在前列|2020-11|习近平在江苏考察
人民城市人民建、人民城市为人民|*cities should be built by the people and for the people|习近平2019年在上海提出的城市建设理念。|Xi Jinping’s idea of the city, from Shanghai in 2019.||2019-11-02|习近平在上海考察
依法治疆、团结稳疆、文化润疆、富民兴疆、长期建疆|governing Xinjiang by law, keeping it stable through unity, enriching it through culture, making its people prosperous and building it for the long term|新时代党的治疆方略的主要内容。|The main points of the line on Xinjiang.|依法治疆；团结稳疆；文化润疆；富民兴疆；长期建疆|2020-09-25|第三次中央新疆工作座谈会
强富美高|strong, rich, beautiful and highly civilised|习近平2014年对江苏的要求：经济强、百姓富、环境美、社会文明程度高。|What Xi Jinping asked of Jiangsu in 2014: a strong economy, rich people, a fine environment and a civilised society.|经济强；百姓富；环境美；社会文明程度高|2014-12|习近平在江苏调研
新时代党的治疆方略|*Party’s policies on governing Xinjiang in the new era|第三次中央新疆工作座谈会阐述的治疆方针。|The line on Xinjiang set out at the third central work forum.||2020-09-25|第三次中央新疆工作座谈会
新时代党的治藏方略|*Party’s policies on governing Xizang in the new era|中央第七次西藏工作座谈会阐述的治藏方针。|The line on Tibet set out at the seventh central work forum.||2020-08-28|中央第七次西藏工作座谈会
绣花功夫|needlework care|对城市管理和脱贫工作精细化的比喻。|An image of painstaking care in city management and poverty work.
走在前列|being in the forefront|中央领导人对一些省份的要求。|What central leaders ask of certain provinces.
重要窗口|important window|习近平2020年对浙江的定位：展示中国特色社会主义制度优越性的窗口。|The part given to Zhejiang in 2020: to show the strengths of the system.||2020-03|习近平在浙江考察
非首都功能|*functions nonessential to Beijing’s role as the capital|与首都定位不符、需要疏解的功能。|Functions that are to leave Beijing.
`;
