import { describe, expect, it } from 'vitest';
import { findExpansion } from '../../../../../src/core/annotators/policy-keywords/expansions/find-expansion.ts';
import { annotateArticle } from '../../../../../src/core/index.ts';

/** The slogan of `text` stands in square brackets; the members are returned. */
function membersOf(text: string): string[] | undefined {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/g, '');
  return findExpansion(plain, { start, end })?.members.map((member) => plain.slice(member.start, member.end));
}

describe('members behind the slogan', () => {
  it.each([
    ['in brackets', '推行[“三看”]（看田头、看库头、看账头）工作法。', ['看田头', '看库头', '看账头']],
    [
      'in brackets after its noun',
      '推行[“三看”]工作法（看田头、看库头、看账头）。',
      ['看田头', '看库头', '看账头'],
    ],
    ['after 即', '推行[“三看”]，即看田头、看库头和看账头，效果好。', ['看田头', '看库头', '看账头']],
    ['after a colon', '抓好[“两防”]：防汛情、防旱情。', ['防汛情', '防旱情']],
    ['after a dash', '抓好[“三防”]——防汛、防旱、防风。', ['防汛', '防旱', '防风']],
    ['by semicolons', '要过[“两关”]：一次把账算清楚；一次把人问明白。', ['一次把账算清楚', '一次把人问明白']],
    ['each in marks', '讲[“三字”]，即“稳”“准”“实”，不走样。', ['稳', '准', '实']],
    ['within one pair of marks', '用[“三字”]诀，即“听、看、问”三步，把事办好。', ['听', '看', '问']],
    [
      'with a summary behind',
      '有[四个渠道]，就是进村、入户、到田、下船这四个渠道。',
      ['进村', '入户', '到田', '下船'],
    ],
    [
      'a compound, by its sum',
      '采取[“两不一直”]：不打招呼、不要陪同，直接入户。',
      ['不打招呼', '不要陪同', '直接入户'],
    ],
  ])('%s', (_name, text, members) => {
    expect(membersOf(text)).toEqual(members);
  });

  it('by 一是, 二是, 三是 across sentences', () => {
    const text =
      '要做到[“三个到位”]：一是人员到位。各村都要有人。二是物资到位，不缺一样；三是责任到位。\n下一段。';
    expect(membersOf(text)).toEqual(['人员到位。各村都要有人', '物资到位，不缺一样', '责任到位']);
  });

  it.each([
    ['another number of members', '推行[“三看”]（看田头、看库头）。'],
    ['one member too many', '要做到[“两个到位”]：一是人到位。二是物到位。三是钱到位。'],
    ['no list', '推行[“三看”]，大家都说好。'],
    ['a list without a number', '推行[“看一看”]（看田头、看库头）。'],
    ['places in brackets', '评出[“双优”]（县、区）。'],
    [
      'a last member that runs into the next clause',
      '推行[“两看”]：看田、看库才能把全村几百户人家的账都算到明明白白。',
    ],
  ])('not %s', (_name, text) => {
    expect(membersOf(text)).toBeUndefined();
  });
});

describe('members before the slogan', () => {
  it.each([
    [
      'a list at the start of a clause',
      '村里，看田头、看库头、看账头[“三看”]好。',
      ['看田头', '看库头', '看账头'],
    ],
    ['with a verb', '坚持进村到户、问计于民、送政上门等[“三项制度”]。', ['进村到户', '问计于民', '送政上门']],
    [
      'with a character in common',
      '村里按看田头、看库头、看账头的[“三看”]办。',
      ['看田头', '看库头', '看账头'],
    ],
  ])('%s', (_name, text, members) => {
    expect(membersOf(text)).toEqual(members);
  });

  it.each([
    ['members of several lengths', '坚持进村、问计于民、送政策上门[“三项制度”]。'],
    ['an unclear first member', '各镇干部的学习能力、群众工作能力、应急处突能力[“三种能力”]。'],
  ])('not %s', (_name, text) => {
    expect(membersOf(text)).toBeUndefined();
  });
});

it('is part of the annotation, in offsets of the text as it stands', () => {
  const text = '推行「三看」工作法（看田頭、看庫頭、看賬頭）。';
  const [keyword] = annotateArticle({ url: '', title: '', text }).keywords;
  const { expansion } = keyword ?? {};
  expect(expansion && text.slice(expansion.start, expansion.end)).toBe('看田頭、看庫頭、看賬頭');
  expect(expansion?.members.map(({ start, end }) => text.slice(start, end))).toEqual([
    '看田頭',
    '看庫頭',
    '看賬頭',
  ]);
});

it('stays linear where every character may be a list', () => {
  const begin = performance.now();
  annotateArticle({ url: '', title: '', text: '甲、乙、丙、“三看”'.repeat(20_000) });
  expect(performance.now() - begin).toBeLessThan(5000);
});
