import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/core/annotate-article.ts';
import { loggedArticle, loggedText } from '../../src/extension/reading-log/log-records.ts';
import { searchable, searchLog } from '../../src/reading-log/search-log.ts';

const visit = { firstRead: '2021-03-02T08:00:00Z', lastRead: '2021-03-02T08:00:00Z', visits: 1, hash: 'x' };
const annotated = [
  {
    title: '省委召開常委會會議',
    text: '省委書記韓立城主持會議，強調要加快數字化轉型。',
    source: 'Hailan Daily',
  },
  {
    title: '全市防汛工作会议召开',
    text: '市长白若川要求压实责任。会议由韩立城主持。',
    source: '海岚市政府网',
  },
].map((facts, index) =>
  annotateArticle({ ...facts, url: `https://example.gov.cn/${index}`, published: '2021-03-01' }),
);
const articles = searchable(
  annotated.map((article) => loggedArticle(article, visit)),
  annotated.map(loggedText),
);
const found = (query: string) => searchLog(articles, query).map(({ url }) => Number(url.at(-1)));

describe('a search of the log', () => {
  it('finds words of the text in either script', () => {
    expect(found('数字化转型')).toEqual([0]);
    expect(found('壓實責任')).toEqual([1]);
  });

  it('puts headline, outlet and people before mere text', () => {
    expect(found('会议')).toEqual([0, 1]);
    expect(found('hailan')).toEqual([0]);
    expect(found('白若川')).toEqual([1]);
  });

  it('wants every word, wherever it stands', () => {
    expect(found('防汛 白若川')).toEqual([1]);
    expect(found('防汛 数字化')).toEqual([]);
  });

  it('gives everything for nothing', () => {
    expect(found('  ')).toEqual([0, 1]);
  });
});
