import { describe, expect, it } from 'vitest';
import { InputError } from '../../../tools/command-line/input-error.ts';
import { readOptions } from '../../../tools/command-line/options.ts';

describe('readOptions', () => {
  it.each([
    [['--help'], { kind: 'help' }],
    [['--jsonl'], { kind: 'lines', format: 'json' }],
    [
      ['--html', '--url', 'http://a.gov.cn/b', '--format', 'json'],
      { kind: 'page', format: 'json', given: { url: 'http://a.gov.cn/b' } },
    ],
    [['--html', '--url', 'www.a.gov.cn/b'], { kind: 'page', given: { url: 'http://www.a.gov.cn/b' } }],
    [['--html', '--url', ''], { kind: 'page', given: {} }],
    [
      ['a.txt', 'b.html', '--published', '2016-11-05'],
      { kind: 'files', files: ['a.txt', 'b.html'], format: 'text', given: { published: '2016-11-05' } },
    ],
  ])('%j', (args, task) => {
    expect(readOptions(args)).toMatchObject(task);
  });

  it.each([
    [['--nonsense'], /--nonsense/],
    [['--format'], /--format/],
    [['--format', 'xml', 'a.txt'], /json or text/],
    [['--jsonl', '--html'], /exclude/],
    [['--jsonl', 'a.txt'], /a\.txt/],
    [['--html', '--url', 'not an address'], /--url/],
    [['a.txt', '--published', 'gestern'], /--published/],
    [[], /nothing to read/],
  ])('refuses %j in one line', (args, reason) => {
    expect(() => readOptions(args)).toThrow(InputError);
    expect(() => readOptions(args)).toThrow(reason);
    expect(() => readOptions(args)).not.toThrow(/\n/);
  });
});
