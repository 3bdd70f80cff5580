import { describe, expect, it } from 'vitest';
import { fileStem } from '../../../src/core/exports/file-stem.ts';
import { exportFormats } from '../../../src/core/exports/index.ts';
import { stableUuid } from '../../../src/core/exports/stable-uuid.ts';
import { annotated, withArticle } from './annotated.ts';
import { reportWords } from './report-words.ts';

const stemOf = (change: Parameters<typeof withArticle>[0]) => fileStem(withArticle(change));

describe('fileStem', () => {
  it('sorts by date, then outlet', () => {
    expect(fileStem(annotated)).toBe('2024-03-09 云岭日报 全省春耕工作会议召开');
  });

  it.each([
    ['what Windows forbids', '一/二\\三:四*五?六"七<八>九|十', '一 二 三 四 五 六 七 八 九 十'],
    ['control and direction signs', '一\u0000二\u202e三\u200b四', '一 二 三 四'],
    ['halves of surrogate pairs', '一\ud800二', '一 二'],
    ['dots and blanks at the ends', '..一二. ', '一二'],
    ['a way out of the folder', '../../一', '一'],
  ])('takes out %s', (_, title, safe) => {
    expect(stemOf({ title })).toBe(`2024-03-09 云岭日报 ${safe}`);
  });

  it.each(['CON', 'nul', 'com1', 'LPT9', 'aux.h'])('does not name a device: %s', (source) => {
    const { published: _, ...article } = annotated.article;
    expect(fileStem({ ...annotated, article: { ...article, source, title: '' } })).toBe(`_${source}`);
  });

  it('has a name where nothing is known', () => {
    const { published: _, source: __, ...article } = annotated.article;
    expect(fileStem({ ...annotated, article: { ...article, title: '???' } })).toBe('gongbao');
  });

  it('is cut at a whole character, and leaves room for endings', () => {
    const stem = stemOf({ title: '𠮷野会议'.repeat(100) });
    expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(150);
    expect(stem).not.toMatch(/[\ud800-\udbff]$/);
    expect(stem).toContain('2024-03-09 云岭日报 𠮷野会议');
  });
});

describe('exports', () => {
  it('have each its own identity and files', () => {
    const request = {
      annotated,
      pageText: { text: annotated.article.text, runs: [] },
      words: reportWords,
      exportedAt: '2026-11-23T10:00:00Z',
    };
    const names = exportFormats.flatMap(({ write }) => write(request).map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
  });

  it('give the contract as JSON', () => {
    const json = exportFormats.find(({ id }) => id === 'json');
    const request = { annotated, pageText: { text: '', runs: [] }, words: reportWords, exportedAt: '' };
    expect(JSON.parse(json?.write(request)[0]?.text ?? '')).toEqual(annotated);
  });
});

describe('stableUuid', () => {
  it('is a UUID of version 8', () => {
    for (const name of ['', 'a', '会议'])
      expect(stableUuid(name)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('tells apart what differs by one character', () => {
    const uuids = Array.from({ length: 20_000 }, (_, i) => stableUuid(`content ${i} ${i + 9} https://a.cn`));
    expect(new Set(uuids).size).toBe(uuids.length);
  });
});
