/** Tells a formulation from the same characters inside another word. */

const numeralStart = /^[一二两三四五六七八九十\d]/;
const numeralBefore = /[第一二三四五六七八九十百千万亿几数\d.]/;

/** Departments, schools and regulations whose names hold a formulation: 应急管理局, 马克思主义学院. */
const nameTail =
  /^(?:部(?![署分队门落])|局(?!面)|厅|学院|大学|条例|办公室|处(?![理置于在])|司(?![法令])|法》|研究院|研究所|报》|日报)/;

/** Characters after which certain formulations are another word: 中国梦想, 小康县. */
const otherWords = /^(?:中国梦想|小康[县村镇]|一中学|党性质|中国特色小镇|三农村|备战役|人民战争|统战[部线])/;

const nameTailLength = 4;

export function isWholeTerm(plain: string, start: number, end: number): boolean {
  const first = plain.charAt(start);
  if (numeralStart.test(first) && start > 0 && numeralBefore.test(plain.charAt(start - 1))) return false;
  if (nameTail.test(plain.slice(end, end + nameTailLength))) return false;
  return !otherWords.test(plain.slice(start, end + 2));
}
