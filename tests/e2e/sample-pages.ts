/** The samples, and pages that make it hard for an extension, at addresses that the shipped manifest lists. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageAnswer } from '../../tools/browsers/page-server.ts';

const sample = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)), 'utf8');

const mainland = sample('lanchuan-meeting.html');
const host = 'http://www.lanchuan.gov.cn';

export const addresses = {
  mainland: `${host}/xwzx/lcyw/202406/t20240618_1048213.html`,
  taiwan: 'http://www.hailan.gov.tw/News_Content.aspx',
  strict: `${host}/xwzx/lcyw/202406/t20240618_2.html`,
  rewriting: `${host}/xwzx/lcyw/202406/t20240618_3.html`,
  rendering: `${host}/xwzx/lcyw/202406/t20240618_4.html`,
  unlisted: 'http://blog.example.com/posts/202406/t20240618_5.html',
  list: `${host}/xwzx/lcyw/index.html`,
} as const;

/** Rewrites its own words when it is told to, as pages with live counters and late data do. */
const rewriting = `
  window.rewrite = (words) => {
    document.querySelector('.TRS_Editor p:nth-child(6)').firstChild.data = words;
  };`;

/** Keeps its nodes by reference and throws where one is no longer where it was put, as React does. */
const rendering = `
  const parent = document.querySelector('.TRS_Editor');
  const nodes = [...parent.querySelectorAll('p')].map((p) => [p, p.firstChild]);
  window.renderAgain = () => {
    for (const [p, text] of nodes) p.removeChild(text);
    for (const [p] of nodes) parent.removeChild(p);
    for (const [p, text] of nodes) {
      p.appendChild(text);
      parent.appendChild(p);
    }
    parent.removeChild(nodes[1][0]);
  };`;

const withScript = (script: string) => mainland.replace('</body>', `<script>${script}</script></body>`);

const list = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="ColumnName" content="澜川要闻">
<title>澜川要闻_澜川省人民政府门户网站</title></head><body><ul>
${Array.from({ length: 20 }, (_, i) => `<li><a href="/xwzx/lcyw/202406/t${i}.html">全省第${i}次工作会议召开</a> 2024-06-${10 + i}</li>`).join('\n')}
</ul></body></html>`;

export const sites: Readonly<Record<string, PageAnswer>> = {
  [addresses.mainland]: { body: mainland },
  [addresses.taiwan]: { body: sample('hailan-city.html') },
  [addresses.strict]: { body: mainland, headers: { 'content-security-policy': "default-src 'none'" } },
  [addresses.rewriting]: { body: withScript(rewriting) },
  [addresses.rendering]: { body: withScript(rendering) },
  [addresses.unlisted]: { body: mainland },
  [addresses.list]: { body: list },
};
