import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));

const { parseScriptExceptions } = await import('../../src/extension/script-exceptions-store.ts');

describe('parseScriptExceptions', () => {
  it.each([undefined, null, 7, {}, 'x'])('reads %j as none', (stored) => {
    expect(parseScriptExceptions(stored)).toEqual([]);
  });

  it('leaves out what is none', () => {
    expect(parseScriptExceptions([['后', '后'], ['后'], ['', '后'], ['后', 7], '后'])).toEqual([
      ['后', '后'],
    ]);
  });
});
