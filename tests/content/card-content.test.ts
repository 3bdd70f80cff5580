import { describe, expect, it, vi } from 'vitest';
import type { DateBasis } from '../../src/core/annotated-article.ts';
import type { Mark } from '../../src/page/marks/mark.ts';
import { placeOf, sampleArticle } from '../side-panel/sample-article.ts';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, words: readonly string[]) =>
        key === 'localeTag' ? 'en' : [key, ...words].join(' '),
    },
  },
}));
const { cardContent } = await import('../../src/content/card-content.ts');

const commands = { next: () => undefined, nextOfTerm: () => undefined, removeOwnTerm: () => undefined };

function dateCard(value: string) {
  const text = '今年6月底前完成。';
  const place = placeOf(text, '今年6月底前');
  const dates = [{ ...place, value, basis: 'publication' as DateBasis }];
  const mark: Mark = { ...place, form: 'date' };
  return cardContent(sampleArticle({ text, dates }), mark, commands);
}

describe('the card of a date', () => {
  it('says in words what the date is, never in code', () => {
    expect(dateCard('../2024-06~').heading).toBe('dateUntil dateApproximate 2024-06');
    expect(dateCard('2024/2026').heading).toBe('dateInterval 2024 2026');
    expect(dateCard('2024-06-30').heading).toBe('2024-06-30');
  });

  it('tells our words from the page’s', () => {
    const { lang, lines } = dateCard('2024-06-30');
    expect(lang).toBe('en');
    expect(lines[0]).toEqual({ parts: [{ words: '今年6月底前' }], lang: 'zh-Hans' });
  });
});
