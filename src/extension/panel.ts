/** The side panel of Chrome and Edge and the sidebar of Firefox behind one function. */
import { browser } from './browser.ts';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

const api = browser as unknown as { readonly sidePanel?: SidePanel; readonly sidebarAction?: SidebarAction };

/**
 * Needs a user gesture: call it before any `await`. Chrome passes a gesture on through a message, Firefox does
 * not, so there it opens only from a command, a menu item or a page of the extension.
 */
export function openPanel(windowId: number): Promise<void> {
  if (api.sidePanel) return api.sidePanel.open({ windowId });
  if (api.sidebarAction) return api.sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
}
