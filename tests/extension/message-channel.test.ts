import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;

const listeners: Listener[] = [];
const browser = {
  runtime: {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage: (message: unknown) => deliver(message, { id: 'ours', tab: { id: 3, windowId: 5 } }),
  },
};
vi.mock('../../src/extension/browser.ts', () => ({ browser }));

const { callRuntime, isNobodyThere, serveCalls } = await import('../../src/extension/message-channel.ts');

/** As browsers do it: the first listener that says it will answer does. */
function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = listeners.map((listener) => listener(message, sender, resolve));
    if (!answers.includes(true)) resolve(undefined);
  });
}

describe('serveCalls', () => {
  let lifetime: AbortController;
  beforeEach(() => {
    lifetime?.abort();
    lifetime = new AbortController();
  });

  it('answers with what the handler returns, and tells it who asks', async () => {
    serveCalls('background', { double: (n: number, sender) => [n * 2, sender.tabId] }, lifetime.signal);
    await expect(callRuntime('background', 'double', [21])).resolves.toEqual([42, 3]);
  });

  it('carries a failure across as an error with the same words', async () => {
    const handlers = { fail: () => Promise.reject(new Error('the disk is full')) };
    serveCalls('background', handlers, lifetime.signal);
    await expect(callRuntime('background', 'fail', [])).rejects.toThrow('the disk is full');
  });

  it('leaves calls for others alone, and unknown ones, and inherited names', async () => {
    const handler = vi.fn();
    serveCalls('background', { call: handler }, lifetime.signal);
    await expect(callRuntime('viewer', 'call', [])).rejects.toThrow('no answer');
    await expect(callRuntime('background', 'toString', [])).rejects.toThrow('no answer');
    await deliver('hello', { id: 'ours' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('hears some calls from pages of ours alone', async () => {
    const handler = vi.fn();
    serveCalls('background', { call: handler }, lifetime.signal, ['call']);
    const message = { gongbao: 'background', call: 'call' };
    await deliver(message, { id: 'ours', url: 'http://www.example.gov.cn/', tab: { id: 3 } });
    await deliver(message, { id: 'ours', url: 'chrome-extension://others/' });
    expect(handler).not.toHaveBeenCalled();
    await deliver(message, { id: 'ours', url: 'chrome-extension://ours/src/side-panel/index.html' });
    expect(handler).toHaveBeenCalledOnce();
  });

  it('does not hear another extension or a page', async () => {
    const handler = vi.fn();
    serveCalls('background', { call: handler }, lifetime.signal);
    await deliver({ gongbao: 'background', call: 'call' }, { id: 'theirs' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('falls silent when its signal is aborted', async () => {
    serveCalls('background', { call: () => 1 }, lifetime.signal);
    lifetime.abort();
    await expect(callRuntime('background', 'call', [])).rejects.toThrow('no answer');
  });

  it('runs the handler before any waiting, so that a gesture still counts', () => {
    const open = vi.fn();
    serveCalls('background', { open }, lifetime.signal);
    deliver({ gongbao: 'background', call: 'open' }, { id: 'ours' });
    expect(open).toHaveBeenCalled();
  });
});

describe('isNobodyThere', () => {
  it('knows the browsers’ words for a missing receiver from other failures', () => {
    expect(isNobodyThere(new Error('Could not establish connection. Receiving end does not exist.'))).toBe(
      true,
    );
    expect(isNobodyThere(new Error('no answer'))).toBe(false);
  });
});
