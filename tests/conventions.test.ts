/** The house rules that neither the linter nor the compiler can see (STYLE 21). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import packageLock from '../package-lock.json' with { type: 'json' };
import { governmentSuffixes, stateMediaDomains } from '../src/page/detect/hosts.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Every file under `folder`, as a path from the project with `/` between the names. */
function filesUnder(folder: string): string[] {
  if (!existsSync(project + folder)) return [];
  return readdirSync(project + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const read = (file: string) => readFileSync(project + file, 'utf8');
const matching = (files: readonly string[], pattern: RegExp) =>
  files.filter((file) => pattern.test(read(file)));
const isCode = (file: string) => /\.(?:ts|tsx|mts|mjs)$/.test(file);

const source = filesUnder('src');
const sourceCode = source.filter((file) => isCode(file) && !file.endsWith('.d.ts'));
const allCode = [...source, ...filesUnder('tools'), ...filesUnder('tests')].filter(isCode);
const coreTests = filesUnder('tests/core').filter((file) => file.endsWith('.test.ts'));

describe('names', () => {
  const paths = allCode.concat(source).filter((file) => !file.includes('/_locales/'));

  it('are in kebab case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
    const odd = paths.filter((path) => path.split('/').some((name) => !kebab.test(name)));
    expect(odd).toEqual([]);
  });

  it('of folders say what is in them', () => {
    const vague = /\/(?:utils?|helpers?|common|shared|types|misc|lib)\//;
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('source files', () => {
  it('are no longer than 300 lines', () => {
    const lines = (file: string) => read(file).split('\n').length - 1;
    const texts = source.filter((file) => /\.(?:ts|tsx|css|html)$/.test(file));
    expect(texts.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it('open with a sentence on what they are for', () => {
    const silent = sourceCode.filter((file) => !/^\s*\/\*\*/.test(read(file)));
    expect(silent).toEqual([]);
  });

  it('make no HTML from strings', () => {
    const htmlSinks =
      /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|dangerouslySetInnerHTML|DOMParser/;
    expect(matching(sourceCode, htmlSinks)).toEqual([]);
  });

  it('do not silence the compiler', () => {
    expect(matching(allCode, /@ts-(?:ignore|nocheck|expect-error) /)).toEqual([]);
  });

  it('name the file that they import', () => {
    const bare = /\b(?:from|import)\s*\(?'\.{1,2}\/(?:[^'?]*\/)?[^'./?]+'/;
    expect(matching(allCode, bare)).toEqual([]);
  });

  it('ask the browser in one place', () => {
    const own = ['src/extension/browser.ts'];
    expect(matching(sourceCode, /from 'webextension-polyfill'/)).toEqual(own);
  });

  it('of a context are wiring only: no entry has more than 40 lines', () => {
    const entries = sourceCode.filter((file) =>
      /^src\/[a-z-]+\/(?:main\.tsx?|[a-z-]+\.iife\.ts)$/.test(file),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((file) => read(file).split('\n').length > 40)).toEqual([]);
  });
});

describe('rooms', () => {
  /** What each folder of src may import beside itself; the contexts may not import each other. */
  const libraries = ['core', 'extension', 'interface', 'page'];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    core: [],
    page: ['core'],
    extension: ['core', 'locales'],
    interface: ['core', 'extension'],
  };
  const roomOf = (file: string) => file.split('/')[1] ?? '';

  it.each([...new Set(sourceCode.map(roomOf))])('%s imports only what it may', (room) => {
    const known = [room, ...(allowed[room] ?? libraries)];
    const strays = sourceCode
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        // What is imported for its address or its text (`?script`, `?inline`) is no part of the importer.
        [...read(file).matchAll(/(?:from|import\(?)\s*'(\.[^'?]*)'/g)]
          .map(([, path = '']) => roomOf(new URL(path, `file:///${file}`).pathname.slice(1)))
          .filter((other) => !known.includes(other))
          .map((other) => `${file} imports ${other}`),
      );
    expect(strays).toEqual([]);
  });

  it('name the addresses of our own pages in one place', () => {
    const own = ['src/extension/own-pages.ts'];
    expect(matching(sourceCode, /['"]\/?src\/[a-z-]+\/index\.html/)).toEqual(own);
    for (const [, page = ''] of read('src/extension/own-pages.ts').matchAll(/'\/(src\/[^']+)'/g)) {
      expect(existsSync(project + page)).toBe(true);
    }
  });
});

describe('core', () => {
  it('knows neither the time nor chance', () => {
    const core = sourceCode.filter((file) => file.startsWith('src/core/'));
    expect(matching(core, /Date\.now|new Date\(\)|performance\.now|Math\.random|\bcrypto\b/)).toEqual([]);
  });

  const folders = readdirSync(`${project}src/core/annotators`, { withFileTypes: true });
  const kinds = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const list = read('src/core/annotators/index.ts');

  it.each(kinds)('runs the annotator of %s', (kind) => {
    expect(list).toMatch(new RegExp(`from '\\./${kind}/`));
    expect(list).toContain(`kind: '${kind}'`);
  });

  it.each(kinds)('has tests for the annotator of %s', (kind) => {
    expect(coreTests.filter((file) => file.startsWith(`tests/core/annotators/${kind}/`))).not.toEqual([]);
  });

  /** A folder of lexicons may be tested as a whole, through its index. */
  const tested = coreTests.map(read).join('\n');
  const lexicons = sourceCode.filter((file) => file.startsWith('src/core/lexicons/'));
  it.each(lexicons)('tests the data of %s', (file) => {
    const path = file.replace('src/core/', '');
    const index = path.replace(/[^/]+$/, 'index.ts');
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isListed =
      existsSync(`${project}src/core/${index}`) && read(`src/core/${index}`).includes(`'./${name}'`);
    expect(tested.includes(`${path}'`) || (isListed && tested.includes(`${index}'`))).toBe(true);
  });
});

describe('the manifest', () => {
  const hosts = manifest.host_permissions;

  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
    expect(packageLock.version).toBe(packageJson.version);
    expect(packageLock.packages[''].version).toBe(packageJson.version);
  });

  it('may read exactly the hosts that the detector looks at', () => {
    expect(manifest.content_scripts.map((script) => script.matches)).toEqual([hosts]);
  });

  it('reads by itself what the detector knows as a government’s or state media’s', () => {
    const ascii = governmentSuffixes.filter((suffix) => /^[a-z.]+$/.test(suffix));
    const known = [...ascii, ...stateMediaDomains].map((domain) => `*://*.${domain}/*`);
    expect([...hosts].sort()).toEqual(known.sort());
  });

  it('lists each host once, government first, then by name', () => {
    expect(new Set(hosts).size).toBe(hosts.length);
    const isGovernment = (host: string) => /^\*:\/\/\*\.gov\./.test(host);
    const others = hosts.filter((host) => !isGovernment(host));
    expect(hosts.slice(hosts.length - others.length)).toEqual([...others].sort());
  });

  it('asks for the permissions that the README explains, and no more', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});

describe('the locales', () => {
  const locales = ['en', 'zh_CN', 'zh_TW'] as const;
  const keysOf = (locale: string) =>
    Object.keys(JSON.parse(read(`src/locales/_locales/${locale}/messages.json`))).sort();

  it.each(locales)('%s has every message', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('zh_CN'));
  });

  it('have no message that nobody shows', () => {
    const shown = [...sourceCode.filter((file) => !file.includes('/lexicons/')), 'manifest.json'];
    const words = new Set(shown.flatMap((file) => read(file).match(/\w+/g) ?? []));
    const unused = keysOf('zh_CN').filter((key) => !words.has(key) && !words.has(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });
});
