/** Collects every string of the page that the panel shows, so that all can be converted in one go. */
import type { AnnotatedArticle } from '../core/annotated-article.ts';
import type { PageCredits } from '../extension/page-state.ts';
import type { PanelArticle } from './panel-article.ts';

export function shownStrings(
  { article, people }: AnnotatedArticle,
  panel: PanelArticle,
  { author, editor, issuer }: PageCredits = {},
): string[] {
  const strings = [
    article.title,
    article.source,
    article.documentNumber,
    author,
    editor,
    issuer,
    panel.event?.what?.words,
    panel.event?.where?.words,
    ...people.flatMap(({ name, titles }) => [name, ...titles]),
    ...panel.speakers.flatMap(({ name, statements }) => [
      name,
      ...statements.flatMap(({ cue, opening, rest }) => [cue, opening, rest]),
    ]),
    ...panel.timeline.flatMap(({ wordings }) => wordings.map(({ words }) => words)),
    ...panel.keywordGroups.flatMap(({ keywords }) =>
      keywords.flatMap(({ words, members }) => [words, ...members.map((member) => member.words)]),
    ),
    ...panel.keySentences.map(({ words }) => words),
  ];
  return [...new Set(strings.filter((string): string is string => Boolean(string)))];
}
