import { expect, it } from 'vitest';
import { shorten } from '../../src/extension/shorten.ts';

it.each([
  ['四季课堂', 4, '四季课堂'],
  ['四季课堂', 3, '四季课…'],
  [' 四季\n 课堂 ', 5, '四季 课堂'],
  ['𠮷𠮷𠮷', 2, '𠮷𠮷…'],
  ['', 2, ''],
])('%j in %i characters is %j', (words, longest, expected) => {
  expect(shorten(words, longest)).toBe(expected);
});
