/** Finds what a page says about its article: title, outlet, date, document number, issuing body, credits. */
import type { EdtfValue } from '../../core/annotated-article.ts';
import { fold } from '../../core/text/fold.ts';
import { type LabelledElement, labelledElements } from '../sites/labelled-elements.ts';
import type { Block } from './block.ts';
import { pairCardRows } from './card-rows.ts';
import type { Container } from './find-container.ts';
import { findPublished } from './find-published.ts';
import { findSource } from './find-source.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import {
  isCardLabel,
  isControlLine,
  isCreditLine,
  isInfoLine,
  isNotice,
  isSourceLine,
} from './line-patterns.ts';
import { type PageMeta, readMeta } from './page-meta.ts';
import { type JoinedLines, joinLines, labelPattern, readLabel } from './read-labels.ts';

export interface FoundFacts {
  readonly title: string;
  /** Index of the first block behind the title and the lines under it. */
  readonly firstBlock: number;
  readonly source: string | undefined;
  readonly published?: EdtfValue;
  readonly publishedFrom?: 'page' | 'meta' | 'address';
  readonly documentNumber: string | undefined;
  readonly issuer: string | undefined;
  readonly author: string | undefined;
  readonly editor: string | undefined;
}

/** How far before the title and behind the body labelled values are looked for, in blocks. */
const reach = { before: 40, above: 8, behind: 12 };

export function findFacts(
  document: Document,
  url: string,
  blocks: readonly Block[],
  container: Container,
): FoundFacts {
  const meta = readMeta(document);
  const title = findTitle(document, blocks, firstProse(container, container.range.start), meta);
  const head = findHead(blocks, container, title);
  const around = pairCardRows(blocks.slice(Math.max(0, head.start - reach.before), head.end));
  const lines = joinLines(pairCardRows(blocks.slice(head.start, head.end)));
  const wider = joinLines(around);
  const tail = joinLines(tailBlocks(blocks, container));
  return {
    title: title.title,
    firstBlock: head.firstBlock,
    source: readLabelled(document, 'source') ?? findSource(meta, lines, wider, tail),
    ...findPublished(document, url, meta, {
      labelled: readLabelled(document, 'published') ?? '',
      lines: joinLines(unlinked(pairCardRows(blocks.slice(head.start, head.end)))).plain,
      above: joinLines(unlinked(blocks.slice(Math.max(0, head.start - reach.above), head.start))).plain,
      nearest: joinLines(unlinked(blocks.slice(Math.max(0, head.start - 3), head.start - 1))).plain,
      wider: joinLines(unlinked(around)).plain,
      below: joinLines(blocks.slice(container.range.end, container.range.end + reach.behind)).plain,
    }),
    ...findDocumentFacts(wider, joinLines(blocks.slice(head.end, head.end + 8))),
    ...findCredits(meta, lines, tail),
  };
}

function readLabelled(document: Document, fact: LabelledElement['fact']): string | undefined {
  for (const element of labelledElements) {
    if (element.fact !== fact) continue;
    const text = document.querySelector(element.selector)?.textContent?.trim();
    if (text) return text;
  }
  return undefined;
}

/** The day beside a link is that of the article that it leads to. */
function unlinked(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ linked, text }) => linked <= text.length / 2);
}

function firstProse({ range, weights }: Container, from: number): number {
  for (let i = Math.max(from, range.start); i < range.end; i += 1) {
    if ((weights[i] ?? 0) > 0) return i;
  }
  return range.start;
}

interface Head {
  /** The lines between title and body: start included, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly firstBlock: number;
}

const headWithoutTitle = 30;

function findHead(blocks: readonly Block[], container: Container, title: FoundTitle): Head {
  const start = title.end ?? Math.max(0, container.range.start - headWithoutTitle);
  const end = Math.max(start, firstProse(container, title.end ?? 0));
  let firstBlock = title.end ?? container.range.start;
  for (let i = start; i < Math.min(end, start + 200); i += 1) {
    const block = blocks[i];
    if (block !== undefined && i >= container.range.start && isHeadLine(block)) firstBlock = i + 1;
  }
  return { start, end, firstBlock };
}

function isHeadLine({ text }: Block): boolean {
  const plain = fold(text);
  return [isInfoLine, isControlLine, isSourceLine, isNotice, isCreditLine, isCardLabel].some((is) =>
    is(plain),
  );
}

function tailBlocks(blocks: readonly Block[], { range }: Container): readonly Block[] {
  return blocks.slice(Math.max(range.start, range.end - reach.behind), range.end + reach.behind);
}

const documentNumber = /[\u4e00-\u9fff]{1,14}[〔【（[]\s?(?:19|20)\d{2}\s?[〕】）\]]\s?第?\s?\d{1,5}\s?号/;
const numberLabel = labelPattern('发文字号|发布文号|文件编号|文件字号|公文编号|文号|文件号|备注/文号');
const issuerLabel = labelPattern(
  '发文机关|发文单位|发文机构|制发机关|制文机关|印发机关|颁布单位|发布机关|发布机构',
);

function findDocumentFacts(
  head: JoinedLines,
  firstLines: JoinedLines,
): Pick<FoundFacts, 'documentNumber' | 'issuer'> {
  const labelled = readLabel(head, numberLabel, 40);
  const number =
    (labelled === undefined ? undefined : readNumber(labelled)) ??
    numberAlone(head.text) ??
    numberAlone(firstLines.text);
  return { documentNumber: number?.replace(/\s/g, ''), issuer: readLabel(head, issuerLabel, 60) };
}

/** A number that stands as a line of its own; one inside a sentence is another document's. */
function numberAlone(text: string): string | undefined {
  const lines = text.split('\ue001').filter((line) => line.length < 40);
  const alone = lines.find((line) => readNumber(line) !== undefined && !/[，。《]/.test(fold(line)));
  return alone === undefined ? undefined : readNumber(alone);
}

function readNumber(text: string): string | undefined {
  const found = documentNumber.exec(fold(text));
  return found ? text.slice(found.index, found.index + found[0].length) : undefined;
}

const authorLabel = labelPattern('作者|记者|撰稿|撰文|通讯员|文/图|文');
const editorLabel = labelPattern('责任编辑|责编|网络编辑|编辑');

function findCredits(
  meta: PageMeta,
  lines: JoinedLines,
  tail: JoinedLines,
): Pick<FoundFacts, 'author' | 'editor'> {
  return {
    author: readLabel(lines, authorLabel, 40) ?? readLabel(tail, labelPattern('作者'), 40),
    editor: readLabel(tail, editorLabel, 30) ?? readLabel(lines, editorLabel, 30) ?? meta.first('editor'),
  };
}
