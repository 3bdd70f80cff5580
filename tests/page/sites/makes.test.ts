import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { isKnownContent } from '../../../src/page/sites/makes.ts';

const { document } = new JSDOM('').window;

function element(tag: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

it.each([
  ['div', { id: 'zoom' }],
  ['div', { class: 'wide TRS_Editor' }],
  ['div', { id: 'vsb_content_2' }],
  ['founder-content', {}],
] as const)('knows %s with %j for a body', (tag, attributes) => {
  expect(isKnownContent(element(tag, attributes))).toBe(true);
});

it.each([
  ['div', {}],
  ['div', { id: 'zoom2', class: 'TRS_Editor2' }],
  ['div', { class: 'zoomed' }],
] as const)('does not know %s with %j', (tag, attributes) => {
  expect(isKnownContent(element(tag, attributes))).toBe(false);
});
