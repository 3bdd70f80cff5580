/** Finds where an event took place, as it stands in the text: 在呼和浩特召开, 前往彰化, 到某区调研. */
import type { Span } from '../annotated-article.ts';
import { placeByAbbreviation } from '../lexicons/places.ts';
import type { Reading } from '../reading.ts';

const held =
  '(?:召开|举行|举办|主持|开幕|闭幕|开班|会见|会晤|会谈|接见|同|与|和|看望|慰问|考察|调研|视察|检查|督导|走访|出席|参加|调查|座谈|参访|参拜|访视|接受|颁|主办|宣布|发布|签署|致)';
const manner =
  '(?:隆重|顺利|成功|正式|胜利|联合|如期|同时|共同|亲切|集体|分别|专门|再次|先后|以视频方式|通过视频|实地|就|作|进行|圆满|盛大)';
const inPlace = new RegExp(`[在于]([^，。；：“”（）\\s在于]{1,18}?)(?:${manner}){0,2}了?${held}`, 'g');
const toPlace =
  /(?:来到|前往|赶赴|奔赴|走进|抵达|深入|赴|到)([^，。；：“”（）\s到赴]{2,18}?)(?=[，、的]|调研|考察|视察|检查|督导|看望|慰问|走访|调查|实地|就|出席|参加|参访|参拜|进行|暗访|指导|访问|开展|和|及)/g;

/** What stands after 在 without being a place. */
const noPlace =
  /(?:上|下|中|内|时|后|前|期间|之际|方面|过程|基础|会|活动|仪式|领域|同志|情况|工作|问题|部门|代表|群众|干部|大家|各地|现场|一线|基层|线上|线下)$|^(?:[此这那该其何各全我你他她]|第一|一线|座|会|线|电话|视频|即|位|目前|今|昨|\d)|主持|[说称要把将被对为以]|书记|主席|主任|部长|省长|市长/;

/**
 * Looks in `sentence` first, then in `further` for a place where something was held. A single character (在京) is
 * given as the city that it stands for, if the text names the city, and else as it stands.
 */
export function findEventPlace(
  reading: Reading,
  sentence: Span,
  further: readonly Span[],
): string | undefined {
  const place =
    findIn(reading.plain, sentence, inPlace) ??
    findIn(reading.plain, sentence, toPlace) ??
    firstOf(further, (span) => findIn(reading.plain, span, inPlace));
  return place === undefined ? undefined : spell(reading, place);
}

function findIn(plain: string, { start, end }: Span, pattern: RegExp): Span | undefined {
  for (const found of plain.slice(start, end).matchAll(pattern)) {
    const [whole, name] = found;
    if (name === undefined) continue;
    const isAbbreviation = Object.hasOwn(placeByAbbreviation, name);
    if (!isAbbreviation && (name.length < 2 || noPlace.test(name))) continue;
    const from = start + found.index + whole.indexOf(name, 1);
    return { start: from, end: from + name.length };
  }
  return undefined;
}

function spell(reading: Reading, { start, end }: Span): string {
  const city = placeByAbbreviation[reading.plain.slice(start, end)];
  const index = city === undefined ? -1 : reading.plain.indexOf(city);
  if (city === undefined || index < 0) return reading.text.slice(start, end);
  return reading.text.slice(index, index + city.length);
}

function firstOf<Item, Result>(
  items: readonly Item[],
  find: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
