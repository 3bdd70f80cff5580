/** What may stand in a given name, and how well it looks there. */
import {
  commonGivenCharacters,
  everydayCharacters,
  neverGivenCharacters,
} from '../../lexicons/given-names.ts';
import { isHan } from './name-border.ts';
import { characterSet } from './word-table.ts';

const common = characterSet(commonGivenCharacters);
const everyday = characterSet(everydayCharacters);
const never = characterSet(neverGivenCharacters);

export function isCommonGiven(character: string): boolean {
  return common.has(character);
}

/** Every character from `from` to `to` could stand in a given name. */
export function isPossibleGiven(plain: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const character = plain.charAt(i);
    if (!isHan(character) || never.has(character)) return false;
  }
  return to > from;
}

/** Nothing in `given` belongs to everyday prose; rare characters speak for a name. */
export function looksGiven(given: string): boolean {
  return [...given].every(
    (character) => isHan(character) && !never.has(character) && !everyday.has(character),
  );
}
