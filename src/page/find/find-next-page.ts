/** Finds the next page of an article that its site has divided: 第1页 共3页, 下一页. */
import { fold } from '../../core/text/fold.ts';
import { linksIn, parentElementOf, textContentOf } from '../native-members.ts';
import type { BlockList } from './block.ts';
import type { Container } from './find-container.ts';
import { readScriptedPager } from './scripted-pager.ts';

export interface NextPage {
  /** Absolute. */
  readonly url: string;
  /** Its place among the pages, counted from 1, where the pager shows it. */
  readonly number?: number;
  /** How many pages the article has, where the pager shows it. */
  readonly count?: number;
}

const nextLabel = /^[\s[【(（<《]*(?:下一?页|后一页)[\s\]】)）>》»→]*$/;

/** The pager stands in the body or at most so many blocks behind it; farther off it is a list's. */
const reach = 12;
/** Links looked at, and the length (UTF-16 code units) that a pager's text does not pass. */
const limits = { links: 3_000, pager: 200 };
const mostPages = 99;

export function findNextPage(
  document: Document,
  url: string,
  list: BlockList,
  container: Container,
): NextPage | undefined {
  return findLinkedPage(document, url, list, container) ?? readScriptedPager(document, url);
}

function findLinkedPage(
  document: Document,
  url: string,
  list: BlockList,
  { range }: Container,
): NextPage | undefined {
  const links = document.getElementsByTagName('a');
  for (let i = 0; i < limits.links; i += 1) {
    const link = links[i];
    if (link === undefined) return undefined;
    if (!nextLabel.test(fold((link.textContent ?? '').slice(0, 20)))) continue;
    const place = placeOf(link, list);
    if (place < range.start || place > range.end + reach) continue;
    const target = resolve(link, url);
    if (target !== undefined) return { url: target, ...readPager(link, target, url) };
  }
  return undefined;
}

/** Index of the first block in the nearest element around the link that has one. */
function placeOf(link: Element, { ranges }: BlockList): number {
  for (let at: Element | null = link; at !== null; at = parentElementOf(at)) {
    const range = ranges.get(at);
    if (range !== undefined) return range.start;
  }
  return -1;
}

/** `undefined` for scripts, for other sites, and on the last page, whose link leads to itself. */
function resolve(link: Element, url: string): string | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, url)) return undefined;
  const target = new URL(href, url);
  const here = new URL(url);
  target.hash = '';
  here.hash = '';
  const isOwn = target.host === here.host && /^https?:$/.test(target.protocol);
  return isOwn && target.href !== here.href ? target.href : undefined;
}

function readPager(link: Element, target: string, url: string): Pick<NextPage, 'number' | 'count'> {
  const pager = pagerAround(link);
  const text = fold(textContentOf(pager) ?? '');
  const around = fold(textAround(pager).slice(-limits.pager));
  const numbers = [...linksIn(pager)]
    .filter((other) => resolve(other, url) === target)
    .map((other) => Number((other.textContent ?? '').trim()));
  const current = Number(/第\s?(\d{1,2})\s?页/.exec(`${text} ${around}`)?.[1]);
  const number = numbers.find(isPage) ?? (isPage(current + 1) ? current + 1 : undefined);
  const told = Number(/共\s?(\d{1,2})\s?页/.exec(`${text} ${around}`)?.[1]);
  const listed = Math.max(0, ...(text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []).map(Number));
  const count = isPage(told) ? told : listed;
  return {
    ...(number === undefined ? {} : { number }),
    ...(number !== undefined && count >= number && isPage(count) ? { count } : {}),
  };
}

/** The largest element around the link that holds little more than the pager. */
function pagerAround(link: Element): Element {
  let pager = link;
  for (let i = 0; i < 3; i += 1) {
    const outer = parentElementOf(pager);
    if (outer === null || (textContentOf(outer) ?? '').length > limits.pager) break;
    if (/[，。]/.test(textContentOf(outer) ?? '')) break;
    pager = outer;
  }
  return pager;
}

function textAround(pager: Element): string {
  const outer = parentElementOf(pager);
  return (outer && textContentOf(outer)) ?? '';
}

function isPage(number: number): boolean {
  return number >= 2 && number <= mostPages;
}
