import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../tools/command-line/decode-page.ts';

/** One sentence in each legacy encoding, as bytes: Node encodes only UTF-8 and UTF-16 itself. */
const simplified = '南江省政府召开会议，研究春耕生产工作。';
const gb18030 = 'c4cfbdadcaa1d5feb8aed5d9bfaabbe1d2e9a3acd1d0bebfb4bab8fbc9fab2fab9a4d7f7a1a3';
const big5 = 'a7daadcca662a578c657a141acb0a446a448a5c1aabaa5cdaca1a141ac46a9b2b77cc4b3a84da977a143';

function page(head: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<html><head>${head}</head><body>`),
    body,
    Buffer.from('</body></html>'),
  ]);
}

const utf8Body = Buffer.from(simplified.repeat(3));

describe('decodePage', () => {
  it.each([
    ['a declared charset', page('<meta charset="gb2312">', Buffer.from(gb18030, 'hex')), '', 'gb18030'],
    [
      'the old declaration',
      page('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', Buffer.from(gb18030, 'hex')),
      '',
      'gb18030',
    ],
    [
      'no declaration on a mainland host',
      page('', Buffer.from(gb18030, 'hex')),
      'http://a.gov.cn/',
      'gb18030',
    ],
    [
      'no declaration on a Taiwan host',
      page('', Buffer.from(big5, 'hex')),
      'https://a.gov.tw/b.html',
      'big5',
    ],
    ['no declaration, valid UTF-8', page('', utf8Body), '', 'utf-8'],
    ['a re-encoded page that still declares GBK', page('<meta charset=gbk>', utf8Body), '', 'utf-8'],
    [
      'a page that declares UTF-8 and is not',
      page('<meta charset=utf-8>', Buffer.from(gb18030, 'hex')),
      '',
      'gb18030',
    ],
    ['a declaration in a comment', page('<!-- <meta charset=big5> -->', utf8Body), '', 'utf-8'],
    ['an unknown charset', page('<meta charset=klingon>', utf8Body), '', 'utf-8'],
    ['UTF-16 declared byte by byte', page('<meta charset=utf-16>', Buffer.from('abc')), '', 'utf-8'],
    ['plain ASCII', Buffer.from('<p>abc</p>'), '', 'utf-8'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ])('reads %s', (_, bytes, url, charset) => {
    expect(decodePage(bytes, url).charset).toBe(charset);
  });

  it('lets a byte order mark overrule the declaration, and takes it away', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), page('<meta charset=gbk>', utf8Body)]);
    expect(decodePage(bytes, '')).toMatchObject({ charset: 'utf-8', html: expect.stringMatching(/^<html>/) });
    expect(decodePage(Buffer.from('\ufeff会议', 'utf16le'), '')).toEqual({
      charset: 'utf-16le',
      html: '会议',
    });
  });

  it('forgives a character cut at the end', () => {
    expect(decodePage(Buffer.from(simplified.repeat(20)).subarray(0, -1), '').charset).toBe('utf-8');
  });
});
