import { describe, expect, it } from 'vitest';
import {
  escapeMarkdown,
  markdownAddress,
  markdownLink,
  markdownQuote,
} from '../../../src/core/exports/escape-markdown.ts';
import { markdownReport } from '../../../src/core/exports/markdown-report.ts';
import { annotated, spanOf, withArticle } from './annotated.ts';
import { reportWords } from './report-words.ts';

const pageText = { text: '', runs: [] };

function report(article = annotated): string {
  const request = { annotated: article, pageText, words: reportWords, exportedAt: '2026-11-23T10:00:00Z' };
  return markdownReport.write(request)[0]?.text ?? '';
}

describe('the report', () => {
  it('begins with headline, outlet, date and address', () => {
    expect(report().split('\n').slice(0, 7)).toEqual([
      '# 全省春耕工作会议召开',
      '',
      '- **Outlet**: 云岭日报',
      '- **Published**: 2024-03-09 08:00',
      '- **Genre**: meeting',
      '- **Address**: <https://www.yunling.gov.cn/a/202403/t1.html>',
      '- **Exported**: 2026-11-23',
    ]);
  });

  it('says what happened', () => {
    expect(report()).toContain(
      '## What happened\n\n- **What**: 春耕工作会议\n- **When**: 2024-03-08\n- **Where**: 云岭省\n- **Chaired by**: 林远舟',
    );
  });

  it('puts statements under their speakers as quotations', () => {
    expect(report()).toContain('### 郭兰兮（农业农村厅厅长）\n\n说:\n\n> 种子已备足九成。');
  });

  it('says where a speaker is inferred', () => {
    expect(report()).toContain('*inferred*:\n\n> 要把种子送到田头。');
  });

  it('shows signs of markup as they are', () => {
    expect(report()).toContain('> 要守住耕地红线，\\*不能\\*有闪失。');
  });

  it('lists people by role, dates and formulations', () => {
    expect(report()).toContain('- **chaired**: 林远舟（省长）');
    expect(report()).toContain('- 2024-03-08 — 3月8日 (publication)');
    expect(report()).toContain('- 耕地红线 (rural)');
  });

  it('says a date in words, and what they stand for in EDTF after them', () => {
    const until = { ...annotated, dates: [{ ...spanOf('3月8日'), value: '../2024-06~', basis: 'context' }] };
    expect(report(until as typeof annotated)).toContain(
      '- until c. 2024-06 (`../2024-06~`) — 3月8日 (context)',
    );
    expect(report()).toContain('- **Published**: 2024-03-09 08:00\n');
  });

  it('has the brackets of its language around its own words, and full-width ones around titles', () => {
    const words = { ...reportWords, brackets: ['（', '）'] as const };
    const request = { annotated, pageText, words, exportedAt: '2026-11-23T10:00:00Z' };
    expect(markdownReport.write(request)[0]?.text).toContain('- 耕地红线（rural）');
    expect(report()).toContain('林远舟（省长）');
  });

  it('leaves out what the article lacks', () => {
    const bare = {
      ...annotated,
      people: [],
      mentions: [],
      attributions: [],
      dates: [],
      keywords: [],
      summary: { keySentences: [] },
    };
    expect(report(bare)).not.toContain('##');
  });

  it('opens with the address where there is no headline', () => {
    expect(report(withArticle({ title: '' }))).toMatch(/^# <https:\/\/www\.yunling/);
  });

  it('is one file whose name sorts by date', () => {
    const request = { annotated, pageText, words: reportWords, exportedAt: '' };
    expect(markdownReport.write(request).map(({ name }) => name)).toEqual([
      '2024-03-09 云岭日报 全省春耕工作会议召开.md',
    ]);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# 一', '\\# 一'],
    ['1. 一', '1\\. 一'],
    ['2024年', '2024年'],
    ['- 一', '\\- 一'],
    ['> 一', '\\> 一'],
    ['[链接](javascript:alert)', '\\[链接\\](javascript:alert)'],
    ['<img src=x onerror=a>', '\\<img src=x onerror=a\\>'],
    ['a_b*c`d`|e~f', 'a\\_b\\*c\\`d\\`\\|e\\~f'],
    ['A&amp;B', 'A\\&amp;B'],
    ['一\n二', '一 二'],
    ['\\', '\\\\'],
  ])('%j', (words, escaped) => {
    expect(escapeMarkdown(words)).toBe(escaped);
  });

  it('links only to the web', () => {
    expect(markdownAddress('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(markdownLink('题', 'https://a.cn/b c>(d)')).toBe('[题](<https://a.cn/b%20c%3E(d)>)');
  });

  it('keeps the paragraphs of a quotation', () => {
    expect(markdownQuote('一。\n二。')).toBe('> 一。\n>\n> 二。');
  });
});
