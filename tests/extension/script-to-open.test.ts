import { describe, expect, it } from 'vitest';
import type { ArticleScript } from '../../src/core/annotated-article.ts';
import type { ScriptMode } from '../../src/extension/script-modes.ts';
import { scriptToOpen, scriptToToggle } from '../../src/extension/script-to-open.ts';

const open = (script: ScriptMode, source: ArticleScript, onlyOtherScript = true) =>
  scriptToOpen({ script, onlyOtherScript, hostScripts: { 'www.gov.cn': 'taiwan' } }, 'a.gov.cn', source);

describe('scriptToOpen', () => {
  it.each([
    ['simplified', 'Hans', 'original'],
    ['simplified', 'Hant', 'simplified'],
    ['simplified', 'mixed', 'simplified'],
    ['hong-kong', 'Hant', 'original'],
    ['traditional', 'mixed', 'original'],
    ['taiwan', 'Hans', 'taiwan'],
    ['original', 'Hans', 'original'],
  ] as const)('%s for a page in %s, only if it is the other script: %s', (script, source, mode) => {
    expect(open(script, source)).toBe(mode);
  });

  it('changes regional forms where the reader did not ask for the other script only', () => {
    expect(open('hong-kong', 'Hant', false)).toBe('hong-kong');
  });

  it('goes by the site first', () => {
    const settings = { script: 'simplified', onlyOtherScript: true, hostScripts: { a: 'original' } } as const;
    expect(scriptToOpen(settings, 'a', 'Hant')).toBe('original');
    expect(scriptToOpen(settings, 'constructor', 'Hant')).toBe('simplified');
  });
});

describe('scriptToToggle', () => {
  it.each([
    ['original', 'Hans', 'original', 'traditional'],
    ['original', 'Hans', 'simplified', 'traditional'],
    ['original', 'Hans', 'taiwan', 'taiwan'],
    ['original', 'Hans', 'hong-kong', 'hong-kong'],
    ['original', 'Hant', 'taiwan', 'simplified'],
    ['original', 'mixed', 'original', 'simplified'],
    ['taiwan', 'Hans', 'taiwan', 'original'],
    ['simplified', 'Hant', 'original', 'original'],
  ] as const)('from %s on a page in %s, for a reader of %s: %s', (shown, source, preferred, mode) => {
    expect(scriptToToggle(shown, source, preferred)).toBe(mode);
  });
});
