import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/core/annotated-article.ts';
import { keySentencesOf } from '../../src/side-panel/key-sentences.ts';
import { groupBySpeaker } from '../../src/side-panel/speakers.ts';
import { person, placeOf, sampleArticle } from './sample-article.ts';

const text =
  '闻道安指出，要守住底线。要夯实基础。会议强调，柏成舟提到的“要抓早抓小。”很重要。全省已完成九成。他表示，要做好收尾工作。';

const said = (id: string, words: string, source: Partial<Attribution>): Attribution => ({
  id,
  content: placeOf(text, words),
  inferred: false,
  ...source,
});

function sourcesOf(sentences: readonly string[], attributions: readonly Attribution[]) {
  const annotated = sampleArticle({
    text,
    people: [person('闻道安'), person('柏成舟')],
    attributions,
    summary: { keySentences: sentences.map((words) => placeOf(text, words)) },
  });
  return keySentencesOf(annotated, groupBySpeaker(annotated)).map(({ spokenBy }) => spokenBy);
}

describe('a key sentence', () => {
  const speech = said('a1', '要守住底线。要夯实基础', { personId: 'p-闻道安' });

  it('has its speaker where it stands in a statement, whose full stop may be left out', () => {
    expect(sourcesOf(['要夯实基础。'], [speech])).toEqual([{ name: '闻道安', inferred: false }]);
  });

  it('has none where it names the speaker itself, or where nobody speaks', () => {
    expect(sourcesOf(['闻道安指出，要守住底线。', '全省已完成九成。'], [speech])).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('has its speaker where its own words name nobody', () => {
    const sentence = '他表示，要做好收尾工作。';
    const closing = said('a1', '要做好收尾工作。', { personId: 'p-闻道安' });
    expect(sourcesOf([sentence], [closing])).toEqual([{ name: '闻道安', inferred: false }]);
  });

  it('has none where the statement names nobody', () => {
    expect(sourcesOf(['要夯实基础。'], [said('a1', '要夯实基础', {})])).toEqual([undefined]);
  });

  it('says where the speaker is inferred', () => {
    const inferred = said('a1', '要夯实基础。', { source: '会议', inferred: true });
    expect(sourcesOf(['要夯实基础。'], [inferred])).toEqual([{ name: '会议', inferred: true }]);
  });

  it('belongs to who is quoted, not to who quotes', () => {
    const outer = said('a1', '柏成舟提到的“要抓早抓小。”很重要。', { source: '会议' });
    const inner = said('a2', '要抓早抓小。', { personId: 'p-柏成舟' });
    expect(sourcesOf(['“要抓早抓小。”'], [outer, inner])).toEqual([{ name: '柏成舟', inferred: false }]);
  });
});
