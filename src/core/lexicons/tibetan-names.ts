/** Tibetan names as Chinese writes them. Data only. */

/** Words of which Tibetan names are made, two by two: 益西达瓦. */
export const tibetanNames = `
丹增 云丹 仁增 仁青 克珠 其美 加措 卓嘎 卓玛 占堆 嘎玛 土登 坚参 坚赞 多吉 央金 尼玛 巴桑 平措 强巴 德吉 才旦 才让 扎西 拉姆 拉巴 措姆 旦增 旺久 旺堆 旺姆 旺扎 晋美
普布 曲珍 朗杰 格桑 桑杰 桑珠 次仁 次旦 江措 江村 洛桑 洛追 班玛 白玛 益希 益西 米玛 索朗 罗布 群培 贡布 赤列 边巴 达杰 达瓦 阿旺 顿珠
`;
