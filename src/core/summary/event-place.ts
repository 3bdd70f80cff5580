/** Finds where an event took place, as it stands in the text: 在呼和浩特召开, 前往彰化, 到某区调研. */
import type { Span } from '../annotated-article.ts';
import { placeByAbbreviation, placeEndings, placeNames } from '../lexicons/places.ts';
import type { Reading } from '../reading.ts';

/** What is done in a place and nowhere else: what stands before it with 在 is most likely a place. */
const held = '主持召开|召开|举行|举办|办理|开幕|闭幕|开班|出席';
const visited = '会见|会晤|接见|会谈|看望|慰问|考察|调研|视察|检查|督导|走访|访视|参访|参拜';
/** What may be done in a place, and in much else: the name itself must show that it is a place. */
const done = '同|与|参加|主持|座谈|接受|发表|签署|宣布|颁|调查|致|开展|参观|进行';
const manner =
  '(?:隆重|顺利|成功|正式|胜利|联合|如期|同时|共同|亲切|集体|分别|专门|再次|先后|以视频方式|通过视频|实地|圆满|盛大|就[^，。]{1,30}?)';
const inPlaceHeld = inPlace(`(${held})|(?:${done})`);
const inPlaceVisited = inPlace(`(${held}|${visited})|(?:${done})`);
const toPlace =
  /(?:来到|前往|赶赴|奔赴|走进|抵达|深入|赴|到)([^，。；：“”（）\s到赴的]{2,18}?)(?=[，、的]|调研|考察|视察|检查|督导|看望|慰问|走访|调查|实地|就|出席|参加|参访|参拜|进行|暗访|指导|访问|开展|和|及)/g;

/** What stands after 在 or 到 without being a place. */
const noPlace =
  /(?:上|下|中|内|时|后|前|期间|之际|时期|方面|过程|基础|会|会议|活动|仪式|领域|同志|情况|工作|问题|部门|代表|群众|干部|大家|各地|现场|一线|基层)$|^(?:[此这那该其何各全我他你她]|第一|线|座|会|线|电话|视频|即|位|目前|今|昨|\d)|主持|会见|[说称要把将被对为以]|书记|主席|主任|部长|省长|市长|元首|领导人|双方/;

const showsPlace = new RegExp(`^(?:${placeNames.join('|')})|(?:${placeEndings.join('|')})$`);
/** A bare name of a town, as long as they come: 呼伦贝尔, 乌兰察布. */
const bareNameLimit = 4;

export interface PlaceSearch {
  /** Somebody went there: 前往, 到, 在…会见. */
  readonly isVisit: boolean;
  /** Sentences around the event's own that may name the place where it was held. */
  readonly further: readonly Span[];
}

/**
 * Looks in `sentence` first. A single character (在京) is given as the city that it stands for, if the text names
 * the city, and else as it stands.
 */
export function findEventPlace(
  reading: Reading,
  sentence: Span,
  { isVisit, further }: PlaceSearch,
): string | undefined {
  const { plain } = reading;
  const place = isVisit
    ? (findIn(plain, sentence, inPlaceVisited) ?? findIn(plain, sentence, toPlace))
    : findIn(plain, cutAt(plain, sentence, studied), inPlaceHeld);
  const found = place ?? firstOf(further, (span) => findIn(plain, cutAt(plain, span, leader), inPlaceHeld));
  return found === undefined ? undefined : spell(reading, found);
}

/** A leader's words that the meeting is about: where he spoke them is not where it is held. */
const studied = /(?:学习|贯彻|传达|领会|落实)[^，。]{0,12}总书记/;
const leader = /总书记/;

/** What stands in quotation marks is a name, whatever words it holds. */
function cutAt(plain: string, { start, end }: Span, border: RegExp): Span {
  const told = plain.slice(start, end).replace(/“[^”]*”/g, (quoted) => '“'.padEnd(quoted.length, '”'));
  const index = told.search(border);
  return { start, end: index < 0 ? end : start + index };
}

function inPlace(verbs: string): RegExp {
  // Taiwan writes 于 for 在.
  return new RegExp(`[在于]([^，。；：“”（）\\s在于]{1,18}?)(?:${manner}){0,2}了?(?:${verbs})`, 'g');
}

function findIn(plain: string, { start, end }: Span, pattern: RegExp): Span | undefined {
  for (const found of plain.slice(start, end).matchAll(pattern)) {
    const [whole, name, isHeld] = found;
    if (name === undefined) continue;
    if (!isPlace(name, isHeld !== undefined || pattern === toPlace)) continue;
    const from = start + found.index + whole.indexOf(name, 1);
    const to = from + name.length;
    return { start: from, end: pattern === toPlace ? endOfPlaces(plain, to, end) : to };
  }
  return undefined;
}

const furtherPlaces =
  /(?:、[^，。；：“”（）\s、到赴的]{2,18}?)+(?=，|的|调研|考察|视察|检查|督导|看望|慰问|走访|调查|实地)/y;

/** 到石某县、丰某县的乡镇: all places that were gone to. */
function endOfPlaces(plain: string, from: number, limit: number): number {
  furtherPlaces.lastIndex = from;
  if (!furtherPlaces.test(plain) || furtherPlaces.lastIndex > limit) return from;
  const others = plain.slice(from + 1, furtherPlaces.lastIndex).split('、');
  return others.every((place) => isPlace(place, false)) ? furtherPlaces.lastIndex : from;
}

function isPlace(name: string, mayBeBare: boolean): boolean {
  if (name.length === 1) return Object.hasOwn(placeByAbbreviation, name);
  if (noPlace.test(name)) return false;
  return showsPlace.test(name) || (mayBeBare && name.length <= bareNameLimit);
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
