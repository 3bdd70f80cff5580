import { expect, it } from 'vitest';
import { noteAddress } from '../../src/content/noted-address.ts';
import { replaceReader } from '../../src/content/replace-reader.ts';

/** What the function looks at of a window. */
function windowAt(href: string): Window {
  return { location: { href } } as Window;
}

function go(view: Window, href: string): void {
  (view.location as { href: string }).href = href;
}

it('tells a first look from a further one, and from none at the same address', () => {
  const view = windowAt('http://www.wanghai.gov.cn/news');
  expect(noteAddress(view)).toBe('first');
  expect(noteAddress(view)).toBe('none');
  go(view, 'http://www.wanghai.gov.cn/news/1');
  expect(noteAddress(view)).toBe('further');
});

it('leaves a page to the reader that is in it, until that one has gone', () => {
  const view = windowAt('http://www.wanghai.gov.cn/news/1');
  noteAddress(view);
  const reader = replaceReader(view);
  go(view, 'http://www.wanghai.gov.cn/news/2');
  expect(noteAddress(view)).toBe('none');
  reader.abort();
  go(view, 'http://www.wanghai.gov.cn/news/3');
  expect(noteAddress(view)).toBe('further');
});
