/**
 * Finds names that the genre's own sentences show: who attends at the end of a report, who is listed with a school
 * alone, the first of those who are honoured, who is appointed, who is quoted, and who signs an article at its end.
 */
import { borderAt } from './name-border.ts';
import { candidateOf, type NameCandidate } from './name-candidates.ts';
import { looksLikeName, type NameShape, nameAt } from './name-shape.ts';

export function namesInProceedings(plain: string): NameCandidate[] {
  return [
    ...namesAttending(plain),
    ...namesOfSchools(plain),
    ...namesHonoured(plain),
    ...namesAppointed(plain),
    ...namesOfTheQuoted(plain),
    ...namesSigning(plain),
    ...namesUnderHeadline(plain),
    ...namesInBylines(plain),
  ];
}

/** What ends a report: 张某某、徐某某及有关负责同志参加会见. */
const attendance =
  /(?:、|及|和|以及|等|，)?[^，。；：“”\n]{0,30}?(?:分别)?(?:参加|出席|列席|陪同|一同|在座|到会|作陪)/y;
const listMark = /[、和及]/;

/** Two names or more at the head of a sentence, or behind a comma with the unit they come from: 某省邱某、杨某，… */
function namesAttending(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { index, 0: opening } of plain.matchAll(/(?:^|[。！？；\n])[ \u3000]*(?=[\u4e00-\u9fff])/g)) {
    const names: NameShape[] = [];
    let at = index + opening.length;
    let part = namesOfUnit(plain, at);
    while (part.length > 0) {
      names.push(...part);
      at = part.at(-1)?.end ?? at;
      part = plain[at] === '，' ? namesOfUnit(plain, at + 1) : [];
    }
    attendance.lastIndex = at;
    if (!isList(plain, names) || !attendance.test(plain)) continue;
    found.push(...names.map((name) => candidateOf(name, 'who-attends')));
  }
  return found;
}

/** Of several one may be made of everyday words; most are not. */
function isList(plain: string, names: readonly NameShape[]): boolean {
  const likely = names.filter((name) => looksLikeName(plain, name)).length;
  return names.length > 1 && likely * 2 >= names.length;
}

/** A unit's name in the genre's order: 云南省, 某某集团, 市委. */
const leadingUnit = /(?:[\u4e00-\u9fff]{1,8}?(?:[省市县区州盟旗]|自治区|集团|公司|银行|大学|[省市县区]委))?/y;

function namesOfUnit(plain: string, start: number): NameShape[] {
  leadingUnit.lastIndex = start;
  leadingUnit.test(plain);
  const bare = listFrom(plain, start);
  return bare.length > 0 || leadingUnit.lastIndex <= start ? bare : listFrom(plain, leadingUnit.lastIndex);
}

/** Names parted by the marks of a list, the last of them closed by a border. */
function listFrom(plain: string, start: number): NameShape[] {
  const names: NameShape[] = [];
  for (let at = start; names.length < 60; at += 1) {
    const name = nameAt(plain, at);
    if (name === undefined || name.border === 0 || name.kind === 'transliterated') break;
    if (name.border < 2 && !looksLikeName(plain, name)) break;
    names.push(name);
    at = name.end;
    if (!listMark.test(plain.charAt(at))) break;
  }
  return names;
}

const school = /(?:学院|大学|研究[院所]|党校|[\u4e00-\u9fff]学系|文学系|科学院|社科院)(?=[\u4e00-\u9fff])/g;
const besideListed = /[、，及和与等（)说表认]/;

/** 北京大学马克思主义学院陈某某、…: in a list of scholars the school stands for a post. */
function namesOfSchools(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { index, 0: unitName } of plain.matchAll(school)) {
    const start = index + unitName.length;
    const name = nameAt(plain, start);
    if (name === undefined || name.kind !== 'han' || name.border === 0 || borderAt(plain, start) > 0)
      continue;
    if (!looksLikeName(plain, name) || !besideListed.test(plain.charAt(name.end))) continue;
    found.push(candidateOf(name, 'name-after-school', name.end - start > 2 ? 3 : 2));
  }
  return found;
}

const counted = /等\d{1,4}[名位人]/g;
const honouring = /授予|追授|表彰|评选|推荐|选举|批准|[，。；：\n]/;

/** 授予张某某等28名同志…称号, 戴某某等340人被授予…: the one who stands for the rest. */
function namesHonoured(plain: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const { index } of plain.matchAll(counted)) {
    for (const length of [3, 2, 4]) {
      const name = nameAt(plain, index - length);
      if (name?.end !== index || !looksLikeName(plain, name) || !opensAfter(plain, name.start)) continue;
      found.push(candidateOf(name, 'first-of-many'));
      break;
    }
  }
  return found;
}

function opensAfter(plain: string, start: number): boolean {
  return start === 0 || honouring.test(plain.slice(Math.max(0, start - 2), start));
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

const appointing = /(?:任命|免去|推选|补选|批准|接受)了?(?=[\u4e00-\u9fff])/g;
const behindAppointed = /^(?:的|为|同志|担任|任|辞去)/;

/** 免去陈某的…职务, 任命丁某某为…: whom a decision puts into a post or out of it. */
function namesAppointed(plain: string): NameCandidate[] {
  return [...plain.matchAll(appointing)].flatMap(({ index, 0: verb }) => {
    const name = nameAt(plain, index + verb.length);
    if (name === undefined || !looksLikeName(plain, name)) return [];
    if (!behindAppointed.test(plain.slice(name.end, name.end + 2))) return [];
    return [candidateOf(name, 'appointed')];
  });
}

const tellingOfPeople =
  /”([\u4e00-\u9fff、]{5,19}?)(?:高兴地|激动地|感慨地|自豪地|笑着)?(?:说|告诉|介绍|感慨|坦言)[，。：道记]/g;

/** “…”税务新兵郑某某说: who is quoted in a report from the ground; a name of three characters needs no post. */
function namesOfTheQuoted(plain: string): NameCandidate[] {
  return [...plain.matchAll(tellingOfPeople)].flatMap(({ index, 1: words = '' }) => {
    const end = index + 1 + words.length;
    const name = nameAt(plain, end - 3);
    if (name?.end !== end || !looksLikeName(plain, name)) return [];
    return [candidateOf(name, 'who-is-quoted')];
  });
}
