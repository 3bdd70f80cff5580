/** Tells by its place and its looks which line stands where titles stand: for pages whose metadata say nothing. */
import { fold } from '../../core/text/fold.ts';
import { attributeOf, localNameOf, parentElementOf } from '../native-members.ts';
import type { Block } from './block.ts';
import { namesOf } from './element-kinds.ts';
import {
  isCardLabel,
  isControlLine,
  isCreditLine,
  isInfoLine,
  isNotice,
  isSourceLine,
} from './line-patterns.ts';

/** How far above the body the line with outlet and date is looked for, and the title above that, in blocks. */
const reach = { info: 15, below: 6, title: 8 };

const points = { overInfo: 5, aboveThat: 4.2, overBody: 3 };

/** The line above a subtitle is no shorter, in Han characters; a column's name is. */
const minAbove = 9;

/** Points by the index of the block. */
export type PlacePoints = ReadonlyMap<number, number>;

/** `bodyStart` is the first block of running text. */
export function placeTitles(blocks: readonly Block[], bodyStart: number): PlacePoints {
  const found = new Map<number, number>();
  const info = findInfoLine(blocks, bodyStart);
  const over = lastLineBefore(blocks, info ?? bodyStart, Math.max(0, (info ?? bodyStart) - reach.title));
  if (over !== undefined) {
    found.set(over, info === undefined ? points.overBody : points.overInfo);
    const above = lastLineBefore(blocks, over, over - 1);
    if (above !== undefined && info !== undefined && countHan(blocks[above]?.text ?? '') >= minAbove)
      found.set(above, points.aboveThat);
  }
  const under =
    info === undefined || info >= bodyStart ? undefined : lastLineBefore(blocks, bodyStart, info + 1);
  if (under !== undefined) found.set(under, points.overBody);
  return found;
}

/**
 * The uppermost line over the body that gives an outlet or the day of publication. A long title may itself pass
 * for running text, and the line then stands a little below.
 */
function findInfoLine(blocks: readonly Block[], bodyStart: number): number | undefined {
  for (let i = Math.max(0, bodyStart - reach.info); i < bodyStart + reach.below; i += 1) {
    const block = blocks[i];
    if (i > bodyStart && /。$/.test(blocks[i - 1]?.text ?? '')) return undefined;
    if (block !== undefined && block.linked <= block.text.length / 2 && isInfo(fold(block.text))) return i;
  }
  return undefined;
}

const dayAlone =
  /^[\s（(【[]*(?:[\u4e00-\u9fff]{2,4}\s*[：:]?\s*)?(?:(?:19|20)\d{2}|(?:中华)?民国\s?\d{2,3}|1[01]\d)\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}\s?日?/;

function isInfo(plain: string): boolean {
  if (/^今天|^现在/.test(plain) || /。$/.test(plain)) return false;
  return isInfoLine(plain) || isSourceLine(plain) || (plain.length < 60 && dayAlone.test(plain));
}

function lastLineBefore(blocks: readonly Block[], end: number, first: number): number | undefined {
  for (let i = end - 1; i >= Math.max(0, first); i -= 1) {
    const block = blocks[i];
    if (block !== undefined && isTitleLike(block)) return i;
  }
  return undefined;
}

const noTitle =
  /^(?:[-—–]|[（(].*[)）]$|首页|主页|当前|您|你|位置|所在|返回|[^。，]{1,12}\s?[>＞»›])|[：:；;]$|。|\s[>＞»›]\s/;

/** A line of some words that is neither link, sentence, breadcrumb, subtitle, nor any part of the furniture. */
function isTitleLike(block: Block): boolean {
  const { text, linked, aside } = block;
  const isOutside = aside !== undefined && localNameOf(aside) !== 'header' && !isTitleNamed(block);
  if (linked > text.length / 2 || isOutside) return false;
  const plain = fold(text.slice(0, 200));
  if (countHan(plain) < 5 || plain.length > 120 || noTitle.test(plain)) return false;
  return ![isControlLine, isInfoLine, isSourceLine, isNotice, isCreditLine, isCardLabel].some((is) =>
    is(plain),
  );
}

function countHan(text: string): number {
  return text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
}

const titleNames = new Set('title tit titile bt biaoti headline heading titlebar newstitle'.split(' '));

/** Whether the element's class or id says that it holds a title. */
export function isTitleNamed({ element }: Block): boolean {
  return namesOf(element).some((name) => titleNames.has(name));
}

/** Whether the block is written large, bold or in the middle, as its markup says; layout is not asked for. */
export function isEmphasised({ element, pieces }: Block): boolean {
  if (/center/i.test(`${attributeOf(element, 'align') ?? ''} ${attributeOf(element, 'style') ?? ''}`))
    return true;
  const [first] = pieces;
  for (let at = first ? parentElementOf(first.node) : null; at !== null; at = parentElementOf(at)) {
    if (isLarge(at)) return true;
    if (at === element) return false;
  }
  return false;
}

function isLarge(element: Element): boolean {
  const localName = localNameOf(element);
  if (localName === 'b' || localName === 'strong' || localName === 'big') return true;
  if (localName === 'font' && /^(?:[4-7]|\+[1-4])$/.test(attributeOf(element, 'size') ?? '')) return true;
  const style = attributeOf(element, 'style') ?? '';
  return /font-weight\s*:\s*(?:bold|[6-9]00)|font-size\s*:\s*(?:1[89]|[2-5]\d)(?:\.\d+)?p/i.test(style);
}
