/** What the terms of `../society.ts` mean; the columns are named in `explain-term.ts`. */
export const societyExplanations = `
三孩政策|*three-child policy|允许一对夫妻生育三个子女。|A couple may have three children.||2021-05-31|中共中央政治局会议
二孩政策|*two-child policy|全面实施一对夫妇可生育两个孩子。|A couple may have two children.||2015-10-29|中共十八届五中全会
人才强国|*strategy of developing a quality workforce|国家战略。|A national strategy.
保障和改善民生|*ensuring and improving public wellbeing|民生工作。|Livelihood work.
健康中国|*Healthy China Initiative|卫生与健康战略。|The strategy for health.||2015-10|中共十八届五中全会
共同富裕|*common prosperity|社会主义的本质要求。|An essential demand of socialism.
共建共治共享|*collaboration, participation, and shared benefits|社会治理格局。|The pattern of social governance.||2017-10-18|中共十九大
劳动模范|*model workers|国家表彰的劳动者。|Workers honoured by the state.
双一流|*world-class universities and first-class disciplines|高校建设计划。|A plan for universities.|世界一流大学；一流学科|2015-10|国务院印发方案
双减|*double reduction|减轻学生作业负担和校外培训负担。|Less homework and less tutoring.|作业负担；校外培训负担|2021-07|中共中央办公厅、国务院办公厅印发意见
各民族交往交流交融|*interaction, exchanges, and integration among all ethnic groups|民族工作的内容。|Part of ethnic work.
基层治理|*community-level governance|基层的治理。|Government at the grass roots.
基本公共服务均等化|*equitable access to basic public services|服务的均等。|Equal services.
宗教中国化|*principle that religions in China must be Chinese in orientation|宗教工作的方向。|The direction of religious work.
急难愁盼|*pressing difficulties and problems that concern the people most|群众最关心的问题。|What worries people most.
民族团结|*ethnic unity|各民族的团结。|Unity of ethnic groups.
社会主义核心价值观|*core socialist values|富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善。|Twelve values of state, society and citizen.|富强；民主；文明；和谐；自由；平等；公正；法治；爱国；敬业；诚信；友善|2012-11-08|中共十八大
社会主义荣辱观|*socialist concept of honor and disgrace|即“八荣八耻”。|The eight honours and eight shames.||2006-03-04|胡锦涛看望政协委员
社会治理|*social governance|2013年起取代“社会管理”。|In place of “social management” since 2013.||2013-11-12|中共十八届三中全会
社会治理共同体|*community of social governance|人人有责、人人尽责、人人享有。|Everyone takes part and benefits.||2019-10-31|中共十九届四中全会
科教兴国|*strategy of invigorating China through science and education|国家战略。|A national strategy.||1995-05-06|中共中央、国务院作出决定
立德树人|*fostering virtue through education|教育的根本任务。|The basic task of education.||2012-11-08|中共十八大
计划生育|*family planning|控制生育的国策。|The policy of birth control.
铸牢中华民族共同体意识|*forging a strong sense of community for the Chinese nation|民族工作的主线。|The main thread of ethnic work.||2017-10-18|中共十九大
`;
