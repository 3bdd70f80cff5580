/** What the terms of `../culture.ts` mean; the columns are named in `explain-term.ts`. */
export const cultureExplanations = `
两个文明|two civilisations|物质文明和精神文明的合称。|Material and cultural-ethical progress together.|物质文明；精神文明
中华优秀传统文化|*fine traditional Chinese culture|中国历史上形成、官方认为应当传承弘扬的思想、道德和艺术传统。|The traditions of thought, morals and art that the Party holds worth handing on.
中华优秀传统文化创造性转化、创新性发展|*creative transformation and innovative development of fine traditional Chinese culture|对传统文化的方针：按时代要求改造其内涵和形式，并加以发展。|The line on tradition: to recast its content and form for today and to develop it.
中华文明探源工程|project to trace the origins of Chinese civilisation|研究中华文明起源的重大项目。|Research on the origins of Chinese civilisation.
中华文脉|Chinese cultural lineage|指代代相传的文化传统。|The line of culture handed down.
中华民族现代文明|modern Chinese civilisation|以传统与现代结合建设的文明。|The civilisation to be built out of tradition and modernity.
中国特色哲学社会科学|*philosophy and social sciences with Chinese characteristics|2016年提出加快构建的学科、学术和话语体系。|Disciplines, scholarship and discourse of China’s own, called for in 2016.||2016-05-17|哲学社会科学工作座谈会
中国特色新型智库|new type of think tanks with Chinese features|为决策服务的研究机构建设。|Research bodies that serve decisions.
中国自主的知识体系|independent Chinese system of knowledge|以中国实践为基础的学科、学术和话语体系，2022年提出加快构建。|A body of scholarship founded on Chinese practice, called for in 2022.||2022-04-25|习近平在中国人民大学考察
中国话语和中国叙事体系|China’s discourse and narrative system|用中国理论和说法对外解释中国实践的话语体系。|Explaining China abroad with its own theories and terms.
为人民服务、为社会主义服务|*serving the people and serving socialism|文艺工作的“二为”方向。|The direction of art and literature known as the Two Serves.|为人民服务；为社会主义服务|1980-07-26|《人民日报》社论
主力军全面挺进主战场|main force advancing onto the main battlefield|要求主流媒体进入互联网传播阵地。|Mainstream media are to go onto the internet.
主旋律|main theme|符合官方价值的文艺和舆论主调。|The officially favoured keynote of art and opinion.
主流思想舆论|mainstream thought and opinion|符合官方价值的社会思想和舆论。|Thought and opinion in society that agree with official values.
举旗帜、聚民心、育新人、兴文化、展形象|upholding the banner, winning people’s hearts, cultivating new people, developing culture and presenting a good image|2018年提出的宣传思想工作使命任务。|The tasks of publicity work set in 2018.|举旗帜；聚民心；育新人；兴文化；展形象|2018-08-21|全国宣传思想工作会议
乌兰牧骑|Ulan Muqir troupes|内蒙古深入牧区演出的文艺队伍。|Inner Mongolia’s art troupes that tour the pastures.
书香中国|book-loving China|推动全民阅读、建设阅读社会的目标用语。|The goal of a country of readers.
二为方向|direction of the Two Serves|文艺为人民服务、为社会主义服务的方向。|That art and literature serve the people and serve socialism.|为人民服务；为社会主义服务|1980-07-26|《人民日报》社论
五个一工程|Five-One Project|中央宣传部组织的精神文明建设优秀作品评选。|The publicity department’s prize for works of culture.
以人民为中心的创作导向|people-centred approach to creation|文艺创作的根本方向。|The direction of art and literature.
以文化人、以文育人|forming people by culture|用文化教育感化人。|Using culture to form people.
以文塑旅、以旅彰文|culture shapes tourism, tourism shows culture|文化和旅游融合发展的原则。|The rule for joining culture and tourism.
传播好中国声音|making the voice of China heard|对外宣传要求，常与“讲好中国故事”连用。|A demand on publicity abroad, mostly named with telling China’s stories well.
低俗、庸俗、媚俗|vulgar, coarse and pandering|文艺创作和娱乐中应抵制的倾向。|What art and entertainment are to avoid.
党媒姓党|Party media bear the Party’s name|强调党的媒体必须服从党。|Party media must obey the Party.
党管媒体|Party control of the media|党对各类媒体的领导原则。|The rule that the Party leads all media.
全媒体传播体系|all-media communication system|以主流媒体为主、覆盖各种媒介的传播体系。|A system of communication led by mainstream media across all channels.
全民阅读|nationwide reading|倡导公众读书的活动，多次写入政府工作报告。|The promotion of reading among the public, often in the Government Work Report.
公民道德建设|civic morality|提高公民社会公德、职业道德、家庭美德和个人品德的工作。|The work of raising citizens’ morals in public, at work, in the family and in person.
具有强大凝聚力和引领力的社会主义意识形态|*socialist ideology that has the power to unite and inspire the people|意识形态建设的目标。|The aim of ideological work.
农家书屋|rural libraries|设在行政村的公益阅览室。|Reading rooms in villages.
制止餐饮浪费|stopping food waste|反对食物浪费的行动。|The drive against wasted food.
历史虚无主义|historical nihilism|官方用语，指否定党史国史的思潮。|Official usage for views that deny the Party’s account of history.
县级融媒体中心|*county-level integrated media centers|县一级整合各类媒体的机构，2018年起建设。|County bodies that combine all local media, built since 2018.
双百方针|*policy of letting a hundred flowers bloom and a hundred schools of thought contend|发展文艺和学术的方针，即百花齐放、百家争鸣。|The policy on art and scholarship: let a hundred flowers bloom and a hundred schools contend.|百花齐放；百家争鸣|1956-04-28|毛泽东在中共中央政治局扩大会议讲话
取其精华、去其糟粕|take the best, drop the dross|对待传统文化的方针。|The rule for dealing with tradition.
古为今用、洋为中用|the past for the present, the foreign for China|毛泽东提出的文化方针。|Mao’s policy on culture.
四史学习教育|study of the four histories|学习党史、新中国史、改革开放史、社会主义发展史的教育活动。|The study of the histories of the Party, the People’s Republic, reform and opening up, and socialism.
国家文化公园|*national cultural parks|长城、大运河、长征、黄河、长江等以文化遗产保护展示为目的的国家公园。|National parks that protect and show heritage: Great Wall, Grand Canal, Long March, Yellow River, Yangtze.
国家文化数字化战略|national strategy of cultural digitalisation|用数字技术保存和传播文化资源。|Keeping and spreading culture by digital means.
国家通用语言文字|standard spoken and written Chinese|普通话和规范汉字，国家法定推广使用。|Putonghua and standard characters, which the law requires the state to promote.
国际传播能力|international communication capacity|国家对外传播信息、影响国际舆论的能力。|A country’s ability to reach and influence opinion abroad.
国际话语权|international discourse power|在国际上发声和影响议题的能力。|The power to be heard in the world.
大写意|freehand brushwork|习近平2018年用以比喻“一带一路”的整体谋划阶段。|Xi Jinping’s image of 2018 for the broad planning of the Belt and Road.||2018-08-27|推进“一带一路”建设工作5周年座谈会
大外宣|broad external publicity|各方共同参与的对外宣传格局。|Publicity abroad in which all take part.
大运河文化带|Grand Canal cultural belt|沿大运河保护传承利用文化遗产的区域建设。|The development of the lands along the Grand Canal around its heritage.
媒体融合|*media convergence|传统媒体与新兴媒体在内容、渠道和管理上的融合发展。|The merging of old and new media in content, channels and management.||2014-08-18|中央全面深化改革领导小组第四次会议
学习强国|*Xuexi Qiangguo|中央宣传部2019年上线的学习平台。|The study platform of the Party’s publicity department, launched in 2019.||2019-01-01|“学习强国”学习平台上线
学科体系、学术体系、话语体系|systems of disciplines, of scholarship and of discourse|构建中国特色哲学社会科学的三个方面。|The three sides of building philosophy and social sciences with Chinese features.
学雷锋|learning from Lei Feng|以雷锋为榜样的志愿服务和道德教育活动。|Volunteering and moral education on the model of the soldier Lei Feng.
学雷锋志愿服务|voluntary service after Lei Feng|以雷锋精神开展的志愿活动。|Voluntary work in the spirit of Lei Feng.
守土有责、守土负责、守土尽责|holding one’s ground responsibly|要求各级守好自己负责的阵地。|All are to hold the ground that they answer for.
宣传思想工作|publicity and ideological work|党的宣传、理论和思想教育工作。|The Party’s work of publicity, theory and political education.
家国情怀|feelings for family and country|把个人、家庭与国家命运相连的情感。|Feeling one’s own and one’s family’s fate bound up with the nation’s.
家庭家教家风|family, upbringing and family tradition|以家庭文明建设涵养社会风气的工作。|Work on families as the root of public morals.
工笔画|fine brushwork|习近平2018年用以比喻“一带一路”的精细推进阶段。|Xi Jinping’s image of 2018 for the careful execution of the Belt and Road.||2018-08-27|推进“一带一路”建设工作5周年座谈会
强信心、聚民心、暖人心、筑同心|strengthening confidence, winning hearts, warming hearts, uniting hearts|宣传工作的要求。|The aim of public communication.
意识形态安全|ideological security|防止思想领域受到侵害和动摇。|Guarding the realm of ideas.
意识形态工作领导权|leadership over ideological work|党对意识形态工作的领导和主导。|The Party’s hold on ideological work.
意识形态斗争|ideological struggle|在思想领域抵制错误思潮的斗争。|The struggle against ideas held to be wrong.
意识形态阵地|ideological positions|指媒体、课堂、网络等思想传播场所。|Media, classrooms and the net seen as ground to hold.
扫黄打非|campaign against pornography and illegal publications|查处淫秽色情和非法出版物的工作。|Fighting pornography and illegal publications.
政治家办报|newspapers run by politicians|要求从政治上把握新闻工作。|Media are to be run with political judgement.
文化下乡|bringing culture to the countryside|把演出、图书等送到农村。|Shows, books and the like for villages.
文化主体性|cultural subjectivity|指文化的独立自主与自信。|A culture that stands on its own.
文化事业|*cultural programs|以公共服务为目的的公益性文化工作，与文化产业相对。|Cultural work as a public service, as opposed to the cultural industries.
文化产业|*cultural industries|从事文化产品生产和经营的行业，与公益性文化事业相对。|The trades that make and sell cultural goods, as opposed to public cultural programmes.
文化强国|*country with a strong socialist culture|建设社会主义文化强国的简称，2035年的国家目标之一。|Short for a country strong in socialist culture, one of the goals for 2035.||2011-10|中共十七届六中全会
文化强省|province strong in culture|省级文化建设目标。|The goal of a province in culture.
文化惠民|culture for the public good|向群众提供免费或优惠文化产品和服务的做法。|Free or cheap cultural goods and services for the public.
文化润疆|nourishing Xinjiang with culture|以中华文化认同为目标的新疆文化工作。|Cultural work in Xinjiang aimed at identification with Chinese culture.
文化繁荣兴盛|flourishing culture|文化建设的目标。|The aim of cultural policy.
文化自觉|cultural awareness|对自身文化的认识和担当。|Knowing and owning one’s culture.
文化走出去|Chinese culture going global|推动中国文化产品和价值走向海外的战略。|The strategy of taking Chinese culture abroad.
文化软实力|*cultural soft power|一国文化和价值观的吸引力、影响力。|The pull and influence of a country’s culture and values.||2007-10-15|中共十七大
文化遗产保护|protection of cultural heritage|对文物、历史建筑和非物质文化遗产的保护。|The protection of relics, historic buildings and intangible heritage.
文明实践|civilisation practice|新时代文明实践中心开展的宣讲、志愿服务等活动。|The lectures, volunteering and the like of the civilisation practice centres.
文明新风|new civil manners|文明健康的社会风尚。|Good new manners in society.
新型主流媒体|new mainstream media|媒体融合后形成的、有影响力的官方媒体。|Official media made influential again by convergence.
新时代文明实践中心|centers for promoting cultural and ethical progress in the new era|县、乡、村三级开展理论宣讲、志愿服务和文化活动的场所。|Centres in counties, townships and villages for lectures on theory, volunteering and culture.||2018-07|中央全面深化改革委员会第三次会议
新春走基层|New Year at the grassroots|春节期间记者深入基层的采访活动。|Reporters go to the grassroots around the Spring Festival.
新的文化使命|new cultural mission|新时代文化繁荣和文明建设的任务。|The task of culture in the new era.
新闻舆论工作|media and public opinion work|党领导的新闻报道和舆论引导工作。|News reporting and guidance of opinion under the Party.||2016-02-19|党的新闻舆论工作座谈会
时代楷模|*Role Models of the Times|中央宣传部授予的荣誉称号。|A title conferred by the Party’s publicity department.
时度效|timing, degree and effect|舆论引导要把握的时机、力度和效果。|What guiding opinion must heed.
明体达用、体用贯通|clear in substance, effective in use|对习近平文化思想特点的概括。|How Xi Jinping’s thought on culture is described.
普世价值|*universal values|官方文件批评的西方价值观念。|Western values that official documents reject.
最美奋斗者|Most Admirable Strivers|2019年新中国成立70周年时评选的先进人物称号。|The title given to exemplary people at the seventieth anniversary of 2019.
望得见山、看得见水、记得住乡愁|seeing hills and water and remembering home|城镇和乡村建设要保留自然与乡土记忆。|Building is to keep nature and the memory of home.
未成年人思想道德建设|moral education of minors|对青少年的思想品德教育。|Forming the morals of the young.
村晚|village galas|农民自办的联欢晚会。|Shows that villagers put on.
正能量|*positive energy|指积极向上、合乎主流价值的言行和内容。|Words, deeds and content that are uplifting and in line with official values.
正面宣传|positive publicity|以报道成就、鼓舞人心为主的宣传方针。|The policy of reporting above all what encourages.
沾泥土、带露珠、冒热气|with soil, dew and steam on it|对新闻报道和文风生动的要求。|The call for lively, first-hand reporting.
深入生活、扎根人民|going deep into life and taking root among the people|对文艺工作者的要求。|What is asked of writers and artists.
清朗网络空间|clean cyberspace|整治网络乱象后的网络环境。|A net cleared of disorder.
清除精神污染|eliminating spiritual pollution|改革开放初期抵制资产阶级腐朽思想的行动。|A drive early in the reform era against bourgeois ideas.
爱国主义|*patriotism|对祖国的忠诚和热爱，称为民族精神的核心。|Loyalty to and love of the country, called the core of the national ethos.
爱国主义教育|*patriotic education|培养爱国情感的教育，2024年起有专门法律。|Education in patriotism, with a law of its own since 2024.||2024-01-01|《中华人民共和国爱国主义教育法》施行
物质富足、精神富有|*material abundance and cultural-ethical enrichment|社会主义现代化的根本要求。|What socialist modernisation is to bring.
物质文明|*material progress|社会物质生产和生活的成果，与精神文明并提。|What a society achieves in production and living standards, the counterpart of cultural-ethical progress.
物质文明和精神文明协调发展|*coordinated material and cultural-ethical advancement|二十大概括的中国式现代化五个特征之一。|One of the five features of Chinese modernisation named by the 20th Congress.
百花齐放、百家争鸣|*letting a hundred flowers bloom and a hundred schools of thought contend|发展文艺和学术的“双百方针”。|The policy of the Two Hundreds on art and scholarship.|百花齐放；百家争鸣|1956-04-28|毛泽东在中共中央政治局扩大会议讲话
真实、立体、全面的中国|*a true, multi-dimensional, and panoramic view of China|对外传播的目标。|What the world is to be shown of China.
社会主义先进文化|*advanced socialist culture|以马克思主义为指导、面向现代化的文化，与优秀传统文化、革命文化并列。|Modern culture guided by Marxism, named beside fine traditional and revolutionary culture.
社会文明程度|level of civility in society|衡量公民道德和社会风气的目标。|A goal about public morals and manners.
第二个结合|second integration|马克思主义与中华优秀传统文化相结合。|Joining Marxism with China’s fine traditional culture.
精神文明建设|*cultural and ethical progress|思想道德和科学文化方面的建设，与物质文明建设并提。|Work on morals, education and culture, the counterpart of material progress.
精神生活共同富裕|common prosperity in cultural life|精神文化方面的共同富裕。|Common prosperity of the mind.
红色旅游|red tourism|参观革命旧址的旅游活动。|Visits to sites of the revolution.
红色根脉|red roots|指党的精神源头，浙江尤多使用。|The roots of the Party’s spirit, a phrase of Zhejiang above all.
网上网下同心圆|concentric circle online and offline|比喻凝聚网上网下共识，围绕党团结一致。|The image of people online and offline united around the Party.
网络意识形态|online ideology|互联网上的意识形态工作和斗争。|Ideological work and struggle on the net.
网络文明|online civility|网络空间的文明建设。|Good manners and values on the net.
群众性精神文明创建|public campaigns for cultural and ethical advancement|创建文明城市、村镇、单位、家庭、校园等活动。|Campaigns for civilised cities, villages, workplaces, families and schools.
考古中国|Archaeology China|国家重大考古研究项目。|A national programme of archaeology.
舆论引导|*guidance of public opinion|党和政府对舆论方向的引导，官方新闻工作的任务。|The steering of opinion by Party and government, a task of official media.
舆论监督|oversight through public opinion|媒体和公众通过报道、批评揭露问题、监督权力。|Media and public watching power by reports and criticism.
西方宪政民主|Western constitutional democracy|官方文件批评的西方政治制度观念。|The Western political ideas that official documents reject.
让文物活起来|bringing cultural relics to life|让文物走近公众、发挥作用。|Bringing relics close to the public.
讲好中国共产党故事|telling the story of the CPC well|对内对外宣传党的历史和形象的要求。|The demand that the Party’s story be told well at home and abroad.
讲好中国故事|*telling China’s stories well|对外宣传要求：以生动方式向世界介绍中国。|The demand on publicity abroad: to present China to the world in a lively way.||2013-08-19|全国宣传思想工作会议
讲文明、树新风|being civilised and fostering new ways|精神文明创建的口号。|A slogan of the drive for civilised conduct.
诗和远方|poetry and faraway places|比喻文化与旅游的结合。|The image of culture joined with tourism.
话语体系|discourse system|指具有中国特色的概念、表述和叙述方式的整体。|The body of China’s own concepts, terms and ways of telling.
走基层、转作风、改文风|going to the grassroots, changing style of work and improving writing|新闻战线开展的活动，简称“走转改”。|A campaign among journalists, called zou-zhuan-gai for short.
进企业、进农村、进机关、进校园、进社区|into firms, villages, offices, schools and communities|宣讲和法治宣传深入基层的做法。|Taking lectures and teaching to every kind of place.
道德模范|moral models|中央有关部门评选表彰的道德先进人物。|People honoured for moral conduct.
长城国家文化公园|Great Wall National Cultural Park|保护和展示长城文化的国家文化公园，2019年起建设。|The national park that protects and shows the Great Wall, under construction since 2019.
长征国家文化公园|Long March National Cultural Park|保护和展示长征文物和文化的国家文化公园，2019年起建设。|The national park for the sites and memory of the Long March, under construction since 2019.
长江国家文化公园|Yangtze River national cultural park|以长江文化为主题的国家文化公园。|A national cultural park for the Yangtze.
集体主义|*collectivism|集体利益高于个人利益的道德原则。|The moral rule that collective interest stands above the individual’s.
非物质文化遗产|*intangible cultural heritage|世代相传的传统技艺、表演和习俗等，有专门法律保护。|Crafts, performing arts and customs handed down, protected by a law of their own.
革命文化|*revolutionary culture|革命年代形成的文化和精神。|The culture formed in the years of revolution.
饭圈|fan circles|网络粉丝群体，其乱象受到整治。|Online fan groups, whose excesses are curbed.
马克思主义在意识形态领域的指导地位|guiding role of Marxism in the ideological field|文化领域的一项根本制度。|A fundamental system in the field of culture.
马克思主义理论研究和建设工程|Marxist theory research and development project|推进马克思主义研究和教材建设的工程。|The project for Marxist research and textbooks.
魂脉和根脉|soul and root|以魂脉喻马克思主义，以根脉喻优秀传统文化。|Marxism as the soul, traditional culture as the root.
黄河国家文化公园|Yellow River national cultural park|以黄河文化为主题的国家文化公园。|A national cultural park for the Yellow River.
`;
