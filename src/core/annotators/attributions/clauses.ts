/** Cuts a sentence into clauses, and strips from a clause what stands around its subject. */
import { adverbs } from '../../lexicons/cue-adverbs.ts';
import { openers } from '../../lexicons/narration-words.ts';
import type { Quotations } from './quotations.ts';

/** An alternation of `words` that prefers the longest: 总统府 before 总统. */
export function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const time =
  '(?:(?:当地时间)?(?:\\d{2,4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:（[^）]{1,8}）)?(?:上午|下午|中午|晚间|晚上|晚|凌晨|深夜|清晨|傍晚|早上)?' +
  '|(?:今天|昨天|当天|当日|今日|昨日|同日|同一天|今早|今晨|今晚|昨晚|前一天|[今昨](?=（))(?:（[^）]{1,8}）)?日?(?:上午|下午|中午|晚间|晚上|晚|凌晨)?)';

const leading = new RegExp(
  `^(?:[^，。；：“”]{0,40}?(?:电|讯|消息)\\s*（[^）]{0,40}）\\s*：?\\s*|[^，。；：“”]{0,24}(?:电|讯)\\s+|（[^）]{0,40}）|[■●◆▲\\s]+|${longestFirst(openers)}|${time})`,
);
const announcing =
  '(?:在?(?:社交媒体|社交平台|记者会|新闻发布会|例行记者会|一份声明)上?|通过[^，。]{1,12}|在[^，。]{1,16}(?:上|中))?(?:发表|发布|发出|召开|举行)(?:了)?[^，。；]{0,12}(?:声明|公告|报告|通报|消息|视频|讲话|谈话|文章|发布会|记者会)(?:上|中)?';
const trailing = new RegExp(`(?:${longestFirst(adverbs)}|${time}|${announcing}|[\\s]+)$`);

/** How far back a clause is followed, in UTF-16 code units: keeps texts without punctuation linear. */
export const longestClause = 300;

/** The start of the clause that holds `at`, not before `from`. Marks inside quotations and brackets do not cut. */
export function clauseStart(plain: string, at: number, from: number, quotations: Quotations): number {
  let depth = 0;
  const earliest = Math.max(from, at - longestClause);
  for (let i = at - 1; i >= earliest; i -= 1) {
    const quotation = plain[i] === '”' ? quotations.upTo(i + 1) : undefined;
    if (quotation !== undefined) {
      if (/[。！？，…]/.test(plain.charAt(i - 1))) return i + 1;
      i = quotation.start;
      continue;
    }
    const mark = plain.charAt(i);
    if (mark === '）' || mark === '》') depth += 1;
    else if ((mark === '（' || mark === '《') && depth > 0) depth -= 1;
    else if (depth === 0 && '，；：。！？\n'.includes(mark)) return i + 1;
  }
  return earliest;
}

/** How many characters of `clause` stand before its subject: 此外, a day, a dateline. */
export function leadingLength(clause: string): number {
  let length = 0;
  for (;;) {
    const match = leading.exec(clause.slice(length));
    if (match === null || match[0] === '') return length;
    length += match[0].length;
  }
}

/** `clause` without the adverbs and days that close it. */
export function withoutTrailing(clause: string): string {
  let rest = clause;
  for (;;) {
    const match = trailing.exec(rest);
    if (match === null || match[0] === '') return rest;
    rest = rest.slice(0, match.index);
  }
}
