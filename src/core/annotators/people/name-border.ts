/** Says how surely a name can end at a place: what stands there is the only thing that parts it from the next word. */
import { nameFollowers } from '../../lexicons/name-followers.ts';
import { postHeads } from '../../lexicons/posts.ts';
import { wordTable } from './word-table.ts';

/** Nothing known; a word of one character; a word of two or more, or a post; punctuation, a digit or the end. */
export type Border = 0 | 1 | 2 | 3;

const followers = wordTable(nameFollowers);
const heads = wordTable(postHeads);
const rank = /[副代前原总]/;

export function borderAt(plain: string, position: number): Border {
  const next = plain.charAt(position);
  if (!isHan(next)) return 3;
  const length = followers.lengthAt(plain, position);
  if (length > 1 || heads.lengthAt(plain, position) > 0) return 2;
  if (rank.test(next) && heads.lengthAt(plain, position + 1) > 0) return 2;
  return length === 1 ? 1 : 0;
}

export function isHan(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xdfff) || unit === 0x3007;
}
