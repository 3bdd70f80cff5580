/**
 * Writes the address of a passage in a page: a text directive (https://wicg.github.io/scroll-to-text-fragment/),
 * by which a browser goes to the words themselves and lights them.
 */
import type { Span } from '../annotated-article.ts';

/** Passages beyond this length are given by their first and last words. UTF-16 code units. */
const longestExact = 60;
/** How many characters of a long passage's ends, and of the words around it, an address holds at most. */
const longestEnd = 24;
const longestContext = 16;

/** A browser's own cut between Chinese words is not ours; at punctuation both agree. */
const punctuation = /[\s，。；：、！？“”‘’「」『』（）《》〈〉【】—…·,.;:!?()[\]"'-]/;

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
  const first = isWhole ? words : firstWords(words);
  const last = isWhole ? '' : lastWords(words);
  const before = contextBefore(text, start);
  const after = contextAfter(text, end);
  const isAlone = !occursElsewhere(text, first, start) && !elsewhere.includes(first);
  const isTold = isAlone || (before !== '' && !occursElsewhere(text, before + first, start - before.length));
  return {
    prefix: isAlone && opensAtPunctuation(text, start) ? '' : before,
    start: first,
    end: last,
    suffix: isTold && closesAtPunctuation(text, end) ? '' : after,
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

function opensAtPunctuation(text: string, start: number): boolean {
  return start === 0 || punctuation.test(text.charAt(start - 1)) || punctuation.test(text.charAt(start));
}

function closesAtPunctuation(text: string, end: number): boolean {
  return end === text.length || punctuation.test(text.charAt(end)) || punctuation.test(text.charAt(end - 1));
}

/** The beginning of the first paragraph, up to a punctuation mark where one comes in time. */
function firstWords(words: string): string {
  const line = words.slice(0, longestEnd).split('\n', 1)[0] ?? '';
  if (line.length < longestEnd) return line;
  for (let i = line.length - 1; i > longestEnd / 3; i -= 1) {
    if (punctuation.test(line.charAt(i))) return line.slice(0, i);
  }
  return wholeCharacters(line);
}

function lastWords(words: string): string {
  const line = words.slice(-longestEnd).split('\n').at(-1) ?? '';
  if (line.length < longestEnd) return line;
  for (let i = 0; i < (longestEnd * 2) / 3; i += 1) {
    if (punctuation.test(line.charAt(i))) return line.slice(i + 1);
  }
  return wholeCharacters(line);
}

/** The words right before the passage in its paragraph, from a punctuation mark on. */
function contextBefore(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - longestContext), start)
      .split('\n')
      .at(-1) ?? '';
  if (line.length < longestContext) return line.trim();
  const from = [...line].findIndex((sign, index) => index < line.length - 2 && punctuation.test(sign));
  return wholeCharacters(from < 0 ? line : line.slice(from + 1)).trim();
}

function contextAfter(text: string, end: number): string {
  const line = text.slice(end, end + longestContext).split('\n', 1)[0] ?? '';
  if (line.length < longestContext) return line.trim();
  for (let i = line.length - 1; i > 1; i -= 1) {
    if (punctuation.test(line.charAt(i))) return line.slice(0, i).trim();
  }
  return wholeCharacters(line).trim();
}

/** Without the half of a surrogate pair at either end. */
function wholeCharacters(words: string): string {
  return words.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
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
