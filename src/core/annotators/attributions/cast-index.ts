/** Looks up the people of an article by place, by bare title and by pronoun. */
import type { Reading } from '../../reading.ts';
import { fold } from '../../text/fold.ts';
import type { Cast, CastMember, PersonMention } from '../annotator.ts';

/** A mention with the titles that stand beside it: `from` to `to` is the whole noun phrase. */
export interface Naming {
  readonly mention: PersonMention;
  readonly from: number;
  readonly to: number;
}

export interface CastIndex {
  readonly namings: readonly Naming[];
  /** The namings that lie wholly between two offsets, in reading order. */
  readonly between: (start: number, end: number) => readonly Naming[];
  /** The person whom a bare title (总统, 市长) means at offset `at`: named before it, else anywhere. */
  readonly byTitle: (plainTitle: string, at: number) => CastMember | undefined;
  readonly byId: (id: string) => CastMember | undefined;
}

export function indexCast(reading: Reading, cast: Cast): CastIndex {
  const namings = cast.mentions.map((mention) => nameWithTitles(reading.plain, mention));
  const members = new Map(cast.people.map((member) => [member.id, member]));
  return {
    namings,
    between: (start, end) => sliceBetween(namings, start, end),
    byTitle: makeTitleLookup(cast, namings, members),
    byId: (id) => members.get(id),
  };
}

const courtesy = /(?:同志|先生|女士|小姐|阁下|一行|等人|夫妇|伉俪|等)+/y;

function nameWithTitles(plain: string, mention: PersonMention): Naming {
  let from = mention.start;
  let to = mention.end;
  for (const title of mention.titles) {
    // A title shared by a list (市长甲、乙) stands far from the later names: only what touches counts.
    if (title.end <= from && plain.slice(title.end, from).trim() === '') from = title.start;
    if (title.start >= to && title.start - to <= 1) to = title.end;
  }
  for (const title of [...mention.titles].reverse()) {
    if (title.end < from && /^[、，兼\s]{1,2}$/.test(plain.slice(title.end, from))) from = title.start;
  }
  courtesy.lastIndex = to;
  if (courtesy.test(plain)) to = courtesy.lastIndex;
  return { mention, from, to };
}

function sliceBetween(namings: readonly Naming[], start: number, end: number): readonly Naming[] {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < namings.length && (namings[stop]?.mention.end ?? 0) <= end) stop += 1;
  return namings.slice(low, stop);
}

/** Title (folded) to the ids of those who bear it. */
function titleHolders(cast: Cast): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const member of cast.people) {
    for (const title of member.titles) {
      const plain = fold(title);
      const ids = holders.get(plain) ?? new Set<string>();
      holders.set(plain, ids.add(member.id));
    }
  }
  return holders;
}

/** One list of namings a title, made when the title is first asked for, so that each question is a binary search. */
function makeTitleLookup(cast: Cast, namings: readonly Naming[], members: ReadonlyMap<string, CastMember>) {
  const holders = titleHolders(cast);
  const bearers = new Map<string, readonly Naming[]>();
  return (title: string, at: number): CastMember | undefined => {
    let list = bearers.get(title);
    if (list === undefined) {
      const ids = holders.get(title) ?? similarHolders(holders, title);
      list = ids.size === 0 ? [] : namings.filter(({ mention }) => ids.has(mention.personId));
      bearers.set(title, list);
    }
    // The head of state whom the article is about stays 总统, whoever else of that title is named.
    const found = (title === '总统' ? undefined : lastBefore(list, at)) ?? list[0];
    return found && members.get(found.mention.personId);
  };
}

function lastBefore(namings: readonly Naming[], at: number): Naming | undefined {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((namings[middle]?.mention.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return namings[low - 1];
}

/** 市长 means the 台南市长, 省长 the 代省长; but 总统 is not the 副总统, nor 主任 the 副主任. */
function similarHolders(holders: ReadonlyMap<string, ReadonlySet<string>>, title: string): Set<string> {
  const ids = new Set<string>();
  for (const [held, bearers] of holders) {
    if (!held.endsWith(title) && !title.endsWith(held)) continue;
    const longer = held.length > title.length ? held : title;
    const rest = longer.slice(0, Math.abs(held.length - title.length));
    if (/[副前原]$/.test(rest)) continue;
    if (longer === title && !/[市省县区府局部院会委国州]$/.test(rest)) continue;
    for (const id of bearers) ids.add(id);
  }
  return ids;
}
