/** Whatever text comes in, what goes out fits the contract. The articles are our own, with invented names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type ArticleFacts, annotateArticle, type Span } from '../../src/core/index.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/annotated-article.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ strictTypes: false }).compile(schema);

const meeting = [
  '3月8日，南江省推动高质量发展工作会议在南江市召开。省长周明远主持会议并讲话。',
  '周明远指出，要深入贯彻新发展理念，把各项任务落到实处。要加强统筹，形成合力。',
  '副省长何雅琴要求，各部门要主动担当。陈立、孙若兰出席会议。',
];
const traditionalMeeting = [
  '3月8日，南江省推動高質量發展工作會議在南江市召開。省長周明遠主持會議並講話。',
  '周明遠指出，要深入貫徹新發展理念，把各項任務落到實處。要加強統籌，形成合力。',
  '副省長何雅琴要求，各部門要主動擔當。陳立、孫若蘭出席會議。',
];

const texts: readonly (readonly [string, string])[] = [
  ['a meeting', meeting.join('\n')],
  ['a meeting in traditional characters', traditionalMeeting.join('\n')],
  ['mixed scripts', [meeting[0], traditionalMeeting[1]].join('\n')],
  ['nothing', ''],
  ['blanks only', ' \n\u3000\n\t'],
  ['line feeds only', '\n\n\n'],
  ['one character', '会'],
  ['no Chinese at all', 'The meeting was held on 8 March 2021.'],
  ['a lone high surrogate', '会议\ud800指出，要\udc00加强。'],
  ['characters beyond the basic plane', '𠮷野省长强调，要加强𠀋工作。'],
  ['control characters', '\u0000会议\u0001指出，\u001b[31m要加强。\u007f'],
  ['open quotation marks', '“““会议指出，“要加强'],
  ['nothing but punctuation', '，。；：“”（）《》、！？'.repeat(50)],
  ['numbers without end', `${'9'.repeat(5000)}年${'1'.repeat(50)}月`],
  ['HTML', '<script>alert("会议指出")</script>&lt;省长&gt;'],
];

function annotate(text: string, facts: Partial<ArticleFacts> = {}) {
  return annotateArticle({ url: 'https://www.example.gov.cn/a.html', title: '', text, ...facts });
}

function spansOf(annotated: ReturnType<typeof annotate>): Span[] {
  const { mentions, dates, keywords, attributions, summary } = annotated;
  const parts = attributions.flatMap(({ cue, content }) => (cue === undefined ? [content] : [cue, content]));
  return [...mentions, ...dates, ...keywords, ...summary.keySentences, ...parts];
}

describe('contract', () => {
  it.each(texts)('holds for %s', (_, text) => {
    const annotated = annotate(text, { title: text.slice(0, 40), published: '2021-03-09' });
    validate(JSON.parse(JSON.stringify(annotated)));
    expect(validate.errors ?? []).toEqual([]);
    expect(
      spansOf(annotated).filter(({ start, end }) => start < 0 || end <= start || end > text.length),
    ).toEqual([]);
  });

  it.each(['', '2021', '2021-03', 'gestern', '2021-13-45'])('takes the publication date %j', (published) => {
    expect(validate(annotate(meeting.join('\n'), { published }))).toBe(true);
  });

  it('gives the text back as it came', () => {
    const text = traditionalMeeting.join('\n');
    expect(annotate(text).article.text).toBe(text);
  });

  it('says nothing of an empty text', () => {
    expect(annotate('')).toMatchObject({ people: [], attributions: [], dates: [], keywords: [] });
  });

  it('says the same in both scripts', () => {
    const facts = { published: '2021-03-09' };
    const simplified = annotate(meeting.join('\n'), facts);
    const traditional = annotate(traditionalMeeting.join('\n'), facts);
    expect(spansOf(traditional)).toMatchObject(spansOf(simplified).map(({ start, end }) => ({ start, end })));
    expect(traditional.summary.event?.when).toBe(simplified.summary.event?.when);
  });

  it.each([
    ['of one sentence without end', '会议强调要加强'],
    ['of one line of sentences', '周明远指出，要加强工作。'],
    ['of quotation marks', '“'],
    ['of digits', '2021'],
    ['of paragraphs', '会议要求，各地要落实。\n'],
  ])(
    'reads a megabyte %s in seconds',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const start = performance.now();
      const annotated = annotate(text);
      expect(performance.now() - start).toBeLessThan(15_000);
      expect(validate(annotated)).toBe(true);
    },
    30_000,
  );
});
