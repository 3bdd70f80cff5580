/** Takes from an article's container the blocks that are its paragraphs, in order. */
import { fold } from '../../core/text/fold.ts';
import { containsNode, localNameOf } from '../native-members.ts';
import type { Block } from './block.ts';
import type { Container } from './find-container.ts';
import {
  isCardLabel,
  isControlLine,
  isCreditLine,
  isFooterLabel,
  isInfoLine,
  isNotice,
  isRegistrationLine,
  isSourceLine,
  isTailHeading,
  lengthWithoutTrailer,
} from './line-patterns.ts';

/** What the page's head said, so that its repetition in the body can be told. */
export interface BodyContext {
  readonly title: string;
  /** Index of the first block behind the title and the line under it. */
  readonly firstBlock: number;
}

export function findBody(blocks: readonly Block[], container: Container, context: BodyContext): Block[] {
  const lines = withoutFlood(readLines(blocks, container, context));
  return dropHead(cutTail(cutRepeat(cutFooter(lines), context.title)), context.title)
    .filter((line) => !isNoise(line))
    .map(({ block, plain }) => cutBlock(block, lengthWithoutTrailer(plain)));
}

/** More lines in one text node are no article's: some page has repeated its text in it without end. */
const mostLinesInNode = 100;

/** Of the lines with which a node floods the page, those that were there before go. */
function withoutFlood(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  const counts = new Map<Text | undefined, number>();
  return lines.filter(({ block, plain }) => {
    const node = block.pieces[0]?.node;
    const count = (counts.get(node) ?? 0) + 1;
    counts.set(node, count);
    const isFlood = count > mostLinesInNode && seen.has(plain);
    seen.add(plain);
    return !isFlood;
  });
}

/** The first `length` code units of a block. */
function cutBlock(block: Block, length: number): Block {
  if (length >= block.text.length) return block;
  const pieces = block.pieces
    .filter((piece) => piece.textStart < length)
    .map((piece) => ({ ...piece, end: Math.min(piece.end, piece.start + length - piece.textStart) }));
  return { ...block, text: block.text.slice(0, length), pieces };
}

interface Line {
  readonly block: Block;
  readonly plain: string;
  readonly weight: number;
}

function readLines(
  blocks: readonly Block[],
  { element, range, weights }: Container,
  context: BodyContext,
): Line[] {
  const start = Math.max(range.start, Math.min(context.firstBlock, range.end));
  const lines: Line[] = [];
  for (let i = start; i < range.end; i += 1) {
    const block = blocks[i];
    if (block === undefined || isAsideWithin(block, element)) continue;
    lines.push({ block, plain: fold(block.text), weight: weights[i] ?? 0 });
  }
  return lines;
}

/** The body itself may stand in an element that is named like an aside; what matters is one inside it. */
function isAsideWithin({ aside }: Block, container: Element): boolean {
  return aside !== undefined && aside !== container && containsNode(container, aside);
}

/** The site's own footer ends its article, wherever a second copy of the page may follow. */
function cutFooter(lines: readonly Line[]): readonly Line[] {
  let end = lines.findIndex(({ plain }) => isRegistrationLine(plain));
  if (end < 0) return lines;
  while (end > 0 && isFooterLabel(lines[end - 1]?.plain ?? '')) end -= 1;
  const isAfterProse = sumWeights(lines.slice(0, end)) > sumWeights(lines) * tailShare;
  return isAfterProse ? lines.slice(0, end) : lines;
}

/** Below this length (UTF-16 code units) a sentence may well stand twice in one text. */
const repeatLength = 24;

/** Some pages hold the whole article twice, once for large screens and once for small ones. */
function cutRepeat(lines: readonly Line[], title: string): readonly Line[] {
  const first = lines.findIndex(({ plain, weight }) => weight > 0 && plain.length >= repeatLength);
  const again = lines.findIndex(({ plain }, i) => i > first && plain === lines[first]?.plain);
  if (first < 0 || again < 0) return lines;
  const opening = new Set([bare(fold(title)), ...lines.slice(0, first).map(({ plain }) => bare(plain))]);
  let end = again;
  while (end > first && (isHeadLine(lines[end - 1]) || opening.has(bare(lines[end - 1]?.plain ?? ''))))
    end -= 1;
  return lines.slice(0, end);
}

/** What follows 相关阅读, 上一篇 or 责任编辑 is not the article, unless most of the prose does. */
const tailShare = 0.3;

function cutTail(lines: readonly Line[]): readonly Line[] {
  const total = sumWeights(lines.filter((line) => !isNoise(line)));
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const ends = isTailHeading(line.plain) || (isCreditLine(line.plain) && i > 0);
    if (ends && total - before <= total * tailShare) return lines.slice(0, i);
    if (!isNoise(line)) before += line.weight;
  }
  return lines;
}

function sumWeights(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.weight, 0);
}

/** Index cards, the title again, the document number and the line with outlet and date. */
function dropHead(lines: readonly Line[], title: string): readonly Line[] {
  let start = cardEnd(lines);
  const bareTitle = bare(fold(title));
  let rest = bareTitle;
  for (; start < lines.length; start += 1) {
    const plain = bare(lines[start]?.plain ?? '');
    if (rest.startsWith(plain) && plain.length > 1) rest = rest.slice(plain.length);
    else if (isHeadLine(lines[start])) continue;
    else break;
  }
  return lines.slice(start);
}

function isHeadLine(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return isNoise(line) || /^[^，。]{2,20}〔\d{4}〕\d+号$/.test(bare(line.plain)) || isInfoLine(line.plain);
}

/** Index behind an index card at the head: at least three labels among the first lines. */
function cardEnd(lines: readonly Line[]): number {
  let end = 0;
  let labels = 0;
  for (let i = 0; i < Math.min(lines.length, 60); i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (isCardLabel(line.plain)) {
      labels += 1;
      end = i + (/[：:]\s*\S/.test(line.plain) ? 1 : 2);
    } else if (i > end + 4) break;
  }
  return labels >= 3 ? Math.min(end, lines.length) : 0;
}

function isNoise({ block, plain }: Line): boolean {
  if (lengthWithoutTrailer(plain) === 0) return true;
  if (isControlLine(plain) || isCreditLine(plain) || isSourceLine(plain) || isNotice(plain)) return true;
  return localNameOf(block.element) === 'figcaption' || isLinkLine(block);
}

/** A line that is all link, and no sentence: a related article, an attachment of another page. */
function isLinkLine({ text, linked }: Block): boolean {
  return linked > text.replace(/\s/g, '').length * 0.8 && !/[。！？]/.test(text);
}

/** White space taken out. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
