/** Finds an article's title: the line over the body that the page's own metadata agrees with. */
import { fold } from '../../core/text/fold.ts';
import type { Block } from './block.ts';
import { isInfoLine } from './line-patterns.ts';
import type { PageMeta } from './page-meta.ts';
import { isEmphasised, isTitleNamed, placeTitles } from './title-place.ts';

export interface FoundTitle {
  readonly title: string;
  /** Block behind the last one of the title; undefined where no line of the page shows it. */
  readonly end?: number;
}

const minScore = 4;
const headingScores: Readonly<Record<string, number>> = { h1: 4, h2: 3, h3: 2, h4: 1 };
const noTitle =
  /^(?:首页|当前位置|您|索引|来源|发布|时间|日期|作者|字[号体]|打印|分享|附件|标题)|[：:]\s*$|。$/;

/** `bodyStart` is the first block of running text: a title stands before it, or is one of the next few. */
export function findTitle(
  document: Document,
  blocks: readonly Block[],
  bodyStart: number,
  meta: PageMeta,
): FoundTitle {
  const hints = readHints(document, meta);
  const places = placeTitles(blocks, bodyStart);
  let best: (FoundTitle & { score: number }) | undefined;
  for (let i = 0; i < Math.min(blocks.length, bodyStart + 8); i += 1) {
    const { text, end, block } = lineAt(blocks, i, hints);
    if (block === undefined) break;
    const score =
      scoreLine(text, block, hints, places.get(end - 1)) - Math.min(60, Math.abs(bodyStart - end)) / 12;
    if (score >= minScore && (best === undefined || score >= best.score)) best = { title: text, end, score };
  }
  const carded = titleOfCard(blocks, bodyStart);
  if (best?.end !== undefined && !isPartOf(best.title, carded))
    return { title: cutDate(best.title), end: best.end };
  return { title: carded ?? trimTitle(hints[0]?.text ?? '') };
}

/** A title over several lines of the body stands whole in the index card. */
function isPartOf(title: string, whole = ''): boolean {
  return bareTitle(whole).length > bareTitle(title).length && bareTitle(whole).includes(bareTitle(title));
}

const dateBehind =
  /[\s(（[【]*(?:(?:发布)?(?:时间|日期)\s*[：:]\s*)?(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?[\d\s:：)）\]】]*$/;

const titleLabel = /^(?:标\s*题|名\s*称|信息名称|文件名称)\s*[：:]\s*/;

/** A heading may hold the day of publication behind the title, in small print. */
function cutDate(title: string): string {
  const label = titleLabel.exec(fold(title))?.[0].length ?? 0;
  const cut = title.slice(label).replace(dateBehind, '');
  return cut.length >= 6 ? cut : title;
}

/** A heading that `<br>` breaks is one line, and so are lines that the metadata write as one. */
function lineAt(
  blocks: readonly Block[],
  start: number,
  hints: readonly Hint[],
): { text: string; end: number; block: Block | undefined } {
  const block = blocks[start];
  let text = block === undefined ? '' : leadingPart(block);
  let end = start + 1;
  if (block !== undefined && isHeading(block)) {
    for (let next = blocks[end]; next?.element === block.element && text.length < 120; next = blocks[end]) {
      text += ` ${next.text}`;
      end += 1;
    }
  }
  for (let next = blocks[end]; next !== undefined && text.length < 120; next = blocks[end]) {
    const longer = bareTitle(text + next.text);
    const hint = longer.length < 10 ? undefined : hints.find(({ bare }) => bare.includes(longer));
    if (hint === undefined) break;
    text += hint.text.includes(`${text} ${next.text}`) ? ` ${next.text}` : next.text;
    end += 1;
  }
  return { text, end, block };
}

/** Title and the line under it may be inline elements of one block. */
function leadingPart({ text, seams }: Block): string {
  if (seams.length < 2 || !isInfoLine(fold(text))) return text;
  const first = text
    .slice(
      0,
      seams.find((seam) => seam > 0),
    )
    .trim();
  return first.length >= minLeading && !isInfoLine(fold(first)) ? first : text;
}

const minLeading = 8;

function isHeading(block: Block): boolean {
  return block.element.localName in headingScores || isTitleNamed(block);
}

interface Hint {
  readonly text: string;
  readonly bare: string;
  /** The length that a line must have to cover the hint. */
  readonly length: number;
}

function readHints(document: Document, meta: PageMeta): Hint[] {
  const written = [
    meta.first('articletitle'),
    meta.first('og:title'),
    document.title,
    meta.first('title', 'twitter:title'),
  ];
  return written
    .map((text) => (text ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length > 3)
    .map((text) => ({
      text,
      bare: bareTitle(text),
      length: Math.max(...parts(text).map((p) => bareTitle(p).length)),
    }));
}

/** `place` is what the place of the line is worth. */
function scoreLine(text: string, block: Block, hints: readonly Hint[], place = 0): number {
  const bare = bareTitle(text);
  if (bare.length < 4 || text.length > 150 || noTitle.test(fold(text))) return 0;
  let score = Math.max(0, ...hints.map((hint) => agreement(bare, hint)));
  score += place + (isEmphasised(block) ? 1.5 : 0);
  score += headingScores[block.element.localName] ?? 0;
  if (isTitleNamed(block)) score += 3;
  if (text.length < 16 && siteName.test(text)) score -= 4;
  if (block.linked > text.length / 2) score -= 5;
  if (block.aside !== undefined && block.aside.localName !== 'header') score -= 2;
  return score;
}

function agreement(bare: string, hint: Hint): number {
  if (hint.bare === bare) return 10;
  if (bare.length >= 6 && hint.bare.includes(bare)) return 2 + 7 * Math.min(1, bare.length / hint.length);
  if (hint.bare.length >= 8 && bare.includes(hint.bare)) return 7;
  const stem = hint.bare.replace(/(?:\.{2,}|…+)$/, '');
  return stem.length >= 8 && stem !== hint.bare && bare.startsWith(stem) ? 9 : 0;
}

/** 标题 in the index card of a document. */
function titleOfCard(blocks: readonly Block[], bodyStart: number): string | undefined {
  for (let i = Math.max(0, bodyStart - 80); i < Math.min(blocks.length, bodyStart + 8); i += 1) {
    const plain = fold(blocks[i]?.text ?? '');
    const match = /^(?:标\s*题|名\s*称|信息名称|文件名称)\s*[：:]?\s*/.exec(plain);
    if (match === null || !/[：:]|^.{2,5}$/.test(plain)) continue;
    const title = blocks[i]?.text.slice(match[0].length) || (blocks[i + 1]?.text ?? '');
    if (title.length > 5) return title;
  }
  return undefined;
}

const separators = /\s*(?:[_|｜]+|-{1,3}|[–—－]+|\s>\s|>>)\s*/;
const siteName = /网$|网站|门户|政府$|频道|新闻中心|委员会$|办公室$|人民政府|首页|[厅局]$|\.com|\.cn/i;

/** Without the names of site and column that `<title>` carries before or behind. */
function trimTitle(title: string): string {
  const [first = title, ...others] = parts(title);
  if (others.length === 0) return title;
  const isSite = (part: string): boolean => siteName.test(part);
  const own = [first, ...others].filter((part) => !isSite(part));
  return own.reduce((longest, part) => (part.length > longest.length ? part : longest), own[0] ?? first);
}

function parts(title: string): string[] {
  const cut = title.split(separators).filter((part) => part !== '');
  return cut.length === 0 ? [title] : cut;
}

function bareTitle(text: string): string {
  return fold(text).replace(/[\s"'“”‘’]+/g, '');
}
