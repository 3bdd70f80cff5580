import { describe, expect, it } from 'vitest';
import { pageHost } from '../../src/popup/page-host.ts';

describe('pageHost', () => {
  it('takes the tab’s address first', () => {
    expect(pageHost('https://a.example.gov.cn/x', 'https://b.example.gov.cn/')).toBe('a.example.gov.cn');
  });

  it('falls back on the article’s where the tab’s is hidden', () => {
    expect(pageHost(undefined, 'http://b.example.gov.cn:81/')).toBe('b.example.gov.cn');
  });

  it.each(['chrome://extensions', 'about:blank', 'file:///tmp/a.html', 'no address'])(
    'has none for %s',
    (url) => {
      expect(pageHost(url, undefined)).toBeUndefined();
    },
  );
});
