import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { annotateArticle } from '../../../src/core/annotate-article.ts';
import {
  articlesAt,
  countSubjects,
  deleteArticle,
  deleteLog,
  historyOfArticle,
  listArticles,
  listTexts,
  sightingsOf,
} from '../../../src/extension/reading-log/consult-log.ts';
import { type LogDatabase, openLog } from '../../../src/extension/reading-log/log-database.ts';
import { subjectKey } from '../../../src/extension/reading-log/log-records.ts';
import { recordReading } from '../../../src/extension/reading-log/record-reading.ts';
import { exportLog, importLog, NotALog } from '../../../src/extension/reading-log/transfer-log.ts';

const text = '市委书记韩立城主持会议。韩立城强调，要贯彻新发展理念，推动高质量发展。';
const article = (url: string, published: string, body = text, title = '市委召开会议') =>
  annotateArticle({ url: `https://www.example.gov.cn/${url}`, title, published, text: body });

let log: LogDatabase;
beforeEach(async () => {
  log = await openLog();
  await deleteLog(log);
});

const read = (annotated: ReturnType<typeof article>, now: string, sameVisit = false) =>
  recordReading(log, { annotated, sameVisit }, now);
const joined = async () => {
  let file = '';
  for await (const piece of exportLog(log)) file += piece;
  return file;
};
async function* linesOf(file: string) {
  yield* file.split('\n');
}

describe('an article that is read', () => {
  it('is counted again at its next visit, and keeps the day of the first', async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    await read(article('a#comments', '2021-03-01'), '2021-04-02T08:00:00Z');
    const history = await historyOfArticle(log, 'https://www.example.gov.cn/a#top');
    expect(history?.article).toMatchObject({
      url: 'https://www.example.gov.cn/a',
      firstRead: '2021-03-02T08:00:00Z',
      lastRead: '2021-04-02T08:00:00Z',
      visits: 2,
    });
    expect(history?.versions).toHaveLength(1);
  });

  it('keeps each wording, the oldest first, when the page has changed between visits', async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    const changed = text.replace('高质量', '又好又快');
    await read(article('a', '2021-03-01', changed), '2021-03-03T08:00:00Z');
    const history = await historyOfArticle(log, 'https://www.example.gov.cn/a');
    expect(history?.versions.map(({ annotated }) => annotated.article.text)).toEqual([text, changed]);
    expect(history?.article.previous).toEqual({
      readAt: '2021-03-02T08:00:00Z',
      hash: history?.versions[0]?.hash,
    });
    expect((await listTexts(log)).map(({ plain }) => plain.includes('又好又快'))).toEqual([true]);
  });

  it('gains no wording for each change that the page makes while it is open', async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    await read(article('a', '2021-03-01', `${text}\n一。`), '2021-03-02T08:00:05Z', true);
    await read(article('a', '2021-03-01', `${text}\n二。`), '2021-03-02T08:00:09Z', true);
    const history = await historyOfArticle(log, 'https://www.example.gov.cn/a');
    expect(history?.article.visits).toBe(1);
    expect(history?.versions.map(({ annotated }) => annotated.article.text)).toEqual([`${text}\n二。`]);
  });

  it('keeps an older wording when the page changes itself at a later visit', async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    await read(article('a', '2021-03-01'), '2021-03-05T08:00:00Z');
    await read(article('a', '2021-03-01', `${text}\n二。`), '2021-03-05T08:00:09Z', true);
    const history = await historyOfArticle(log, 'https://www.example.gov.cn/a');
    expect(history?.versions).toHaveLength(2);
  });

  it('is gone with its texts and subjects when it is deleted, and no other with it', async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    await read(article('ab', '2021-03-01'), '2021-03-02T09:00:00Z');
    await deleteArticle(log, 'https://www.example.gov.cn/a');
    expect((await listArticles(log)).map(({ url }) => url)).toEqual(['https://www.example.gov.cn/ab']);
    expect(await listTexts(log)).toHaveLength(1);
    expect(await historyOfArticle(log, 'https://www.example.gov.cn/a')).toBeUndefined();
  });
});

describe('a full disk', () => {
  it('loses nothing that was kept before', async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    const before = await joined();
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === 'texts') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await expect(read(article('a', '2021-03-01', `${text}新`), '2021-03-09T08:00:00Z')).rejects.toThrow(
      'full',
    );
    full.mockRestore();
    expect(await joined()).toBe(before);
  });
});

describe('people and terms', () => {
  beforeEach(async () => {
    await read(article('a', '2021-03-01'), '2021-06-02T08:00:00Z');
    await read(article('b', '2019-12-24'), '2021-06-02T09:00:00Z');
    await read(article('c', '2022-01-05', '市委書記韓立城主持會議。'), '2022-06-02T09:00:00Z');
  });

  it('are counted by article, in both scripts, from the first day to the last', async () => {
    const person = { kind: 'person', name: '韩立城' } as const;
    const term = { kind: 'term', name: '新发展理念' } as const;
    const counts = await countSubjects(log, [person, term, { kind: 'term', name: '无此词' }]);
    expect(counts.get(subjectKey(person))).toEqual({
      articles: 3,
      firstDay: '2019-12-24',
      lastDay: '2022-01-05',
    });
    expect(counts.get(subjectKey(term))?.articles).toBe(2);
    expect(counts.size).toBe(2);
  });

  it('are told from longer names that begin alike', async () => {
    const counts = await countSubjects(log, [{ kind: 'person', name: '韩立' }]);
    expect(counts.size).toBe(0);
  });

  it('lead to their articles in the order of days', async () => {
    const sightings = await sightingsOf(log, { kind: 'person', name: '韓立城' });
    expect(sightings.map(({ day }) => day)).toEqual(['2019-12-24', '2021-03-01', '2022-01-05']);
    const articles = await articlesAt(log, [...sightings.map(({ url }) => url), 'https://gone.example/']);
    expect(articles.map(({ url }) => url.at(-1))).toEqual(['b', 'a', 'c']);
  });
});

describe('the file', () => {
  beforeEach(async () => {
    await read(article('a', '2021-03-01'), '2021-03-02T08:00:00Z');
    await read(article('a', '2021-03-01', `${text}\n完。`), '2021-03-04T08:00:00Z');
    await read(article('b', '2019-12-24'), '2021-06-02T09:00:00Z');
  });

  it('gives the same log back after everything was deleted', async () => {
    const before = await joined();
    const records = [await listArticles(log), await listTexts(log)];
    await deleteLog(log);
    expect(await listArticles(log)).toEqual([]);
    const outcome = await importLog(log, linesOf(before));
    expect(outcome).toEqual({ imported: 2, alreadyThere: 0, errors: [] });
    expect(await joined()).toBe(before);
    expect([await listArticles(log), await listTexts(log)]).toEqual(records);
  });

  it('overwrites nothing that was read later, and adds its older wordings', async () => {
    const older = await joined();
    await read(article('b', '2019-12-24', `${text}\n改。`), '2022-06-02T09:00:00Z');
    const outcome = await importLog(log, linesOf(older));
    expect(outcome).toMatchObject({ imported: 0, alreadyThere: 2 });
    const history = await historyOfArticle(log, 'https://www.example.gov.cn/b');
    expect(history?.article.lastRead).toBe('2022-06-02T09:00:00Z');
    expect(history?.versions).toHaveLength(2);
  });

  it('says which lines are damaged, and imports the others', async () => {
    const [head, first, second] = (await joined()).split('\n');
    await deleteLog(log);
    const outside = first?.replace(/"content":\{"start":\d+/, '"content":{"start":99999');
    const file = [head, '{"broken', outside, second, '[]', 'null'].join('\n');
    const outcome = await importLog(log, linesOf(file));
    expect(outcome.imported).toBe(1);
    expect(outcome.errors.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(outcome.errors[1]?.reason).toContain('attributions[0].content.start');
  });

  it('of another kind is refused whole', async () => {
    await expect(importLog(log, linesOf('{"hello":1}'))).rejects.toThrow(NotALog);
    await expect(importLog(log, linesOf('\u0000\u0001'))).rejects.toThrow(NotALog);
    expect(await listArticles(log)).toHaveLength(2);
  });
});
