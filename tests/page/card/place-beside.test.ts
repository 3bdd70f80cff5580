import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/page/card/place-beside.ts';

/** Where a card of that size goes in a window of 400 × 300, beside a word 20 high. */
function placed(card: { width: number; height: number }, word: { left: number; top: number }) {
  const { document } = new JSDOM('<div><section></section></div>').window;
  Object.defineProperties(document.documentElement, {
    clientWidth: { value: 400 },
    clientHeight: { value: 300 },
  });
  const host = document.querySelector('div') as HTMLElement;
  const box = document.querySelector('section') as HTMLElement;
  host.getBoundingClientRect = () => card as DOMRect;
  placeBeside(host, box, { ...word, bottom: word.top + 20 } as DOMRect);
  const { left, top, maxWidth } = host.style;
  return { left, top, maxWidth, maxHeight: box.style.maxHeight };
}

describe('placeBeside', () => {
  it('puts a card below its word where there is room', () => {
    expect(placed({ width: 200, height: 100 }, { left: 50, top: 100 })).toEqual({
      left: '50px',
      top: '126px',
      maxWidth: '320px',
      maxHeight: '',
    });
  });

  it('puts it above where only that has the room', () => {
    expect(placed({ width: 200, height: 100 }, { left: 50, top: 200 }).top).toBe('94px');
  });

  it('keeps inside the window at the right', () => {
    expect(placed({ width: 200, height: 50 }, { left: 380, top: 10 }).left).toBe('192px');
  });

  it('takes the larger side and is scrolled where neither has the room', () => {
    const tall = { width: 200, height: 290 };
    expect(placed(tall, { left: 50, top: 60 })).toMatchObject({ top: '86px', maxHeight: '206px' });
    expect(placed(tall, { left: 50, top: 200 })).toMatchObject({ top: '8px', maxHeight: '186px' });
  });
});
