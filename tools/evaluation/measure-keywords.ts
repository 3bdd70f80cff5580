/** How long the policy keywords take, warm, over a million characters; building the matcher is measured cold too. */
import { findPolicyKeywords } from '../../src/core/annotators/policy-keywords/find-policy-keywords.ts';
import { matchTerms } from '../../src/core/annotators/policy-keywords/match-terms.ts';
import { readTermForms } from '../../src/core/annotators/policy-keywords/policy-term.ts';
import { buildTermTrie, firstNode } from '../../src/core/annotators/policy-keywords/term-trie.ts';
import { policyTermTables } from '../../src/core/lexicons/policy-terms/index.ts';
import { readArticle } from '../../src/core/reading.ts';

const charactersMeasured = 1_000_000;
const rounds = 15;
const nobody = { cast: { people: [], mentions: [] }, dates: [] };

/** Prints the best of fifteen rounds for each, as other work on the machine only ever adds. */
export function measureKeywords(articles: readonly { readonly text: string }[]): void {
  const prose = articles.map(({ text }) => text).join('\n');
  const text = prose
    .repeat(Math.ceil(charactersMeasured / Math.max(1, prose.length)))
    .slice(0, charactersMeasured);
  const reading = readArticle({ url: '', title: '', text });
  // The trie is filled as texts need it: here all of it is.
  const build = () => {
    const trie = buildTermTrie(readTermForms(policyTermTables));
    for (const { letters } of trie.forms) firstNode(trie, letters.charCodeAt(0));
    return trie;
  };
  const [first = 0, ...later] = timesOf(build);
  const trie = build();
  const matching = Math.min(...timesOf(() => matchTerms(reading.plain, trie)));
  const whole = Math.min(...timesOf(() => findPolicyKeywords(reading, nobody)));
  console.log(
    `\nKeywords: ${trie.forms.length} forms, matcher built in ${first.toFixed(1)} ms the first time, then ${Math.min(...later).toFixed(1)} ms`,
  );
  console.log(
    `  ${charactersMeasured} characters: matching ${matching.toFixed(1)} ms, with discovery and wording watch ${whole.toFixed(1)} ms`,
  );
}

function timesOf(run: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}
