/** Groups the names that one verb belongs to: 省领导张某、孙某及秘书长李某参加会见. */
import type { PersonMention } from '../annotator.ts';

export interface SubjectGroup {
  readonly mentions: readonly PersonMention[];
  /** Where the group begins, its first post included. */
  readonly start: number;
  /** Where its last name and the post after it end. */
  readonly end: number;
  /** What is said of the group reaches to here: the next group, or the end of the sentence. */
  readonly limit: number;
}

const onlySeparators = /^(?:[、和及与同 \u3000]|以及|并|还有|同志|先生|女士){0,4}$/;
/** Someone in the list whose name was not read: 、某军团指挥官某某及 */
const unknownBetween = /^、[^，。；：！？\n“”]{4,46}[、和及与]$/;
const longestPredicate = 240;

export function subjectGroups(plain: string, mentions: readonly PersonMention[]): SubjectGroup[] {
  const runs: PersonMention[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && (isOneList(plain, last, mention) || joinsByComma(plain, last, mention)))
      run.push(mention);
    else runs.push([mention]);
  }
  return runs.map((run, index) => groupOf(plain, run, runs[index + 1]?.[0]));
}

function isOneList(plain: string, last: PersonMention, next: PersonMention): boolean {
  const from = afterForeignSpelling(plain, closing(last));
  const gap = opening(next) - from;
  const between = plain.slice(from, Math.min(opening(next), from + 48));
  return gap < 6 ? onlySeparators.test(between) : gap < 48 && unknownBetween.test(between);
}

const foreignSpelling = /（[A-Za-z][^（）\u3400-\u9fff]{1,48}）|[A-Z][A-Za-z .·‧'’-]{2,48}/y;

/** 某某（John Doe）, 某某John Doe: the name goes on to behind its spelling. */
function afterForeignSpelling(plain: string, end: number): number {
  foreignSpelling.lastIndex = end;
  return foreignSpelling.test(plain) ? foreignSpelling.lastIndex : end;
}

/** A，市委副书记B出席: after a comma only a name with a post goes on with the list. */
function joinsByComma(plain: string, last: PersonMention, next: PersonMention): boolean {
  return (
    plain.slice(closing(last), opening(next)) === '，' && last.titles.length > 0 && next.titles.length > 0
  );
}

function groupOf(
  plain: string,
  run: readonly PersonMention[],
  next: PersonMention | undefined,
): SubjectGroup {
  const first = run[0];
  const last = run.at(-1);
  const start = first ? opening(first) : 0;
  const end = last ? afterForeignSpelling(plain, closing(last)) : 0;
  const stop = plain.slice(end, end + longestPredicate).search(/[。；！？\n]/);
  const sentence = stop < 0 ? Math.min(plain.length, end + longestPredicate) : end + stop;
  return {
    mentions: run,
    start,
    end,
    limit: next ? Math.max(end, Math.min(sentence, opening(next))) : sentence,
  };
}

function opening(mention: PersonMention): number {
  return Math.min(mention.start, mention.titles[0]?.start ?? mention.start);
}

function closing(mention: PersonMention): number {
  return Math.max(mention.end, mention.titles.at(-1)?.end ?? mention.end);
}
