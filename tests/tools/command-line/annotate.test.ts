/** The command as its user runs it: exit status, standard output, standard error. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  writeFileSync(join(folder, 'a.txt'), '春耕会议召开\n3月8日，全省春耕会议在南江市召开。');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'bad.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true }));

function annotate(args: readonly string[], input = '') {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const options = { input, encoding: 'utf8', cwd: folder } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(root, 'tools/annotate.ts'), ...args],
    options,
  );
  return { status, stdout, faults: stderr.split('\n').filter((line) => line !== '') };
}

describe('annotate', { timeout: 30_000 }, () => {
  it('answers line for line and tells which line is bad', () => {
    const { status, stdout, faults } = annotate(
      ['--jsonl'],
      '{"text":"甲"}\n{bad\n\n{"paragraphs":["乙"]}\n',
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer?.article.text)).toEqual(['甲', undefined, '乙']);
    expect(answers[1]).toBeNull();
    expect([status, faults]).toEqual([2, ['annotate: line 2: not valid JSON']]);
  });

  it('reads a government page', () => {
    const body =
      '<p>3月8日，全省春耕生产工作会议在南江市召开，省长周明远主持会议并讲话。</p><p>周明远强调，要把春耕生产摆在突出位置，抓紧抓实，确保不误农时，夺取全年丰收。</p>';
    const html = `<html><head><meta charset="utf-8"><title>全省春耕生产工作会议召开</title><meta name="SiteName" content="南江省人民政府"><meta name="ArticleTitle" content="全省春耕生产工作会议召开"><meta name="PubDate" content="2021-03-09 08:00"></head><body><h1>全省春耕生产工作会议召开</h1><div id="zoom">${body}</div></body></html>`;
    const { status, stdout } = annotate(
      ['--html', '--url', 'http://www.nanjiang.gov.cn/art/2021/3/9/art_12_345678.html'],
      html,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout).article).toMatchObject({ title: '全省春耕生产工作会议召开', genre: 'meeting' });
  });

  it('answers null and 3 for a page that is no article', () => {
    const { status, stdout } = annotate(['--html', '--url', 'http://shop.example.com/'], '<p>Sale</p>');
    expect([status, stdout]).toEqual([3, 'null\n']);
  });

  it('prints readable text for files and goes on after a bad one', () => {
    const { status, stdout, faults } = annotate(['none.txt', 'a.txt', '--published', '2021-03-09']);
    expect(stdout).toMatch(/^春耕会议召开\n/);
    expect(stdout).toMatch(/where +南江市/);
    expect([status, faults]).toEqual([2, ['annotate: none.txt: no such file']]);
  });

  it.each([
    [['--jsonl'], /no article/],
    [['--html'], /no page/],
    [['--nonsense'], /--nonsense/],
    [['empty.txt'], /empty/],
    [['bad.json'], /not valid JSON/],
    [['.'], /folder/],
  ])('refuses %j in one line', (args, reason) => {
    const { status, stdout, faults } = annotate(args);
    expect([status, stdout, faults.length]).toEqual([2, '', 1]);
    expect(faults[0]).toMatch(reason);
  });

  it('helps', () => {
    expect(annotate(['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--jsonl'),
      faults: [],
    });
  });
});
