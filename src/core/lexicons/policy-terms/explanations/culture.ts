/** What the terms of `../culture.ts` mean; the columns are named in `explain-term.ts`. */
export const cultureExplanations = `
中华优秀传统文化|*fine traditional Chinese culture|传统文化的精华。|The best of tradition.
中华优秀传统文化创造性转化、创新性发展|*creative transformation and innovative development of fine traditional Chinese culture|对传统文化的方针。|The line on tradition.
历史虚无主义|*historical nihilism|否定党史国史的思潮。|Denial of the Party’s version of history.
双百方针|*policy of letting a hundred flowers bloom and a hundred schools of thought contend|百花齐放、百家争鸣。|A hundred flowers, a hundred schools.|百花齐放；百家争鸣|1956-04-28|毛泽东在中共中央政治局扩大会议讲话
四史学习教育|study of the four histories|学习四史的教育活动。|The campaign to study the four histories.
媒体融合|*media convergence|传统与新兴媒体融合。|Joining old media and new.||2014-08-18|中央全面深化改革领导小组第四次会议
文化强国|*country with a strong socialist culture|文化建设目标。|The goal for culture.||2011-10|中共十七届六中全会
文化软实力|*cultural soft power|文化影响力。|The influence of culture.||2007-10-15|中共十七大
新时代文明实践中心|*centers for promoting cultural and ethical progress in the new era|县乡村的宣传阵地。|Local centres of publicity.||2018-07|中央全面深化改革委员会第三次会议
精神文明建设|*cultural-ethical progress|与物质文明并提。|The counterpart of material progress.
舆论引导|*guidance of public opinion|对舆论的引导。|Steering opinion.
讲好中国故事|*telling China’s stories well|对外传播的要求。|The demand on publicity abroad.||2013-08-19|全国宣传思想工作会议
`;
