import { describe, expect, it } from 'vitest';
import { sourceChain } from '../../src/side-panel/source-chain.ts';

const url = 'http://www.lanchuan.gov.cn/a.html';
const chain = (source: string | undefined, credits: Parameters<typeof sourceChain>[1] = {}) =>
  sourceChain({ url, ...(source && { source }) }, credits).map(({ hand, words }) => `${hand} ${words}`);

describe('sourceChain', () => {
  it('goes from who issued it to the site that shows it', () => {
    const credits = { author: '何砚青', editor: '沈知白', issuer: '澜川省人民政府' };
    expect(chain('澜川日报', credits)).toEqual([
      'issuer 澜川省人民政府',
      'outlet 澜川日报',
      'author 何砚青',
      'editor 沈知白',
      'site www.lanchuan.gov.cn',
    ]);
  });

  it('names nobody twice', () => {
    expect(chain('澜川省人民政府', { issuer: '澜川省人民政府' })).toEqual([
      'issuer 澜川省人民政府',
      'site www.lanchuan.gov.cn',
    ]);
  });

  it('leaves out the site of a saved page', () => {
    expect(sourceChain({ url: 'file:///a.html' }, {})).toEqual([]);
    expect(sourceChain({ url: '' }, {})).toEqual([]);
  });
});
