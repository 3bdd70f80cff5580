/**
 * `npm run fixture -- FILE slug [URL]`: makes tests/fixtures/pages/slug of a saved page, without scripts, styles,
 * media and comments, and with what the finder reads in it. Correct expected.json by hand, and put words of your
 * own in the place of the page's: no page of others is kept here.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detectPage } from '../src/page/detect/detect-page.ts';
import { readPage } from '../src/page/read-page.ts';
import { decodePage } from './command-line/decode-page.ts';
import { stripPage } from './fixtures/strip-page.ts';

const [file, slug, url = 'http://page.invalid/saved.html'] = process.argv.slice(2);
process.exitCode = make();

function make(): 0 | 2 {
  if (
    file === undefined ||
    !existsSync(file) ||
    slug === undefined ||
    !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)
  ) {
    console.error(
      'usage: npm run fixture -- FILE slug [URL]   (slug: words in lower case, joined by hyphens)',
    );
    return 2;
  }
  const folder = new URL(`../tests/fixtures/pages/${slug}/`, import.meta.url);
  if (existsSync(folder)) {
    console.error(`tests/fixtures/pages/${slug} is there already`);
    return 2;
  }
  const page = new JSDOM(decodePage(readFileSync(file), url).html, {
    url,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = page.window;
  stripPage(document);
  mkdirSync(folder);
  writeFileSync(new URL('page.html', folder), `${page.serialize()}\n`);
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(describe(document, url), null, 2)}\n`);
  console.log(
    `tests/fixtures/pages/${slug}: correct expected.json, and write the page anew in your own words`,
  );
  return 0;
}

function describe(document: Document, address: string): Record<string, unknown> {
  const kind = detectPage(document, address);
  const reading = readPage(document, address);
  if (reading === undefined || kind === 'list' || kind === 'other') return { url: address, kind };
  const { facts, author, editor, issuer, nextPage } = reading;
  const { title, source = null, published, documentNumber, text } = facts;
  const others = { published, documentNumber, issuer, author, editor, nextPage };
  return { url: address, kind, title, source, ...others, paragraphs: text.split('\n') };
}
