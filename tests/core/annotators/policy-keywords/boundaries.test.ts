import { describe, expect, it } from 'vitest';
import { findPolicyKeywords } from '../../../../src/core/annotators/policy-keywords/find-policy-keywords.ts';
import { readArticle } from '../../../../src/core/reading.ts';

const nobody = { cast: { people: [], mentions: [] }, dates: [] };

/** Puts the keywords of `text` in square brackets. */
function marked(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of findPolicyKeywords(readArticle({ url: '', title: '', text }), nobody)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

/** The same line in both scripts, with the keywords in square brackets. */
type Case = readonly [name: string, simplified: string, traditional: string];

const tolerated: readonly Case[] = [
  ['no separator', '要[稳增长促改革调结构惠民生]。', '要[穩增長促改革調結構惠民生]。'],
  ['、', '要[稳增长、促改革、调结构、惠民生]。', '要[穩增長、促改革、調結構、惠民生]。'],
  ['，', '要[稳增长，促改革，调结构，惠民生]。', '要[穩增長，促改革，調結構，惠民生]。'],
  ['·', '要[稳增长·促改革·调结构·惠民生]。', '要[穩增長·促改革·調結構·惠民生]。'],
  ['a blank', '要[稳增长 促改革 调结构 惠民生]。', '要[穩增長　促改革　調結構　惠民生]。'],
  [
    'marks around each member',
    '要[“稳增长”、“促改革”、“调结构”、“惠民生”]。',
    '要[「穩增長」、「促改革」、「調結構」、「惠民生」]。',
  ],
  ['inner marks', '推进[“放管服”改革]。', '推進[「放管服」改革]。'],
  ['no marks', '推进[放管服改革]。', '推進[放管服改革]。'],
  ['marks around the whole', '推进[“放管服改革”]。', '推進[「放管服改革」]。'],
  ['a blank beside a figure', '发展[“互联网 +”]。', '發展[「互聯網 +」]。'],
];

const bordered: readonly Case[] = [
  ['the longest form', '坚持[科学发展观]。', '堅持[科學發展觀]。'],
  ['the shorter form alone', '讲[科学发展]。', '講[科學發展]。'],
  ['a longer everyday word', '他组织力量抢修。', '他組織力量搶修。'],
  ['a word across the border', '他具备战略眼光。', '他具備戰略眼光。'],
  ['its twin', '看[组织力]。', '看[組織力]。'],
  ['a sentence border', '大家讲绿色。发展得慢。', '大家講綠色。發展得慢。'],
  ['a clause border', '大家谈绿色，发展得慢。', '大家談綠色，發展得慢。'],
  ['a department', '市应急管理局来人了。', '市應急管理局來人了。'],
  [
    'nothing shorter in a name',
    '他在习近平新时代中国特色社会主义思想研究院。',
    '他在習近平新時代中國特色社會主義思想研究院。',
  ],
  ['a centre of research', '他在科学社会主义研究中心。', '他在科學社會主義研究中心。'],
  ['a housing estate', '她住平安建设小区。', '她住平安建設小區。'],
  ['a regulation', '印发《甲市安全生产条例》。', '印發《甲市安全生產條例》。'],
  ['the rule itself', '抓好[安全生产]。', '抓好[安全生產]。'],
  ['the post of an army district', '省军区党委第一书记来了。', '省軍區黨委第一書記來了。'],
  ['the village’s', '村里来了[第一书记]。', '村裡來了[第一書記]。'],
];

describe.each([
  ['separators and marks', tolerated],
  ['borders', bordered],
])('%s', (_group, cases) => {
  it.each(cases)('%s', (_name, simplified, traditional) => {
    for (const expected of [simplified, traditional]) {
      expect(marked(expected.replace(/[[\]]/g, ''))).toBe(expected);
    }
  });
});
