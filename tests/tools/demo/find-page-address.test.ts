import { describe, expect, it } from 'vitest';
import { findPageAddress } from '../../../tools/demo/find-page-address.ts';

const address = (html: string, fileName = 'page.html') => findPageAddress(html, fileName).href;

describe('findPageAddress', () => {
  it('takes the address that the browser wrote when it saved the page', () => {
    const html = '<!-- saved from url=(0036)http://www.lanchuan.gov.cn/a/b.html -->\n<html>';
    expect(address(html)).toBe('http://www.lanchuan.gov.cn/a/b.html');
  });

  it('takes the canonical link, whatever the order and quotes of its attributes', () => {
    expect(address("<link href='http://a.gov.cn/x.html' rel=canonical>")).toBe('http://a.gov.cn/x.html');
    expect(address('<link rel="canonical" href="http://a.gov.cn/x.html">')).toBe('http://a.gov.cn/x.html');
  });

  it('takes og:url and the prescribed meta name', () => {
    expect(address('<meta property="og:url" content="http://a.gov.tw/n?s=1&amp;t=2">')).toBe(
      'http://a.gov.tw/n?s=1&t=2',
    );
    expect(address('<META NAME="url" CONTENT="http://a.gov.cn/t1.html">')).toBe('http://a.gov.cn/t1.html');
  });

  it('serves a page of a secure site without TLS', () => {
    expect(address('<link rel="canonical" href="https://a.gov.cn:8443/x">')).toBe('http://a.gov.cn/x');
  });

  it('passes over addresses that are relative or empty', () => {
    const html = '<link rel="canonical" href="/x.html"><meta name="Url" content="http://a.gov.cn/y.html">';
    expect(address(html)).toBe('http://a.gov.cn/y.html');
  });

  it('knows the host alone from SiteDomain', () => {
    expect(address('<meta name="SiteDomain" content="www.lanchuan.gov.cn">')).toBe(
      'http://www.lanchuan.gov.cn/page.html',
    );
  });

  it('falls back to the central government', () => {
    expect(address('<p>没有地址的网页</p>', '会议.html')).toBe('http://www.gov.cn/%E4%BC%9A%E8%AE%AE.html');
  });

  it('does not take another tag for the page’s own', () => {
    expect(address('<link rel="stylesheet" href="http://b.example/x.css">')).toBe(
      'http://www.gov.cn/page.html',
    );
  });
});
