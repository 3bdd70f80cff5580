/** Makes the cast out of the mentions: one person a name, in order of first appearance. */
import type { Reading } from '../../reading.ts';
import { fold } from '../../text/fold.ts';
import type { Cast, CastMember, PersonMention } from '../annotator.ts';
import type { FoundMention } from './find-mentions.ts';

export function castFrom(reading: Reading, found: readonly FoundMention[]): Cast {
  const groups = new Map<string, FoundMention[]>();
  for (const mention of found) {
    const group = groups.get(mention.name);
    if (group) group.push(mention);
    else groups.set(mention.name, [mention]);
  }
  const ids = new Map([...groups.keys()].map((name, index) => [name, `p${index + 1}`]));
  const people = [...groups].map(([name, mentions]) => member(reading, ids.get(name) ?? '', name, mentions));
  const mentions = found.map(
    ({ name, start, end, titles, rule }): PersonMention => ({
      personId: ids.get(name) ?? '',
      start,
      end,
      titles,
      rule,
    }),
  );
  return { people, mentions };
}

function member(
  reading: Reading,
  id: string,
  plainName: string,
  mentions: readonly FoundMention[],
): CastMember {
  return {
    id,
    name: writtenName(reading, plainName, mentions),
    plainName,
    titles: distinctTitles(reading, mentions),
    rule: mentions[0]?.rule ?? '',
  };
}

function writtenName(reading: Reading, plainName: string, mentions: readonly FoundMention[]): string {
  for (const { start, end } of mentions) {
    const written = reading.text.slice(start, end).replace(/[ \u00a0\u3000]/g, '');
    if (written.length === plainName.length) return written;
  }
  return apartName(reading, plainName, mentions);
}

/** 李總統登輝: the characters of the name, picked from the stretch that also holds the post. */
function apartName(reading: Reading, plainName: string, mentions: readonly FoundMention[]): string {
  const first = mentions[0];
  if (first === undefined) return plainName;
  const title = first.titles[0];
  const { text } = reading;
  // 习主席: the rest of the name does not stand in the text.
  if (first.end - first.start < plainName.length)
    return text.slice(first.start, first.end) + plainName.slice(first.end - first.start);
  return title ? text.slice(first.start, title.start) + text.slice(title.end, first.end) : plainName;
}

/** The same post in both scripts counts once. */
function distinctTitles(reading: Reading, mentions: readonly FoundMention[]): string[] {
  const titles = new Map<string, string>();
  for (const { start, end } of mentions.flatMap((mention) => mention.titles)) {
    const written = reading.text.slice(start, end);
    const key = fold(written);
    if (!titles.has(key)) titles.set(key, written);
  }
  return [...titles.values()];
}
