/** Looks into the card that stands over a page. Its shadow root is closed: only the debugger sees what it holds. */
import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface HoverCard {
  /** The heading, each line and the buttons, each as one string. */
  readonly lines: readonly string[];
  readonly box: Box;
}

const longestWaitMs = 4_000;
const pollMs = 60;

/** Puts the pointer on the first place of `words` in the page. */
export async function hoverWords(tab: Page, words: string): Promise<void> {
  const place = await wordsBox(tab, words);
  await tab.mouse.move(5, 5);
  await tab.mouse.move((place.left + place.right) / 2, (place.top + place.bottom) / 2, { steps: 2 });
}

/** The first place of `words` inside one text node, scrolled into the window. */
function wordsBox(tab: Page, words: string): Promise<Box> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0 || !node.parentElement?.closest('p')) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, top, right, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`The page has no ${wanted}.`);
  }, words);
}

/** The card once it says `words`; `undefined` where none comes to say them. */
export async function cardSaying(tab: Page, words: string): Promise<HoverCard | undefined> {
  for (const end = Date.now() + longestWaitMs; Date.now() < end; await tab.waitForTimeout(pollMs)) {
    const card = await readCard(tab);
    if (card?.lines.some((line) => line.includes(words))) return card;
  }
  return undefined;
}

/** `undefined` where no card is shown. */
export function readCard(tab: Page): Promise<HoverCard | undefined> {
  return withCard(tab, async (session, card) => ({
    lines: (card.children ?? []).flatMap((part) =>
      isBar(part) ? (part.children ?? []).map(textOf) : [textOf(part)],
    ),
    box: await boxOf(session, card),
  }));
}

/** Clicks the card's button of that label; throws where there is none. */
export async function clickInCard(tab: Page, label: string): Promise<void> {
  const box = await withCard(tab, (session, card) => {
    const button = (card.children ?? [])
      .flatMap(({ children = [] }) => children)
      .find((node) => textOf(node) === label);
    return button ? boxOf(session, button) : Promise.resolve(undefined);
  });
  if (!box) throw new Error(`The card has no button ${label}.`);
  await tab.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

async function withCard<T>(
  tab: Page,
  use: (session: CDPSession, card: DomNode) => Promise<T>,
): Promise<T | undefined> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = findCard(root);
    return card && (await use(session, card));
  } catch (error) {
    // The glossary's words have come meanwhile, and the card was drawn anew.
    if (error instanceof Error && error.message.includes('Could not find node')) return undefined;
    throw error;
  } finally {
    await session.detach();
  }
}

function findCard(node: DomNode): DomNode | undefined {
  const isCard = node.nodeName === 'SECTION' && attribute(node, 'role') === 'dialog';
  if (isCard) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findCard(child);
    if (found) return found;
  }
  return undefined;
}

async function boxOf(session: CDPSession, { nodeId }: DomNode): Promise<Box> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

function isBar({ children = [] }: DomNode): boolean {
  return children.some(({ nodeName }) => nodeName === 'BUTTON');
}

function textOf({ nodeValue, children = [] }: DomNode): string {
  return nodeValue + children.map(textOf).join('');
}

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const index = attributes.indexOf(name);
  return index % 2 === 0 ? attributes[index + 1] : undefined;
}
