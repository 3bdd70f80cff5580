/** The interface speaks three languages, each in full, and says nothing that nobody asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import english from '../src/locales/_locales/en/messages.json' with { type: 'json' };
import mainland from '../src/locales/_locales/zh_CN/messages.json' with { type: 'json' };
import taiwan from '../src/locales/_locales/zh_TW/messages.json' with { type: 'json' };

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const locales: Readonly<Record<string, Readonly<Record<string, Entry>>>> = {
  zh_CN: mainland,
  zh_TW: taiwan,
  en: english,
};
const project = fileURLToPath(new URL('..', import.meta.url));
const names = Object.keys(locales);
const keys = Object.keys(mainland);

function sourceText(): string {
  const files = readdirSync(`${project}src`, { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${project}src/${file}`));
  return [...code, readFileSync(`${project}manifest.json`)].join('\n');
}

describe.each(names)('%s', (name) => {
  const entries = locales[name] ?? {};

  it('has every message, in the same order', () => {
    expect(Object.keys(entries)).toEqual(keys);
  });

  it('says something each time, without exclamation marks or loose ends', () => {
    const odd = Object.entries(entries).filter(
      ([, { message }]) => !/\S/.test(message) || /[!！]/.test(message),
    );
    expect(odd).toEqual([]);
  });

  it('fills the same placeholders', () => {
    const filled = (entry: Entry | undefined) => ({
      names: entry?.message.match(/\$\w+\$/g)?.sort(),
      contents: entry?.placeholders,
    });
    for (const key of keys) {
      const expected = (mainland as Readonly<Record<string, Entry>>)[key];
      expect({ key, ...filled(entries[key]) }).toEqual({ key, ...filled(expected) });
    }
  });

  it('defines every placeholder that it uses', () => {
    const undefinedOnes = Object.values(entries).filter(({ message, placeholders = {} }) =>
      (message.match(/\$\w+\$/g) ?? []).some((sign) => !(sign.slice(1, -1).toLowerCase() in placeholders)),
    );
    expect(undefinedOnes).toEqual([]);
  });

  it('keeps the name within 45 and the description within 132 characters, as stores want', () => {
    expect(entries.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(entries.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the Chinese texts', () => {
  it('are written for their readers', () => {
    const mainlandText = JSON.stringify(mainland);
    const taiwanText = JSON.stringify(taiwan);
    expect(mainlandText).not.toMatch(/[設擴網頁標點]/);
    expect(taiwanText).not.toMatch(/[设扩页标]|扩展|设置|網絡|默認/);
  });
});

describe('keys', () => {
  const source = sourceText();

  it('are all used', () => {
    const unused = keys.filter((key) => !source.includes(`'${key}'`) && !source.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });

  it('of the manifest all exist', () => {
    const asked = [...source.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
