import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../tools/demo/saved-page.ts';

describe('openSavedPage', () => {
  let folder = '';
  const host = 'www.lanchuan.gov.cn';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongbao-saved-'));
    mkdirSync(join(folder, 'saved', 'page_files'), { recursive: true });
    writeFileSync(join(folder, 'secret.css'), 'secret');
    writeFileSync(join(folder, 'saved', 'page_files', 'site.css'), 'body {}');
    writeFileSync(
      join(folder, 'saved', 'page.html'),
      `<link rel="canonical" href="http://${host}/xw/202406/t1.html"><p>正文</p>`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = () => openSavedPage(join(folder, 'saved', 'page.html'));
  const ask = (path: string, from = host) => open().answer({ host: from, path });

  it('plays the page at its own address', () => {
    expect(open().address.href).toBe(`http://${host}/xw/202406/t1.html`);
    expect(String(ask('/xw/202406/t1.html')?.body)).toContain('正文');
  });

  it('names the charset of a page that has lost its own declaration', () => {
    expect(ask('/xw/202406/t1.html')?.headers).toEqual({ 'content-type': 'text/html; charset=utf-8' });
  });

  it('serves what was saved beside it', () => {
    expect(ask('/xw/202406/page_files/site.css')).toMatchObject({
      headers: { 'content-type': 'text/css' },
    });
  });

  it('serves nothing from elsewhere on the disk', () => {
    expect(ask('/xw/secret.css')).toBeUndefined();
    expect(ask('/xw/202406/%2e%2e/secret.css')).toBeUndefined();
  });

  it('answers for no other host', () => {
    expect(ask('/xw/202406/t1.html', 'other.example')).toBeUndefined();
  });

  it('says which file is not there', () => {
    expect(() => openSavedPage(join(folder, 'none.html'))).toThrow(/none\.html/);
  });
});
