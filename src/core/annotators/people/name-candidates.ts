/** One place where a name may stand, what speaks for it, and the posts that stand with it there. */
import type { Span } from '../../annotated-article.ts';
import type { NameShape } from './name-shape.ts';

export interface NameCandidate extends NameShape {
  /** 3 and more is enough on its own; less needs another place of the same name. */
  readonly evidence: number;
  readonly titles: readonly Span[];
  readonly rule: string;
  /** The name, where it does not stand in one piece: 李登辉 for 李总统登辉. */
  readonly name?: string;
}

/** Member by member, as a spread costs more than all that leads to it. */
export function candidateOf(
  { start, end, kind, border }: NameShape,
  rule: string,
  evidence = 3,
  titles: readonly Span[] = [],
): NameCandidate {
  return { start, end, kind, border, titles, evidence, rule };
}

/** The name as it is known everywhere: without padding blanks. */
export function bareName(plain: string, candidate: Span & { readonly name?: string | undefined }): string {
  return candidate.name ?? plain.slice(candidate.start, candidate.end).replace(/[ \u3000]/g, '');
}
