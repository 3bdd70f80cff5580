/** The detector's one message, apart from the channel so that the detector stays a few kilobytes. */

interface RuntimeOnly {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface Interfaces {
  readonly browser?: RuntimeOnly;
  readonly chrome?: RuntimeOnly;
}

/**
 * Does nothing where the extension was updated or removed while the page stood open. The browser makes `runtime` when it
 * is first asked for, which costs more than the rest of the detector: only articles pay for it.
 */
export function announceArticle(): void {
  const { browser, chrome } = globalThis as Interfaces;
  // An element of the page with the id `browser` answers to that name where the browser itself has nothing by it.
  const runtime = [browser, chrome]
    .map((api) => api?.runtime)
    .find((api) => typeof api?.sendMessage === 'function');
  runtime?.sendMessage({ gongbao: 'background', call: 'articleDetected' }).catch(() => undefined);
}
