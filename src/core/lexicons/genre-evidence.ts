/**
 * Words by which a government news item shows its genre, in folded (simplified) text. `headline` is matched
 * against the headline, `lead` against the first sentences after the dateline, `body` against the whole text.
 * Weights add up; what weighs 3 or more settles the matter unless something as strong speaks against it.
 */
import type { Genre } from '../annotated-article.ts';

export interface GenreEvidence {
  readonly genre: Genre;
  readonly place: 'headline' | 'lead' | 'body';
  readonly pattern: RegExp;
  readonly weight: number;
}

export const genreEvidence: readonly GenreEvidence[] = [
  // Posts given and removed.
  {
    genre: 'appointment',
    place: 'headline',
    pattern: /任免|(?:任命|免去)|人事(?:任免|调整)|任前公示|拟任|履新/,
    weight: 5,
  },
  {
    genre: 'appointment',
    place: 'headline',
    pattern:
      /(?:当选|就任|就职|出任|担任|接任|辞去).{0,20}(?:长|主席|书记|主任|院长|总理|总统|代表|委员)|新任.{0,12}(?:长|书记|主任)(?:就职|上任|交接)/,
    weight: 3.5,
  },
  {
    genre: 'appointment',
    place: 'lead',
    pattern: /(?:决定|通过|经.{0,20})任命|任命.{2,12}为|免去.{2,40}职务|同志任|不再担任/,
    weight: 3,
  },

  // Press conferences, spokespersons, questions and answers.
  {
    genre: 'briefing',
    place: 'headline',
    pattern: /发布会|记者会|吹风会|答.{0,4}记者问|记者见面会|发言人|说明会|专访/,
    weight: 6,
  },
  {
    genre: 'briefing',
    place: 'headline',
    pattern: /^(?:外交部|国防部|国台办|商务部|国务院台办)[：:]|就.{2,40}(?:答|回答)/,
    weight: 2,
  },
  {
    genre: 'briefing',
    place: 'lead',
    pattern:
      /(?:举行|召开|举办)[^。]{0,24}(?:新闻发布会|记者会|吹风会|说明会)|(?:出席|主持)[^。，]{0,40}(?:新闻发布会|记者会|吹风会|说明会)|(?:新闻发布会|例行记者会|吹风会|记者会)上|接受[^。]{1,20}专访/,
    weight: 4,
  },
  {
    genre: 'briefing',
    place: 'lead',
    pattern: /发言人[^。]{0,12}(?:表示|说|指出|答|介绍|宣布|发表)|发表(?:谈话|声明)/,
    weight: 2.6,
  },

  // Opinion.
  {
    genre: 'commentary',
    place: 'headline',
    pattern:
      /评论员|社论|(?:^|[】\s])(?:人民|国际|党建|快|锐|短|时|网|一线|央视|新华)?(?:论坛|观点|时评|锐评|快评|短评|微评|评论?|视角|观察)[：:丨|]|思想纵横|红船观澜|钟声|国纪平|任仲平|仲音|系列谈|国际锐评|论苑|有的放矢[：:]|今日谈|评论员观察/,
    weight: 6,
  },
  {
    genre: 'commentary',
    place: 'lead',
    pattern: /^(?:本报|人民日报|新华社|本台)?(?:特约)?评论员/,
    weight: 4,
  },

  // Documents and their announcement.
  {
    genre: 'document',
    place: 'headline',
    pattern:
      /印发|转发《|发出《?通知|(?:关于|《).{4,80}的?(?:通知|意见|决定|公告|通告|批复|函|办法|规定|规则|条例|细则|方案|规划|纲要|公报)》?(?:（.{0,12}）)?$|令第\d+号|第\d+号令/,
    weight: 5,
  },
  {
    genre: 'document',
    place: 'headline',
    pattern:
      /(?:发布|出台|公布|下发|颁布|施行).{0,40}(?:通知|意见|决定|公告|办法|规定|规则|规范|条例|细则|方案|规划|纲要|白皮书|准则)|(?:条例|办法|规定|意见|纲要|方案|规划|白皮书|准则|规则)》?.{0,6}(?:发布|出台|公布|颁布|施行|印发)/,
    weight: 4,
  },
  {
    genre: 'document',
    place: 'headline',
    pattern:
      /《[^》]{2,60}(?:通知|意见|决定|办法|规定|条例|细则|方案|规划|纲要|白皮书|准则|规则)》|实施办法|管理办法|征求意见/,
    weight: 2.5,
  },
  {
    genre: 'document',
    place: 'lead',
    pattern:
      /(?:印发|转发|颁布|公布)了?[^。]{0,30}《[^》]{2,80}》|《[^》]{2,80}》(?:（[^）]{0,24}）)?[^。，]{0,6}(?:印发|颁布|公布|施行)|发出(?:了)?《?[^。》]{0,60}通知|全文如下|现(?:将|就)[^。]{2,60}(?:印发|通知|公告|通告)/,
    weight: 4,
  },
  {
    genre: 'document',
    place: 'lead',
    pattern: /(?:发布|下发|出台|制定)了?[^。]{0,20}《[^》]{2,80}》/,
    weight: 2.2,
  },
  { genre: 'document', place: 'body', pattern: /(?:^|\n)[\s\u3000]*第[一二三四五]条[\s\u3000]/, weight: 6 },
  { genre: 'document', place: 'body', pattern: /^(?:各|你)[^。\n]{2,80}[：:]\n/, weight: 3 },

  // Leaders on the spot.
  {
    genre: 'inspection',
    place: 'headline',
    pattern:
      /调研(?!组|行)|考察|视察|(?<!监督|专项|巡视)检查(?!院|委|机关|站|多)|督导(?!组|问)|督查(?!组)|看望|(?<!的)慰问(?!电)|走访|暗访|察看|巡查|调查研究|会勘|勘灾|访视|参访|参拜|视导|探视|送温暖/,
    weight: 4.5,
  },
  {
    genre: 'inspection',
    place: 'lead',
    pattern:
      /(?:在|到|赴|前往|深入|来到|走进|实地|利用)[^。]{1,50}(?:调研(?!组)|考察|视察|督导(?!组)|督查|看望|(?<!的)慰问(?!电)|走访|暗访|调查研究|访视|参访|参拜|会勘|勘灾|检查[^。，]{0,16}(?:工作|情况|落实|准备))|(?:先后|实地)(?:来到|察看|考察|调研|走访|查看|参观|参拜)|调研[^。，]{0,40}时(?:指出|强调|说|表示)|进行调研/,
    weight: 3.5,
  },

  // Conferences.
  {
    genre: 'meeting',
    place: 'headline',
    pattern:
      /(?:主持|召开|举行|举办|出席|参加|列席|开幕|闭幕).{0,60}(?:会议|座谈|论坛|全会|研讨|培训班|研讨班|轮训班|开班式|大会|年会|(?<![布者风面动览乐唱展协委学联商议])会(?![见谈晤长员展计议社场]))|(?:会议|座谈会|研讨会|论坛|全会|大会|年会|例会|推进会|动员会|学习会|常务会|常委会|报告会|现场会|研讨班|培训班|轮训班).{0,24}(?:召开|举行|举办|开幕|闭幕|开班|强调|上)/,
    weight: 4,
  },
  {
    genre: 'meeting',
    place: 'headline',
    pattern: /会议|座谈会|研讨会|论坛|全会|年会|例会|推进会|动员会|学习会|常务会|常委会|领导小组会|委员会/,
    weight: 1.5,
  },
  {
    genre: 'meeting',
    place: 'headline',
    pattern: /集体学习|专题学习|开班|研讨|主题党课|宣讲会|审议/,
    weight: 2,
  },
  {
    genre: 'meeting',
    place: 'lead',
    pattern:
      /(?:召开|举行|举办|主持|出席|参加)[^。]{0,70}(?:会议|座谈会|研讨会|研讨暨|论坛|全会|大会|年会|例会|推进会|动员会|学习会|常务会|报告会|电话会|现场会|研讨班|培训班|轮训班|开班式|会商|联席会|协商会|听证会|集体学习|部署会|调度会|理监事会|高峰会|委员会)|(?:会议|座谈会|研讨会|论坛|全会|大会|年会|例会|推进会|动员会|报告会|研讨班|轮训班|培训班|讲坛|集体学习)[^。]{0,40}(?:召开|举行|举办|开幕|闭幕|开班|在京)/,
    weight: 3,
  },

  // Visitors, calls, letters.
  {
    genre: 'reception',
    place: 'headline',
    pattern:
      /会见|会晤|会谈|接见|通(?:电)?话|致(?:贺|唁|慰问)?电|贺(?:电|信|词)|唁电|慰问电|致函|复信|回信|互致|晤谈|拜会|同(?![志心步意时样比期]).{2,24}(?:举行|共同)|(?:抵达|抵|离开|结束|圆满).{0,30}(?:访问|国事访问|出访)|对.{2,24}进行(?:国事|正式|友好)?访问|访问.{0,14}(?:国|斯坦|亚|利|尔)|访华|到访|来访|递交国书|欢迎(?:仪式|宴会)|(?:款|国)宴|赠勋|授勋/,
    weight: 4.5,
  },
  {
    genre: 'reception',
    place: 'headline',
    pattern: /(?:与|同|和).{2,30}(?:座谈|举行工作会谈|视频连线)|友邦|访宾|访问团|访团/,
    weight: 2.5,
  },
  {
    genre: 'reception',
    place: 'lead',
    pattern:
      /会见|会晤|会谈|接见|通(?:电)?话|致(?:贺|唁|慰问)?电|致贺信|唁电|慰问电|复信|互致贺|拜会|访宾|递交国书|国事访问|对.{2,20}进行.{0,4}访问/,
    weight: 3,
  },

  // The words themselves.
  {
    genre: 'speech',
    place: 'headline',
    pattern:
      /全文|演讲|讲话（|致辞（|致词（|贺词（|贺词全文|国庆谈话|书面谈话|电视讲话|[在于].{2,60}的(?:讲话|谈话|致辞|致词|发言|报告|演讲)$/,
    weight: 4.5,
  },
  {
    genre: 'speech',
    place: 'lead',
    pattern:
      /^(?:同志们|各位|尊敬的|女士们|亲爱的|朋友们|全国同胞)|(?:演讲|致词|致辞|讲话|谈话)(?:内容|全文)(?:重点)?(?:如下|为)/,
    weight: 4,
  },

  // Figures.
  {
    genre: 'statistics',
    place: 'headline',
    pattern:
      /统计公报|统计公告|GDP|CPI|PPI|PMI|同比|环比|景气|(?:增加值|零售总额|进出口|外贸|价格指数|失业率|利润|收入|销售额|业务量|收购量|产量|总量|总投入|客流|指数|规模|投资|消费|用电量|货运量|运行).{0,24}(?:增|超|达|突破|扩张|回升|涨|降|向好)/,
    weight: 4,
  },
  // What a body tells at the end of each month, quarter or year of the cases it dealt with.
  {
    genre: 'statistics',
    place: 'headline',
    pattern:
      /(?:通报|公布).{0,30}(?:季度|半年|年度|\d月|\d年).{0,40}(?:情况|数据)$|查处.{0,40}\d+(?:起|件|人)$/,
    weight: 4,
  },
  {
    genre: 'statistics',
    place: 'headline',
    pattern: /增\d|\d+(?:\.\d+)?(?:%|％|万亿|亿元|亿吨|亿件|亿斤|亿人次|万人次)|两位数增长|较快增长/,
    weight: 1.5,
  },
  {
    genre: 'statistics',
    place: 'lead',
    pattern:
      /(?:统计局|海关总署|央行|人民银行|财政部|商务部|发展改革委|工信部|工业和信息化部|文化和旅游部|交通运输部|能源局|外汇局|邮政局|储备局|联合会|主计总处)[^。]{0,40}(?:公布|发布|获悉|了解到|数据|统计)/,
    weight: 1.5,
  },
  {
    genre: 'statistics',
    place: 'lead',
    pattern: /同比(?:增长|下降|上涨|涨|增|减)|比上年(?:增长|下降|同期|净增)|环比|统计数据/,
    weight: 1.5,
  },

  // What else reaches the front page: kept apart from the genres whose words they share.
  {
    genre: 'news',
    place: 'headline',
    pattern: /联播快讯|反响|引发.{0,12}热议|积极评价|《求是》杂志/,
    weight: 8,
  },
  { genre: 'news', place: 'headline', pattern: /^【/, weight: 5 },
  // What others say abroad, told by nobody in particular: 美官员称…, 俄否认….
  {
    genre: 'news',
    place: 'headline',
    pattern:
      /^(?:[美俄乌以伊日英法德韩朝印欧巴叙黎]|北约|也门|联合国|土耳其)(?!.{0,12}外交部)[^，：]{0,8}(?:称|否认|宣称|证实)/,
    weight: 5,
  },
  {
    genre: 'news',
    place: 'headline',
    pattern:
      /综述|纪实|纪事|侧记|巡礼|见闻|专栏|启动|揭牌|颁奖|典礼|音乐会|展览|博览会|竣工|通车|开工|揭幕|表扬|表彰(?!.{0,6}大会|会)/,
    weight: 3,
  },
  { genre: 'news', place: 'lead', pattern: /近年来|今年以来|连日来|走进/, weight: 1 },
];
