import { describe, expect, it, vi } from 'vitest';

const stored = new Map<string, unknown>();
const closed: ((tabId: number) => void)[] = [];
const gone = new Set<number>();
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
    tabs: {
      get: async (id: number) => {
        if (gone.has(id)) throw new Error(`No tab with id: ${id}.`);
        return { id };
      },
      onRemoved: { addListener: (listener: (tabId: number) => void) => closed.push(listener) },
    },
  },
}));
const { emptyMemory, forgetClosedTabs, loadPanelMemory, parsePanelMemory, savePanelMemory } = await import(
  '../../src/extension/panel-memory.ts'
);

const url = 'http://www.example.gov.cn/a.html';
const memory = {
  url,
  query: '数字',
  kind: 'date',
  speaker: 'source:会议',
  category: '',
  toggled: ['section:dates'],
  rows: { dates: 124 },
  scroll: 300,
} as const;

describe('the panel’s memory', () => {
  it('comes back as it was', async () => {
    await savePanelMemory(7, memory);
    expect(await loadPanelMemory(7, url)).toEqual(memory);
  });

  it('is of one tab', async () => {
    await savePanelMemory(7, memory);
    expect(await loadPanelMemory(8, url)).toEqual(emptyMemory(url));
  });

  it('begins anew with another article', async () => {
    await savePanelMemory(7, memory);
    expect(await loadPanelMemory(7, `${url}?2`)).toEqual(emptyMemory(`${url}?2`));
  });

  it('is not kept of a tab that has gone', async () => {
    gone.add(9);
    await savePanelMemory(9, memory);
    expect(await loadPanelMemory(9, url)).toEqual(emptyMemory(url));
  });

  it('goes with its tab', async () => {
    await savePanelMemory(7, memory);
    await savePanelMemory(8, memory);
    forgetClosedTabs();
    for (const listener of closed) listener(7);
    expect([...stored.keys()]).toEqual(['panel:8']);
  });
});

describe('parsePanelMemory', () => {
  it.each([undefined, null, 'x', [], 3, { url: 5 }])('takes %j for no memory', (value) => {
    expect(parsePanelMemory(value, url)).toEqual(emptyMemory(url));
  });

  it('keeps what is sound of a damaged one', () => {
    const damaged = {
      ...memory,
      kind: 'colour',
      toggled: ['a', 3],
      rows: { a: -1, b: 5, c: 'x' },
      scroll: -9,
    };
    expect(parsePanelMemory(damaged, url)).toEqual({
      url,
      query: '数字',
      speaker: 'source:会议',
      category: '',
      toggled: ['a'],
      rows: { b: 5 },
      scroll: 0,
    });
  });
});
