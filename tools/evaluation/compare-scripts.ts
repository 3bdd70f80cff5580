/** Annotates each article in both scripts: the annotations must be the same. */
import { Converter } from 'opencc-js';
import { type AnnotatedArticle, type ArticleFacts, annotateArticle } from '../../src/core/index.ts';
import { fold } from '../../src/core/text/fold.ts';

const shownDifferences = 5;
const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Prints the first differences and counts the articles that have any. Plain character conversions are used,
 * which keep the length: an offset in one script is an offset in the other.
 */
export function countScriptDifferences(articles: readonly ArticleFacts[]): number {
  const converters = [toSimplified, Converter({ from: 'cn', to: 't' })];
  let different = 0;
  for (const facts of articles) {
    const original = comparable(annotateArticle(facts));
    const fault = converters
      .map((convert) => ({ ...facts, title: convert(facts.title), text: convertInStep(facts.text, convert) }))
      .map((converted) => findDifference(original, comparable(annotateArticle(converted))))
      .find((difference) => difference !== undefined);
    if (fault === undefined) continue;
    different += 1;
    if (different <= shownDifferences) console.log(`other in the other script: ${facts.title}: ${fault}`);
  }
  return different;
}

/** A paragraph in which a character would take more code units (浿 → 𬇙) keeps that character. */
function convertInStep(text: string, convert: (text: string) => string): string {
  const characterInStep = (character: string) => {
    const converted = convert(character);
    return converted.length === character.length ? converted : character;
  };
  return text
    .split('\n')
    .map((paragraph) => {
      const converted = convert(paragraph);
      return converted.length === paragraph.length ? converted : [...paragraph].map(characterInStep).join('');
    })
    .join('\n');
}

type Comparable = ReadonlyMap<string, string>;

/** Everything that is said about the text, kind by kind, with every string folded to one script. */
function comparable({ article, summary, ...annotated }: AnnotatedArticle): Comparable {
  const kinds = { genre: article.genre, ...annotated, ...summary };
  return new Map(Object.entries(kinds).map(([kind, value]) => [kind, fold(JSON.stringify(value) ?? '')]));
}

function findDifference(one: Comparable, other: Comparable): string | undefined {
  for (const [kind, value] of one) {
    const changed = other.get(kind) ?? '';
    if (changed === value) continue;
    let from = 0;
    while (value.charAt(from) === changed.charAt(from)) from += 1;
    const start = Math.max(0, from - 40);
    return `${kind}: …${value.slice(start, from + 40)}… / …${changed.slice(start, from + 40)}…`;
  }
  return undefined;
}
