/** Decides which candidates are names, from all that the article says about each. */
import { knownLeaders } from '../../lexicons/known-leaders.ts';
import { frequentSurnames } from '../../lexicons/surnames.ts';
import { isHan } from './name-border.ts';
import { bareName, type NameCandidate } from './name-candidates.ts';
import { characterSet, wordTable } from './word-table.ts';

const leaders = wordTable(knownLeaders);
const enough = 3;

/** The folded names that are believed, each with the rule that found it first. */
export function confirmNames(
  plain: string,
  plainTitle: string,
  candidates: readonly NameCandidate[],
): ReadonlyMap<string, string> {
  const evidence = new Map<string, number>();
  const rules = new Map<string, string>();
  for (const candidate of candidates) {
    const name = bareName(plain, candidate);
    const weight = weightOf(plain, candidate);
    evidence.set(name, (evidence.get(name) ?? (plainTitle.includes(name) ? 1.5 : 0)) + weight);
    if (!rules.has(name) || weight >= enough) rules.set(name, candidate.rule);
  }
  const names = new Map<string, string>();
  for (const [name, sum] of evidence) if (sum >= enough) names.set(name, rules.get(name) ?? '');
  for (const name of leadersIn(plain)) if (!names.has(name)) names.set(name, 'known-leader');
  return withoutWrongLengths(plain, names);
}

/** Surnames that begin everyday words at least as often as names. */
const doubtfulSurnames = characterSet('向曾应于和从时成信任却习关区原惠管强包平阿常智宁农费卫高');
const doubtfulRules = /^(?:name-before-post|who-speaks|clause-head|name-after-noun)$/;
const frequent = characterSet(frequentSurnames);

/** Outside the places where a post introduces a name, little that looks like one is one. */
function weightOf(plain: string, { start, end, evidence, rule, kind }: NameCandidate): number {
  const surname = plain.charAt(start);
  if (rule === 'list-of-names' && /[管强包]/.test(surname)) return evidence / 8;
  if (kind !== 'han' || !doubtfulRules.test(rule)) return evidence;
  const isShort = end - start === 2 && rule === 'name-before-post' && !frequent.has(surname);
  return isShort || doubtfulSurnames.has(surname) ? evidence / 2 : evidence;
}

function leadersIn(plain: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i < plain.length; i += 1) {
    const length = leaders.lengthAt(plain, i);
    if (length > 0) found.add(plain.slice(i, i + length));
  }
  return found;
}

/**
 * 韩正 and 韩正在 cannot both be right: where the shorter name is always followed by the same character it was cut
 * short, otherwise the longer one has swallowed a word.
 */
function withoutWrongLengths(plain: string, names: Map<string, string>): Map<string, string> {
  for (const [longer] of [...names]) {
    const shorter = longer.slice(0, -1);
    if (longer.length !== 3 || !names.has(shorter)) continue;
    names.delete(isAlwaysFollowedBy(plain, shorter, longer.charAt(2)) ? shorter : longer);
  }
  return names;
}

function isAlwaysFollowedBy(plain: string, name: string, next: string): boolean {
  let count = 0;
  for (let at = plain.indexOf(name); at >= 0 && count < 50; at = plain.indexOf(name, at + 1)) {
    if (plain.charAt(at + name.length) !== next || !isHan(next)) return false;
    count += 1;
  }
  return true;
}
