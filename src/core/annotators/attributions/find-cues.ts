/** Finds every place where a reporting verb may report words; whether it does is decided with its source. */
import type { Span } from '../../annotated-article.ts';
import { boundCues, freeCues, markedCues, notAfterCue, notBeforeCue } from '../../lexicons/cues.ts';
import type { Reading } from '../../reading.ts';
import { unitsOf } from '../../text/unit-set.ts';
import { longestClause } from './clauses.ts';
import type { Quotations } from './quotations.ts';

export interface CueCandidate extends Span {
  readonly verb: string;
  /** Index of the sentence that holds the verb. */
  readonly sentence: number;
  /** Whether the verb needs a source of its own beside it. */
  readonly bound: boolean;
  /** The comma or colon after the verb. */
  readonly mark: '，' | '：' | undefined;
  /** Where the words after the verb begin; undefined where the sentence ends with the verb. */
  readonly contentStart: number | undefined;
}

const frames = new Map<string, 'marked' | 'free' | 'bound'>([
  ...markedCues.map((verb) => [verb, 'marked'] as const),
  ...freeCues.map((verb) => [verb, 'free'] as const),
  ...boundCues.map((verb) => [verb, 'bound'] as const),
]);

/** 告诉 names its hearer before the words: 告诉记者，… */
const hearer = '(?<=告诉)[^，。；：“”的]{1,8}(?=，|：|“)';
const anyCue = new RegExp(
  [...frames.keys()]
    .sort((a, b) => b.length - a.length)
    .map((verb) => (verb === '告诉' ? `告诉(?:${hearer})?` : verb))
    .join('|'),
  'g',
);
const afterTests = compile(notAfterCue, (source) => `(?:${source})`, 'y');
const beforeTests = compile(notBeforeCue, (source) => `${source}$`, '');

/** How far back a test of the words before a verb may look, in UTF-16 code units. */
const lookBehind = 32;

const isClauseBorder = unitsOf('，；：。！？、“”（）\n \u3000');

export function findCues(reading: Reading, quotations: Quotations): CueCandidate[] {
  const { plain, sentences } = reading;
  const cues: CueCandidate[] = [];
  let sentence = 0;
  let scanned = 0;
  let border = 0;
  for (const match of plain.matchAll(anyCue)) {
    const start = match.index;
    for (; scanned < start; scanned += 1) if (isClauseBorder(plain.charCodeAt(scanned))) border = scanned;
    // No one writes clauses of this length: a text without punctuation names no source, and must stay cheap.
    if (start - border >= longestClause) continue;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    const end = sentences[sentence]?.end;
    if (end === undefined) break;
    if (quotations.around(start) !== undefined) continue;
    const cue = judge(plain, match[0], start, end, sentence);
    if (cue !== undefined) cues.push(cue);
  }
  return cues.filter((cue, index) => !isPartOfNext(plain, cue, cues[index + 1], cues[index + 2]));
}

/** 勉励大家说，…: the verb with the mark reports the words, the one before it names the hearer. */
function isPartOfNext(
  plain: string,
  cue: CueCandidate,
  next: CueCandidate | undefined,
  afterNext?: CueCandidate,
): boolean {
  if (next === undefined || cue.mark !== undefined) return false;
  // 勉励…学员时强调指出：“…”
  const last = afterNext !== undefined && afterNext.start === next.end ? afterNext : next;
  if (last.mark === undefined) return false;
  if (
    plain[next.start - 1] === '时' &&
    next.start - cue.end <= 30 &&
    !/[，。；：！？“”\n]/.test(plain.slice(cue.end, next.start))
  )
    return true;
  return next.start - cue.end <= 8 && !/[，。；：！？“”\n]/.test(plain.slice(cue.end, next.start));
}

const announcement =
  /(?:了)?[^，。；：“”\n]{0,24}(?:倡议|要求|经验|意义|建议|主张|看法|希望|意见|期望|任务|举措|承诺)(?:、作出[^，。；：]{0,4}部署|，作出[^，。；：]{0,4}部署)?[：。；，]\s*(?=一是|一要|一、|第一|首先，|要)/y;

/** 提出三点倡议。一是…: where the words begin that the verb announces. */
function announcedAt(plain: string, end: number): number | undefined {
  announcement.lastIndex = end;
  return announcement.test(plain) ? announcement.lastIndex : undefined;
}

/** 正如某某强调的，… has its particle before the mark. */
const markPattern = /\s*(?:[过的](?=[：，]))?(?:，|：|——)?\s*/y;

function judge(
  plain: string,
  verb: string,
  start: number,
  sentenceEnd: number,
  sentence: number,
): CueCandidate | undefined {
  const end = start + verb.length;
  const announced = verb === '提出' || verb === '阐述' ? announcedAt(plain, end) : undefined;
  if (announced !== undefined)
    return { start, end, verb, sentence, bound: false, mark: '：', contentStart: announced };
  if (matchesAt(afterTests.get(verb), plain, end)) return undefined;
  if (beforeTests.get(verb)?.test(plain.slice(Math.max(0, start - lookBehind), start))) return undefined;
  markPattern.lastIndex = end;
  const contentStart = markPattern.test(plain) ? markPattern.lastIndex : end;
  const between = plain
    .slice(end, contentStart)
    .replace(/[过的]/, '')
    .trim();
  const mark = between === '，' || between === '：' ? between : undefined;
  const frame = frames.get(verb) ?? 'marked';
  // 局长表示：, and what was said begins the next paragraph.
  const ends = contentStart >= sentenceEnd && mark !== '：';
  const closes = ends || contentStart >= plain.length || /[。！？；”、]/.test(plain.charAt(contentStart));
  const quoted = plain[contentStart] === '“';
  if (mark === undefined && frame === 'marked' && !closes && !quoted) return undefined;
  return {
    start,
    end,
    verb,
    sentence,
    bound: frame === 'bound',
    mark,
    contentStart: closes ? undefined : contentStart,
  };
}

function compile(table: Readonly<Record<string, string>>, wrap: (source: string) => string, flags: string) {
  return new Map(Object.entries(table).map(([verb, source]) => [verb, new RegExp(wrap(source), flags)]));
}

function matchesAt(pattern: RegExp | undefined, plain: string, at: number): boolean {
  if (pattern === undefined) return false;
  pattern.lastIndex = at;
  return pattern.test(plain);
}
