/** Asks the reader of a page as the panel does, by its address. */
import type { RunningChromium } from '../../tools/browsers/launch-chromium.ts';

export interface ReaderState {
  readonly status: string;
  readonly [member: string]: unknown;
}

/** `unread` where no reader is in the page; `failed` with a reason where the call failed there. */
export async function askReader(
  running: RunningChromium,
  address: string,
  call = 'describePage',
  argument?: unknown,
): Promise<ReaderState> {
  const worker = await running.worker();
  return worker.evaluate(
    async ([url, name, value]) => {
      const tabs = await chrome.tabs.query({});
      const id = tabs.find((tab) => tab.url === url)?.id ?? -1;
      try {
        const reply = await chrome.tabs.sendMessage(id, { gongbao: 'reader', call: name, argument: value });
        if (reply?.ok) return reply.value ?? { status: 'done' };
        return { status: 'failed', reason: String(reply?.error) };
      } catch (error) {
        return { status: 'unread', reason: String(error) };
      }
    },
    [address, call, argument] as const,
  );
}
