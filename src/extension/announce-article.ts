/** The detector's one message, apart from the channel so that the detector stays a few kilobytes. */

interface RuntimeOnly {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const { browser, chrome } = globalThis as { browser?: RuntimeOnly; chrome?: RuntimeOnly };

/** Does nothing where the extension was updated or removed while the page stood open. */
export function announceArticle(): void {
  (browser?.runtime ? browser : chrome)?.runtime
    .sendMessage({ gongbao: 'background', call: 'articleDetected' })
    .catch(() => undefined);
}
