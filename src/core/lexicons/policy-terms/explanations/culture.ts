/** What the terms of `../culture.ts` mean; the columns are named in `explain-term.ts`. */
export const cultureExplanations = `
中华优秀传统文化|*fine traditional Chinese culture|传统文化的精华。|The best of tradition.
中华优秀传统文化创造性转化、创新性发展|*creative transformation and innovative development of fine traditional Chinese culture|对传统文化的方针。|The line on tradition.
中国特色哲学社会科学|*philosophy and social sciences with Chinese characteristics|2016年提出加快构建的学科、学术和话语体系。|Disciplines, scholarship and discourse of China’s own, called for in 2016.||2016-05-17|哲学社会科学工作座谈会
主旋律|main theme|符合官方价值的文艺和舆论主调。|The officially favoured keynote of art and opinion.
历史虚无主义|*historical nihilism|官方用语，指否定党史国史的思潮。|Official usage for views that deny the Party’s account of history.
县级融媒体中心|*county-level integrated media centers|县一级整合各类媒体的机构，2018年起建设。|County bodies that combine all local media, built since 2018.
双百方针|*policy of letting a hundred flowers bloom and a hundred schools of thought contend|百花齐放、百家争鸣。|A hundred flowers, a hundred schools.|百花齐放；百家争鸣|1956-04-28|毛泽东在中共中央政治局扩大会议讲话
四史学习教育|study of the four histories|学习四史的教育活动。|The campaign to study the four histories.
媒体融合|*media convergence|传统与新兴媒体融合。|Joining old media and new.||2014-08-18|中央全面深化改革领导小组第四次会议
学习强国|*Xuexi Qiangguo|中央宣传部2019年上线的学习平台。|The study platform of the Party’s publicity department, launched in 2019.||2019-01-01|“学习强国”学习平台上线
宣传思想工作|*publicity and theoretical work|党的宣传和思想教育工作。|The Party’s work of publicity and ideas.
文化事业|*cultural programs|公益性的文化工作。|Cultural work for the public good.
文化产业|*culture industries|从事文化产品生产和经营的行业。|The trades that make and sell cultural goods.
文化强国|*country with a strong socialist culture|文化建设目标。|The goal for culture.||2011-10|中共十七届六中全会
文化润疆|nourishing Xinjiang with culture|以中华文化认同为目标的新疆文化工作。|Cultural work in Xinjiang aimed at identification with Chinese culture.
文化软实力|*cultural soft power|文化影响力。|The influence of culture.||2007-10-15|中共十七大
新时代文明实践中心|*centers for promoting cultural and ethical progress in the new era|县乡村的宣传阵地。|Local centres of publicity.||2018-07|中央全面深化改革委员会第三次会议
时代楷模|*Role Models of the Times|中央宣传部授予的荣誉称号。|A title conferred by the Party’s publicity department.
普世价值|*universal values|官方文件批评的西方价值观念。|Western values that official documents reject.
正能量|*positive energy|积极向上的内容和影响。|Uplifting content and influence.
爱国主义|*patriotism|民族精神的核心。|Called the core of the national spirit.
爱国主义教育|*patriotic education|培养爱国情感的教育，2024年起有专门法律。|Education in patriotism, with a law of its own since 2024.||2024-01-01|《中华人民共和国爱国主义教育法》施行
社会主义先进文化|*advanced socialist culture|中国特色社会主义文化的组成部分。|A part of the culture of this socialism.
精神文明建设|*cultural-ethical progress|与物质文明并提。|The counterpart of material progress.
舆论引导|*guidance of public opinion|对舆论的引导。|Steering opinion.
舆论监督|oversight through public opinion|媒体和公众对权力的监督。|Oversight of power by media and public.
讲好中国故事|*telling China’s stories well|对外传播的要求。|The demand on publicity abroad.||2013-08-19|全国宣传思想工作会议
道德模范|moral models|中央有关部门评选表彰的道德先进人物。|People honoured for moral conduct.
`;
