import { describe, expect, it } from 'vitest';
import { alignedConverter } from '../../../src/core/conversion/aligned-converter.ts';
import { scriptConverter } from '../../../src/core/conversion/convert-script.ts';
import {
  genrePhrasesToSimplified,
  genrePhrasesToTraditional,
} from '../../../src/core/conversion/genre-phrases.ts';
import { glossaryTraditionalForms } from '../../../src/core/lexicons/policy-terms/traditional-forms.ts';

const toTraditional = pairsOf(genrePhrasesToTraditional);
const toSimplified = pairsOf(genrePhrasesToSimplified);

function pairsOf(table: string): (readonly [from: string, to: string])[] {
  return table
    .trim()
    .split(/\s+/)
    .map((line) => {
      const [from = '', to = ''] = line.split('=');
      return [from, to] as const;
    });
}

function converted(chain: Parameters<typeof alignedConverter>[0], text: string): string {
  return alignedConverter(chain)(text).text;
}

describe.each([
  ['to traditional', toTraditional],
  ['to simplified', toSimplified],
])('genre phrases %s', (_, pairs) => {
  it('are sorted, each once', () => {
    const froms = pairs.map(([from]) => from);
    expect([...new Set(froms)].sort()).toEqual(froms);
  });

  it('are as long on both sides, so that offsets stay', () => {
    expect(pairs.filter(([from, to]) => from.length !== to.length || from === '')).toEqual([]);
  });
});

describe('genre phrases to traditional', () => {
  it('say the same, folded', () => {
    expect(toTraditional.filter(([from, to]) => converted('t2s', to) !== from)).toEqual([]);
  });

  it('are what the dictionaries do not give', () => {
    expect(toTraditional.filter(([from, to]) => converted('s2t', from) === to)).toEqual([]);
  });

  it('hold no word for which Taiwan has another one', () => {
    expect(toTraditional.filter(([, to]) => converted('t2tw', to) !== converted('t2twp', to))).toEqual([]);
  });

  it('repeat no term of the glossary', () => {
    const terms = new Set(glossaryTraditionalForms.map(([simplified]) => simplified));
    expect(toTraditional.filter(([from]) => terms.has(from) && from !== '战略伙伴')).toEqual([]);
  });
});

describe('genre phrases to simplified', () => {
  it('are what the dictionaries do not give', () => {
    expect(toSimplified.filter(([from, to]) => converted('tw2s', from) === to)).toEqual([]);
  });
});

describe('scriptConverter', () => {
  it.each([
    ['恪守一个中国的立场', '恪守一個中國的立場'],
    ['纪检监察干部队伍', '紀檢監察幹部隊伍'],
    ['做好培养发展党员工作', '做好培養發展黨員工作'],
    ['扶贫资金发放到户', '扶貧資金發放到戶'],
    ['约30人参加会议', '約30人參加會議'],
    ['更加注重实效', '更加注重實效'],
    ['在我国历史上', '在我國歷史上'],
    ['传统制造业', '傳統製造業'],
    ['严重制约发展', '嚴重制約發展'],
    ['受命名表彰的单位', '受命名表彰的單位'],
    ['指明了方向', '指明了方向'],
    ['不准听取汇报', '不准聽取彙報'],
    ['增强工作幸福感', '增強工作幸福感'],
    ['重庆历史上', '重慶歷史上'],
    ['各地志愿者', '各地志願者'],
    ['要求签订合同', '要求簽訂合同'],
    ['转换发展方式', '轉換發展方式'],
    ['脱贫攻坚致富路', '脫貧攻堅致富路'],
    ['半导体制造', '半導體製造'],
    ['违背人民意愿', '違背人民意願'],
    ['项目集中签约', '項目集中簽約'],
  ])('joins no words over their border: %s', (text, shown) => {
    expect(scriptConverter('Hans', 'traditional')(text).text).toBe(shown);
  });

  it.each([
    ['个中原因', '箇中原因'],
    ['他深知个中滋味', '他深知箇中滋味'],
    ['找不准方向', '找不準方向'],
    ['简单明了', '簡單明瞭'],
    ['鹿茸和人参加工', '鹿茸和人蔘加工'],
    ['留着长发', '留着長髮'],
    ['了如指掌', '瞭如指掌'],
    ['传统制度', '傳統制度'],
    ['私人定制产品', '私人定製產品'],
    ['北回归线', '北迴歸線'],
    ['上个世纪历法的变动', '上個世紀曆法的變動'],
    ['若干部门', '若干部門'],
    ['染发展示', '染髮展示'],
    ['水表示数', '水錶示數'],
    ['旧体制造成的损失', '舊體制造成的損失'],
    ['求得一支上上签', '求得一支上上籤'],
  ])('leaves alone what only looks like it: %s', (text, shown) => {
    expect(scriptConverter('Hans', 'traditional')(text).text).toBe(shown);
  });

  it.each([
    ['taiwan', '更多採用總臺的做法，由衷點讚'],
    ['hong-kong', '更多採用總台的做法，由衷點讚'],
  ] as const)('gives the phrases the forms of %s', (target, shown) => {
    expect(scriptConverter('Hans', target)('更多采用总台的做法，由衷点赞').text).toBe(shown);
  });

  it.each([
    ['成效卓著', '成效卓著'],
    ['希望藉這次展覽', '希望借这次展览'],
    ['規畫長照據點', '规划长照据点'],
    ['影響甚鉅', '影响甚巨'],
    ['不收受餽贈', '不收受馈赠'],
  ])('writes the mainland’s character: %s', (text, shown) => {
    expect(scriptConverter('Hant', 'simplified')(text).text).toBe(shown);
  });

  it.each([
    ['隨著疫情趨緩', '随着疫情趋缓'],
    ['慰藉這些家屬', '慰藉这些家属'],
    ['討論著一個議題', '讨论着一个议题'],
    ['漫畫展', '漫画展'],
  ])('leaves other words in simplified as they were: %s', (text, shown) => {
    expect(scriptConverter('Hant', 'simplified')(text).text).toBe(shown);
  });
});
