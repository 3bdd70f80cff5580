/** Makes pages of every kind of node that conversion meets, from a seed. */

const words =
  '会议 强调 发展 软件 信息化 国家 后勤 干部 于是 台湾 里程碑 鼠标 头发 著名 一体 𠮷野 abc 12 ， 。 & < '.split(
    ' ',
  );

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const makers: readonly ((text: () => string, inner: () => string) => string)[] = [
  (text) => text(),
  (text, inner) => `<p>${text()}<b>${text()}</b>${inner()}</p>`,
  (text) => `<span title="${text()}">${text()}</span><!-- ${text()} -->`,
  (text, inner) => `<div lang="zh-CN">${inner()}<a href="#" aria-label="${text()}">${text()}</a></div>`,
  (text) => `<div lang="ja">${text()}</div><div translate="no">${text()}</div>`,
  (text) => `<i class="notranslate">${text()}</i><code>${text()}</code>`,
  (text) => `<pre class="code">${text()}</pre><pre>\n${text()}</pre>`,
  (text) => `<select><optgroup label="${text()}"><option>${text()}<option value="1">${text()}</select>`,
  (text) => `<input placeholder="${text()}" value="${text()}"><input type="button" value="${text()}">`,
  (text) => `<input type="submit" name="send" value="${text()}"><button>${text()}</button>`,
  (text) => `<textarea placeholder="${text()}">${text()}</textarea><img alt="${text()}">`,
  (text) => `<div contenteditable>${text()}</div><script>"${text()}"</script><style>/* ${text()} */</style>`,
  (text) => `<table><caption>${text()}</caption><tr><td>${text()}<td>${text()}<br>${text()}</table>`,
  (text) => `<ruby>${text()}<rt>${text()}</rt></ruby><svg><text>${text()}</text></svg>`,
  (text, inner) => `<ul><li>${text()}<li>${inner()}</ul><details><summary>${text()}</summary></details>`,
  (text) => `<div class="shadow" title="${text()}">${text()}</div>`,
  (text) => `<iframe title="${text()}"></iframe>`,
  (text) => `<template><p>${text()}</p></template><noscript>${text()}</noscript>`,
];

export interface GeneratedPage {
  readonly head: string;
  readonly body: string;
  /** For each element of class `shadow` and each frame, in order, over again. */
  readonly inner: readonly string[];
}

export function generatedPage(seed: number): GeneratedPage {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const encode = (word: string) => word.replace('&', '&amp;').replace('<', '&lt;');
  const text = () => Array.from({ length: 1 + random() * 6 }, () => encode(pick(words))).join('');
  const part = (depth: number): string => pick(makers)(text, () => (depth > 3 ? text() : part(depth + 1)));
  const parts = (count: number) => Array.from({ length: count }, () => part(0)).join('\n');
  // Every kind once, then at random.
  const every = makers.map((make) => make(text, () => part(1))).join('');
  return { head: `<title>${text()}</title>`, body: every + parts(20), inner: [parts(3), parts(2), text()] };
}
