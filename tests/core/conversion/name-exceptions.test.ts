import { describe, expect, it } from 'vitest';
import { namesKeptInSimplified, namesToTraditional } from '../../../src/core/conversion/name-characters.ts';
import { nameExceptions } from '../../../src/core/conversion/name-exceptions.ts';

const written = (
  name: string,
  ...way: Parameters<typeof nameExceptions> extends [unknown, ...infer R] ? R : never
) => nameExceptions([name], ...way)[0]?.[1];

describe('nameExceptions', () => {
  it.each([
    ['于晓里', '于曉里'],
    ['余建丰', '余建丰'],
    ['范岳峰', '范岳峰'],
    ['后学杰', '后學杰'],
    ['郁达松', '郁達松'],
    ['钟志发', '鍾志發'],
    ['云彩云', '云彩雲'],
    ['叶向荣', '葉向榮'],
    ['李继恒', '李繼恒'],
  ])('%s is %s in traditional characters', (name, expected) => {
    expect(written(name, 'Hans', 'traditional')).toBe(expected);
    expect(written(name, 'mixed', 'traditional')).toBe(expected);
  });

  it('takes the regional form of a character that had to change', () => {
    expect(written('卫为国', 'Hans', 'hong-kong')).toBe('衞為國');
    expect(written('卫为国', 'Hans', 'taiwan')).toBe('衛為國');
  });

  it('leaves a name in traditional text to its bearer', () => {
    expect(written('陳啓峯', 'Hant', 'taiwan')).toBe('陳啓峯');
  });

  it.each([
    ['徐乾', '徐乾'],
    ['陳著', '陈著'],
    ['鍾國強', '钟国强'],
  ])('%s is %s in simplified characters', (name, expected) => {
    expect(written(name, 'Hant', 'simplified')).toBe(expected);
  });

  it('knows the name that is padded to the width of three', () => {
    expect(nameExceptions(['于飞'], 'Hans', 'traditional')).toContainEqual(['于　飞', '于　飛']);
  });

  it('gives none where nothing is converted, and none for a single character', () => {
    expect(nameExceptions(['于晓里'], 'Hans', 'simplified')).toEqual([]);
    expect(nameExceptions(['于'], 'Hans', 'traditional')).toEqual([]);
  });
});

describe('name characters', () => {
  it.each([
    namesToTraditional.map(({ simplified }) => simplified),
    namesKeptInSimplified.map(({ traditional }) => traditional),
  ])('are single, sorted, and given once', (...characters) => {
    expect(characters.every((character) => [...character].length === 1)).toBe(true);
    expect(characters).toEqual([...new Set(characters)].sort());
  });

  it('give a reason each', () => {
    for (const { reason } of [...namesToTraditional, ...namesKeptInSimplified]) expect(reason).not.toBe('');
  });
});
