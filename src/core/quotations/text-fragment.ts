/**
 * Writes the address of a passage in a page: a text directive (https://wicg.github.io/scroll-to-text-fragment/),
 * by which a browser goes to the words themselves and lights them.
 */
import type { Span } from '../annotated-article.ts';
import { wholeCharacters } from '../text/whole-characters.ts';

/** Passages beyond this length are given by their first and last words. All lengths in UTF-16 code units. */
const longestExact = 60;
/** How long the ends of a long passage, and the words around a short one, should be and may be at most. */
const enoughOfEnd = 12;
const enoughContext = 3;
const longestSearch = 60;

/**
 * A browser's own cut between Chinese words is not ours, and it wants whatever an address names to begin and end at
 * such a cut. At punctuation both agree.
 */
const punctuation = /[\s，。；：、！？“”‘’「」『』（）《》〈〉【】—…,;:!?()[\]"']/;
const insideNumber = /[\d.,:：．，][\d.,:：．，]/;

interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * `text` is the article's text, `elsewhere` what else the page shows before it: its headline. The words around the
 * passage are added where it is not the only one of its wording, or does not begin and end at punctuation.
 */
export function addressOfPassage(url: string, text: string, span: Span, elsewhere = ''): string {
  const directive = textDirective(text, span, elsewhere);
  if (directive === undefined) return url;
  const { prefix, start, end, suffix } = directive;
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  const [page = '', fragment = ''] = splitAtHash(url);
  return `${page}#${fragment}:~:text=${parts.filter((part) => part !== '').join(',')}`;
}

function textDirective(text: string, span: Span, elsewhere: string): TextDirective | undefined {
  const { start, end } = trim(text, span);
  if (end <= start) return undefined;
  const words = text.slice(start, end);
  const isWhole = words.length <= longestExact && !words.includes('\n');
  const first = isWhole ? words : firstWords(text, start);
  const last = isWhole ? '' : lastWords(text, end);
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  const isAlone = !occursElsewhere(text, first, start) && !elsewhere.includes(first);
  const isTold = isAlone || (before !== '' && !occursElsewhere(text, before + first, start - before.length));
  return {
    prefix: isAlone && isBorder(text, start) ? '' : before,
    start: first,
    end: last,
    suffix: isTold && isBorder(text, end) ? '' : after,
  };
}

/** Blanks at the ends are matched by nothing. */
function trim(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function occursElsewhere(text: string, words: string, start: number): boolean {
  return text.indexOf(words) !== start || text.includes(words, start + 1);
}

/** True where punctuation or the edge of a paragraph stands before or behind `at`, and no number runs on. */
function isBorder(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (before === '' || after === '') return true;
  return (punctuation.test(before) || punctuation.test(after)) && !insideNumber.test(before + after);
}

/** The beginning of a passage, to the first border after enough of it. */
function firstWords(text: string, start: number): string {
  return wholeCharacters(text.slice(start, nextBorder(text, start, enoughOfEnd)));
}

function lastWords(text: string, end: number): string {
  return wholeCharacters(text.slice(lastBorder(text, end, enoughOfEnd), end));
}

/** The words right before the passage in its paragraph. */
function contextBefore(text: string, start: number): string {
  return wholeCharacters(text.slice(lastBorder(text, start, enoughContext), start)).trim();
}

function contextAfter(text: string, end: number): string {
  return wholeCharacters(text.slice(end, nextBorder(text, end, enoughContext))).trim();
}

function nextBorder(text: string, from: number, enough: number): number {
  const limit = Math.min(text.length, from + longestSearch);
  for (let at = from; at < limit; at += 1) {
    if (text.charAt(at) === '\n' || (at - from >= enough && isBorder(text, at))) return at;
  }
  return limit;
}

function lastBorder(text: string, from: number, enough: number): number {
  const limit = Math.max(0, from - longestSearch);
  for (let at = from; at > limit; at -= 1) {
    if (text.charAt(at - 1) === '\n' || (from - at >= enough && isBorder(text, at))) return at;
  }
  return limit;
}

/** A directive that the address has already is given up for ours. */
function splitAtHash(url: string): string[] {
  const hash = url.indexOf('#');
  if (hash < 0) return [url, ''];
  return [url.slice(0, hash), url.slice(hash + 1).replace(/:~:.*$/s, '')];
}

/** The directive's own signs are `-`, `,` and `&`; a lone half of a surrogate pair cannot be encoded at all. */
function encode(words: string): string {
  const wellFormed = words.replaceAll(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return encodeURIComponent(wellFormed).replaceAll('-', '%2D');
}
