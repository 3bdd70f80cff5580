/** National and world leaders whose names need no other evidence in the text. Data only. */

/** Folded names. A name stands here where the genre uses it bare, without a post. */
export const knownLeaders = `
丁薛祥 乔石 习近平 佩洛西 克林顿 内塔尼亚胡 冯德莱恩 列宁 刘少奇 刘鹤 博索纳罗 卢卡申科 卢拉
古特雷斯 吴邦国 周恩来 埃尔多安 奥巴马 孔繁森 孙中山 孙春兰 安倍晋三 尹锡悦 岸田文雄 布什 布林肯
彭丽媛 恩格斯 托卡耶夫 拉夫罗夫 拜登 文在寅 斯塔默 斯大林 普京 曾庆红 朔尔茨 朱德 朱镕基 李克强
李在明 李岚清 李希 李强 李瑞环 李登辉 李鹏 杨洁篪 栗战书 梅德韦杰夫 毛泽东 江泽民 汪洋 泽连斯基
温家宝 潘基文 焦裕禄 特拉斯 特朗普 王岐山 王毅 王沪宁 白求恩 石破茂 米歇尔 约翰逊 胡春华 胡锦涛
苏纳克 莫迪 蒋介石 蒋经国 蓬佩奥 蔡奇 蔡英文 谭德塞 贾庆林 赖清德 赵乐际 邓小平 金正恩 陈云 陈水扁
雷锋 韩正 马克思 马克龙 马英九 默克尔
`;
