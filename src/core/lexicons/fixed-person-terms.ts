/** Terms that hold a person's name and do not speak of the person. Data only. */

/** Thought, theories and formulas; a name inside one of these is no mention. */
export const fixedPersonTerms = `
习近平中国特色社会主义 习近平关于 习近平外交思想 习近平强军思想 习近平总书记系列重要讲话读本 习近平文化思想
习近平新时代 习近平新时代中国特色社会主义思想 习近平新闻思想 习近平法治思想 习近平生态文明 习近平生态文明思想
习近平经济思想 习近平谈治国理政 以习近平为核心 以习近平同志为总书记 以习近平同志为核心 列宁主义 列宁号
列宁斯克 列宁格勒 孔繁森精神 孙中山先生诞辰 学雷锋 当代雷锋 斯大林格勒 李保国精神 毛泽东同志主办 毛泽东思想
毛泽东文选 毛泽东诗词 毛泽东选集 江泽民文选 活雷锋 焦裕禄精神 白求恩奖 白求恩精神 胡锦涛文选 诺贝尔奖
邓小平文选 邓小平理论 铁人王进喜精神 雷锋号 雷锋式 雷锋志愿 雷锋月 雷锋班 雷锋精神 马克思主义 马克思列宁
马克思恩格斯 马克思诞辰 马列主义
`;

/** What turns a name into the name of a thing: a street, a prize, a school. */
export const namesakeSuffixes = `
中学 主义 事务所 公园 区 医院 县 号 基金会 大学 大道 奖 奖学金 小学 州 工作室 市 广场 思想 故居
文学奖 文选 文集 时代 村 杯 港 理论 省 科学奖 科技奖 精神 纪念园 纪念堂 纪念馆 街 路 选集 镇
`;
