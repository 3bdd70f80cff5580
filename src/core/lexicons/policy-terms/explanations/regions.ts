/** What the terms of `../regions.ts` mean; the columns are named in `explain-term.ts`. */
export const regionsExplanations = `
东北振兴|*revitalization of northeast China|东北老工业基地振兴战略。|The strategy for the old industrial base.||2003-10|中共中央、国务院印发意见
东西部协作|*cooperation between eastern and western regions|东部帮扶西部。|The east helps the west.
中部地区崛起|*rise of the central region|中部六省发展战略。|The strategy for six central provinces.||2004-03-05|国务院政府工作报告
主体功能区|*functional zones|按功能划分国土开发。|Zoning of the national territory.
京津冀协同发展|*coordinated development of the Beijing-Tianjin-Hebei region|国家区域战略。|A national regional strategy.||2014-02-26|京津冀协同发展座谈会
兴边富民|vitalizing border areas and enriching their residents|发展边疆地区的行动，始于1999年前后。|A programme for border areas that began about 1999.
区域协调发展|*coordinated regional development|缩小区域差距的战略。|Narrowing regional gaps.
城市群|*city clusters|以中心城市为依托的城市集合。|Groups of cities around central ones.
对口支援|*paired assistance|地区之间结对支援。|One place aids another.
成渝地区双城经济圈|*Chengdu-Chongqing economic circle|国家区域战略。|A national regional strategy.||2020-01-03|中央财经委员会第六次会议
海南自由贸易港|*Hainan Free Trade Port|全岛建设的自由贸易港。|A free trade port on the whole island.||2018-04-13|庆祝海南建省办经济特区30周年大会
深圳先行示范区|*pilot demonstration area for socialism with Chinese characteristics|2019年中央支持深圳的定位。|Shenzhen’s role since 2019.||2019-08|中共中央、国务院发布意见
粤港澳大湾区|*Guangdong-Hong Kong-Macao Greater Bay Area|珠三角九市和港澳的区域战略。|Nine cities of Guangdong with Hong Kong and Macao.||||《粤港澳大湾区发展规划纲要》
经济特区|*special economic zones|1980年起设立。|Set up since 1980.
自由贸易试验区|*pilot free trade zones|2013年起设立的开放试验区。|Zones set up since 2013.||2013-09-29|中国（上海）自由贸易试验区挂牌
西部大开发|*large-scale development of the western region|西部地区发展战略。|The strategy for the west.||1999-09|中共十五届四中全会
西部陆海新通道|*New International Land-Sea Trade Corridor|连接西部省区与东南亚的物流通道。|The logistics corridor between western provinces and South-East Asia.||2019-08|国家发展改革委印发总体规划
都市圈|*metropolitan areas|中心城市及其通勤范围内的地区。|A central city with the places within commuting distance.
长三角一体化|*integrated development of the Yangtze River Delta|2018年上升为国家战略。|A national strategy since 2018.||2018-11-05|习近平在首届中国国际进口博览会开幕式宣布
长江经济带|*Yangtze River Economic Belt|覆盖沿江11省市的区域战略。|A strategy for eleven provinces and cities along the Yangtze.||2014-09|国务院关于依托黄金水道推动长江经济带发展的指导意见
雄安新区|*Xiong’an New Area|疏解北京非首都功能的集中承载地。|The place for what leaves Beijing.||2017-04-01|中共中央、国务院决定设立
黄河流域生态保护和高质量发展|*ecological conservation and high-quality development of the Yellow River basin|国家区域战略。|A national regional strategy.||2019-09-18|黄河流域生态保护和高质量发展座谈会
`;
