/** Reads the article of a page: its facts, its text, and the place in the page of every character. */
import type { ArticleFacts } from '../core/annotated-article.ts';
import type { Block, BlockList } from './find/block.ts';
import { collectBlocks } from './find/collect-blocks.ts';
import { findBody } from './find/find-body.ts';
import { findContainer } from './find/find-container.ts';
import { findFacts } from './find/find-facts.ts';
import { findNextPage, type NextPage } from './find/find-next-page.ts';
import { recollectBlocks } from './find/recollect-blocks.ts';
import { documentOf } from './native-members.ts';
import { isKnownContent } from './sites/makes.ts';
import { createTextMap, type PlacedPiece, type TextMap } from './text-map/text-map.ts';

export interface PageReading {
  readonly facts: ArticleFacts;
  readonly textMap: TextMap;
  /** The smallest element that holds the whole body. */
  readonly container: Element;
  /** As the page names them: 记者 and 作者, 责任编辑, 发文机关. */
  readonly author?: string;
  readonly editor?: string;
  readonly issuer?: string;
  /** Where the publication date was found. */
  readonly publishedFrom?: 'page' | 'meta' | 'address';
  /** All lines of the page, from which the next reading starts. */
  readonly lines: BlockList;
  /** Where the site has divided the article and this is not its last page. */
  readonly nextPage?: NextPage;
}

/** `undefined` where the page has no readable article. Whether it is a government's is not asked. */
export function readPage(document: Document, url: string): PageReading | undefined {
  const { body } = document;
  return body === null ? undefined : readLines(document, url, body, collectBlocks(body));
}

/** The same after `changed`, the targets of mutations: only what stands around them is walked again. */
export function readPageAgain(
  document: Document,
  url: string,
  previous: PageReading,
  changed: Iterable<Node>,
): PageReading | undefined {
  const { body } = document;
  if (body === null) return undefined;
  return readLines(document, url, body, recollectBlocks(body, previous.lines, changed));
}

function readLines(document: Document, url: string, body: Element, list: BlockList): PageReading | undefined {
  const container = findContainer(body, list, [...list.ranges.keys()].filter(isKnownContent));
  if (container === undefined) return undefined;
  const { title, firstBlock, ...found } = findFacts(document, url, list.blocks, container);
  const paragraphs = findBody(list.blocks, container, { title, firstBlock });
  if (paragraphs.length === 0) return undefined;
  const { text, textMap } = joinBlocks(paragraphs);
  const { source, published, documentNumber, ...others } = found;
  const facts = { url, title, text, ...present({ source, published, documentNumber }) };
  const nextPage = findNextPage(documentOf(container.element) ?? document, url, list, container);
  return { facts, textMap, container: container.element, lines: list, ...present({ ...others, nextPage }) };
}

/** Without the keys whose value is absent. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function joinBlocks(blocks: readonly Block[]): { text: string; textMap: TextMap } {
  const placed: PlacedPiece[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) length += 1;
    for (const piece of block.pieces) placed.push({ ...piece, textStart: piece.textStart + length });
    length += block.text.length;
  }
  return { text: blocks.map((block) => block.text).join('\n'), textMap: createTextMap(placed, length) };
}
