/** Finds every place where a listed form stands in a text, whatever separators and quotation marks it has. */
import type { TermForm } from './policy-term.ts';
import { type QuotedSpan, withQuotationMarks } from './quotation-marks.ts';
import { childOf, type TermTrie } from './term-trie.ts';
import { isWholeTerm } from './whole-term.ts';

export interface TermMatch extends QuotedSpan {
  readonly form: TermForm;
}

const separators = '、， \u3000';
const quotationMarks = '“”‘’';
const Sign = { Letter: 0, Separator: 1, QuotationMark: 2 } as const;
const signs = buildSignTable();

/**
 * For each offset the longest valid form that begins there, in reading order; matches may overlap. `plain` is
 * folded text. Linear: from one offset the walk goes no further than the longest form.
 */
export function matchTerms(plain: string, trie: TermTrie): TermMatch[] {
  const matches: TermMatch[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const node = childOf(trie, 0, plain.charCodeAt(start));
    // Most offsets end here, before anything is allocated for them.
    if (node === 0 || !mayGoOn(plain.charCodeAt(start + 1), node, trie)) continue;
    const match = longestFrom(plain, start, node, trie);
    if (match) matches.push(match);
  }
  return matches;
}

interface Ending {
  readonly end: number;
  readonly forms: readonly TermForm[];
  readonly breakCount: number;
}

function longestFrom(plain: string, start: number, firstNode: number, trie: TermTrie): TermMatch | undefined {
  const breaks: number[] = [];
  const endings: Ending[] = [];
  let node = firstNode;
  let letterCount = 1;
  for (let i = start + 1; node !== 0; i += 1) {
    const forms = letterCount > 1 ? trie.formsAt.get(node) : undefined;
    if (forms && endings.at(-1)?.forms !== forms) endings.push({ end: i, forms, breakCount: breaks.length });
    const unit = plain.charCodeAt(i);
    const sign = signs[unit];
    if (sign === Sign.Separator) breaks.push(letterCount);
    else if (sign !== Sign.QuotationMark) {
      node = childOf(trie, node, unit);
      letterCount += 1;
    }
  }
  return pickLongest(plain, start, endings, breaks);
}

function pickLongest(
  plain: string,
  start: number,
  endings: readonly Ending[],
  breaks: readonly number[],
): TermMatch | undefined {
  for (let i = endings.length - 1; i >= 0; i -= 1) {
    const ending = endings[i];
    if (!ending) continue;
    const crossed = breaks.slice(0, ending.breakCount);
    const form = ending.forms.find((candidate) => crossed.every((at) => candidate.breaks.has(at)));
    if (!form || !isWholeTerm(plain, start, ending.end)) continue;
    const span = withQuotationMarks(plain, start, ending.end);
    if (span && (span.quoted || !form.quotedOnly)) return { ...span, form };
  }
  return undefined;
}

function mayGoOn(unit: number, node: number, trie: TermTrie): boolean {
  return signs[unit] !== Sign.Letter || childOf(trie, node, unit) !== 0;
}

function buildSignTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of separators) table[sign.charCodeAt(0)] = Sign.Separator;
  for (const sign of quotationMarks) table[sign.charCodeAt(0)] = Sign.QuotationMark;
  return table;
}
