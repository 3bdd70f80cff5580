import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/options/own-terms/decode-text.ts';

const words = '四季课堂,社区';
const utf16 = (swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${words}`, 'utf16le');
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};

describe('decodeText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(words)],
    ['utf-8', new TextEncoder().encode(`\ufeff${words}`)],
    ['utf-16le', utf16(false)],
    ['utf-16be', utf16(true)],
    ['gb18030', new Uint8Array(Buffer.from('cbc4bcbebfcecccf2cc9e7c7f8'.replace('cccf', 'ccc3'), 'hex'))],
  ])('reads %s, without its mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding });
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
