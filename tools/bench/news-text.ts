/** Running text in the manner of a meeting report, of any length, in which no two paragraphs are alike. */

/** One paragraph in four is a report of speech, as in reports; the rest tells what was done. Names are invented. */
const paragraphs = [
  '副省长许听澜指出，2024年6月以来各地要坚持稳中求进工作总基调，把防汛责任落到每一段堤、每一座库、每一个人。',
  '今年以来，全省新建高标准农田，改造老旧小区，城乡面貌有了新的变化，群众办事更加方便快捷。',
  '在北部六县，抢险队伍和物资已经到位，转移路线和避险场所写在纸上、挂在墙上、记在心里。',
  '当地一家企业去年10月投产，带动周边村庄就业，产品销往多个省份，订单排到了明年3月。',
  '省委书记卓远山强调，要完整、准确、全面贯彻新发展理念，因地制宜发展新质生产力，推动高质量发展。',
  '记者在沅溪看到，河道清理后水流通畅，两岸种上了树，傍晚来散步的人比往年多。',
  '会议审议了有关方案，听取了情况汇报，研究了下一阶段工作，决定6月20日前完成部署。',
  '有关部门负责人介绍，这项工作分三步走，年底前完成第一步，明年上半年全部建成。',
];

/** `length` in UTF-16 code units, paragraphs parted by line feeds. */
export function newsText(length: number): string {
  return newsParagraphs(length).join('\n').slice(0, length);
}

function newsParagraphs(length: number): string[] {
  const made: string[] = [];
  for (let i = 0, sum = 0; sum < length; i += 1) {
    const start = (i * 3) % paragraphs.length;
    const sentences = [0, 1, 2].map((step) => paragraphs[(start + step) % paragraphs.length] ?? '');
    const paragraph = `第${i + 1}项工作进展顺利。${sentences.join('')}`;
    made.push(paragraph);
    sum += paragraph.length + 1;
  }
  return made;
}

export function newsPage(length: number): string {
  const title = '全省经济工作会议召开';
  const body = newsParagraphs(length)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2024-06-18 09:00"></head>
<body><h1>${title}</h1><div class="TRS_Editor">${body}</div></body></html>`;
}
