/** Carries calls between contexts: an envelope, a check of the sender, and errors that cross as values. */
import { browser } from './browser.ts';
import { reasonOf } from './reason-of.ts';

type Receiver = 'reader' | 'background' | 'viewer';

type AnyCalls = Readonly<Record<string, (argument: never) => unknown>>;

/** Where a call comes from. Extension pages have no tab of their own. */
export interface Sender {
  readonly tabId?: number;
  readonly windowId?: number;
  /** A private window, of which nothing may be kept. */
  readonly isPrivate?: boolean;
  /** The address of the frame that asks. */
  readonly url?: string;
}

/** One function for each call of a receiver; it may answer later, and is told who asks. */
export type Handlers<Calls extends AnyCalls> = {
  readonly [K in keyof Calls]: (
    argument: Parameters<Calls[K]>[0],
    sender: Sender,
  ) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>;
};

interface Envelope {
  readonly gongbao: Receiver;
  readonly call: string;
  readonly argument: unknown;
}

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** A call that reached its receiver and failed there. */
class CallFailed extends Error {
  override name = 'CallFailed';
}

/** Rejects with `CallFailed`, or with the browser's own error where nobody listens. */
export async function callTab<T>(
  receiver: Receiver,
  tabId: number,
  call: string,
  parameters: readonly unknown[],
) {
  const envelope: Envelope = { gongbao: receiver, call, argument: parameters[0] };
  return unpack<T>(await browser.tabs.sendMessage(tabId, envelope));
}

export async function callRuntime<T>(receiver: Receiver, call: string, parameters: readonly unknown[]) {
  const envelope: Envelope = { gongbao: receiver, call, argument: parameters[0] };
  return unpack<T>(await browser.runtime.sendMessage(envelope));
}

/**
 * Answers the calls that are meant for `receiver` and come from this extension; leaves all others to whoever
 * they are for. The handler runs at once, before any waiting, so that a user gesture is still valid in it.
 * `ownPagesOnly` names calls that our scripts in pages never make: a page that had taken over its own process could
 * speak as they do, and must not reach other tabs by it.
 */
export function serveCalls<Calls extends AnyCalls>(
  receiver: Receiver,
  handlers: Handlers<Calls>,
  signal: AbortSignal,
  ownPagesOnly: readonly (keyof Calls)[] = [],
): void {
  const listener = (message: unknown, sender: BrowserSender, sendResponse: (reply: Reply) => void) => {
    if (!isEnvelope(message) || message.gongbao !== receiver || sender.id !== browser.runtime.id)
      return undefined;
    if (!Object.hasOwn(handlers, message.call)) return undefined;
    if (ownPagesOnly.includes(message.call) && !isOwnPage(sender)) return undefined;
    answer(() => handlers[message.call]?.(message.argument as never, describeSender(sender))).then(
      sendResponse,
    );
    return true as const;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

interface BrowserSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number; readonly incognito?: boolean };
}

/** The panel, the popup, or a page of ours in a tab: their address is the extension's own. */
function isOwnPage({ url }: BrowserSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}

function describeSender({ tab, url }: BrowserSender): Sender {
  return {
    ...(url === undefined ? {} : { url }),
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(tab?.windowId === undefined ? {} : { windowId: tab.windowId }),
    ...(tab?.incognito ? { isPrivate: true } : {}),
  };
}

async function answer(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    return { ok: false, error: reasonOf(error) };
  }
}

function unpack<T>(reply: unknown): T {
  if (!isReply(reply)) throw new CallFailed('no answer');
  if (!reply.ok) throw new CallFailed(reply.error);
  return reply.value as T;
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'gongbao' in value && 'call' in value;
}

/** True where a call failed because its receiver is not there: no reader in the tab, no viewer open. */
export function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /receiving end does not exist|could not establish connection/i.test(error.message)
  );
}
