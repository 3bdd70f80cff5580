/** Reads an article from plain text: the headline in the first line, then a paragraph a line. */
import type { ArticleFacts } from '../../src/core/index.ts';

/** A first line that is longer, or that ends like a sentence, is text and no headline. */
const headlineLimit = 60;

export function readPlainText(text: string): ArticleFacts {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== '');
  const [first = '', ...rest] = paragraphs;
  const hasHeadline = rest.length > 0 && first.length <= headlineLimit && !/[。！？；][”’」』]?$/.test(first);
  return {
    url: '',
    title: hasHeadline ? first : '',
    text: (hasHeadline ? rest : paragraphs).join('\n'),
  };
}
