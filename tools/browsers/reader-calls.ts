/** Asks the reader in a tab to show another script, as popup, menu and keys do: by a message from the worker. */
import type { Page } from 'playwright-core';
import type { ScriptMode } from '../../src/extension/script-modes.ts';
import type { RunningChromium } from './launch-chromium.ts';

/** Resolves when the reader says that it is done; throws where there is none, or where it failed. */
export async function showScript(running: RunningChromium, tab: Page, mode: ScriptMode): Promise<void> {
  const worker = await running.worker();
  const answer = await worker.evaluate(
    async ([address, argument]) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find(({ url }) => url === address)?.id ?? -1;
      return chrome.tabs.sendMessage(id, { gongbao: 'reader', call: 'showScript', argument });
    },
    [tab.url(), mode] as const,
  );
  if (!answer?.ok) throw new Error(`The reader did not show ${mode}: ${JSON.stringify(answer)}`);
}
