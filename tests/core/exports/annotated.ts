/** An annotated article of our own, changed where a test needs it. Everyone in it is invented. */
import type { AnnotatedArticle, Span } from '../../../src/core/annotated-article.ts';

const text = [
  '云岭日报讯 3月8日，云岭省召开春耕工作会议，省长林远舟主持。',
  '林远舟指出，要守住耕地红线，*不能*有闪失。',
  '要把种子送到田头。',
  '农业农村厅厅长郭兰兮说，种子已备足九成。',
].join('\n');

export function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const led = text.indexOf('要守住');
const ending = '要把种子送到田头。';

export const annotated: AnnotatedArticle = {
  version: 1,
  article: {
    url: 'https://www.yunling.gov.cn/a/202403/t1.html',
    title: '全省春耕工作会议召开',
    source: '云岭日报',
    published: '2024-03-09T08:00',
    text,
    script: 'Hans',
    genre: 'meeting',
  },
  people: [
    { id: 'p1', name: '林远舟', titles: ['省长'], roles: ['chaired', 'spoke'] },
    { id: 'p2', name: '郭兰兮', titles: ['农业农村厅厅长'], roles: ['spoke'] },
  ],
  mentions: [
    { personId: 'p1', ...spanOf('林远舟') },
    { personId: 'p1', ...spanOf('林远舟', 40) },
    { personId: 'p2', ...spanOf('郭兰兮') },
  ],
  attributions: [
    {
      id: 'a1',
      personId: 'p1',
      cue: spanOf('指出'),
      content: { start: led, end: text.indexOf(ending) - 1 },
      inferred: false,
    },
    { id: 'a2', personId: 'p1', content: spanOf(ending), inferred: true },
    { id: 'a3', personId: 'p2', cue: spanOf('说'), content: spanOf('种子已备足九成。'), inferred: false },
  ],
  dates: [{ ...spanOf('3月8日'), value: '2024-03-08', basis: 'publication' }],
  keywords: [{ ...spanOf('耕地红线'), term: '耕地红线', termId: '耕地红线', category: 'rural' }],
  summary: {
    event: { what: '春耕工作会议', when: '2024-03-08', where: '云岭省', chairs: ['林远舟'] },
    keySentences: [spanOf('林远舟指出，要守住耕地红线，*不能*有闪失。')],
  },
};

export function withArticle(change: Partial<AnnotatedArticle['article']>): AnnotatedArticle {
  return { ...annotated, article: { ...annotated.article, ...change } };
}
