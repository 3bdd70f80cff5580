/** Tells which characters of a half-converted text were mended, and which only changed their regional form. */
import { halfConvertedWords } from '../text/half-converted.ts';
import { alignedConverter, type ConvertedText } from './aligned-converter.ts';
import { toTarget } from './alignment.ts';

/** Offsets count UTF-16 code units of the converted text. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  /** The word as the page has it. */
  readonly from: string;
  /** As it is shown: what stands between `start` and `end`. */
  readonly to: string;
}

const knownWords = new RegExp(halfConvertedWords.trim().split(/\s+/).join('|'), 'g');

/**
 * A repair is a character that stood in its simplified form and now does not, though neither Taiwan nor Hong Kong
 * writes it so: 今后 to 今後, but not 群 to 羣. A word that is known to be half-converted is told whole.
 */
export function findRepairs(source: string, { text, alignment }: ConvertedText): Repair[] {
  const repairs: Repair[] = [];
  const words = wordsAt(source);
  let next = 0;
  for (let i = 0; i < source.length; i += 1) {
    const at = toTarget(alignment, i, 'start');
    if (!isRepaired(source.charAt(i), text.charAt(at))) continue;
    while ((words[next]?.end ?? source.length) <= i) next += 1;
    const word = words[next];
    const { start, end } = word && word.start <= i ? word : { start: i, end: i + 1 };
    const [shownStart, shownEnd] = [toTarget(alignment, start, 'start'), toTarget(alignment, end, 'end')];
    repairs.push({
      start: shownStart,
      end: shownEnd,
      from: source.slice(start, end),
      to: text.slice(shownStart, shownEnd),
    });
    i = end - 1;
  }
  return repairs;
}

function wordsAt(source: string): { start: number; end: number }[] {
  return [...source.matchAll(knownWords)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

const judged = new Map<string, boolean>();

function isRepaired(before: string, after: string): boolean {
  if (before === after || after === '') return false;
  const pair = before + after;
  const known = judged.get(pair);
  if (known !== undefined) return known;
  const result = convertOne('t2s', after) === before && !isRegional(before, after);
  judged.set(pair, result);
  return result;
}

/** Both are good traditional characters, each in its own region: 群 and 羣, 污 and 汙, 台 and 臺. */
function isRegional(one: string, other: string): boolean {
  return (['t2tw', 't2hk'] as const).some(
    (chain) => convertOne(chain, one) === other || convertOne(chain, other) === one,
  );
}

function convertOne(chain: 't2s' | 't2tw' | 't2hk', character: string): string {
  return alignedConverter(chain)(character).text;
}
