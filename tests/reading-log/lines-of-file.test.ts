import { describe, expect, it } from 'vitest';
import { linesOfFile } from '../../src/reading-log/lines-of-file.ts';

async function linesOf(text: string, stopAfter = Number.POSITIVE_INFINITY): Promise<string[]> {
  const controller = new AbortController();
  const lines: string[] = [];
  for await (const line of linesOfFile(new Blob([text]), controller.signal)) {
    lines.push(line);
    if (lines.length >= stopAfter) controller.abort();
  }
  return lines;
}

describe('the lines of a file', () => {
  it('are read whole, wherever the pieces end', async () => {
    const long = '省'.repeat(200_000);
    expect(await linesOf(`头\n${long}\n尾`)).toEqual(['头', long, '尾']);
  });

  it('are none more than the breaks say', async () => {
    expect(await linesOf('一\n二\n')).toEqual(['一', '二']);
    expect(await linesOf('')).toEqual([]);
  });

  it('end with the line at hand when the reader cancels', async () => {
    expect(await linesOf('一\n二\n三\n四', 2)).toEqual(['一', '二']);
  });
});
