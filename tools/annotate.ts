/** The command line: articles in, annotations out. */
import { createInterface } from 'node:readline';
import { annotateArticle } from '../src/core/index.ts';

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { paragraphs, url, title, published, source } = JSON.parse(line);
  console.log(
    JSON.stringify(annotateArticle({ url, title, published, source, text: paragraphs.join('\n') })),
  );
}
