/** Follows the active tab of the window in which a panel or popup stands. */
import { useState } from 'preact/hooks';
import { browser } from '../extension/browser.ts';
import { useAbortable } from './use-abortable.ts';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** Absent where the browser hides the address from us. */
  readonly url?: string;
  /** Counts what happened in this tab: when it grows, whatever was known of the page is out of date. */
  readonly visit: number;
  readonly loading: boolean;
}

export function useActiveTab(): ActiveTab | undefined {
  const [tab, setTab] = useState<ActiveTab>();
  useAbortable((signal) => {
    followActiveTab(setTab, signal).catch(reportOnce);
  }, []);
  return tab;
}

async function followActiveTab(show: (tab: ActiveTab) => void, signal: AbortSignal): Promise<void> {
  const windowId = (await browser.windows.getCurrent()).id;
  let visit = 0;
  const update = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (signal.aborted || tab?.id === undefined || tab.windowId === undefined) return;
    visit += 1;
    show({
      id: tab.id,
      windowId: tab.windowId,
      visit,
      loading: tab.status === 'loading',
      ...(tab.url === undefined ? {} : { url: tab.url }),
    });
  };
  await update();
  if (signal.aborted) return;
  watchTabs(windowId, () => void update().catch(reportOnce), signal);
}

/** Calls `changed` on another active tab, on a new page in the active one, and when the window comes forward. */
function watchTabs(windowId: number | undefined, changed: () => void, signal: AbortSignal): void {
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) changed();
  };
  const onUpdated = (
    _tabId: number,
    change: { status?: string; url?: string },
    tab: { active: boolean; windowId?: number },
  ) => {
    const isNews = change.status !== undefined || change.url !== undefined;
    if (isNews && tab.active && tab.windowId === windowId) changed();
  };
  const onFocusChanged = (focused: number) => {
    if (focused === windowId) changed();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows.onFocusChanged.addListener(onFocusChanged);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(onFocusChanged);
  });
}

/** The window or tab was closed meanwhile: there is nothing left to show it in. */
function reportOnce(error: unknown): void {
  console.warn('Gongbao cannot follow the tab', error);
}
