/** Finds the places where a known person is called by surname and post: 黄市长, 陈秘书长, 林荣誉主席. */

import { unitSet } from '../../text/unit-set.ts';
import type { FoundMention } from './find-mentions.ts';
import { borderAt } from './name-border.ts';
import { postHeadAt } from './title-spans.ts';

interface Bearer {
  readonly name: string;
  readonly posts: readonly string[];
}

/** `found` is sorted; the result holds it and the further mentions, sorted. Each names the surname only. */
export function withSurnameMentions(plain: string, found: readonly FoundMention[]): FoundMention[] {
  const bearers = bearersBySurname(plain, found);
  const isSurname = unitSet(bearers.keys());
  const all: FoundMention[] = [];
  let from = 0;
  for (const mention of [...found, undefined]) {
    const to = mention?.start ?? plain.length;
    for (let i = from; i < to; i += 1) {
      const unit = plain.charCodeAt(i);
      const group = isSurname(unit) ? bearers.get(unit) : undefined;
      const further = group && surnameMention(plain, i, group);
      if (further !== undefined && further.end <= to) all.push(further);
    }
    if (mention !== undefined) {
      all.push(mention);
      from = mention.end;
    }
  }
  return all;
}

function bearersBySurname(plain: string, found: readonly FoundMention[]): Map<number, Bearer[]> {
  const posts = new Map<string, Set<string>>();
  for (const { name, titles } of found) {
    if (name.length < 2 || name.includes('·')) continue;
    const own = posts.get(name) ?? new Set<string>();
    for (const { start, end } of titles) own.add(plain.slice(start, end));
    posts.set(name, own);
  }
  const bearers = new Map<number, Bearer[]>();
  for (const [name, own] of posts) {
    if (own.size === 0) continue;
    const surname = name.charCodeAt(0);
    const group = bearers.get(surname) ?? [];
    bearers.set(surname, group);
    // More of one surname than an article can mean are a list; none of them is called by it alone.
    if (group.length < 12) group.push({ name, posts: [...own] });
  }
  return bearers;
}

const rank = /(?:荣誉|名誉|副)?/y;

function surnameMention(plain: string, start: number, group: readonly Bearer[]): FoundMention | undefined {
  rank.lastIndex = start + 1;
  rank.test(plain);
  const head = Math.max(rank.lastIndex, start + 1);
  const length = postHeadAt(plain, head);
  if (length === 0) return undefined;
  const end = head + length;
  const post = plain.slice(start + 1, end);
  const meant = group.filter(({ posts }) => posts.some((held) => held.endsWith(post)));
  const only = meant[0];
  if (only === undefined || meant.length > 1 || borderAt(plain, start) >= 2) return undefined;
  const titles = [{ start: start + 1, end }];
  return { start, end: start + 1, name: only.name, titles, rule: 'surname-and-post' };
}
