/** The texts of the stores keep to what the stores allow, and say what the manifest says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8');

describe.each([
  ['en', 'en'],
  ['zh-CN', 'zh_CN'],
  ['zh-TW', 'zh_TW'],
])('the listing in %s', (language, locale) => {
  const text = read(`store/listing.${language}.md`);
  const messages = JSON.parse(read(`src/locales/_locales/${locale}/messages.json`));
  const [, name] = /^# (.+)$/m.exec(text) ?? [];
  const [, short = ''] = /^## .+\n\n(.+)$/m.exec(text) ?? [];

  it('has the extension’s own name and description', () => {
    expect(name).toBe(messages.extensionName.message);
    expect(short).toBe(messages.extensionDescription.message);
  });

  it('has a short description of at most 132 characters', () => {
    expect(short.length).toBeGreaterThan(10);
    expect(short.length).toBeLessThanOrEqual(132);
  });
});

describe('the justifications', () => {
  const text = read('store/permissions.md');

  it.each(manifest.permissions)('cover %s', (permission) => {
    expect(text).toContain(`| \`${permission}\` |`);
  });
});
