import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../src/core/annotate-article.ts';
import { NotAnArticle, parseAnnotatedArticle } from '../../src/core/parse-annotated-article.ts';

const annotated = annotateArticle({
  url: 'https://www.example.gov.cn/a',
  title: '市委召开会议',
  published: '2021-03-01',
  text: '3月1日，市委书记韩立城主持会议。韩立城强调，要贯彻新发展理念，推动高质量发展。会议指出，形势向好。',
});
const copy = () => JSON.parse(JSON.stringify(annotated));

describe('an annotated article from outside', () => {
  it('is read as it was written', () => {
    expect(parseAnnotatedArticle(copy())).toEqual(annotated);
  });

  const damages: readonly (readonly [string, (article: ReturnType<typeof copy>) => unknown, string])[] = [
    ['is no object', () => 'text', 'article: expected an object'],
    ['is of another version', (a) => Object.assign(a, { version: 2 }), 'version'],
    ['has no text', (a) => delete a.article.text, 'article.text'],
    [
      'has a headline that is none',
      (a) => Object.assign(a.article, { title: { toString: 1 } }),
      'article.title',
    ],
    ['has no list of people', (a) => Object.assign(a, { people: {} }), 'people: expected a list'],
    ['has a title that is no string', (a) => a.people[0].titles.push(7), 'people[0].titles'],
    ['has a mention behind the text', (a) => Object.assign(a.mentions[0], { end: 9999 }), 'mentions[0].end'],
    ['has a span that ends before it starts', (a) => Object.assign(a.dates[0], { end: -1 }), 'dates[0].end'],
    ['has half an offset', (a) => Object.assign(a.keywords[0], { start: 0.5 }), 'keywords[0].start'],
    [
      'has a cue outside',
      (a) => Object.assign(a.attributions[0].cue, { start: 1e9 }),
      'attributions[0].cue.start',
    ],
    ['does not say what is inferred', (a) => delete a.attributions[0].inferred, 'attributions[0].inferred'],
    ['has a broken event', (a) => Object.assign(a.summary, { event: { what: 3 } }), 'summary.event.what'],
    [
      'has key sentences that are none',
      (a) => Object.assign(a.summary, { keySentences: [null] }),
      'keySentences[0]',
    ],
  ];
  it.each(damages)('is refused where it %s', (_, damage, reason) => {
    const broken = copy();
    const whole = damage(broken);
    const given = typeof whole === 'string' ? whole : broken;
    expect(() => parseAnnotatedArticle(given)).toThrow(NotAnArticle);
    expect(() => parseAnnotatedArticle(given)).toThrow(reason);
  });
});
