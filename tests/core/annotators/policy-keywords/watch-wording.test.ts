import { describe, expect, it } from 'vitest';
import { findPolicyKeywords } from '../../../../src/core/annotators/policy-keywords/find-policy-keywords.ts';
import { readArticle } from '../../../../src/core/reading.ts';

const nobody = { cast: { people: [], mentions: [] }, dates: [] };
const triple = '增强“四个意识”、坚定“四个自信”、做到“两个维护”';

/** Each departure as “words → standard”. */
function departuresOf(text: string, published?: string): string[] {
  const reading = readArticle({ url: '', title: '', text, ...(published && { published }) });
  return findPolicyKeywords(reading, nobody).flatMap(({ start, end, variantOf }) =>
    variantOf ? [`${text.slice(start, end)} → ${variantOf}`] : [],
  );
}

describe('wordings that depart from a fixed one', () => {
  it.each([
    ['以习近平总书记为核心的党中央', '以习近平同志为核心的党中央'],
    ['牢记使命、不忘初心', '不忘初心、牢记使命'],
    ['青山绿水就是金山银山', '绿水青山就是金山银山'],
    ['筑牢中华民族共同体意识', '铸牢中华民族共同体意识'],
    ['新时代习近平中国特色社会主义思想', '习近平新时代中国特色社会主义思想'],
  ])('%s', (wording, standard) => {
    expect(departuresOf(`大家谈到${wording}，很受鼓舞。`, '2021-03-05')).toEqual([
      `${wording} → ${standard}`,
    ]);
    expect(departuresOf(`大家谈到${standard}，很受鼓舞。`, '2021-03-05')).toEqual([]);
  });

  it('not a wording that was standard at the date', () => {
    const text = '全县团结在以习近平同志为总书记的党中央周围。';
    expect(departuresOf(text, '2015-06-01')).toEqual([]);
    expect(departuresOf(text)).toEqual([]);
    expect(departuresOf(text, '2018-06-01')).toEqual([
      '以习近平同志为总书记的党中央 → 以习近平同志为核心的党中央',
    ]);
  });

  it('not before the standard was one', () => {
    expect(departuresOf('要牢记使命、不忘初心。', '2016-08-01')).toEqual([]);
  });

  it('not where the same words build another phrase', () => {
    expect(departuresOf('要筑牢中华民族共同体意识的思想根基。', '2021-03-05')).toEqual([]);
  });
});

describe('series in another order or without a member', () => {
  it.each([
    ['another order', '要坚定“四个自信”、增强“四个意识”、做到“两个维护”。', '“四个自信”'],
    ['a member missing', '要增强“四个意识”，坚决做到“两个维护”。', '“四个意识”'],
  ])('%s', (_name, text, first) => {
    expect(departuresOf(text, '2020-06-01')).toEqual([`${first} → ${triple}`]);
  });

  it.each([
    ['the standard order', `要${triple}。`, '2020-06-01'],
    ['other verbs', '要树牢“四个意识”、坚定“四个自信”、坚决做到“两个维护”。', '2020-06-01'],
    ['before the series was standard', '要增强“四个意识”、做到“两个维护”。', '2018-10-01'],
    ['members in two sentences', '要做到“两个维护”。还要增强“四个意识”。', '2020-06-01'],
    ['one member alone', '要做到“两个维护”。', '2020-06-01'],
    ['its neighbour before', `深刻领悟“两个确立”的决定性意义，${triple}。`, '2023-05-01'],
    ['its neighbour elsewhere', `要${triple}。要捍卫“两个确立”。`, '2023-05-01'],
    ['before the neighbour joined', `要${triple}。`, '2021-05-01'],
    ['words of the Party constitution', `学习党的二十大精神。党章规定党员${triple}。`, '2023-05-01'],
    ['words of an earlier year', `学习党的二十大精神。2019年他就说要${triple}。`, '2023-05-01'],
    ['a text on another matter', `要${triple}。`, '2023-05-01'],
    ['a short form after the whole', `要${triple}。再说“四个意识”、“两个维护”。`, '2020-06-01'],
  ])('not %s', (_name, text, published) => {
    expect(departuresOf(text, published)).toEqual([]);
  });

  it('the neighbour left out', () => {
    expect(departuresOf(`贯彻党的二十大精神，要${triple}。`, '2023-05-01')).toEqual([
      `“四个意识” → 深刻领悟“两个确立”的决定性意义，${triple}`,
    ]);
  });

  it.each([
    ['创新、绿色、协调、开放、共享', '创新、协调、绿色、开放、共享'],
    ['不敢腐、不想腐、不能腐', '不敢腐、不能腐、不想腐'],
    ['幸福感、获得感、安全感', '获得感、幸福感、安全感'],
    ['政治意识、大局意识、看齐意识', '政治意识、大局意识、核心意识、看齐意识'],
  ])('%s', (wording, standard) => {
    expect(departuresOf(`镇里讲${wording}。`, '2019-03-05')).toEqual([`${wording} → ${standard}`]);
    expect(departuresOf(`镇里讲${standard}。`, '2019-03-05')).toEqual([]);
  });

  it.each([
    ['a list of the writer’s own', '要有政治意识、大局意识、核心意识、责任意识。'],
    ['two words of a series', '要有幸福感、获得感。'],
    ['a series with a word twice', '要巩固、增强、提升、巩固。'],
  ])('not %s', (_name, text) => {
    expect(departuresOf(text, '2019-03-05')).toEqual([]);
  });

  it('stays linear where a text is nothing but the series', () => {
    const begin = performance.now();
    departuresOf(`党的二十大${triple}。`.repeat(10_000), '2023-05-01');
    expect(performance.now() - begin).toBeLessThan(4000);
  });

  it('reads both scripts alike', () => {
    expect(departuresOf('要增強「四個意識」、做到「兩個維護」。', '2020-06-01')).toHaveLength(1);
  });
});
