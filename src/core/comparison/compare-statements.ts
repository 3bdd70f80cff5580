/** Lays the statements of two articles side by side, with their differences marked. */
import type { AnnotatedArticle, Attribution } from '../annotated-article.ts';
import { type Speaker, speakerFinder } from '../quotations/speaker-of.ts';
import { fold } from '../text/fold.ts';
import { type Difference, differenceOf } from './difference.ts';
import { matchStatements } from './match-statements.ts';
import { weaveGone } from './weave-gone.ts';

export type StatementChange = 'same' | 'added' | 'gone' | 'reworded';

export interface ComparedStatement {
  readonly attribution: Attribution;
  readonly words: string;
  readonly speaker: Speaker | undefined;
}

export interface StatementPair {
  readonly change: StatementChange;
  readonly left: ComparedStatement | undefined;
  readonly right: ComparedStatement | undefined;
  /** Set where both sides have the statement. */
  readonly difference: Difference | undefined;
  /** True where the same words are given to somebody else. */
  readonly speakerChanged: boolean;
}

/** In the order of the right article; what is gone stands after what it stood after. */
export function compareStatements(left: AnnotatedArticle, right: AnnotatedArticle): StatementPair[] {
  const these = statementsOf(left);
  const those = statementsOf(right);
  const partners = matchStatements(these.map(likened), those.map(likened));
  const pairs = those.map((statement, index) => {
    const partner = partners.get(index);
    return pairOf(partner === undefined ? undefined : these[partner], statement);
  });
  return weaveGone(pairs, these, goneOf);
}

function statementsOf(annotated: AnnotatedArticle): ComparedStatement[] {
  const speakerOf = speakerFinder(annotated);
  return [...annotated.attributions]
    .sort((a, b) => a.content.start - b.content.start)
    .map((attribution) => ({
      attribution,
      words: annotated.article.text.slice(attribution.content.start, attribution.content.end),
      speaker: speakerOf(attribution),
    }));
}

function likened({ words, speaker }: ComparedStatement) {
  return { words, speaker: speaker?.name };
}

function pairOf(left: ComparedStatement | undefined, right: ComparedStatement): StatementPair {
  if (!left) return { change: 'added', left, right, difference: undefined, speakerChanged: false };
  const difference = differenceOf(left.words, right.words);
  const differs = [...difference.left, ...difference.right].some((part) => part.differs);
  return {
    change: differs ? 'reworded' : 'same',
    left,
    right,
    difference,
    speakerChanged: fold(left.speaker?.name ?? '') !== fold(right.speaker?.name ?? ''),
  };
}

function goneOf(statement: ComparedStatement): StatementPair {
  return { change: 'gone', left: statement, right: undefined, difference: undefined, speakerChanged: false };
}
