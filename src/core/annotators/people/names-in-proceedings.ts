/**
 * Finds names that the genre's own sentences show: who attends at the end of a report, who is listed with a school
 * alone, the first of those who are honoured, who is appointed, and who is quoted.
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
