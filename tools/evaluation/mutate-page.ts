/** Spoils a page in the ways that pages come spoilt: cut, nested, duplicated, with noise, huge, or empty. */

/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

/** No mutation makes a page longer than this, in UTF-16 code units. */
const longestPage = 1_000_000;

/** How deep the deepest nesting goes, in elements. Browsers' parsers stop at 512, scripts need not. */
const deepest = 5_000;

/** mulberry32: the same numbers in every run. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Mutation {
  readonly name: string;
  /** How often it is chosen, against the others. Costly ones are rare. */
  readonly share: number;
  readonly mutate: (html: string, random: Random) => string;
}

export interface MutatedPage {
  readonly html: string;
  /** The mutations in the order in which they were made. */
  readonly names: readonly string[];
}

/** One to three mutations. */
export function mutatePage(html: string, random: Random): MutatedPage {
  const names: string[] = [];
  let mutated = html;
  for (let i = 1 + Math.floor(random() * 3); i > 0; i -= 1) {
    const mutation = chooseMutation(random);
    names.push(mutation.name);
    mutated = mutation.mutate(mutated, random).slice(0, longestPage);
  }
  return { html: mutated, names };
}

const mutations: readonly Mutation[] = [
  { name: 'cut off', share: 16, mutate: (html, random) => html.slice(0, place(html, random)) },
  { name: 'beheaded', share: 6, mutate: (html, random) => html.slice(place(html, random)) },
  { name: 'hole', share: 16, mutate: withHole },
  { name: 'piece twice', share: 16, mutate: (html, random) => repeatPiece(html, random, 2) },
  { name: 'piece often', share: 3, mutate: (html, random) => repeatPiece(html, random, 400) },
  { name: 'page twice', share: 6, mutate: (html) => html + html },
  { name: 'nested', share: 12, mutate: (html, random) => nest(html, random, 40) },
  { name: 'nested deep', share: 0.5, mutate: (html, random) => nest(html, random, deepest) },
  { name: 'other tags', share: 10, mutate: withOtherTags },
  { name: 'attribute noise', share: 16, mutate: withAttributeNoise },
  { name: 'names gone', share: 6, mutate: (html) => html.replaceAll('class=', 'data-x=') },
  { name: 'character noise', share: 12, mutate: withCharacterNoise },
  { name: 'signs gone', share: 6, mutate: (html) => html.replace(/[<>"]/g, '') },
  {
    name: 'huge',
    share: 1,
    mutate: (html) => html.repeat(Math.ceil(longestPage / Math.max(1, html.length))),
  },
  { name: 'one huge line', share: 1, mutate: withHugeLine },
  { name: 'empty', share: 1, mutate: () => '' },
];
const allShares = mutations.reduce((sum, { share }) => sum + share, 0);

function chooseMutation(random: Random): Mutation {
  let left = random() * allShares;
  const chosen = mutations.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return chosen ?? { name: 'none', share: 0, mutate: (html) => html };
}

function place(html: string, random: Random): number {
  return Math.floor(random() * html.length);
}

function withHole(html: string, random: Random): string {
  const from = place(html, random);
  return html.slice(0, from) + html.slice(from + Math.floor(random() * 600));
}

function repeatPiece(html: string, random: Random, times: number): string {
  const from = place(html, random);
  const piece = html.slice(from, from + Math.floor(random() * 600));
  return html.slice(0, from) + piece.repeat(times) + html.slice(from + piece.length);
}

const nests = ['<div>', '<span>', '<font>', '<section><div><ul><li>', '<ul><li>', '<a href="x">', '<b><p>'];

function nest(html: string, random: Random, depth: number): string {
  const at = html.indexOf('>', place(html, random)) + 1;
  const nested = pick(nests, random);
  return html.slice(0, at) + nested.repeat(depth / nested.split('<').slice(1).length) + html.slice(at);
}

const tagNames = ['p', 'div', 'span', 'li', 'td', 'section', 'h1', 'a', 'template', 'svg', 'pre', 'select'];

function withOtherTags(html: string, random: Random): string {
  return html.replace(/<(?:p|div|span|td|h1)\b/g, (tag) =>
    random() < 0.3 ? `<${pick(tagNames, random)}` : tag,
  );
}

const noise = [
  ' class="nav share footer"',
  ' class="TRS_Editor"',
  ' id="zoom"',
  ' hidden',
  ' style="display:none"',
  ' style="x:y;;:"',
  ` class="${'a '.repeat(3_000)}"`,
  ' href="javascript:"',
  ' 字="号"',
  ' class',
];

function withAttributeNoise(html: string, random: Random): string {
  return html.replace(/<\w+/g, (tag) => (random() < 0.2 ? tag + pick(noise, random) : tag));
}

const odd = [
  '\u0000',
  '\ud800',
  '\ufeff',
  '\u200b',
  '\u3000\u3000',
  '〔',
  '“',
  '：',
  '2024-13-45',
  '𠮷',
  '\n',
];

function withCharacterNoise(html: string, random: Random): string {
  return html.replace(/[\u4e00-\u9fff]/g, (character) =>
    random() < 0.05 ? character + pick(odd, random) : character,
  );
}

/** All text of the page in one paragraph, again and again. */
function withHugeLine(html: string, random: Random): string {
  const text = html.replace(/<[^>]*>/g, '');
  const line = text.repeat(Math.ceil((longestPage - html.length) / Math.max(1, text.length)));
  const at = html.indexOf('>', place(html, random)) + 1;
  return html.slice(0, at) + line.slice(0, Math.max(0, longestPage - html.length)) + html.slice(at);
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? '';
}
