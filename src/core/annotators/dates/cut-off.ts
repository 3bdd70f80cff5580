/** Tells whether a date closes a count (截至9月底), which makes its end a day. */
const cutOff = /(?:截至|截止|截止到|截至到|截止至)[^，。]{0,3}$/;

export function isCutOffAt(plain: string, at: number): boolean {
  return cutOff.test(plain.slice(Math.max(0, at - 6), at));
}
