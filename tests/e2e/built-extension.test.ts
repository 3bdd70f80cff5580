/** What the builds weigh, and what their pages may do. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../tools/browsers/built-extension.ts';
import { analyserSize } from '../../tools/package/analyser-size.ts';
import { detectorFile, gzipSize, pageFiles, panelPage, readerFile } from '../../tools/package/page-files.ts';

const kibibyte = 1024;

it('the analyser with its glossary is at most 160 KiB gzip', async () => {
  expect(await analyserSize()).toBeLessThanOrEqual(160 * kibibyte);
});

describe.each(['chrome', 'firefox'] as const)('the build for %s', (target) => {
  const extension = builtExtension(target);
  const manifest = JSON.parse(readFileSync(`${extension}/manifest.json`, 'utf8'));

  it('has a detector of at most 8 KiB gzip', () => {
    expect(manifest.content_scripts[0].js).toEqual([detectorFile]);
    expect(gzipSize(extension, [detectorFile])).toBeLessThanOrEqual(8 * kibibyte);
  });

  it('has a reader of at most 196 KiB gzip', () => {
    expect(gzipSize(extension, [readerFile])).toBeLessThanOrEqual(196 * kibibyte);
  });

  it('has a panel of at most 60 KiB gzip, with all that it loads', () => {
    const files = pageFiles(extension, panelPage);
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(2);
    expect(gzipSize(extension, files)).toBeLessThanOrEqual(60 * kibibyte);
  });

  it('lets its own pages load nothing but its own files, and connect nowhere', () => {
    const policy = String(manifest.content_security_policy.extension_pages).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it('names no other page that may speak to it', () => {
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});
