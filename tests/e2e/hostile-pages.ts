/** Articles on pages that are broken, or that work against whoever reads them. Everyone named is invented. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageAnswer } from '../../tools/browsers/page-server.ts';

export interface HostilePage {
  readonly name: string;
  readonly answer: PageAnswer;
  /** `marks`: the article is read all the same. `said`: the panel says plainly that there is none. */
  readonly expected: 'marks' | 'said';
  /** Left out where the page itself goes on changing its markup. */
  readonly keepsMarkup?: false;
}

const sample = readFileSync(
  fileURLToPath(new URL('../../samples/lanchuan-meeting.html', import.meta.url)),
  'utf8',
);

/** Every page has one button by which it is shown to work. */
const button =
  '<button id="page-works" onclick="window.pageWorked = (window.pageWorked || 0) + 1">页面</button>';
const withHead = (markup: string) => sample.replace('<head>', `<head>${markup}`);
const withTop = (markup: string) => sample.replace(/<body[^>]*>/, (body) => `${body}${markup}`);
const withEnd = (markup: string) => sample.replace('</body>', `${markup}</body>`);
const around = (open: string, close: string) => withTop(open).replace('</body>', `${close}</body>`);
const script = (code: string) => `<script>${code}</script>`;

const sentences =
  '副省长许听澜指出，2024年6月18日起要坚持稳中求进工作总基调，把各项任务落到实处。会议强调，要推动高质量发展。';
const ownArticle = (body: string, end = '') => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
<title>全省经济工作会议召开</title><meta name="ArticleTitle" content="全省经济工作会议召开">
<meta name="PubDate" content="2024-06-18 09:00"></head><body><h1>全省经济工作会议召开</h1>
<div class="TRS_Editor">${body}</div>${end}</body></html>`;
const filler = '各地结合实际改进基层治理和公共服务，群众办事更加方便快捷，城乡面貌有了新的变化。';
/** Running text of so many UTF-16 code units, with a statement now and then; no two stretches of it are alike. */
const running = (length: number, start = 0) => {
  const turn = (i: number) => `${i % 12 === 0 ? sentences : ''}第${start + i}件，${filler}`;
  return Array.from({ length: Math.ceil(length / filler.length) }, (_, i) => turn(i))
    .join('')
    .slice(0, length);
};

/** Members of nodes, elements and documents that our code, or any other, asks for. */
const members =
  'nodeType nodeName localName tagName parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children firstElementChild nextElementSibling textContent ownerDocument isConnected id className classList attributes getAttribute hasAttribute setAttribute removeAttribute querySelector querySelectorAll getElementsByTagName matches closest contains compareDocumentPosition getBoundingClientRect shadowRoot style lang title addEventListener'.split(
    ' ',
  );
const documentMembers =
  'body head title documentElement location defaultView forms querySelector querySelectorAll getElementById getElementsByTagName getElementsByClassName createElement createTreeWalker createRange addEventListener elementFromPoint caretPositionFromPoint adoptedStyleSheets readyState'.split(
    ' ',
  );
const inputs = (attributes = '') =>
  members.map((name) => `<input type="hidden" name="${name}" ${attributes}>`).join('');

/** Each built-in throws, so that a content script that shared them with the page would fall over. */
const redefinition = `
  const fail = () => { throw new Error('a built-in of the page was called'); };
  for (const owner of [Array, String, RegExp, Map, Set, WeakMap, Promise, Node, Element, Document, Text, Range,
    EventTarget, MutationObserver, HighlightRegistry, DOMTokenList, NodeList, AbortSignal, TreeWalker, URL]) {
    for (const name of Object.getOwnPropertyNames(owner.prototype)) {
      const { configurable, writable, get } = Object.getOwnPropertyDescriptor(owner.prototype, name);
      if (name === 'constructor' || !configurable) continue;
      if (get) Object.defineProperty(owner.prototype, name, { get: fail, set: fail });
      else if (writable) Object.defineProperty(owner.prototype, name, { value: fail });
    }
  }
  for (const name of ['Highlight', 'StaticRange', 'MutationObserver', 'AbortController', 'URL', 'Intl',
    'queueMicrotask', 'setTimeout', 'requestAnimationFrame', 'scheduler', 'chrome', 'browser'])
    Object.defineProperty(window, name, { get: fail, configurable: true });
  Object.defineProperty(Object.prototype, 'gongbao', { get: () => 'reader' });
  Object.defineProperty(Object.prototype, 'then', { get: () => undefined });
`;

/** Takes back whatever anybody else changes, and counts. */
const fighter = `
  window.foreignChanges = 0;
  const fighting = new MutationObserver((records, observer) => {
    window.foreignChanges += records.length;
    for (const { type, target, oldValue, attributeName, addedNodes } of records) {
      if (type === 'characterData') target.data = oldValue;
      if (type === 'attributes') oldValue === null ? target.removeAttribute(attributeName) : target.setAttribute(attributeName, oldValue);
      for (const node of addedNodes) node.remove();
    }
    observer.takeRecords();
  });
  addEventListener('load', () => fighting.observe(document, { subtree: true, childList: true, characterData: true, characterDataOldValue: true, attributes: true, attributeOldValue: true }));`;

const restless = `
  const article = document.querySelector('.TRS_Editor');
  const place = article.parentNode;
  const after = article.nextSibling;
  let turns = 0;
  // Begun when the article has been told to be one: what is away at that moment is not there to be told.
  const start = () => { const turn = setInterval(() => {
    if (article.isConnected) article.remove(); else place.insertBefore(article, after);
    if (++turns === 40) clearInterval(turn);
  }, 25); };
  addEventListener('load', () => setTimeout(start, 300));`;

/** Chromium's own layout falls over 1,500 nested boxes; of elements without a box it takes any number. */
const deep = `
  let at = document.querySelector('.TRS_Editor');
  const words = at.innerHTML;
  at.textContent = '';
  for (let i = 0; i < 5000; i += 1) {
    at = at.appendChild(document.createElement(i % 2 ? 'span' : 'div'));
    at.style.display = 'contents';
  }
  at.innerHTML = words;`;

const surrogates = `
  for (const p of document.querySelectorAll('.TRS_Editor p')) {
    const [first] = p.childNodes;
    first.data = '\\ud83d' + first.data.slice(0, 20) + '\\udc00\\ud800' + first.data.slice(20) + '\\udbff';
  }`;

const imitation = `
  const calls = ['describePage', 'showScript', 'toggleScript', 'toggleMarks', 'articleDetected', 'readTab'];
  for (const gongbao of ['reader', 'background', 'viewer']) for (const call of calls) {
    const message = { gongbao, call, argument: 'traditional' };
    window.postMessage(message, '*');
    window.postMessage(JSON.stringify(message), '*');
    window.dispatchEvent(new MessageEvent('message', { data: message }));
    document.dispatchEvent(new CustomEvent('gongbao', { detail: message }));
    new BroadcastChannel('gongbao').postMessage(message);
  }
  window[Symbol.for('gongbao.reader')] = { abort() { window.slotWasSeen = true; } };`;

const markup = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const escaped = markup.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const injection = sample
  .replaceAll('闻道安', `闻道安${escaped}`)
  .replace(/<h1>[^<]*/, `<h1>省委召开会议${escaped}研究防汛备汛工作`)
  .replace('<title>', `<title>省委召开会议${escaped}研究防汛备汛工作 `)
  .replace('来源：澜川日报', `来源：<a href="javascript:window.pwned=1">澜川日报${escaped}</a>`)
  .replace(
    '<div class="editor">',
    '<p>第1页 共3页 <a href="javascript:window.pwned=1//t20240618_1.html">下一页</a></p><div class="editor">',
  );

const page = (name: string, body: string, more: Partial<HostilePage & PageAnswer> = {}): HostilePage => {
  const { headers, expected = 'marks', keepsMarkup } = more;
  const whole = body.includes('</body>') ? body.replace('</body>', `${button}</body>`) : body;
  return {
    name,
    expected,
    answer: { body: whole, ...(headers ? { headers } : {}) },
    ...(keepsMarkup === false ? { keepsMarkup } : {}),
  };
};

export const hostilePages: readonly HostilePage[] = [
  page('redefines built-ins and prototypes', withHead(script(redefinition))),
  page(
    'shadows members of the document by images and forms',
    withTop(documentMembers.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')),
  ),
  page('shadows members of a form around everything', around(`<form id="outer">`, `${inputs()}</form>`)),
  page(
    'shadows members of a form from before it, so that a walk along siblings comes back',
    around(`${inputs('form="outer"')}<form id="outer">`, '</form>'),
  ),
  page(
    'shadows members of forms within the article',
    sample.replaceAll(/<p>(.*)<\/p>/g, `<form><p>$1</p>${inputs()}</form>`),
  ),
  page(
    'names elements after the extension interface',
    withTop(
      '<form id="browser"><input name="runtime"></form><i id="chrome"></i><a id="CSS"></a><a id="Highlight"></a><form id="scheduler"><input name="yield"></form>',
    ),
  ),
  page(
    'puts a form in the place of the extension interface',
    withTop('<form id="chrome"><input name="runtime"></form>'),
  ),
  page('takes back every change', withEnd(script(fighter))),
  page('removes its article and puts it back, again and again', withEnd(script(restless))),
  page(
    'holds 200,000 nodes',
    ownArticle(
      `<p>${running(200)}</p>${'<p><span>各地</span><b>结合实际</b><span>抓好落实。</span></p>'.repeat(28_600)}`,
    ),
  ),
  page(
    'holds 5 MB of text',
    ownArticle(Array.from({ length: 5_000 }, (_, i) => `<p>${running(340, i * 12)}</p>`).join('')),
  ),
  page('holds one line of 2 MB', ownArticle(`<p>${running(680_000)}</p>`)),
  page('nests 5,000 elements deep', withEnd(script(deep))),
  page(
    'turns its text about and hides characters in it',
    sample
      .replaceAll(/闻道安/g, '闻\u200b道\u2060安')
      .replaceAll('指出', '\u202e指\u200d出\u202c\u2066\u2069'),
  ),
  page('holds halves of characters', withEnd(script(surrogates))),
  page('writes markup where names and titles stand', injection),
  page('imitates our messages', withEnd(script(imitation))),
  page('lets no script write markup', withTop(''), {
    headers: { 'content-security-policy': "script-src 'unsafe-inline'; require-trusted-types-for 'script'" },
  }),
  page('stands in a sandbox', withTop(''), {
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  }),
  page(
    'replaces its whole document',
    withEnd(
      script(
        'window.hasActed = false; addEventListener("load", () => setTimeout(() => { const copy = document.documentElement.cloneNode(true); document.documentElement.replaceWith(copy); window.hasActed = true; }, 300));',
      ),
    ),
  ),
  page(
    'is written anew when it has been read',
    withEnd(
      script(
        'addEventListener("load", () => setTimeout(() => { const text = document.documentElement.outerHTML.replace(/<script>[^]*?<.script>/g, ""); document.open(); document.write(text); document.close(); }, 300));',
      ),
    ),
    { keepsMarkup: false },
  ),
  page(
    'has no body but frames',
    '<!DOCTYPE html><html><head><title>澜川省人民政府</title></head><frameset cols="*"><frame src="about:blank" name="body"></frameset></html>',
    { expected: 'said' },
  ),
  page(
    'loses its root',
    withEnd(
      script('addEventListener("load", () => setTimeout(() => document.documentElement.remove(), 300));'),
    ),
    { expected: 'said', keepsMarkup: false },
  ),
  page('is an editor', withEnd(script('document.designMode = "on"'))),
];

export const hostileAddress = (index: number) =>
  `http://www.lanchuan.gov.cn/xwzx/lcyw/202406/t20240618_${700 + index}.html`;
