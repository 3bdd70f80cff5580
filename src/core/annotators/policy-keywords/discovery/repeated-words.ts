/** Series held together by a word that each member repeats: 亲自谋划、亲自部署、亲自推动; 领导力、组织力、执行力. */
import type { Span } from '../../../annotated-article.ts';
import type { DiscoveryRule } from './discovery-rule.ts';

/** Words with which each member of a slogan may begin; behind a list of things other words are repeated. */
const heads =
  '亲自|一起|共同|注重|尊重|面向|敢于|善于|勇于|始终|主动|自觉|坚决|立足|突出|紧盯|忠诚|自我|不忘|牢记|同|爱|讲|抓|反|防|促|保|早|严|细|大';
/** Words with which each may end. */
const tails = '下沉|优势|自觉|担当|过硬|在前|第一|力|感|法|先';

const member = '[\\u4e00-\\u9fff]{2,8}';
/** From the first mark on: the pattern alone would be tried at every character of the text. */
const furtherMembers = new RegExp(`(?:、${member}){2,7}`, 'y');
const firstMember = /[\u4e00-\u9fff]{2,8}$/;
const longestMember = 8;
const head = new RegExp(`^(?:${heads})`);
const tail = new RegExp(`(?:${tails})$`);

/** With 等 behind it a series is an open list; 的 and a noun may follow a slogan. */
const isOpenList = /^等/;

/** 抓难点、抓重点: whatever is to be tackled. */
const tacklesAll = /^(?:抓[重难热痛堵亮]?点、?|抓[关衔调].、?)+$/;

export const repeatedWords: DiscoveryRule = {
  name: 'repeated-word-series',
  find: (plain) =>
    seriesIn(plain).flatMap(({ start: index, end }) => {
      const whole = plain.slice(index, end);
      const members = whole.split('、');
      const found = /[的了]/.test(members.slice(0, -1).join(''))
        ? undefined
        : (withHead(members) ?? withTail(members));
      if (found === undefined) return [];
      const span = { start: index + found.start, end: index + found.end };
      const words = plain.slice(span.start, span.end);
      return isOpenList.test(plain.slice(span.end, span.end + 1)) || tacklesAll.test(words) ? [] : [span];
    }),
};

/** Members of two to eight characters with 、 between them, three and more. */
function seriesIn(plain: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (let mark = plain.indexOf('、'); mark >= 0; mark = plain.indexOf('、', Math.max(mark + 1, done))) {
    const first = firstMember.exec(plain.slice(Math.max(done, mark - longestMember), mark))?.[0];
    furtherMembers.lastIndex = mark;
    if (first === undefined || !furtherMembers.test(plain)) continue;
    done = furtherMembers.lastIndex;
    spans.push({ start: mark - first.length, end: done });
  }
  return spans;
}

/** The middle members are whole; the first may have text before it, the last behind it. */
function withHead(members: readonly string[]): Span | undefined {
  const [first = '', second = ''] = members;
  const last = members.at(-1) ?? '';
  const word = head.exec(second)?.[0];
  if (word === undefined) return undefined;
  const { length } = second;
  const inner = members.slice(1, -1);
  if (length <= word.length || inner.some((each) => !each.startsWith(word) || each.length !== length))
    return undefined;
  const opening = first.slice(-length);
  if (!opening.startsWith(word) || !last.startsWith(word)) return undefined;
  const ofLast = endOfLast(last, length);
  return ofLast === undefined ? undefined : spanOf(members, length, ofLast);
}

/** Longer by a character or two the last member is whole (抓实、抓细、抓到位); else 的 or 和 must part it from the rest. */
function endOfLast(last: string, length: number): number | undefined {
  const rest = last.slice(length);
  if (rest === '' || /^[的和与]/.test(rest)) return last.length < length ? undefined : length;
  return rest.length <= 2 && length <= 3 && !/措施|要求|工作|问题/.test(rest) ? last.length : undefined;
}

function withTail(members: readonly string[]): Span | undefined {
  const [first = '', second = ''] = members;
  const last = members.at(-1) ?? '';
  const word = tail.exec(second)?.[0];
  if (word === undefined) return undefined;
  const { length } = second;
  // One character closes too many words: there all members are short.
  if (length <= word.length || (word.length === 1 && length !== (word === '法' ? 4 : 3))) return undefined;
  const inner = members.slice(1, -1);
  if (inner.some((each) => !each.endsWith(word) || each.length !== length)) return undefined;
  if (!first.endsWith(word) || first.length < length || !last.slice(0, length).endsWith(word))
    return undefined;
  return spanOf(members, length, length);
}

/** Counts from the start of the series. */
function spanOf(members: readonly string[], fromFirst: number, ofLast: number): Span {
  const whole = members.join('、').length;
  const first = members[0]?.length ?? 0;
  const last = members.at(-1)?.length ?? 0;
  return { start: first - fromFirst, end: whole - last + ofLast };
}
