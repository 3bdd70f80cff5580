/** Shows a text in the script that a reader asks for, whatever script it is in. */
import type { ArticleScript } from '../annotated-article.ts';
import { type AlignedConverter, alignedConverter, type ConvertedText } from './aligned-converter.ts';
import { routeBetween, type TargetScript } from './routes.ts';

/** The converter from `source` to `target`, built on first use. */
export function scriptConverter(source: ArticleScript, target: TargetScript): AlignedConverter {
  const steps = routeBetween(source, target).map(alignedConverter);
  return (text) => steps.reduce<ConvertedText>(runStep, { text, alignment: [] });
}

function runStep(before: ConvertedText, convert: AlignedConverter): ConvertedText {
  const after = convert(before.text);
  return { text: after.text, alignment: [...before.alignment, ...after.alignment] };
}
