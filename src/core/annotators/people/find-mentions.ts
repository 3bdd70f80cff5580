/** Finds every place where a confirmed name stands, bare or with a post. */
import type { Span } from '../../annotated-article.ts';
import { fixedPersonTerms, namesakeSuffixes } from '../../lexicons/fixed-person-terms.ts';
import { titleBorderWords } from '../../lexicons/title-borders.ts';
import { unitSet } from '../../text/unit-set.ts';
import { borderAt, isHan } from './name-border.ts';
import { bareName, type NameCandidate } from './name-candidates.ts';
import { postAfterName, titlesBefore } from './title-spans.ts';
import { wordTable } from './word-table.ts';

export interface FoundMention extends Span {
  /** The folded name, without padding. */
  readonly name: string;
  readonly titles: readonly Span[];
  readonly rule: string;
}

const fixedTerms = wordTable(fixedPersonTerms);
const suffixes = wordTable(namesakeSuffixes);
const borders = wordTable(titleBorderWords);

/** `names` maps each folded name to the rule that confirmed it. */
export function findMentions(
  plain: string,
  names: ReadonlyMap<string, string>,
  candidates: readonly NameCandidate[],
): FoundMention[] {
  const atStart = bestCandidates(plain, names, candidates);
  const byOpening = namesByOpening([...names.keys()]);
  const firsts = [...names.keys()].map((name) => name.charCodeAt(0));
  const mayBegin = unitSet([...firsts, ...Array.from(atStart.keys(), (start) => plain.charCodeAt(start))]);
  const found: FoundMention[] = [];
  let i = 0;
  while (i < plain.length) {
    const fixed = fixedTerms.lengthAt(plain, i);
    // Nearly everywhere no name begins.
    const isOpening = fixed === 0 && mayBegin(plain.charCodeAt(i));
    const mention = isOpening ? mentionAt(plain, i, byOpening, names, atStart.get(i)) : undefined;
    if (mention) found.push(withoutTitlesOver(found.at(-1), mention));
    i = mention?.end ?? i + (fixed || 1);
  }
  return found;
}

/** 李某某副总统、总统府秘书长王某: the first post is another's, whose name stands before it. */
function withoutTitlesOver(before: FoundMention | undefined, mention: FoundMention): FoundMention {
  if (before === undefined) return mention;
  const titles = mention.titles.filter(({ start, end }) => start >= before.end || end <= before.start);
  return titles.length === mention.titles.length ? mention : { ...mention, titles };
}

/** Where several rules saw a name at one place, the one that gives posts tells most. */
function bestCandidates(
  plain: string,
  names: ReadonlyMap<string, string>,
  candidates: readonly NameCandidate[],
): Map<number, NameCandidate> {
  const best = new Map<number, NameCandidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.start);
    const isNamed = names.has(bareName(plain, candidate));
    if (known === undefined || (isNamed && candidate.titles.length > known.titles.length)) {
      best.set(candidate.start, candidate);
    }
  }
  return best;
}

/** Names by their first two characters, the longest first. */
function namesByOpening(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const opening = name.slice(0, 2);
    const group = groups.get(opening);
    if (group) group.push(name);
    else groups.set(opening, [name]);
  }
  return groups;
}

function mentionAt(
  plain: string,
  start: number,
  byOpening: ReadonlyMap<string, readonly string[]>,
  names: ReadonlyMap<string, string>,
  candidate: NameCandidate | undefined,
): FoundMention | undefined {
  if (candidate?.name !== undefined && names.has(candidate.name)) {
    const { end, name, titles, rule } = candidate;
    return { start, end, name, titles, rule };
  }
  const group = byOpening.get(openingAt(plain, start));
  const hit = group?.map((name) => ({ name, end: endOf(plain, start, name) })).find(({ end }) => end > start);
  if (hit === undefined || isNamesake(plain, hit.end) || isPartOfDotted(plain, start, hit.end))
    return undefined;
  if (candidate === undefined && hit.name.length === 2 && !standsAlone(plain, start, hit.end))
    return undefined;
  const titles = titlesHere(plain, start, hit.end, candidate);
  return { start, end: hit.end, name: hit.name, titles, rule: candidate?.rule ?? 'known-name' };
}

function titlesHere(plain: string, start: number, end: number, candidate?: NameCandidate): readonly Span[] {
  const before = candidate?.titles.length ? candidate.titles : titlesBefore(plain, start);
  const after = postAfterName(plain, end);
  return after && !before.some((title) => title.start === after.start) ? [...before, after] : before;
}

function openingAt(plain: string, start: number): string {
  const second = skipBlank(plain, start + 1);
  return plain.charAt(start) + plain.charAt(second);
}

/** Where the name ends that starts at `start`, padding allowed after the surname; -1 if another text stands there. */
function endOf(plain: string, start: number, name: string): number {
  if (plain.startsWith(name, start)) return start + name.length;
  if (name.length !== 2) return -1;
  const second = skipBlank(plain, start + 1);
  return second > start + 1 && plain.charAt(second) === name.charAt(1) ? second + 1 : -1;
}

function skipBlank(plain: string, from: number): number {
  let at = from;
  while (at < from + 3 && /[ \u3000]/.test(plain.charAt(at))) at += 1;
  return at;
}

/** 某某·卢拉·某某: a part of another, longer name. */
function isPartOfDotted(plain: string, start: number, end: number): boolean {
  return plain[start - 1] === '·' || (plain[end] === '·' && isHan(plain.charAt(end + 1)));
}

/** 雷锋精神, 中山路: the name of a thing. */
function isNamesake(plain: string, end: number): boolean {
  const length = suffixes.lengthAt(plain, end);
  return length > 1 || (length === 1 && borderAt(plain, end) === 0 && borderAt(plain, end + 1) === 3);
}

/** A name of two characters may be the end of one word and the beginning of the next (提高明显). */
function standsAlone(plain: string, start: number, end: number): boolean {
  const before = plain.charAt(start - 1);
  if (!isHan(before) || borders.lengthBefore(plain, start) > 0) return true;
  return borderAt(plain, end) >= 2 || titlesBefore(plain, start).length > 0;
}
