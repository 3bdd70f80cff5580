/** What the terms of `../party-building.ts` mean; the columns are named in `explain-term.ts`. */
export const partyBuildingExplanations = `
三严三实专题教育|Three Stricts and Three Earnests campaign|2015年在县处级以上领导干部中开展。|A campaign among officials in 2015.
不正之风|*misconduct|违反作风规定的行为。|Breaches of the rules on conduct.
不正之风和腐败问题|*misconduct and corruption|作风问题和腐败问题的合称，多指群众身边的。|Misconduct and corruption together, mostly those that people meet with.
世界观、人生观、价值观|*outlook on the world, life, and values|思想改造的“总开关”。|Called the master switch of a person’s thinking.|世界观；人生观；价值观
两学一做学习教育|*Two Studies, One Action campaign|学党章党规、学系列讲话，做合格党员。|Study the constitution and rules, study the speeches, be a qualified member.|学党章党规；学系列讲话；做合格党员|2016-02|中共中央办公厅印发方案
两新组织|new economic and new social organisations|非公有制经济组织和社会组织，是基层党建的领域。|Private businesses and social organisations, as a field of Party building.|新经济组织；新社会组织
为民造福|*benefiting the people|立党为公、执政为民的本质要求。|Called an essential demand of governing for the people.
主题党日|themed Party day|支部每月的固定活动日。|A branch’s monthly day of activities.
人民政协|*Chinese People’s Political Consultative Conference|中国人民政治协商会议的简称。|Short for the Chinese People’s Political Consultative Conference.
从严治党|*strict self-governance of the Party|对党的管理的要求。|The demand for strictness in running the Party.
以上率下|leading by example from the top|上级以身作则带动下级。|Superiors set the example for those below.
任务清单|list of tasks|列明任务、责任人和时限的清单。|A list of tasks with those responsible and the dates.
传承红色基因、担当强军重任|*passing on the traditions of revolution and shouldering the mission of building a strong military|十九大提出的军队主题教育内容。|The theme of an educational campaign in the army, set in 2017.||2017-10-18|中共十九大
保持共产党员先进性教育活动|campaign to maintain the advanced nature of Party members|2005年至2006年的党内教育。|A campaign of 2005–2006.
先锋模范作用|*exemplary vanguard role|党员应起的作用。|The role of members.
党内政治生活|*political activities within the Party|党内的组织和思想活动。|Organisational and ideological life within the Party.
党内组织生活|Party organisational life|党员参加的组织活动。|The regular activities of members.
党史学习教育|*campaign on studying Party history|2021年在全党开展。|A Party-wide campaign in 2021.||2021-02-20|党史学习教育动员大会
党员先锋岗|Party member vanguard post|由党员承担、起带头作用的岗位。|A post in which a member leads.
党员先锋队|Party member vanguard team|由党员组成、起带头作用的队伍。|A team of members who lead the way.
党员教育管理|education and management of members|对党员的教育、管理、监督。|Educating, managing and supervising members.
党员示范岗|Party member model post|由党员承担、起示范作用的岗位。|A post held by a member as a model.
党员突击队|Party member commando team|由党员组成、承担急难任务的队伍。|A team of members for urgent tasks.
党和国家机构改革|*reform of Party and state institutions|2018年和2023年的机构改革。|The restructurings of 2018 and 2023.
党对一切工作的领导|*Party leadership over all work|“十四个坚持”之首。|The first of the fourteen commitments.||2017-10-18|中共十九大
党建引领|guidance through Party building|以党建带动其他工作。|Letting Party building lead other work.
党性|*Party spirit|党员应有的政治品性。|The political character of a member.
党性修养|cultivation of Party spirit|党员党性的锻炼。|The training of that character.
党性原则|principle of Party spirit|党员和新闻宣传工作须遵守的政治原则。|The political principle that members and media must keep.
党性教育|education in Party spirit|对党员政治品性的教育。|Educating members in their political character.
党总揽全局、协调各方|*the Party exercising overall leadership and coordinating the efforts of all involved|党的领导方式。|How the Party leads.
党指挥枪|*the Party commands the gun|党对军队的绝对领导的通俗表述。|The Party’s absolute leadership over the army in plain words.
党支部建设|Party branch building|对党的最基层组织的建设。|Work on the Party’s lowest units.
党支部标准化建设|standardising Party branches|按统一标准规范支部设置、活动和管理。|Branches set up, run and managed by one standard.
党的建设|*Party building|党的自身建设。|The Party’s work on itself.
党的建设新的伟大工程|*great new project of Party building|“四个伟大”之一。|One of the four greats.||1994-09|中共十四届四中全会
党的执政能力建设|*building of governance capacity|2004年十六届四中全会的主题。|The theme of the plenum of 2004.||2004-09|中共十六届四中全会
党的政治建设|*political building of the Party|党的根本性建设。|Called the fundamental part of Party building.
党的群众路线教育实践活动|*Party’s mass line education and practice campaign|2013年至2014年整治“四风”的活动。|The campaign of 2013–2014 against the four forms of decadence.||2013-06-18|党的群众路线教育实践活动工作会议
党的长期执政能力建设、先进性和纯洁性建设|long-term governance capacity, advanced nature and purity|党的建设的主线。|A main thread of Party building.
党的领导|*Party leadership|中国特色社会主义最本质的特征。|Called the defining feature of socialism with Chinese characteristics.
党管人才|Party’s leadership over talent work|人才工作的原则。|The principle of talent management.
党管干部|the Party supervising the performance of officials|干部工作的原则。|The principle of cadre management.
党管意识形态|Party’s leadership over ideology|党对意识形态工作的领导原则。|The principle of the Party’s leadership over ideology.
党管武装|Party’s leadership over the armed forces|党对武装力量的领导原则。|The principle of the Party’s leadership over armed forces.
党群关系|Party-people relations|党与群众的关系。|Relations between Party and people.
党要管党|*the Party must supervise its own conduct|党的建设的方针。|A principle of Party building.
入脑入心|taking it to mind and heart|对学习教育成效的要求。|The effect demanded of study.
全过程人民民主|*whole-process people’s democracy|习近平对中国民主的表述。|Xi Jinping’s name for China’s democracy.||2019-11-02|习近平在上海虹桥街道考察（当时作“全过程的民主”）
全面从严治党|*full and rigorous self-governance of the Party|“四个全面”之一，涵盖纪律、作风、反腐和组织建设。|One prong of the four-pronged strategy: discipline, conduct, anti-corruption and organisation.||2014-12|习近平在江苏调研
关键少数|*key few|指领导干部。|Leading officials.
典型引路|leading by example|以先进典型带动全局的方法。|Using models to lead the rest.
内化于心、外化于行|absorbing it in mind and showing it in action|对学习和道德教育的要求。|A demand on study and moral education.
创先争优|striving to be advanced and outstanding|2010年至2012年的党内活动。|A campaign of 2010–2012.
制度治党|running the Party by rules|以党内法规制度管理党。|Running the Party by its rules.
协商民主|*consultative democracy|社会主义民主的一种形式。|A form of socialist democracy.
参政议政|*participation in the deliberation of state affairs|人民政协和民主党派的职能。|One function of the CPPCC and the other parties.
双报到|dual registration|单位党组织和在职党员到社区报到服务。|Office Party organisations and their members register with communities to serve.
听党话、跟党走|*following the Party and its guidance|对群众和军队政治上跟随党的要求。|The demand that people and army follow the Party.
回头看|looking back|对已做工作的复查。|A review of work that was done.
围绕中心、服务大局|serving the central task and the overall interests|机关党建和统战等工作的要求。|A demand on Party building in offices and other work.
国企党建|Party building in state-owned enterprises|国有企业的党建。|Party building in SOEs.
基层党建|primary-level Party building|基层党组织建设。|Party building at the grass roots.
基层党建全面进步、全面过硬|all-round progress and soundness of primary-level Party building|对基层党组织建设的目标要求。|The goal set for primary-level Party building.
基层党组织书记抓基层党建述职评议考核|report and appraisal of Party secretaries on primary-level Party building|书记就抓党建述职并接受评议考核的制度。|The system by which secretaries report on Party building and are appraised.
多党合作|*multiparty cooperation|中国共产党领导的多党合作和政治协商制度。|The system of cooperation under Party leadership.
大兴调查研究|conducting extensive research and fact-finding|2023年起在全党推行的工作要求。|A Party-wide demand since 2023.
大思政课|“big” political education|把社会实践等融入思想政治教育的做法。|Political education that takes in social practice.
头雁效应|lead-goose effect|领导干部带头作用的比喻。|A metaphor for leading by example.
好干部标准|criteria of a good official|信念坚定、为民服务、勤政务实、敢于担当、清正廉洁。|Firm belief, service, diligence, courage and integrity.|信念坚定；为民服务；勤政务实；敢于担当；清正廉洁|2013-06-28|全国组织工作会议
学史明理、学史增信、学史崇德、学史力行|study history to understand, to gain confidence, to gain integrity and to act|党史学习教育的要求。|The aims of the campaign on Party history.||2021-02-20|党史学习教育动员大会
学思践悟|studying, thinking, practising and understanding|对理论学习方法的要求。|A method demanded in the study of theory.
学懂、弄通、做实|study, understand and implement|十九大后对学习贯彻大会精神的要求。|What was demanded in the study of the 19th Congress.
学深悟透|studying deeply and understanding thoroughly|对理论学习的要求。|A demand on the study of theory.
容错纠错|tolerating and correcting mistakes|对改革中失误的宽容机制。|A mechanism that forgives mistakes made in reform.
密切联系群众|*maintaining close ties with the people|党的三大作风之一。|One of the Party’s three great styles of work.
对党忠诚|*loyalty to the Party|党员的首要政治品质。|The first quality of a member.
对标对表|checking against the central line|以中央要求为准检查自己的工作。|Measuring one’s work by what the centre demands.
干事创业|working and achieving|对干部积极工作的用语。|A phrase for officials who get things done.
干部选拔任用|selection and appointment of officials|选拔和任用干部的工作。|The work of choosing and placing officials.
德才兼备、以德为先|*both integrity and ability, with integrity taking precedence|干部选拔的标准。|The standard by which officials are chosen.
忠诚、干净、担当|loyal, clean, and responsible|习近平对干部的要求。|What Xi Jinping demands of officials.|忠诚；干净；担当
思想建党|building the Party through theory|从思想上建设党。|Building the Party by its ideas.
思想建党、制度治党|building the Party through theory and running it by rules|把思想教育与制度约束结合起来的治党方法。|Running the Party by ideas and rules together.
思想政治工作|*theoretical and political work|对人的思想进行的政治教育工作。|Political work on people’s minds.
思想政治理论课|*political theory courses|各级学校开设的政治理论课程。|The courses of political theory in schools and universities.
总开关|master switch|指世界观、人生观、价值观。|One’s outlook on the world, life and values.
意识形态|*ideology|意识形态领域及其工作。|The field of ideology and work in it.
我为群众办实事|doing practical things for the people|党史学习教育中的实践活动。|The practical part of the campaign on Party history.
战斗堡垒|fighting bastion|对基层党组织的比喻。|A metaphor for a Party branch.
打铁必须自身硬|*it takes a good blacksmith to make good steel|党自身要过硬。|The Party itself must be sound.
批评和自我批评|*criticism and self-criticism|党的作风和方法。|A method of the Party.
抓两头带中间|grasping both ends to bring along the middle|抓先进和后进以带动中间的方法。|Working on the best and the worst to move the middle.
抓党建促乡村振兴|Party building to promote rural revitalisation|以基层党建推动乡村振兴的做法。|Driving rural revitalisation by Party building.
抓党建促脱贫|Party building to promote poverty alleviation|以基层党建推动脱贫攻坚的做法。|Driving the fight against poverty by Party building.
支部建在连上|branches at company level|1927年三湾改编确立的原则。|A principle set in 1927.
政治判断力、政治领悟力、政治执行力|*capacity for political judgment, thinking, and implementation|对领导干部的要求。|Demands on leading officials.||2020-12|中共中央政治局民主生活会
政治功能|*political function|基层党组织的政治作用。|The political role of primary-level organisations.
政治协商|*political consultation|人民政协的职能之一。|One function of the CPPCC.
政治建军|enhancing political loyalty in the military|从政治上建设军队。|Building the armed forces politically.
政治引领|political guidance|从政治方向上的引导。|Guidance in political direction.
政治担当|political commitment|从政治上承担责任的精神。|Readiness to bear political responsibility.
政治方向|*political orientation|党和国家前进的方向。|The direction of Party and state.
政治本色|political character|党员应保持的政治品质。|The political character that members should keep.
政治机关|political organ|要求党政机关首先明确的政治属性。|What every Party and state office is told it is first of all.
政治标准|political criterion|选人用人的首要标准。|The first criterion in choosing officials.
政治生态|*political ecosystem|一地一部门的政治风气。|The political climate of a place or agency.
政治立场|*political stance|观察和处理问题的政治立足点。|The political ground on which one stands.
政治站位|political stance|从全局和党中央要求出发看问题的位置。|The height from which an official should see things.
政治能力|political competence|干部把握方向、大势、全局的能力。|Officials’ ability to grasp direction, trend and whole.
政治规矩|*political rules|党在政治上的规则，包括未明文列入纪律的规矩。|The Party’s political rules, the unwritten ones included.
新型政党制度|*new model of party system|对中国政党制度的表述。|The name given to China’s party system.||2018-03-04|习近平看望政协委员
新担当、新作为|taking on new responsibilities and achieving new things|对干部的激励用语。|A call to officials to act.
新时代党的建设总要求|*general requirements for Party building for the new era|十九大提出。|Set at the 19th Congress.||2017-10-18|中共十九大
新时代党的组织路线|*Party’s organizational line for the new era|2018年全国组织工作会议提出。|Set in 2018.||2018-07-03|全国组织工作会议
机关党建|Party building in government offices|党政机关的党建。|Party building in offices.
标本兼治|*addressing both symptoms and root causes|反腐和治理的方法。|A method of governance.
模范机关|model offices|“让党中央放心、让人民群众满意”的机关。|Offices that satisfy the centre and the people.
民主生活会|*meeting of criticism and self-criticism|领导班子开展批评和自我批评的会议。|A leadership’s meeting for criticism and self-criticism.
民主评议党员|democratic appraisal of members|对党员的年度评议。|The yearly appraisal of members.
民主集中制|*democratic centralism|党和国家的组织原则。|The organising principle of Party and state.
流动党员|mobile Party members|离开组织关系所在地工作生活的党员。|Members who live and work away from their branch.
牛鼻子|ox’s nose|比喻起关键作用的环节。|An image of the key link in a task.
理想信念|*ideals and convictions|对共产主义和中国特色社会主义的信仰。|Belief in communism and in socialism with Chinese characteristics.
理论学习中心组|theoretical study group of a Party committee|党委（党组）领导班子集体学习的形式。|The form in which a Party leadership studies together.
理论武装|*arming with theory|以党的创新理论教育党员。|Educating members in the Party’s theory.
社会革命|*social revolution|党领导的社会变革，与自我革命并提。|The counterpart of self-reform.
第一书记|*first secretaries|派驻村任职的书记。|Officials sent to villages as secretaries.
管党治党|managing and governing the Party|对党的管理和治理。|The running of the Party.
红色基因|revolutionary heritage|革命传统。|The revolutionary heritage.
红色文化|revolutionary culture|革命年代形成的文化。|The culture of the revolutionary years.
红色资源|revolutionary heritage|革命旧址、文物和精神等资源。|Revolutionary sites, relics and traditions.
组织力|organisational capacity|基层党组织的能力。|The capacity of primary-level organisations.
组织生活会|organisational life meeting|支部开展批评和自我批评的会议。|A branch’s meeting for criticism and self-criticism.
绝对忠诚|*absolute loyalty|对党员和军人政治品质的要求。|The political virtue demanded of members and soldiers.
统一战线|*united front|党团结各界力量的战略。|The Party’s strategy for uniting other forces.
统战工作|*united front work|统一战线方面的工作。|The work of the united front.
能上能下|promotion and demotion|干部制度改革的内容。|Officials may rise and fall.
自我净化、自我完善、自我革新、自我提高|self-cleansing, self-improvement, self-renewal and self-development|党的四种自我能力。|Four capacities claimed for the Party.
自我革命|*self-reform|党自我监督、自我纠错。|The Party’s correction of itself.
讲政治|putting politics first|从政治上看问题、办事情。|Judging and acting by politics.
谈心谈话|heart-to-heart talks|党组织负责人与党员之间的谈话。|Talks between the heads of an organisation and its members.
负面清单|*negative list|清单以外均可进入的准入管理方式。|A list outside which entry is free.
赓续红色血脉|keeping the red bloodline going|传承革命传统的用语。|A phrase for handing on the revolutionary tradition.
软弱涣散|weak and lax|指战斗力不强的党组织。|Said of ineffective Party organisations.
选人用人|selection and appointment of officials|干部的选拔和任用。|How officials are chosen and placed.
问题清单|list of problems|列明须整改问题的清单。|A list of the problems to be put right.
集体领导|*collective leadership|党委集体讨论决定重大问题。|Committees decide major questions collectively.
革命老区|*old revolutionary base areas|土地革命和抗日战争时期的根据地。|The base areas of the revolutionary wars.
马克思主义执政党|*Marxist governing party|中国共产党的自我定位。|What the Chinese Communist Party says it is.
驻村工作队|*resident work teams|派驻贫困村的干部队伍。|Teams stationed in villages.
高素质专业化干部队伍|*contingent of competent and professional officials|干部队伍建设的目标。|The aim of cadre work.
`;
