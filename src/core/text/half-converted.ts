/**
 * Words of traditional text that a machine left half-converted: each has one traditional spelling, which is not
 * this one. Only words whose characters stand for nothing else: 皇后, 一斗, 合并, 公里 and 長征 are good
 * traditional text. Data only; both spellings of the unambiguous character are given.
 */
export const halfConvertedWords = `
丰富 丰收 丰盛 丰碩 事后 于是 云南 云端 今后 以后 会后 位于 余地 余額 先后 其余 其后
准備 准則 准確 划分 制造 剩余 勇于 午后 后來 后備 后勤 后悔 后方 后期 后来 后果 后盾
后續 后续 后面 哪里 售后 善于 善后 基于 复制 复杂 奋斗 奮斗 對于 屬于 幕后 干劲 干勁
干警 干部 并不 并且 并将 并將 并對 并沒 并非 征收 征求 征集 復制 復雜 應征 战后 戰后
戰斗 才干 搏斗 放松 敢于 斗争 斗志 斗爭 旅游 最后 會后 有利于 松動 松綁 業余 標准 此后
水准 決斗 沖刺 沖擊 沖突 沖鋒 游客 然后 特征 由于 監制 研制 稻谷 立足于 等于 策划 精准
糧谷 終于 維系 縫制 繪制 而后 聯系 背后 至于 致力于 落后 處于 規划 計划 課后 謀划 课后
谷物 象征 輕松 這里 那里 采取 采用 采納 采訪 采購 里面 重復 鑒于 開采 關于 關系 随后
隨后 面條 面粉 骨干
`;
