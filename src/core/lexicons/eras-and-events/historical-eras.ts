/**
 * Turning points and periods of history by which government texts date: 改革开放以来, 抗战时期. Dates are EDTF.
 * Source: the chronologies of 《中国共产党简史》 (2021) and, for what is not Chinese history, common reference works.
 */

export interface TurningPoint {
  /** Simplified wordings, without 以来. */
  readonly names: readonly string[];
  readonly date: string;
}

export interface Era {
  /** Simplified wordings, without 时期. */
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** In calendar order. */
export const turningPoints: readonly TurningPoint[] = [
  { names: ['近代', '鸦片战争'], date: '1840' },
  { names: ['辛亥革命'], date: '1911-10-10' },
  { names: ['五四运动'], date: '1919-05-04' },
  { names: ['建党', '中国共产党成立', '我们党成立', '党成立'], date: '1921-07' },
  { names: ['建军', '人民军队创建', '我军建军'], date: '1927-08-01' },
  { names: ['第二次世界大战结束', '二战结束', '二战', '第二次世界大战'], date: '1945-09-02' },
  { names: ['抗战胜利', '抗日战争胜利'], date: '1945-09-03' },
  { names: ['新中国成立', '中华人民共和国成立', '建国', '新中国建立'], date: '1949-10-01' },
  { names: ['改革开放', '实行改革开放'], date: '1978-12' },
  { names: ['冷战结束'], date: '1991-12' },
  { names: ['香港回归', '香港回归祖国'], date: '1997-07-01' },
  { names: ['澳门回归', '澳门回归祖国'], date: '1999-12-20' },
  { names: ['新世纪', '进入新世纪', '跨入新世纪'], date: '2001' },
  { names: ['入世', '加入世贸组织', '加入世界贸易组织'], date: '2001-12-11' },
  { names: ['汶川地震', '汶川特大地震', '5·12汶川地震'], date: '2008-05-12' },
  { names: ['共建“一带一路”倡议提出', '“一带一路”倡议提出'], date: '2013' },
  { names: ['雄安新区设立'], date: '2017-04-01' },
  { names: ['俄乌冲突', '俄乌冲突爆发', '乌克兰危机升级', '乌克兰危机全面升级'], date: '2022-02-24' },
  { names: ['新一轮巴以冲突', '新一轮巴以冲突爆发', '本轮巴以冲突', '本轮巴以冲突爆发'], date: '2023-10-07' },
];

/** In calendar order. */
export const eras: readonly Era[] = [
  { names: ['民国'], from: '1912', to: '1949' },
  { names: ['第一次世界大战', '一战'], from: '1914-07-28', to: '1918-11-11' },
  { names: ['新民主主义革命'], from: '1919', to: '1949' },
  { names: ['大革命'], from: '1924', to: '1927' },
  { names: ['土地革命', '土地革命战争', '苏区', '中央苏区'], from: '1927', to: '1937' },
  { names: ['井冈山', '井冈山斗争'], from: '1927', to: '1930' },
  { names: ['抗战', '抗日战争'], from: '1931', to: '1945' },
  { names: ['长征', '红军长征'], from: '1934-10', to: '1936-10' },
  { names: ['延安'], from: '1935', to: '1948' },
  { names: ['全面抗战'], from: '1937-07-07', to: '1945-09-03' },
  { names: ['第二次世界大战', '二战'], from: '1939-09-01', to: '1945-09-02' },
  { names: ['解放战争'], from: '1945', to: '1949' },
  { names: ['冷战'], from: '1947', to: '1991' },
  { names: ['社会主义革命和建设'], from: '1949', to: '1978' },
  { names: ['抗美援朝', '抗美援朝战争'], from: '1950-10', to: '1953-07' },
  { names: ['文化大革命', '“文化大革命”', '“文革”', '文革'], from: '1966', to: '1976' },
  { names: ['改革开放和社会主义现代化建设'], from: '1978', to: '2012' },
];
