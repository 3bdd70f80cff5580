/** What the side panel remembers of each tab for as long as the tab lives: search, filters, folds, scroll. */
import { isRecord } from '../core/is-record.ts';
import { browser } from './browser.ts';
import { type MarkKind, markKinds } from './mark-kinds.ts';

export interface PanelMemory {
  /** The article that the rest belongs to. */
  readonly url: string;
  readonly query: string;
  readonly kind?: MarkKind;
  /** The key of a speaker: `person:p1`, `source:会议`. */
  readonly speaker?: string;
  readonly category?: string;
  /** Sections, statements and keywords that do not stand as they stand at first: opened, or closed. */
  readonly toggled: readonly string[];
  /** How many rows of a long list are shown. */
  readonly rows: Readonly<Record<string, number>>;
  /** CSS pixels. */
  readonly scroll: number;
}

export const emptyMemory = (url: string): PanelMemory => ({
  url,
  query: '',
  toggled: [],
  rows: {},
  scroll: 0,
});

const keyOf = (tabId: number) => `panel:${tabId}`;

/** Begins anew where the tab showed another article before; never rejects. */
export async function loadPanelMemory(tabId: number, url: string): Promise<PanelMemory> {
  try {
    const key = keyOf(tabId);
    return parsePanelMemory((await browser.storage.session.get(key))[key], url);
  } catch (error) {
    console.warn('Gongbao cannot recall how this panel stood', error);
    return emptyMemory(url);
  }
}

/** Does nothing for a tab that is gone: the panel notes a scroll a moment later, and nobody would forget it then. */
export async function savePanelMemory(tabId: number, memory: PanelMemory): Promise<void> {
  const isOpen = await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
  if (isOpen) await browser.storage.session.set({ [keyOf(tabId)]: memory });
}

/** From the background, which sees every tab go: the panel itself may be closed by then. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    browser.storage.session
      .remove(keyOf(tabId))
      .catch((error: unknown) => console.warn('Gongbao cannot forget a tab', error));
  });
}

/** Damaged values are as good as none. */
export function parsePanelMemory(stored: unknown, url: string): PanelMemory {
  if (!isRecord(stored) || stored.url !== url) return emptyMemory(url);
  const { query, kind, speaker, category, toggled, rows, scroll } = stored;
  const knownKind = markKinds.find((name) => name === kind);
  return {
    url,
    query: typeof query === 'string' ? query : '',
    ...(knownKind && { kind: knownKind }),
    ...(typeof speaker === 'string' && { speaker }),
    ...(typeof category === 'string' && { category }),
    toggled: Array.isArray(toggled) ? toggled.filter((id) => typeof id === 'string') : [],
    rows: isRecord(rows) ? countsOf(rows) : {},
    scroll: typeof scroll === 'number' && scroll > 0 ? scroll : 0,
  };
}

function countsOf(rows: Readonly<Record<string, unknown>>): Record<string, number> {
  const counts = Object.entries(rows).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0,
  );
  return Object.fromEntries(counts);
}
