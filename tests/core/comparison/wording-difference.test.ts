import { describe, expect, it } from 'vitest';
import { wordingDifference } from '../../../src/core/comparison/wording-difference.ts';

/** Runs that only one side has stand in brackets. `marked` is the first of a run unless the watch made the mark. */
function difference(text: string, marked: string, variantOf: string, rule = 'glossary') {
  const start = text.indexOf(marked);
  const found = wordingDifference(text, { start, end: start + marked.length, term: marked, variantOf, rule });
  const show = (runs = found?.standard) =>
    runs?.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('');
  return [show(), show(found?.here)];
}

const series = '增强“四个意识”、坚定“四个自信”、做到“两个维护”';

describe('wordingDifference', () => {
  it('marks the characters that differ', () => {
    const marked = '以习近平总书记为核心的党中央';
    expect(
      difference(`紧密团结在${marked}周围。`, marked, '以习近平同志为核心的党中央', 'wording-watch'),
    ).toEqual(['以习近平[同志]为核心的党中央', '以习近平[总书记]为核心的党中央']);
  });

  it('shows the page’s own characters', () => {
    const marked = '以習近平總書記為核心的黨中央';
    expect(difference(marked, marked, '以习近平同志为核心的党中央', 'wording-watch')[1]).toBe(
      '以習近平[總書記]為核心的黨中央',
    );
  });

  it('marks what a series lacks, over the whole passage', () => {
    expect(difference('大家要增强“四个意识”、做到“两个维护”，把工作做细。', '“四个意识”', series)).toEqual([
      '增强“四个意识”、[坚定“四个自信”、]做到“两个维护”',
      '增强“四个意识”、做到“两个维护”',
    ]);
  });

  it('marks another verb, and looks no further than the sentence', () => {
    const text = '坚定“四个自信”。大家要树牢“四个意识”、做到“两个维护”。';
    expect(difference(text, '“四个意识”', series)[1]).toBe('[树牢]“四个意识”、做到“两个维护”');
  });

  it('marks a neighbour that is left out', () => {
    const standard = `深刻领悟“两个确立”的决定性意义，${series}`;
    const [shown = '', here] = difference(`大家要${series}。`, '“四个意识”', standard);
    expect(shown.startsWith('[深刻领悟')).toBe(true);
    expect(here).toBe(series);
  });

  it('says nothing of a standard wording', () => {
    expect(wordingDifference('四个意识', { start: 0, end: 4, term: '四个意识' })).toBeUndefined();
  });
});
