/** How long the analysis takes, warm, in one process. */
import { type ArticleFacts, annotateArticle } from '../../src/core/index.ts';

const lengthsMeasured = [2_000, 20_000, 200_000, 1_000_000];

/** Prints the median for an article, milliseconds for 2,000 characters, and a table of lengths. */
export function measureTime(articles: readonly ArticleFacts[]): void {
  // One round before the one that counts, so that the engine has compiled everything.
  for (const facts of articles) annotateArticle(facts);
  const times = articles.map((facts) => timeOf(facts)).sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`\nTime: median ${median.toFixed(2)} ms an article, ${perTwoThousand(total, characters)}`);
  const prose = articles.map(({ text }) => text).join('\n');
  for (const length of lengthsMeasured) {
    const text = prose.repeat(Math.ceil(length / Math.max(1, prose.length))).slice(0, length);
    const time = Math.min(timeOf({ url: '', title: '', text }), timeOf({ url: '', title: '', text }));
    console.log(
      `  ${String(length).padStart(9)} characters ${time.toFixed(1).padStart(9)} ms, ${perTwoThousand(time, length)}`,
    );
  }
}

function timeOf(facts: ArticleFacts): number {
  const start = performance.now();
  annotateArticle(facts);
  return performance.now() - start;
}

function perTwoThousand(timeMs: number, characters: number): string {
  return `${((timeMs / Math.max(1, characters)) * 2000).toFixed(2)} ms for 2,000 characters`;
}
