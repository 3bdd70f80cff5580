/** What keys and context menu do: one list for both, so that each has every command. */
import { browser } from '../extension/browser.ts';
import { message } from '../extension/locale.ts';
import { callReader } from '../extension/messages.ts';
import { openPanel } from '../extension/panel.ts';
import { scriptModes } from '../extension/script-modes.ts';
import { scriptNames } from '../extension/script-names.ts';
import { addSelection } from './add-selection.ts';
import { copySelection } from './copy-selection.ts';
import { ensureReader, readTab } from './tab-reader.ts';

interface CommandTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

type MenuContext = (typeof everywhere)[number];

const everywhere = ['page', 'selection', 'link', 'image'] as const;

/** The words that are selected, as the browser's menu tells them, and the frame that they stand in. */
interface Selection {
  readonly selectionText?: string | undefined;
  readonly frameId?: number | undefined;
}

interface Command {
  readonly id: string;
  readonly title: () => string;
  /** Where its menu item stands; everywhere in a page where this is left out. */
  readonly contexts?: readonly MenuContext[];
  /** Starts without waiting, so that the user's gesture still counts. `selection` comes from the menu only. */
  readonly run: (tabId: number, windowId: number, selection: Selection) => Promise<unknown>;
}

const commands: readonly Command[] = [
  { id: 'open-panel', title: () => message('openPanel'), run: (_, windowId) => openPanel(windowId) },
  { id: 'read-page', title: () => message('readPage'), run: readTab },
  {
    id: 'toggle-marks',
    title: () => message('toggleMarks'),
    run: asked((tabId) => callReader(tabId, 'toggleMarks')),
  },
  {
    id: 'toggle-script',
    title: () => message('toggleScript'),
    run: asked((tabId) => callReader(tabId, 'toggleScript')),
  },
  {
    id: 'next-mark',
    title: () => message('nextMark'),
    run: asked((tabId) => callReader(tabId, 'stepToMark', { direction: 1 })),
  },
  {
    id: 'previous-mark',
    title: () => message('previousMark'),
    run: asked((tabId) => callReader(tabId, 'stepToMark', { direction: -1 })),
  },
  {
    id: 'copy-selection',
    title: () => message('copySelection'),
    contexts: ['selection'],
    run: copySelection,
  },
  {
    // The browser puts the selected words for %s.
    id: 'add-own-term',
    title: () => message('addOwnTerm'),
    contexts: ['selection'],
    run: (tabId, _, { selectionText = '', frameId = 0 }) => addSelection(tabId, frameId, selectionText),
  },
];

/** One item for each script, in a menu of their own. */
const scriptMenu = 'script';
const scriptCommands: readonly Command[] = scriptModes.map((mode) => ({
  id: `script-${mode}`,
  title: () => message(scriptNames[mode]),
  run: asked((tabId) => callReader(tabId, 'showScript', mode)),
}));

export function watchCommands(): void {
  browser.runtime.onInstalled.addListener(() => {
    createMenu().catch((error: unknown) => console.warn('Gongbao cannot make its menu', error));
  });
  browser.commands.onCommand.addListener((id, tab) => runCommand(id, tab));
  browser.contextMenus.onClicked.addListener((info, tab) => runCommand(String(info.menuItemId), tab, info));
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts = everywhere } of commands) {
    browser.contextMenus.create({ id, title: title(), contexts: [...contexts] });
  }
  const contexts = [...everywhere];
  browser.contextMenus.create({ id: scriptMenu, title: message('scriptMenu'), contexts });
  for (const { id, title } of scriptCommands) {
    browser.contextMenus.create({ id, parentId: scriptMenu, title: title(), contexts });
  }
}

function runCommand(id: string, tab: CommandTab | undefined, selection: Selection = {}): void {
  const command = [...commands, ...scriptCommands].find((candidate) => candidate.id === id);
  if (!command || tab?.id === undefined || tab.windowId === undefined) return;
  command.run(tab.id, tab.windowId, selection).catch((error: unknown) => {
    // Pages that no extension may enter have no reader: there is nothing to toggle on them.
    console.warn(`Gongbao: ${id} did not run.`, error);
  });
}

/** Puts the reader into the page first where it has none; a key or a menu item grants access to the tab. */
function asked(call: (tabId: number) => Promise<unknown>): Command['run'] {
  return async (tabId) => {
    await ensureReader(tabId);
    await call(tabId);
  };
}
