/** How people's names are written in another script: character by character, by the form that names have. */
import type { ArticleScript } from '../annotated-article.ts';
import { alignedConverter } from './aligned-converter.ts';
import type { ConversionException } from './convert-around.ts';
import { namesKeptInSimplified, namesToTraditional } from './name-characters.ts';
import { routeBetween, type TargetScript } from './routes.ts';

const traditionalForms = new Map(namesToTraditional.map((entry) => [entry.simplified, entry]));
const keptInSimplified = new Set(namesKeptInSimplified.map(({ traditional }) => traditional));

/** Typesetters pad a name of two characters to the width of three. */
const padding = ['　', '  ', ' '];

/**
 * Pairs for `convertAround`, the padded forms of short names with them. A name in traditional text stays as its
 * bearer writes it, whatever region the text goes to. Names of fewer than two characters are left out: they would
 * also be found in other words.
 */
export function nameExceptions(
  names: readonly string[],
  source: ArticleScript,
  target: TargetScript,
): ConversionException[] {
  if (routeBetween(source, target).length === 0) return [];
  return names
    .filter((name) => name.length > 1)
    .flatMap((name) => withPadding(name, nameIn(name, source, target)));
}

function nameIn(name: string, source: ArticleScript, target: TargetScript): string {
  if (target === 'simplified') return [...name].map(simplifiedForm).join('');
  return source === 'Hant'
    ? name
    : [...name].map((character, i) => traditionalForm(character, i, target)).join('');
}

function simplifiedForm(character: string): string {
  return keptInSimplified.has(character) ? character : alignedConverter('t2s')(character).text;
}

function traditionalForm(character: string, index: number, target: TargetScript): string {
  const known = traditionalForms.get(character);
  const form = known && (index === 0 ? known.surname : known.given);
  if (form === character) return character;
  const standard = form ?? alignedConverter('s2t')(character).text;
  if (standard === character || target === 'traditional') return standard;
  return alignedConverter(target === 'hong-kong' ? 't2hk' : 't2tw')(standard).text;
}

function withPadding(from: string, to: string): ConversionException[] {
  const pairs: ConversionException[] = [[from, to]];
  const [first, second, ...more] = from;
  const [shownFirst, shownSecond] = to;
  if (first === undefined || second === undefined || more.length > 0) return pairs;
  return [
    ...pairs,
    ...padding.map(
      (blank): ConversionException => [`${first}${blank}${second}`, `${shownFirst}${blank}${shownSecond}`],
    ),
  ];
}
