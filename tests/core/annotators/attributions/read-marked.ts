/** Builds a reading and a cast from one marked text: names stand in braces, contents are compared in brackets. */
import type { Attribution } from '../../../../src/core/annotated-article.ts';
import type { Cast, PersonMention } from '../../../../src/core/annotators/annotator.ts';
import { findAttributions } from '../../../../src/core/annotators/attributions/find-attributions.ts';
import { readArticle } from '../../../../src/core/reading.ts';
import { fold } from '../../../../src/core/text/fold.ts';

/** `{市长|王小明}` is a name with its title before it, `{王小明|局长}` one with its title after it. */
const naming = /\{([^{}|]+)(?:\|([^{}]+))?\}/g;
const names = /^[王李赵陈高林周吴]/;

export function readMarked(marked: string): { text: string; cast: Cast } {
  let text = '';
  let from = 0;
  const mentions: PersonMention[] = [];
  const people = new Map<string, { name: string; titles: string[] }>();
  for (const match of marked.matchAll(naming)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [first = '', second] = [match[1], match[2]];
    const nameFirst = second === undefined || names.test(first);
    const name = nameFirst ? first : (second ?? '');
    const title = second === undefined ? undefined : nameFirst ? second : first;
    const start = text.length + (nameFirst ? 0 : (title ?? '').length);
    const end = start + name.length;
    const titleStart = nameFirst ? end : text.length;
    const known = people.get(fold(name)) ?? { name, titles: [] };
    people.set(fold(name), known);
    if (title !== undefined && !known.titles.includes(title)) known.titles.push(title);
    const titles = title === undefined ? [] : [{ start: titleStart, end: titleStart + title.length }];
    mentions.push({ start, end, personId: fold(name), titles, rule: 'test' });
    text += nameFirst ? name + (title ?? '') : (title ?? '') + name;
  }
  text += marked.slice(from);
  const members = [...people].map(([id, { name, titles }]) => ({
    id,
    name,
    plainName: id,
    titles,
    rule: 'test',
  }));
  return { text, cast: { people: members, mentions } };
}

/** Each attribution as `source|cue|content`, with `~` before the source where it is inferred. */
export function attributionsIn(marked: string): string[] {
  const { text, cast } = readMarked(marked);
  return describeAll(text, findAttributions(readArticle({ url: '', title: '', text }), cast));
}

function describeAll(text: string, attributions: readonly Attribution[]): string[] {
  return attributions.map(({ personId, source, cue, content, inferred }) => {
    const verb = cue === undefined ? '' : text.slice(cue.start, cue.end);
    const words = text.slice(content.start, content.end).replaceAll('\n', '⏎');
    return `${inferred ? '~' : ''}${personId ?? source}|${verb}|${words}`;
  });
}
