import { describe, expect, it } from 'vitest';
import { findPolicyKeywords } from '../../../../src/core/annotators/policy-keywords/find-policy-keywords.ts';
import { readTermForms } from '../../../../src/core/annotators/policy-keywords/policy-term.ts';
import { buildTermTrie, firstNode } from '../../../../src/core/annotators/policy-keywords/term-trie.ts';
import { policyTermTables } from '../../../../src/core/lexicons/policy-terms/index.ts';
import { readArticle } from '../../../../src/core/reading.ts';

const nobody = { cast: { people: [], mentions: [] }, dates: [] };

function keywordsOf(text: string) {
  return findPolicyKeywords(readArticle({ url: '', title: '', text }), nobody);
}

/** Puts the keywords of `text` in square brackets. */
function marked(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of keywordsOf(text)) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

function unmarked(text: string): string {
  return text.replace(/[[\]]/g, '');
}

describe('listed formulations', () => {
  it.each([
    ['the longest form wins', '县里学习[科学发展观]，不只讲[科学发展]。'],
    ['separators may be left out', '要[稳增长促改革调结构惠民生]。'],
    ['separators may differ', '要[稳增长，促改革，调结构，惠民生]。'],
    ['inner quotation marks are kept', '县里推进[“放管服”改革]。'],
    ['outer quotation marks are kept', '大家增强[“四个意识”]。'],
    ['each place counts', '[乡村振兴]靠人，[乡村振兴]也靠地。'],
    ['a string of slogans', '坚持[新发展阶段]、[新发展理念]、[新发展格局]。'],
  ])('%s', (_name, expected) => {
    expect(marked(unmarked(expected))).toBe(expected);
  });

  it.each([
    ['a department', '市应急管理局和马克思主义学院来人了。'],
    ['a numeral before the term', '他买了第三农场的票。'],
    ['words across a comma', '大家谈绿色，发展得慢。'],
    ['an everyday word without its quotation marks', '他找到了牛鼻子上的绳子。'],
  ])('not %s', (_name, text) => {
    expect(marked(text)).toBe(text);
  });

  it('names the term, its id and its category', () => {
    expect(keywordsOf('落实“两个维护”。')).toEqual([
      {
        start: 2,
        end: 8,
        term: '两个维护',
        termId: '两个维护',
        category: 'numbered-slogan',
        rule: 'glossary',
      },
    ]);
  });

  it.each([
    ['鄉村振興要靠「四個意識」和高質量發展。', '乡村振兴要靠“四个意识”和高质量发展。'],
    ['平安內蒙古建設成效好，推行「八定」工作法。', '平安内蒙古建设成效好，推行“八定”工作法。'],
  ])('reads both scripts alike: %s', (traditional, simplified) => {
    expect(keywordsOf(traditional)).toEqual(keywordsOf(simplified));
  });

  it.each([
    ['要干涉内政，不干涉内政。', ['干涉内政', '不干涉内政']],
    ['反对享乐主义和奢靡之风。', ['享乐主义', '奢靡之风']],
    ['战略伙伴关系提升为全面战略伙伴关系。', ['战略伙伴关系', '全面战略伙伴关系']],
    ['反内卷就是整治内卷式竞争。', ['反内卷', '内卷式竞争']],
  ])('keeps other concepts apart: %s', (text, terms) => {
    expect(keywordsOf(text).map(({ term }) => term)).toEqual(terms);
  });

  it('leaves names and dates alone', () => {
    const text = '改革开放以来，小康来了。';
    const reading = readArticle({ url: '', title: '', text });
    const dates = [{ start: 0, end: 6, value: '1978-12/..', basis: 'event' as const }];
    const mention = { start: 7, end: 9, personId: 'p1', titles: [], rule: 'test' };
    expect(findPolicyKeywords(reading, { dates, cast: { people: [], mentions: [mention] } })).toEqual([]);
  });
});

describe('discovered formulations', () => {
  it.each([
    ['a counted slogan', '全县抓好[“三个聚力”]。'],
    ['a coinage with a policy noun', '推行[“敲门问需”工作法]。'],
    ['verb-object phrases', '着力[保畅通、促增收、惠农户]。'],
    ['nouns in -化', '提高[制度化、规范化、程序化]水平。'],
    ['a place’s own goal', '推进[清廉浙江建设]。'],
    ['a strong province', '建设[畜牧强省]。'],
    ['a campaign', '打好[村道养护攻坚战]。'],
  ])('%s', (_name, expected) => {
    expect(marked(unmarked(expected))).toBe(expected);
    expect(keywordsOf(unmarked(expected))[0]?.termId).toBeUndefined();
  });

  it.each([
    ['an ordinary quotation', '他说“今天天气不错”，就走了。'],
    ['a plan’s period', '编好“十四五”这一篇。'],
    ['an open list', '保畅通、促增收、惠农户等工作。'],
    ['a committee', '支部“两委”开会了。'],
    ['a count with one thing', '村里请来“双聘”专家，解决“三难”问题。'],
    ['a plain enumeration', '完成“六项重点工作”。'],
    ['the title of a document', '印发《“十四五”林草保护规划》。'],
    ['a phase of a building project', '“河东线”第一期工程开工。'],
    ['words of a clause', '要打好的是硬仗，以实在的举措为主线的各项工作都要抓。'],
  ])('not %s', (_name, text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('robustness and speed', () => {
  it.each(['', '“', '”', '“四个', '、、、', '\ud800', '一'.repeat(50)])('never throws on %j', (text) => {
    expect(() => keywordsOf(text)).not.toThrow();
  });

  it('builds the matcher quickly', () => {
    const begin = performance.now();
    const trie = buildTermTrie(readTermForms(policyTermTables));
    for (const { letters } of trie.forms) expect(firstNode(trie, letters.charCodeAt(0))).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(150);
  });

  it('stays linear on a long text', () => {
    const text = '各地坚持新发展理念，推动“三个聚力”，建设平安中国、法治中国。\n'.repeat(10_000);
    const begin = performance.now();
    keywordsOf(text);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});
