/** Finds the names of those who wrote: in bylines, in a first line of nothing else, and in the brackets at the end. */
import { candidateOf, type NameCandidate } from './name-candidates.ts';
import { looksLikeName, type NameShape, nameAt } from './name-shape.ts';

export function namesOfWriters(plain: string): NameCandidate[] {
  return [...namesSigning(plain), ...namesUnderHeadline(plain), ...namesInBylines(plain)];
}

/** What ends an article: （某某区委组织部 郑某某）, （张某 刘某某 特约记者 张某某）, （文/周某 图/刘某）. */
const signature = /（([\u4e00-\u9fff/／：:、 \u3000]{2,60})）(?=[ \u3000]*(?:\n|$))/g;
const unitBefore = /^[\u4e00-\u9fff]{2,20}(?:[部局委办院室厅处社报台]|中心|党委|支部|总队|支队)(?=[ \u3000])/;
const partOfSignature = /[^、 \u3000/／：:]+/g;
/** 左一: who stands where in a picture. */
const placeInPicture = /^[左右中前后上下][一二三四五六]?$/;
const writersRole =
  /^(?:文|图|图文|摄影|作者|供稿|撰稿|记者|通讯员|特约记者|特约通讯员|见习记者|实习生|本报记者|编辑)$/;

/** Every part of it must be a name, or say what its bearer did: other brackets end paragraphs too. */
function namesSigning(plain: string): NameCandidate[] {
  return [...plain.matchAll(signature)].flatMap(({ index, 1: inside = '' }) => {
    const skipped = unitBefore.exec(inside)?.[0].length ?? 0;
    const from = index + 1 + skipped;
    const parts = [...inside.slice(skipped).matchAll(partOfSignature)].filter(
      ({ 0: part }) => !writersRole.test(part),
    );
    const names = parts.map(({ index: at, 0: part }) => wholeName(plain, from + at, part.length));
    const found = names.filter((name) => name !== undefined);
    if (found.length === 0 || found.length < names.length) return [];
    return found.map((name) => candidateOf(name, 'byline'));
  });
}

const onlyNames =
  /^(?:[^\n]{0,24}[电讯]\n)?[ \u3000]*((?:[\u4e00-\u9fff·]{2,8}[、 \u3000]+)*[\u4e00-\u9fff·]{2,8})[ \u3000]*(?=\n)/;
const partOfLine = /[^、 \u3000]+/g;

/** 李某某、戴某、高某某: the first line of an article, or the one under its dateline, where it holds nothing else. */
function namesUnderHeadline(plain: string): NameCandidate[] {
  const line = onlyNames.exec(plain.slice(0, 80));
  const from = line ? line[0].lastIndexOf(line[1] ?? '') : 0;
  const parts = [...(line?.[1] ?? '').matchAll(partOfLine)];
  const names = parts.map(({ index, 0: part }) => wholeName(plain, from + index, part.length));
  const found = names.filter((name) => name !== undefined && name.end - name.start > 1);
  if (found.length < 2 || found.length < names.length) return [];
  return found.map((name) => candidateOf(name as NameShape, 'byline'));
}

/** A bracket that opens with who wrote: nothing but their names, units and further roles stands in it. */
const bylineBracket = /（([\u4e00-\u9fff]{0,6}(?:记者|通讯员)[ \u3000]*)([^（）\n]{2,60})）/g;
const partOfByline = /[^、 \u3000/／：:，]+/g;
/** U+FFFD stands where a page in an old encoding has lost a rare character, and a letter for half of it. */
const unusualName = /^(?:[\u4e00-\u9fff]{3}|[\u4e00-\u9fff]{1,2}\uFFFD[A-Za-z]?)$/;
const unit =
  /[报社网台部局办院会委处科室团校厂组队所站心司党县市区镇乡村省州]$|通讯员|记者|实习|摄影|特约|供稿|整理/;

/** （记者四某某）, （通讯员 独某某）: there a name needs no surname that we know. */
function namesInBylines(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { index, 1: role = '', 2: inside = '' } of plain.matchAll(bylineBracket)) {
    const from = index + 1 + role.length;
    const posts = [{ start: index + 1, end: index + 1 + role.trimEnd().length }];
    for (const { index: at, 0: part } of inside.matchAll(partOfByline)) {
      if (!unusualName.test(part) || unit.test(part)) continue;
      const shape = { start: from + at, end: from + at + part.length, kind: 'han', border: 3 } as const;
      found.push(candidateOf(shape, 'byline', 3, posts));
    }
  }
  return found;
}

function wholeName(plain: string, start: number, length: number): NameShape | undefined {
  if (placeInPicture.test(plain.slice(start, start + length))) return undefined;
  const name = nameAt(plain, start);
  return name?.end === start + length && looksLikeName(plain, name) ? name : undefined;
}
