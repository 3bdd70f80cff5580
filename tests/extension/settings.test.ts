import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/extension/browser.ts', () => ({ browser: {} }));

const { defaultSettings, isEnabledOn, parseSettings, withCategories, withHost, withHostScript, withMark } =
  await import('../../src/extension/settings.ts');

describe('parseSettings', () => {
  it.each([undefined, null, 7, 'settings', []])('takes the defaults where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('reads what version 1 stored', () => {
    const stored = {
      version: 1,
      marks: { person: false, date: true, keyword: false },
      script: 'taiwan',
      onlyOtherScript: true,
      hostScripts: { 'www.gov.cn': 'hong-kong' },
      copiesOriginal: true,
      disabledHosts: ['www.gov.cn'],
      hiddenCategories: ['rural', 'discovered'],
      quotationFormat: 'ris',
      singleKeys: false,
    };
    expect(parseSettings(stored)).toEqual(stored);
  });

  it('reads settings without a version as the first', () => {
    expect(parseSettings({ script: 'simplified' })).toEqual({ ...defaultSettings, script: 'simplified' });
  });

  it('takes what it knows from a newer version', () => {
    expect(parseSettings({ version: 9, script: 'hong-kong', novelty: true })).toEqual({
      ...defaultSettings,
      script: 'hong-kong',
    });
  });

  it('mends damaged values one by one', () => {
    const damaged = {
      version: 1,
      marks: { person: 'yes', date: false },
      script: 'klingon',
      hostScripts: { 'www.gov.cn': 'klingon' },
      copiesOriginal: 1,
      disabledHosts: ['a', 7],
      hiddenCategories: 'rural',
      quotationFormat: 'apa',
      singleKeys: 'no',
    };
    expect(parseSettings(damaged)).toEqual({
      ...defaultSettings,
      marks: { person: true, date: false, keyword: true },
      disabledHosts: ['a'],
    });
  });
});

describe('changes', () => {
  it('switches a host off and on again, once', () => {
    const off = { ...defaultSettings, ...withHost(defaultSettings, 'www.gov.cn', false) };
    expect(isEnabledOn(off, 'www.gov.cn')).toBe(false);
    expect(withHost(off, 'www.gov.cn', false).disabledHosts).toEqual(['www.gov.cn']);
    expect(withHost(off, 'www.gov.cn', true).disabledHosts).toEqual([]);
    expect(isEnabledOn(off, 'english.gov.cn')).toBe(true);
  });

  it('hides categories and shows them again, each once', () => {
    const off = { ...defaultSettings, ...withCategories(defaultSettings, ['law', 'rural'], false) };
    expect(withCategories(off, ['rural'], false).hiddenCategories).toEqual(['law', 'rural']);
    expect(withCategories(off, ['law'], true).hiddenCategories).toEqual(['rural']);
  });

  it('remembers the script of a host, and forgets it', () => {
    const kept = { ...defaultSettings, ...withHostScript(defaultSettings, 'www.gov.cn', 'taiwan') };
    expect(kept.hostScripts).toEqual({ 'www.gov.cn': 'taiwan' });
    expect(withHostScript(kept, 'www.gov.cn', undefined).hostScripts).toEqual({});
  });

  it('switches one kind of mark and leaves the others', () => {
    expect(withMark(defaultSettings, 'date', false).marks).toEqual({
      person: true,
      date: false,
      keyword: true,
    });
  });
});
