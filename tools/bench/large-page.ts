/** A page of a million characters, as no editor would publish one and some archives do. */

const nodeCount = 4_670;
const length = 1_000_000;

const sentences = [
  '会议强调，要坚持稳中求进工作总基调，推动经济社会发展各项任务落到实处。',
  '各地区各部门要加强统筹协调，完善体制机制，提高基层治理和公共服务水平。',
  '要发挥企业主体作用，加快关键技术攻关，促进产业链供应链优化升级。',
  '有关负责人表示，今后将继续简化办事流程，让群众办事更加方便快捷。',
  '全省信息化建设进入新阶段，软件和网络服务业营业收入同比增长。',
];

/** An article for the detector, in `nodeCount` text nodes, a third of them within `<b>` or `<a>`. */
export function largePage(): string {
  const prose = sentences.join('');
  const size = Math.ceil(length / nodeCount);
  const pieces = Array.from({ length: nodeCount }, (_, i) => {
    const start = (i * 37) % prose.length;
    return prose.repeat(Math.ceil((start + size) / prose.length)).slice(start, start + size);
  });
  const paragraphs: string[] = [];
  for (let i = 0; i < nodeCount; i += 3) {
    const [first = '', second = '', third = ''] = pieces.slice(i, i + 3);
    paragraphs.push(`<p>${first}<b>${second}</b>${third}</p>`);
  }
  const title = '全省经济工作会议召开';
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-06-18 09:00">
<meta name="SiteName" content="澜川省人民政府"></head><body><h1>${title}</h1>
<div class="TRS_Editor">${paragraphs.join('\n')}</div></body></html>`;
}
