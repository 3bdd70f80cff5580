import { describe, expect, it, vi } from 'vitest';

const asked: unknown[] = [];
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ argument }: { argument: { texts: readonly string[]; mode: string } }) => {
        asked.push(argument);
        const texts = argument.texts.map((text) => `${argument.mode} ${text}`);
        return { ok: true, value: { texts, alignments: [], repairs: [] } };
      },
    },
  },
}));
const { convertGlossary, glossaryLanguage } = await import('../../src/interface/glossary-script.ts');

describe('glossaryLanguage', () => {
  it.each([
    ['zh-TW', 'zh-Hans', 'zh-TW'],
    ['zh-CN', 'zh-HK', 'zh-Hans'],
    ['en', 'zh-Hans', 'zh-Hans'],
    ['en-GB', 'zh-HK', 'zh-HK'],
    ['en', 'zh-Hant', 'zh-Hant'],
  ] as const)('of an interface in %s beside a page in %s is %s', (tag, page, language) => {
    expect(glossaryLanguage(tag, page)).toBe(language);
  });
});

describe('convertGlossary', () => {
  it('asks for the script of the language', async () => {
    expect(await convertGlossary(['内卷', '甲'], 'zh-TW')).toEqual(['taiwan 内卷', 'taiwan 甲']);
    expect(asked.at(-1)).toMatchObject({
      source: 'Hans',
      exceptions: expect.arrayContaining([['内卷', '內卷']]),
    });
  });

  it('leaves simplified words alone, and asks nobody', async () => {
    const before = asked.length;
    expect(await convertGlossary(['甲'], 'zh-Hans')).toEqual(['甲']);
    expect(asked).toHaveLength(before);
  });
});
