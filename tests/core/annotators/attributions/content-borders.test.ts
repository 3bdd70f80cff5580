/** Where reported words begin and end. */
import { describe, expect, it } from 'vitest';
import { attributionsIn } from './read-marked.ts';

describe('what ends words', () => {
  it.each([
    ['who presided', '{副校长|王小明}表示，要抓好春耕。开幕式由{书记|李文平}主持。'],
    [
      'the next one’s report',
      '{教授|王小明}表示，要抓好春耕。{教授|李文平}在题为“新时代”的报告中阐述了问题。',
    ],
  ])('is %s', (_, marked) => expect(attributionsIn(marked)).toEqual(['王小明|表示|要抓好春耕。']));
});

describe('where words begin', () => {
  it.each([
    [
      'after an announced number of demands',
      '{市长|王小明}提出三点倡议。一是坚持开放。',
      ['王小明|提出|一是坚持开放。'],
    ],
    ['after 说过', '{王小明}曾经说过：“春耕不等人。”', ['王小明|说|“春耕不等人。”']],
    [
      'at the last of two verbs',
      '{市长|王小明}勉励学员时强调指出：“要好好学。”',
      ['王小明|指出|“要好好学。”'],
    ],
    [
      'of a president with an example',
      '{总统|王小明}到场。总统并以邻国为例指出，贸易有利。',
      ['王小明|指出|贸易有利。'],
    ],
    ['told by 有关负责人', '市水利局有关负责人表示，水库安全。', ['市水利局有关负责人|表示|水库安全。']],
    [
      'in a plenum’s document',
      '四中全会《决定》提出：“要共建共享。”',
      ['四中全会《决定》|提出|“要共建共享。”'],
    ],
    [
      'in a document issued before',
      '市委印发《评星办法》，推动争先。明确评星标准，每年评定一次。',
      ['~《评星办法》|明确|评星标准，每年评定一次。'],
    ],
  ])('%s', (_, marked, expected) => expect(attributionsIn(marked)).toEqual(expected));

  it.each([
    ['an adverbial for a source', '概括地说，要抓好落实。'],
    ['明确 without a document', '会前作了准备。明确责任分工，抓好落实。'],
    ['要求 as a noun', '要用好关于改革的一系列指示要求统一思想。'],
    ['someone whose name was not read', '{王小明}到会。某某某出席会议并讲话，他强调，要抓好落实。'],
    ['我们 of the speaker', '当然，我们希望从中找到机会。'],
  ])('not with %s', (_, marked) => expect(attributionsIn(marked)).toEqual([]));
});

describe('where words end', () => {
  it.each([
    [
      'a villager’s with the sentence',
      '村民{王小明}说，日子好了。近年来，该村发展旅游。',
      ['王小明|说|日子好了。'],
    ],
    [
      'unless the villager goes on',
      '村民{王小明}说，日子好了。我们还要种果树。',
      ['王小明|说|日子好了。我们还要种果树。'],
    ],
    [
      'a leader’s go on',
      '{省委书记|王小明}说，形势很好。各地正在抓春耕。',
      ['王小明|说|形势很好。各地正在抓春耕。'],
    ],
    [
      'before telephone numbers',
      '农业局表示，补贴已经发放。洽询专线06-1234567。',
      ['农业局|表示|补贴已经发放。'],
    ],
    [
      'with the last point of a list',
      '会议要求，抓好落实。\n第一，备好种子。\n第二，修好水渠。\n会议还研究了其他事项。',
      ['会议|要求|抓好落实。⏎第一，备好种子。⏎第二，修好水渠。'],
    ],
  ])('%s', (_, marked, expected) => expect(attributionsIn(marked)).toEqual(expected));
});
