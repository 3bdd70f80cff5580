/** Archives are the same bytes wherever and whenever they are made. */
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipFiles } from '../../../tools/package/zip-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: 'manifest.json', bytes: bytes('{}') },
  { path: 'assets/a.js', bytes: bytes('1') },
  { path: '_locales/zh_CN/messages.json', bytes: bytes('公报'.repeat(100)) },
];
const madeAt = new Date('2024-03-10T23:30:00Z');

describe('zipFiles', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('keeps every file', () => {
    const read = unzipSync(zipFiles(files, madeAt));
    expect(Object.keys(read).sort()).toEqual(files.map(({ path }) => path).sort());
    expect(new TextDecoder().decode(read['_locales/zh_CN/messages.json'])).toBe('公报'.repeat(100));
  });

  it('does not depend on the order of the files', () => {
    expect(zipFiles([...files].reverse(), madeAt)).toEqual(zipFiles(files, madeAt));
  });

  it.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'gives the same bytes in %s',
    (name) => {
      process.env.TZ = 'UTC';
      const expected = zipFiles(files, madeAt);
      process.env.TZ = name;
      expect(zipFiles(files, madeAt)).toEqual(expected);
    },
  );

  it('does not depend on the hour of the commit', () => {
    expect(zipFiles(files, new Date('2024-03-10T00:00:01Z'))).toEqual(zipFiles(files, madeAt));
  });
});
