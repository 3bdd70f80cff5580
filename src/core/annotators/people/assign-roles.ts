/** Says what each person did, clause by clause: who presided, spoke, attended, met, inspected. */
import type { Attribution, Person, PersonRole } from '../../annotated-article.ts';
import { roleVerbs, verbsAsNouns } from '../../lexicons/role-verbs.ts';
import type { Reading } from '../../reading.ts';
import type { Cast } from '../annotator.ts';
import { type SubjectGroup, subjectGroups } from './subject-groups.ts';
import { wordTable } from './word-table.ts';

const verbs = wordTable(...roleVerbs.map(([, words]) => words));
const nouns = wordTable(verbsAsNouns);
const roleOf = new Map(
  roleVerbs.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
);
const order: readonly PersonRole[] = [
  'chaired',
  'attended',
  'met',
  'inspected',
  'conveyed',
  'signed',
  'appointed',
  'removed',
  'spoke',
  'reported',
];

/** What the way of finding a name says already. */
const shownByRule: ReadonlyMap<string, PersonRole> = new Map([
  ['byline', 'reported'],
  ['who-attends', 'attended'],
]);

/** What can stand between the head of a clause and its subject. */
const beforeSubject =
  /(?:^|[^\u3400-\u9fff]|[日午天晚早前后上中时间由经]|包括|以及|及)$|由[^，。；]{1,30}的$/;
const listIntroduced = /(出席|参加|列席|陪同|会见|接见)[^，。；]{0,16}(?:有|包括|为)[：:]?$/;
const receiver = /(会见|会晤|接见|拜会|宴请)(?:了)?[^，。；]{0,12}$/;
const chosen = /(任命|聘任|推选|选举|免去|罢免|免除)(?:了)?$/;
const takesPost = /^(?:同志)?(?:任|担任|为)[^，。]{2,30}[长记席任员]/;
/** 分别介绍脱贫攻坚情况, 分享…的经验: who takes the floor, without a word of it. */
const telling =
  /^(?:，|、)?(?:分别|先后|依次)?(?:介绍了?[^，。；]{0,16}(?:情况|经验|做法)|分享了?[^，。；]{0,40}(?:经验|体会|做法))/;
const clauseOpening = /^[他她]?(?:并|还|又|且|随后|一同|共同|亲自|实地|分别|一并|代表[^，]{1,12})?$/;

export function assignRoles(reading: Reading, cast: Cast, attributions: readonly Attribution[]): Person[] {
  const roles = new Map(cast.people.map(({ id }) => [id, new Set<PersonRole>()]));
  for (const { personId, rule } of cast.mentions) {
    const shown = shownByRule.get(rule);
    if (shown) roles.get(personId)?.add(shown);
  }
  for (const { personId } of attributions) if (personId !== undefined) roles.get(personId)?.add('spoke');
  let following: PersonRole[] = [];
  for (const group of subjectGroups(reading.plain, cast.mentions).reverse()) {
    const found = sharesNext(reading.plain, group) ? following : rolesOf(reading.plain, group);
    following = found;
    for (const { personId, rule } of group.mentions) {
      if (rule !== 'byline') for (const role of found) roles.get(personId)?.add(role);
    }
  }
  return cast.people.map(({ plainName: _, ...person }) => {
    const own = order.filter((role) => roles.get(person.id)?.has(role));
    return { ...person, roles: own.length > 0 ? own : ['mentioned'] };
  });
}

/** 张某就“……”、李某就“……”分别发言: the verb stands after the last of them. */
function sharesNext(plain: string, group: SubjectGroup): boolean {
  const predicate = plain.slice(group.end, group.limit);
  return predicate.endsWith('、') && predicate.startsWith('就');
}

function rolesOf(plain: string, group: SubjectGroup): PersonRole[] {
  const before = plain.slice(Math.max(0, group.start - 24), group.start);
  const predicate = plain.slice(group.end, group.limit);
  const listed = listIntroduced.exec(before)?.[1];
  if (listed !== undefined) return [roleOf.get(listed) ?? 'attended'];
  const choice = chosen.exec(before)?.[1];
  if (choice !== undefined) return [/免/.test(choice) ? 'removed' : 'appointed'];
  const roles: PersonRole[] = receiver.test(before) ? ['met'] : [];
  if (before.endsWith('在') && predicate.startsWith('陪同下')) return ['attended'];
  // 孙某一同看望: beside the one whose visit it is.
  if (/^(?:同志)?(?:一同|一起|一道)/.test(predicate)) return ['attended'];
  if (!beforeSubject.test(before)) return roles;
  if (isTwoSided(plain, group) && talks.test(predicate)) return [...roles, 'met'];
  if (takesPost.test(predicate)) roles.push('appointed');
  if (telling.test(predicate)) roles.push('spoke');
  return [...roles, ...rolesInPredicate(predicate)];
}

const talks = /^(?:一行)?(?:举行|进行|开展)?(?:了)?(?:工作|专题)?座谈(?!会)/;

/** 应某与某银行行长李某座谈: one on either side. */
function isTwoSided(plain: string, { mentions }: SubjectGroup): boolean {
  const [one, other] = mentions.slice(-2);
  if (one === undefined || other === undefined) return false;
  return /[与同]/.test(plain.slice(one.end, other.start)) && other.titles.length > 0;
}

/** The first clause gives every verb in it; a later one only what stands at its head, for it may have its own subject. */
function rolesInPredicate(predicate: string): PersonRole[] {
  const found: PersonRole[] = [];
  // 李某，有关单位负责同志参加: the list goes on after the comma with people who have no name.
  const clauses = predicate.split('，');
  const goesOnTo = listGoesOn.test(predicate) ? lengthOfList(clauses) : 0;
  for (const [index, clause] of clauses.entries()) {
    for (let i = 0; i < clause.length; i += 1) {
      const length = verbs.lengthAt(clause, i);
      if (length === 0) continue;
      const isHead =
        index === 0 || (goesOnTo > 0 && index <= goesOnTo) || clauseOpening.test(clause.slice(0, i));
      const role = roleOf.get(clause.slice(i, i + length));
      const isAct = role !== undefined && !isNoun(role, clause, i, i + length);
      // 看望参加表彰大会归来的劳模: what those did who were visited.
      const isOthers = role === 'attended' && found.length > 0 && clause.indexOf('的', i) > 0;
      if (isHead && isAct && !(isOthers && visits.has(found.at(-1)))) found.push(role);
      i += length - 1;
      // 参加会见, 陪同调研: the second verb is what was attended.
      if (role === 'attended') i += verbs.lengthAt(clause, i + 1);
    }
  }
  return found;
}

const othersInList = /代表|负责|同志|成员|人员|获得者|委员|干部|[、等]/;

/** The clause that ends a list of others without names; 0 where none does. */
function lengthOfList(clauses: readonly string[]): number {
  // 某某等先后发言，分享了参加大会的感受: the list has ended already.
  if (attending.test(clauses[0] ?? '')) return 0;
  for (let index = 1; index < Math.min(clauses.length, 7); index += 1) {
    if (attending.test(clauses[index] ?? '')) return index;
    if (!othersInList.test(clauses[index] ?? '')) return index === 1 ? 1 : 0;
  }
  return 1;
}

const visits: ReadonlySet<PersonRole | undefined> = new Set(['inspected', 'met']);

const attending = /(?:参加|出席|列席|陪同|在座|到会|发言)/;
const listGoesOn = /^(?:，|、|等|及|以及|和)/;

/** 某某在大会上的重要讲话: what belongs to someone is no act. */
const belonging = /的(?:系列|一系列|历次|重要|拨冗|此次|这次|实地)*$/;

/** 讲话精神, 调研座谈会: the verb is part of a noun. */
function isNoun(role: PersonRole, clause: string, start: number, end: number): boolean {
  // 会见时在座, 新当选院士, 座谈会: the act only tells when, who or where.
  if (role === 'met' && /^(?:时|前(?![来往])|后)/.test(clause.slice(end))) return true;
  if (role === 'attended' && clause.startsWith('座谈会', start)) return true;
  if (role === 'appointed' && /[新刚]$/.test(clause.slice(0, start))) return true;
  if (role !== 'spoke' && role !== 'inspected') return false;
  return nouns.lengthAt(clause, end) > 0 || belonging.test(clause.slice(Math.max(0, start - 6), start));
}
