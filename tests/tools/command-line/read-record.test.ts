import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../tools/command-line/read-plain-text.ts';
import { readRecord } from '../../../tools/command-line/read-record.ts';

describe('readRecord', () => {
  it('joins paragraphs by a line feed and keeps the facts', () => {
    const record = {
      url: 'http://a/',
      title: '题',
      published: '2021-03-08',
      source: '南江日报',
      lang: 'zh',
      paragraphs: ['甲', '乙'],
    };
    expect(readRecord(JSON.stringify(record))).toEqual({
      url: 'http://a/',
      title: '题',
      published: '2021-03-08',
      source: '南江日报',
      text: '甲\n乙',
    });
  });

  it('takes null for absence', () => {
    expect(readRecord('{"title":null,"source":null,"text":"甲"}')).toEqual({
      url: '',
      title: '',
      text: '甲',
    });
  });

  it('reads an annotated article again', () => {
    expect(readRecord('{"version":1,"article":{"title":"题","text":"甲"}}')).toMatchObject({
      title: '题',
      text: '甲',
    });
  });

  it.each([
    ['{', /valid JSON/],
    ['[]', /JSON object/],
    ['3', /JSON object/],
    ['{}', /neither paragraphs nor text/],
    ['{"paragraphs":"甲"}', /list of strings/],
    ['{"paragraphs":[1]}', /list of strings/],
    ['{"title":5,"text":"甲"}', /title is not a string/],
  ])('refuses %s', (json, reason) => {
    expect(() => readRecord(json)).toThrow(reason);
  });
});

describe('readPlainText', () => {
  it('takes a short first line for the headline', () => {
    expect(readPlainText('春耕开始\r\n\r\n会议召开。\r\n要抓实。')).toMatchObject({
      title: '春耕开始',
      text: '会议召开。\n要抓实。',
    });
  });

  it.each(['会议召开。\n要抓实。', '春耕开始'])('takes no sentence and no only line for it: %j', (text) => {
    expect(readPlainText(text)).toMatchObject({ title: '', text });
  });
});
