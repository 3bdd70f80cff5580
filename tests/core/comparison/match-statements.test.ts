import { describe, expect, it } from 'vitest';
import { type Likened, matchStatements } from '../../../src/core/comparison/match-statements.ts';

const said = (words: string, speaker?: string): Likened => ({ words, speaker });
const matched = (left: readonly Likened[], right: readonly Likened[]) =>
  [...matchStatements(left, right)].sort(([a], [b]) => a - b);

describe('matchStatements', () => {
  it('pairs equal statements with their own speakers', () => {
    const [lin, guo] = [said('要守住耕地红线。', '林远舟'), said('要守住耕地红线。', '郭兰兮')];
    expect(matched([lin, guo], [guo, lin])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pairs repeated statements in order', () => {
    const twice = [said('要守住耕地红线。', '林远舟'), said('要守住耕地红线。', '林远舟')];
    expect(matched(twice, twice)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('takes the likelier of two', () => {
    const left = [said('要抓好春耕备耕，备足种子。'), said('要抓好春耕备耕，备足种子化肥农机。')];
    expect(matched(left, [said('要抓好春耕备耕，备足种子、化肥和农机。')])).toEqual([[0, 1]]);
  });

  it('needs less likeness of one speaker', () => {
    const left = '要坚决守住耕地红线，全面落实责任';
    const right = '要守住耕地红线，抓好防汛备汛和粮食收购';
    expect(matched([said(left, '林远舟')], [said(right, '林遠舟')])).toEqual([[0, 0]]);
    expect(matched([said(left, '林远舟')], [said(right, '郭兰兮')])).toEqual([]);
  });

  it('leaves alone what only the words of the genre have in common', () => {
    expect(matched([said('要加强生态环境治理。')], [said('要加强基层组织建设。')])).toEqual([]);
  });

  it('takes scripts and punctuation for nothing', () => {
    expect(matched([said('要备足种子、化肥。', '林远舟')], [said('要備足種子化肥', '林遠舟')])).toEqual([
      [0, 0],
    ]);
  });

  it('matches a statement of one character, and none of none', () => {
    expect(matched([said('好')], [said('好')])).toEqual([[0, 0]]);
    expect(matched([said('。')], [said('要')])).toEqual([]);
  });
});
