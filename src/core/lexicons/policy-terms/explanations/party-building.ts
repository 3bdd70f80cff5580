/** What the terms of `../party-building.ts` mean; the columns are named in `explain-term.ts`. */
export const partyBuildingExplanations = `
三严三实专题教育|Three Stricts and Three Earnests campaign|2015年在县处级以上领导干部中开展的作风教育。|A campaign on conduct among officials of county level and above in 2015.
三会一课制度|system of three meetings and one lecture|党支部定期开会和上党课的制度。|The rule that a branch holds three kinds of meetings and a lecture.|支部党员大会；支部委员会会议；党小组会；党课
不正之风|*misconduct|违反党的作风规定的行为，如以权谋私、公款吃喝。|Breaches of the Party’s rules on conduct, such as feasts at public cost.
不正之风和腐败问题|*misconduct and corruption|作风问题和腐败问题的合称，多指群众身边的。|Misconduct and corruption together, mostly those that people meet with.
专题协商|consultation on special topics|政协就专门问题进行的协商。|CPPCC consultation on a single topic.
世界观、人生观、价值观|*outlook on the world, life, and values|简称“三观”，被称为党员思想行为的“总开关”。|A person’s three outlooks, called the master switch of a member’s conduct.|世界观；人生观；价值观
两学一做学习教育|Two Studies, One Action campaign|2016年起在全体党员中开展的学习教育，后转为常态化制度化。|The campaign among all members from 2016, later made routine.|学党章党规；学系列讲话；做合格党员|2016-02|中共中央办公厅印发方案
两新组织|new economic and new social organisations|非公有制经济组织和社会组织，是基层党建的领域。|Private businesses and social organisations, as a field of Party building.|新经济组织；新社会组织
为民服务解难题|serving the people and solving their problems|2019年“不忘初心、牢记使命”主题教育的目标之一。|One of the aims of the education campaign of 2019.
为民造福|benefiting the people|立党为公、执政为民的本质要求。|Called an essential demand of governing for the people.
主题党日|themed Party day|党支部每月组织党员学习、议事和志愿服务的固定活动日。|The fixed day each month on which a branch studies, discusses and volunteers.
互联网+党建|Internet Plus Party building|用互联网开展党建工作。|Party building with the internet.
人民政协|*Chinese People’s Political Consultative Conference|中国人民政治协商会议的简称，中共领导的统一战线组织和协商机构。|Short for the CPPCC, the consultative body of the united front under Party leadership.
从严治党|*strict self-governance of the Party|以严格的标准和纪律管理党组织和党员的要求。|The demand that Party bodies and members be held to strict standards and discipline.
以上率下|leading by example from the top|上级以身作则带动下级。|Superiors set the example for those below.
以案促改|using cases to promote rectification|用查处的案件教育干部、整改问题。|Using cases that were punished to teach officials and mend faults.
任务清单|list of tasks|列明任务、责任人和时限的清单。|A list of tasks with those responsible and the dates.
传承红色基因、担当强军重任|passing on the traditions of revolution and shouldering the mission of building a strong military|十九大提出的军队主题教育内容。|The theme of an educational campaign in the army, set in 2017.||2017-10-18|中共十九大
保持共产党员先进性教育活动|campaign to maintain the advanced nature of Party members|2005年至2006年在全党开展的以学习“三个代表”为主的教育。|The Party-wide campaign of 2005–2006, mostly on the Three Represents.
先锋模范作用|*exemplary vanguard role|党员在工作和生活中带头、作表率的作用。|The part of members in going ahead and setting an example.
党代表任期制|tenure system for Party congress delegates|党代会代表在届期内行使职权的制度。|The rule that congress delegates act for the whole term.
党内政治文化|intraparty political culture|党内形成的政治理念、作风和价值观。|The political ideas, manners and values within the Party.
党内政治生活|*political activities within the Party|党的会议、批评与自我批评、选举等党内活动的总称。|Meetings, criticism, elections and the like within the Party.
党内民主|*intraparty democracy|党员参与、选举、监督等党内民主制度。|Members’ part in decisions, elections and oversight within the Party.
党内组织生活|Party organisational life|党员参加支部会议、党课、民主评议等的活动。|Members’ part in branch meetings, lectures and appraisals.
党务公开|transparency in Party affairs|向党员和群众公开党内决策、干部任免等事务的制度。|The disclosure of the Party’s decisions and appointments to members and public.
党史学习教育|campaign on studying Party history|2021年建党百年之际在全党开展的学习活动。|The Party-wide campaign of its centenary year, 2021.||2021-02-20|党史学习教育动员大会
党员先锋岗|Party member vanguard post|由党员承担、起带头作用的岗位。|A post in which a member leads.
党员先锋队|Party member vanguard team|由党员组成、起带头作用的队伍。|A team of members who lead the way.
党员干部下沉社区|officials and members sent down to communities|疫情中机关党员干部到社区参加防控的做法。|Sending officials and members into communities in the epidemic.
党员志愿服务|volunteering by Party members|党员参加的志愿服务活动。|Voluntary service done by Party members.
党员教育管理|education and management of members|对党员进行教育、管理、监督和服务的工作。|Educating, managing and overseeing members.
党员示范岗|Party member model post|由党员承担、起示范作用的岗位。|A post held by a member as a model.
党员突击队|Party member commando team|由党员组成、承担急难任务的队伍。|A team of members for urgent tasks.
党和国家机构改革|*reform of Party and state institutions|调整党中央和国务院机构设置与职能的改革，如2018年和2023年。|The restructuring of central Party and government bodies, as in 2018 and 2023.
党对一切工作的领导|*Party leadership over all work|党政军民学、东西南北中，党领导一切的原则，“十四个坚持”之首。|The rule that the Party leads everything everywhere, the first of the fourteen commitments.||2017-10-18|中共十九大
党建带团建|Party building leading Youth League building|以党的建设带动共青团建设。|Letting Party building drive the Youth League’s.
党建引领|guidance through Party building|以党组织建设带动基层治理、经济发展等工作的做法。|Letting Party organisations drive local governance, growth and other work.
党建联盟|Party building alliance|不同单位的党组织结盟共享资源、联合活动的形式。|Party organisations of several units that pool resources and act together.
党性|*Party spirit|党员的政治立场、觉悟和品质。|A member’s political stance, awareness and character.
党性修养|cultivation of Party spirit|党员在思想和政治品质上的自我锻炼。|Members’ training of their own thought and political character.
党性原则|principle of Party spirit|党员和新闻宣传工作须遵守的政治原则。|The political principle that members and media must keep.
党性和人民性|Party spirit and affinity to the people|新闻宣传工作中党的立场与人民立场相一致的原则。|The rule that media speak for the Party and the people at once.
党性教育|education in Party spirit|培养党员理想信念、宗旨意识和纪律观念的教育。|Teaching members conviction, purpose and discipline.
党总揽全局、协调各方|*the Party exercising overall leadership and coordinating the efforts of all sides|党在各种组织中居领导核心、统筹各方的领导方式。|How the Party leads: at the core of all bodies, coordinating them.
党指挥枪|*the Party commands the gun|党对军队的绝对领导的通俗表述。|The Party’s absolute leadership over the army in plain words.
党支部建设|Party branch building|健全党支部的组织、班子、活动和制度的工作。|Work on the organisation, leaders, activities and rules of Party branches.
党支部标准化建设|standardising Party branches|按统一标准规范支部设置、活动和管理。|Branches set up, run and managed by one standard.
党支部评星定级|star rating of Party branches|按标准给党支部评定星级的管理办法。|Grading Party branches by stars.
党政同责|shared responsibility of Party and government|党委和政府对同一事项共同负责，用于安全生产、环保、粮食等。|The rule that Party and government answer together, as for safety, environment and grain.
党的制度建设|Party institution building|党内法规和制度的建设。|Work on the Party’s rules and institutions.
党的建设|*Party building|党在政治、思想、组织、作风、纪律和制度方面的自身建设。|The Party’s work on its own politics, ideas, organisation, conduct, discipline and institutions.
党的建设新的伟大工程|*great new project of Party building|对新时期党的自身建设的定位，“四个伟大”之一。|The name for the Party’s work on itself, one of the four greats.||1994-09|中共十四届四中全会
党的思想建设|Party’s theoretical building|以理论教育武装全党的建设。|Work on the Party’s theory and ideas.
党的执政基础|Party’s governance foundation|党执政所依靠的群众、组织和物质基础。|What the Party’s rule rests on: people, organisation and means.
党的执政能力建设|*building of governance capacity|2004年十六届四中全会的主题。|The theme of the plenum of 2004.||2004-09|中共十六届四中全会
党的政治建设|*political building of the Party|在政治立场、方向、原则和纪律上的建设，居党的各项建设之首。|Work on political stance, direction and discipline, placed first in Party building.
党的政治路线|*Party’s political line|党在一定时期的总任务和方针。|The Party’s general task and policy of a period.
党的组织建设|organizational building of the Party|党的组织体系、干部和党员队伍的建设。|Work on the Party’s structure, officials and members.
党的组织覆盖和工作覆盖|coverage by Party organisations and Party work|使各领域都有党组织和党的工作。|That Party organisations and work reach all fields.|组织覆盖；工作覆盖
党的群众工作|Party’s work with the people|党联系、组织和服务群众的工作。|The Party’s work of reaching, organising and serving people.
党的群众路线教育实践活动|*Party’s mass line education and practice campaign|2013年至2014年整治“四风”的活动。|The campaign of 2013–2014 against the four forms of decadence.||2013-06-18|党的群众路线教育实践活动工作会议
党的长期执政能力建设、先进性和纯洁性建设|long-term governance capacity, advanced nature and purity|十九大党的建设总要求所定的主线。|The main thread of Party building as set by the 19th Congress.|长期执政能力建设；先进性建设；纯洁性建设
党的领导|*Party leadership|中国共产党对国家和社会的领导，称为中国特色社会主义最本质的特征。|The Party’s lead over state and society, called the defining feature of socialism with Chinese characteristics.
党管人才|Party’s leadership over talent work|人才工作由党统一领导的原则。|The rule that work with skilled people is led by the Party.
党管农村|Party’s leadership over rural work|“三农”工作由党领导的原则。|The rule that rural work is led by the Party.
党管宣传|Party’s leadership over publicity|宣传工作由党领导的原则。|The rule that publicity is led by the Party.
党管干部|*the Party supervising the performance of officials|干部的选拔、任用、管理由党负责的原则。|The rule that the Party chooses, appoints and manages officials.
党管意识形态|Party’s leadership over ideology|宣传、教育、文化等意识形态工作由党领导的原则。|The rule that publicity, education and culture are led by the Party.
党管武装|Party’s leadership over the armed forces|各级党委领导本地武装力量和国防动员的原则。|The rule that Party committees lead armed forces and mobilisation in their area.
党群关系|Party-people relations|党与人民群众的关系，强调密切联系、不脱离群众。|Relations of the Party with the people, which are to be close.
党要管党|*the Party must supervise its own conduct|党必须抓好自身建设和管理的方针，常与“从严治党”连用。|The rule that the Party must look after itself, mostly named with strict self-governance.
入脑入心|taking it to mind and heart|要求学习内容真正被理解和接受的用语。|The demand that what is studied be truly understood and accepted.
全过程人民民主|*whole-process people’s democracy|习近平对中国民主的表述，强调选举、协商、决策、管理、监督全链条参与。|Xi Jinping’s name for China’s democracy, said to run through elections, consultation, decisions, management and oversight.||2019-11-02|习近平在上海虹桥街道考察（当时作“全过程的民主”）
全面从严治党|*full and rigorous self-governance of the Party|“四个全面”之一，涵盖纪律、作风、反腐和组织建设。|One prong of the four-pronged strategy: discipline, conduct, anti-corruption and organisation.||2014-12|习近平在江苏调研
共同思想基础|common theoretical foundation|全党全国人民团结奋斗的共同信念。|The shared belief on which Party and people are to stand.
关键少数|*key few|指各级领导干部，特别是主要负责人。|Leading officials, above all the heads of Party and government bodies.
典型引路|leading with models|树立先进典型、以其经验带动其他单位的工作方法。|Holding up models so that others follow them.
内化于心、外化于行|absorbing it in mind and showing it in action|要求学到的思想真正信服并见之于行动。|The demand that what is learned be believed and acted on.
创先争优|striving to be advanced and outstanding|创建先进基层党组织、争当优秀共产党员的活动，2010年至2012年开展。|The campaign of 2010–2012 to be advanced organisations and outstanding members.|创建先进基层党组织；争当优秀共产党员
制度治党|running the Party by rules|以党内法规制度管理党。|Running the Party by its rules.
协商民主|*consultative democracy|就重大问题在决策前和决策中广泛协商的民主形式。|Democracy by wide consultation before and during decisions.
参政议政|*participation in the deliberation of state affairs|人民政协和民主党派调研、建言的职能。|The function of the CPPCC and the other parties to study questions and advise.
双报到|dual registration|单位党组织和在职党员到社区报到服务。|Office Party organisations and their members register with communities to serve.
听党话、跟党走|following the Party and its guidance|对群众和军队政治上跟随党的要求。|The demand that people and army follow the Party.
回头看|looking back|对已开展或整改的工作再次检查。|A second check of work done or faults mended.
围绕中心、服务大局|serving the central task and the overall interests|要求党建、群团、文化等工作配合党的中心任务和全局。|The demand that Party building, mass organisations, culture and the like support the Party’s central task.
国企党建|Party building in state-owned enterprises|在国有企业中建设党组织、发挥其领导作用的工作。|Building Party organisations in state firms and making them lead.
基层党建|primary-level Party building|农村、社区、企业、学校等基层党组织的建设。|Work on Party organisations in villages, communities, firms and schools.
基层党建全面进步、全面过硬|all-round progress and soundness of primary-level Party building|对基层党组织建设的目标要求。|The goal set for primary-level Party building.
基层党组织书记抓基层党建述职评议考核|report and appraisal of Party secretaries on primary-level Party building|书记就抓党建述职并接受评议考核的制度。|The system by which secretaries report on Party building and are appraised.
基层组织、基础工作、基本能力建设|building of primary organisations, basic work and basic abilities|“三基建设”的全称。|The three basics in full.|基层组织；基础工作；基本能力
多党合作|*multiparty cooperation|中国共产党领导、各民主党派参加的合作制度。|The system in which eight other parties cooperate under the Communist Party.
大兴调查研究|conducting extensive research and fact-finding|2023年起在全党推行的工作要求。|A Party-wide demand since 2023.
大思政课|“big” political education|把社会实践等融入思想政治教育的做法。|Political education that takes in social practice.
头雁效应|lead-goose effect|比喻领导干部像领头雁一样带动群体。|The image of officials who lead as the first goose leads the flock.
好干部标准|criteria of a good official|习近平2013年提出的选拔和评价干部的五条标准。|Xi Jinping’s five criteria, set in 2013, for choosing and judging officials.|信念坚定；为民服务；勤政务实；敢于担当；清正廉洁|2013-06-28|全国组织工作会议
学习型政党|learning-oriented party|把学习作为常态的政党建设目标。|The goal of a party that keeps learning.
学习贯彻习近平新时代中国特色社会主义思想主题教育|campaign to study and implement Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era|2023年4月至2024年1月在全党开展的主题教育。|The Party-wide campaign from April 2023 to January 2024.||2023-04-03|学习贯彻习近平新时代中国特色社会主义思想主题教育工作会议
学史明理、学史增信、学史崇德、学史力行|study history to understand, to gain confidence, to gain integrity and to act|2021年党史学习教育的目标要求。|The aims of the campaign on Party history of 2021.|学史明理；学史增信；学史崇德；学史力行|2021-02-20|党史学习教育动员大会
学思践悟|studying, thinking, practising and understanding|对理论学习方法的要求。|A method demanded in the study of theory.
学懂、弄通、做实|study, understand and implement|2017年起对学习贯彻党代会精神的要求。|What has been demanded since 2017 in the study of a congress: to learn, grasp and apply.|学懂；弄通；做实
学深悟透|studying deeply and understanding thoroughly|要求深入学习、透彻理解理论的用语。|The demand to study theory in depth and grasp it fully.
守纪律、讲规矩|observing discipline and rules|习近平2015年强调的政治要求。|A political demand that Xi Jinping stressed in 2015.|守纪律；讲规矩|2015-01-13|十八届中央纪委五次全会
容错纠错|tolerating and correcting mistakes|对改革中非主观故意的失误予以宽容并及时纠正的机制。|The mechanism that forgives and mends honest mistakes made in reform.
密切联系群众|*maintaining close ties with the people|与人民群众保持联系，党的三大优良作风之一。|Staying close to the people, one of the Party’s three great styles of work.
对党忠诚|*loyalty to the Party|对党的信仰、组织和理论的忠诚，列入入党誓词。|Loyalty to the Party’s faith, organisation and theory, a part of the oath of admission.
对标对表|checking against the central line|以中央要求为准检查自己的工作。|Measuring one’s work by what the centre demands.
干事创业|working and achieving|对干部积极工作的用语。|A phrase for officials who get things done.
干部人事制度改革|reform of the personnel system|对干部选拔、考核、任期等制度的改革。|The reform of how officials are chosen, judged and placed.
干部教育培训|training of officials|对干部进行理论、业务教育和培训的工作。|Teaching officials theory and skills.
干部选拔任用|selection and appointment of officials|按照条件和程序挑选、考察、任命干部的工作。|Choosing, vetting and appointing officials by set conditions and steps.
德才兼备、以德为先|*both integrity and ability, with integrity taking precedence|干部选拔的标准。|The standard by which officials are chosen.
忠诚、干净、担当|loyal, clean, and responsible|习近平对干部的要求：对党忠诚、个人干净、敢于担当。|What Xi Jinping demands of officials: loyalty to the Party, clean hands and courage.|忠诚；干净；担当
思想建党|building the Party through theory|以思想教育从根本上建设党的原则，源于古田会议。|The rule that the Party is built by ideas first, from the Gutian meeting of 1929.
思想建党、制度治党|building the Party through theory and running it by rules|把思想教育与制度约束结合起来的治党方法。|Running the Party by ideas and rules together.
思想政治工作|theoretical and political work|对群众和党员进行的理论教育和思想疏导工作。|Teaching theory to and guiding the minds of members and public.
思想政治理论课|*political theory courses|各级学校开设的政治理论课程。|The courses of political theory in schools and universities.
思政课程|courses of political theory|学校开设的思想政治理论课程。|The courses of political theory at schools and universities.
总开关|master switch|比喻世界观、人生观、价值观对行为的决定作用。|The image of one’s outlook on the world, life and values as what governs conduct.
意识形态|*ideology|反映阶级和社会利益的思想体系，党宣传工作的重点领域。|The system of ideas of a class or society, a chief field of the Party’s publicity work.
我为群众办实事|doing practical things for the people|2021年党史学习教育中为群众解决实际问题的活动。|The practical part of the campaign on Party history of 2021.
战斗堡垒|fighting bastion|比喻能团结带领群众的基层党组织。|The image of a Party branch that holds together and leads the people.
打铁必须自身硬|*it takes a good blacksmith to make good steel|比喻党要领导国家，自身必须过硬。|The image that a Party which leads must itself be sound.
批评和自我批评|*criticism and self-criticism|党员指出他人和自己缺点错误的党内方法，三大优良作风之一。|Pointing out others’ and one’s own faults, one of the Party’s three great styles of work.
抓两头带中间|grasping both ends to bring along the middle|抓先进和后进以带动中间的方法。|Working on the best and the worst to move the middle.
抓党建促乡村振兴|Party building to promote rural revitalisation|以基层党建推动乡村振兴的做法。|Driving rural revitalisation by Party building.
抓党建促脱贫|Party building to promote poverty alleviation|以基层党建推动脱贫攻坚的做法。|Driving the fight against poverty by Party building.
支部建在连上|branches at company level|把党支部设在连队以保证党对军队领导的原则。|The rule that each company has a Party branch, so that the Party leads the army.||1927-09|三湾改编
政治体检|political check-up|比喻巡视对政治状况的检查。|The image of an inspection of political health.
政治判断力|capacity for political judgment|看清政治形势和方向的能力，“政治三力”之一。|The ability to judge politically, one of three demanded of officials.
政治判断力、政治领悟力、政治执行力|*capacity for political judgment, thinking, and implementation|对领导干部看清政治方向、领会中央意图、执行决策能力的要求。|What officials need: to judge politically, to grasp what the centre means and to carry it out.|政治判断力；政治领悟力；政治执行力|2020-12|中共中央政治局民主生活会
政治功能|*political function|基层党组织宣传、组织、凝聚和服务群众的政治作用。|What a Party organisation does politically: to teach, organise, unite and serve people.
政治协商|*political consultation|就国家大政方针在决策前协商的制度，人民政协的职能之一。|Consultation on policy before decisions, one function of the CPPCC.
政治建军|enhancing political loyalty in the military|以思想政治工作保证军队听党指挥的方略。|Keeping the armed forces under the Party’s command by political work.
政治引领|political guidance|引导群众和组织坚持正确政治方向。|Keeping people and organisations on the right political course.
政治忠诚|political loyalty|对党的信仰、组织和核心的忠诚。|Loyalty to the Party’s faith, organisation and core.
政治执行力|capacity for political implementation|执行党中央决策的能力，“政治三力”之一。|The ability to carry out what the centre decides, one of three demanded of officials.
政治担当|political commitment|对党的事业和政治任务敢于负责的精神。|Readiness to answer for the Party’s cause and tasks.
政治方向|*political orientation|党和国家前进的政治目标和道路，首先指坚持党的领导和中国特色社会主义。|The political goal and path of Party and state, above all Party leadership and its socialism.
政治本色|political character|共产党员应始终保持的忠诚、廉洁、为民等品质。|Loyalty, integrity and service, which members should always keep.
政治机关|political organ|对党政机关首先是执行党的政治任务的机关的定位。|The doctrine that a Party or state office is above all an organ of the Party’s political tasks.
政治标准|political criterion|衡量干部政治忠诚和立场的标准，选人用人首先考虑。|The standard of loyalty and stance, the first by which officials are chosen.
政治生态|*political ecosystem|一个地区或部门的政风、党风和社会风气。|The climate of conduct in the politics of a place or agency.
政治立场|*political stance|观察和处理问题的政治立足点。|The political ground on which one stands.
政治站位|political stance|从中央要求和全局出发看待工作的高度，常说“提高政治站位”。|The height from which officials see their work: that of the centre and the whole.
政治素质|political quality|干部和党员的政治立场、忠诚和能力。|The political stance, loyalty and ability of officials and members.
政治能力|political competence|把握政治方向、辨别是非、驾驭局面的能力。|The ability to keep to the political course, tell right from wrong and master a situation.
政治规矩|*political rules|党在政治上的规则，包括未明文列入纪律的规矩。|The Party’s political rules, the unwritten ones included.
政治领悟力|capacity for political thinking|领会党中央精神的能力，“政治三力”之一。|The ability to grasp what the centre means, one of three demanded of officials.
新型政党制度|new type of political party system|官方对中共领导的多党合作和政治协商制度的称谓。|The official name for multiparty cooperation and consultation under the Communist Party.||2018-03-04|习近平看望政协委员
新担当、新作为|taking on new responsibilities and achieving new things|2018年起激励干部主动作为的用语。|The call, since 2018, for officials to take the initiative.
新时代党的建设总要求|*general requirements for Party building for the new era|十九大关于党的建设方针、主线、布局和目标的概括。|The 19th Congress’s summary of the principles, main thread and goal of Party building.||2017-10-18|中共十九大
新时代党的组织路线|*Party’s organizational line for the new era|关于组织体系和干部人才队伍建设的路线。|The line on organisation, officials and skilled people.||2018-07-03|全国组织工作会议
智慧党建|smart Party building|用互联网和大数据开展党建工作。|Party building with the internet and big data.
服务型党组织|service-oriented Party organisations|以服务群众为主要功能的基层党组织。|Local Party organisations whose main task is to serve people.
机关党建|Party building in government offices|党政机关内部党组织的建设。|Work on the Party organisations within offices of Party and state.
标本兼治|*addressing both symptoms and root causes|既解决表面问题又消除根源的治理方法，多用于反腐。|Dealing with both the signs and the causes of a fault, mostly said of corruption.
模范机关|model offices|“让党中央放心、让人民群众满意”的党政机关，2019年起创建。|The campaign, since 2019, for offices that satisfy the Central Committee and the people.
正面清单|positive list|列明允许事项的清单，与负面清单相对。|A list of what is permitted, as opposed to a negative list.
民主生活会|*meeting of criticism and self-criticism|领导班子成员定期开展批评与自我批评的党内会议。|The regular meeting at which members of a leadership criticise each other and themselves.
民主评议党员|democratic appraisal of members|支部每年由党员自评、互评和群众测评党员表现的制度。|The yearly appraisal of members by themselves, each other and the public.
民主集中制|*democratic centralism|民主基础上的集中与集中指导下的民主，党和国家的组织原则。|Centralism on the basis of democracy and democracy under central guidance, the organising rule of Party and state.
流动党员|mobile Party members|离开组织关系所在地工作生活的党员。|Members who live and work away from their branch.
清单化管理|management by list|把任务列成清单逐项落实的管理方法。|Managing work by lists of tasks.
牛鼻子|ox’s nose|比喻牵动全局的关键环节，常说“牵住牛鼻子”。|The image of the key point by which, as an ox by its nose, all can be led.
理想信念|*ideals and convictions|对共产主义和中国特色社会主义的信仰。|Belief in communism and in socialism with Chinese characteristics.
理论学习中心组|theoretical study group of a Party committee|党委（党组）领导班子集体学习的形式。|The form in which a Party leadership studies together.
理论武装|arming with theory|以党的理论教育党员和干部，统一思想。|Teaching members and officials the Party’s theory so that they think alike.
用学术讲政治|teaching politics by scholarship|对党校教学的要求。|A demand on teaching at Party schools.
社会革命|*social revolution|党领导的推动社会根本变革的事业，与自我革命并提。|The change of society that the Party leads, named beside its self-reform.
第一书记|*first secretaries|由上级机关选派到村任职、负责党建和脱贫等工作的干部。|Officials sent to villages as Party secretaries for Party building and poverty work.
管党治党|managing and governing the Party|党对自身组织和党员的管理与整治。|How the Party manages and disciplines its own bodies and members.
红色基因|revolutionary heritage|比喻革命传统和精神，要求代代传承。|Literally the red gene: the revolutionary tradition to be handed on.
红色教育|revolutionary education|以革命史和革命精神为内容的教育。|Education in the history and spirit of the revolution.
红色文化|revolutionary culture|党领导革命过程中形成的精神和物质文化遗产。|The ideas and relics left by the Party’s revolution.
红色资源|revolutionary heritage|革命旧址、文物和精神等资源。|Revolutionary sites, relics and traditions.
组织力|organisational capacity|基层党组织动员、团结和带领群众的能力。|The ability of a primary-level Party organisation to rally and lead people.
组织处理|organisational measures|对违规干部停职、调离、降职、免职等处理，不同于纪律处分。|Suspension, transfer, demotion or removal of officials, as distinct from disciplinary sanctions.
组织生活会|organisational life meeting|支部开展批评和自我批评的会议。|A branch’s meeting for criticism and self-criticism.
绝对忠诚|*absolute loyalty|对党员和军人政治品质的要求。|The political virtue demanded of members and soldiers.
统一战线|*united front|党团结其他阶级、党派和社会力量的联盟，称为重要法宝。|The Party’s alliance with other classes, parties and forces, called one of its magic weapons.
统战工作|*united front work|团结民主党派、民族宗教界、非公经济人士和海外侨胞等的工作。|Work with other parties, ethnic and religious circles, private business and overseas Chinese.
群团改革|reform of people’s organizations|对工会、共青团、妇联等群团组织的改革，2015年起推进。|The reform, since 2015, of unions, Youth League, Women’s Federation and the like.||2015-07|中央党的群团工作会议
能上能下|promotion and demotion|干部可升可降、优上劣下的人事制度改革。|The reform by which officials may rise and fall by merit.
自我净化、自我完善、自我革新、自我提高|self-cleansing, self-improvement, self-renewal and self-development|对党依靠自身解决问题的四种能力的表述。|Four abilities by which the Party is to mend itself.|自我净化；自我完善；自我革新；自我提高
自我革命|*self-reform|党不断发现并纠正自身问题，称为跳出历史周期率的第二个答案。|The Party’s mending of its own faults, called the second answer to the cycle of rise and fall.
自选动作|optional actions|比喻各单位结合实际自行安排的工作。|The image from gymnastics of work that a unit chooses for itself.
良好家风|good family ethos|对干部管好家属、树立清廉家风的要求。|The demand that officials keep their families clean.
规定动作|prescribed actions|比喻上级统一要求、必须完成的工作。|The image from gymnastics of work that all must do.
讲政治|putting politics first|从政治上考虑和处理问题，与党中央保持一致。|Judging and acting by politics, in line with the Central Committee.
讲政治、守规矩|putting politics first and observing the rules|要求党员干部政治立场坚定、遵守党的纪律和规矩。|The demand that members and officials stand firm politically and keep the Party’s rules.|讲政治；守规矩
讲规矩、有纪律|observing rules and discipline|“四讲四有”合格党员标准之一。|One of the four standards of a qualified member in the Two Studies campaign.
课程思政|politics in all courses|把思想政治教育融入各门课程的做法。|Putting political education into courses of every subject.
调研协商|consultation on the basis of field research|党外人士和政协在实地调研基础上与中共协商的方式。|The way in which non-Communist parties and the CPPCC study a question on the spot and then consult with the Party.
谈心谈话|heart-to-heart talks|党组织负责人与党员之间的谈话。|Talks between the heads of an organisation and its members.
负面清单|*negative list|列明禁止或限制事项、清单以外可自由进入的管理方式。|A list of what is barred or limited; all else is open.
赓续红色血脉|keeping the red bloodline going|比喻继承革命传统和精神。|The image of handing on the revolutionary tradition as by blood.
赶考|taking the exam|毛泽东1949年进北平前的比喻，指党执政要经受人民检验。|Mao’s image of 1949: in power the Party sits an examination before the people.||1949-03-23|毛泽东离开西柏坡
软弱涣散|weak and lax|指基层党组织缺乏战斗力、组织松散。|Said of primary-level Party organisations that are feeble and slack.
选人用人|selection and appointment of officials|选拔和使用干部，强调正确的用人导向。|Choosing and using officials, with stress on the right standards.
选派第一书记|sending first secretaries|从机关选派干部到村任第一书记的做法。|The practice of sending officials to villages as first secretaries.
重遏制、强高压、长震慑|firm containment, strong pressure and lasting deterrence|十九大对反腐败的要求。|The 19th Congress’s demand on the fight against corruption.|重遏制；强高压；长震慑|2017-10-18|中共十九大
问题清单|list of problems|逐条列出须整改的问题，以便对照解决、核销。|A list of faults to be mended and struck off one by one.
集体领导|*collective leadership|重大问题由党委集体讨论决定的制度。|The rule that a Party committee decides major questions together.
非公党建|Party building in private firms|在非公有制企业中建设党组织的工作。|Building Party organisations in private firms.
革命传统|revolutionary traditions|党领导革命中形成的思想和作风传统。|The ideas and habits formed in the Party’s revolution.
革命精神|revolutionary spirit|革命年代形成的不怕牺牲、艰苦奋斗等精神。|The readiness for sacrifice and hardship of the revolutionary years.
革命老区|*old revolutionary base areas|土地革命战争和抗日战争时期的革命根据地。|The Party’s bases in the wars of 1927–1945.
领头雁|lead goose|比喻带动他人的基层干部或带头人。|The image of a local official or model whom others follow.
马克思主义执政党|*Marxist governing party|以马克思主义为指导的执政党，中国共产党的自我定位。|A governing party guided by Marxism: what the Communist Party says it is.
驻村工作队|*resident work teams|由机关选派、常驻村里帮扶脱贫和振兴的干部队伍。|Teams of officials who live in villages to help against poverty.
高素质专业化干部队伍|*contingent of competent and professional officials|政治过硬、专业能力强的干部队伍，干部工作的目标。|Officials who are politically sound and professionally able, the aim of cadre work.
`;
