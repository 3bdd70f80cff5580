import { describe, expect, it } from 'vitest';
import type { ArticleScript } from '../../src/core/annotated-article.ts';
import type { ScriptMode } from '../../src/extension/script-modes.ts';
import { pageLanguage } from '../../src/interface/page-language.ts';
import { sampleArticle } from '../side-panel/sample-article.ts';

function languageOf(script: ArticleScript, url: string, mode: ScriptMode = 'original') {
  const annotated = sampleArticle({ text: '' });
  return pageLanguage({ ...annotated, article: { ...annotated.article, script, url } }, mode);
}

describe('pageLanguage', () => {
  it.each([
    ['Hans', 'http://www.example.gov.cn/', 'zh-Hans'],
    ['Hant', 'http://www.example.gov.cn/', 'zh-Hant'],
    ['mixed', 'http://www.example.gov.cn/', 'zh-Hant'],
    ['Hant', 'https://www.example.gov.tw/news', 'zh-TW'],
    ['Hant', 'https://www.example.gov.hk', 'zh-HK'],
    ['Hant', 'https://www.example.gov.mo:8080/', 'zh-HK'],
    ['Hant', 'https://www.example.com/?from=a.gov.tw', 'zh-Hant'],
  ] as const)('of %s at %s is %s', (script, url, language) => {
    expect(languageOf(script, url)).toBe(language);
  });

  it.each([
    ['simplified', 'zh-Hans'],
    ['traditional', 'zh-Hant'],
    ['taiwan', 'zh-TW'],
    ['taiwan-phrases', 'zh-TW'],
    ['hong-kong', 'zh-HK'],
  ] as const)('follows the shown script %s', (mode, language) => {
    expect(languageOf('Hans', 'http://www.example.gov.cn/', mode)).toBe(language);
  });
});
