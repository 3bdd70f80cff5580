import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/core/comparison/compare-articles.ts';
import { type AnnotatedArticle, annotateArticle } from '../../../src/core/index.ts';

const before = `3月8日，云岭省委召开常委会会议。省委书记林远舟主持会议。省委副书记、省长柏青原，省委副书记周子砚，副省长郭兰兮、陆明远出席会议。
林远舟强调，要坚决守住耕地保护红线，全面推进乡村振兴，确保全年粮食产量稳定在三百亿斤以上。
柏青原指出，要把春耕备耕各项工作抓早抓实，做到种子、化肥、农机三到位。
郭兰兮表示，全省种子储备已完成九成，农机检修已经完成。`;

const after = `4月9日，雲嶺省委召開常委會會議。省委書記林遠舟主持會議。省委副書記周子硯，省委副書記、省長柏青原，省委常委、副省長郭蘭兮、許知行出席會議。
林遠舟強調，要堅決守住耕地保護紅線，全面推進鄉村振興，確保全年糧食產量穩定在三百二十億斤以上。
許知行建議，加快推進共同富裕示範區建設，把試點經驗推廣到山區。
柏青原指出，要把春耕備耕各項工作抓早抓實，做到種子、化肥、農機三到位。`;

const read = (text: string, title = '省委常委会召开会议') =>
  annotateArticle({ url: 'https://www.yunling.gov.cn/a.html', title, published: '2024-04-10', text });

const comparison = compareArticles(read(before), read(after, '省委常委會召開擴大會議'));

describe('people', () => {
  const pairs = comparison.people.map(({ change, left, right }) => [change, (right ?? left)?.name]);

  it('are in both, whatever the script', () => {
    expect(pairs).toContainEqual(['same', '林遠舟']);
  });

  it('are added and gone', () => {
    expect(pairs).toContainEqual(['added', '許知行']);
    expect(pairs).toContainEqual(['gone', '陆明远']);
  });

  it('have moved where others have passed them', () => {
    const moved = pairs.filter(([change]) => change === 'moved');
    expect(moved).toHaveLength(1);
    const [pair] = comparison.people.filter(({ change }) => change === 'moved');
    expect([pair?.leftPlace, pair?.rightPlace].sort()).toEqual([2, 3]);
  });

  it('tell which titles have changed', () => {
    const pair = comparison.people.find(({ right }) => right?.name === '郭蘭兮');
    expect(pair?.titlesAdded.join()).toContain('省委常委');
    expect(pair?.titlesGone).toEqual([]);
  });

  it('who are gone stand where they stood', () => {
    const names = pairs.map(([, name]) => name);
    expect(names.indexOf('陆明远')).toBe(names.indexOf('郭蘭兮') + 1);
  });
});

describe('formulations', () => {
  const changeOf = (term: string) => comparison.keywords.find((pair) => pair.term.includes(term))?.change;

  it('are in both, whatever the script', () => {
    expect(changeOf('乡村振兴')).toBe('same');
  });

  it('are only here or only there', () => {
    expect(changeOf('共同富裕')).toBe('added');
    const turned = compareArticles(read(after), read(before));
    expect(turned.keywords.find(({ term }) => term.includes('共同富裕'))?.change).toBe('gone');
  });

  it('are the same with quotation marks and without', () => {
    const { keywords } = compareArticles(
      read('会议指出，要增强四个意识。'),
      read('會議指出，要增強「四個意識」。'),
    );
    expect(keywords.map(({ change }) => change)).toEqual(['same']);
  });

  it('are reworded where their wording is on one side only', () => {
    const { keywords } = compareArticles(
      read('会议指出，要坚持绿水青山就是金山银山的理念。'),
      read('會議指出，綠水青山就是金山銀山，要全面推進鄉村全面振興。'),
    );
    expect(keywords.find(({ term }) => term.includes('绿水青山'))?.change).toBe('same');
    const revived = compareArticles(
      read('会议指出，要推进乡村振兴。'),
      read('會議指出，要推進鄉村全面振興。'),
    );
    expect(revived.keywords.map(({ change }) => change)).toEqual(['reworded']);
  });
});

describe('statements', () => {
  it('that are alike stand side by side with what differs', () => {
    const [pair] = comparison.statements;
    expect(pair?.change).toBe('reworded');
    expect(pair?.difference?.right.filter(({ differs }) => differs).map(({ words }) => words)).toEqual([
      '二十',
    ]);
    expect(pair?.difference?.left.filter(({ differs }) => differs)).toEqual([]);
    expect(pair?.difference?.left.map(({ words }) => words).join('')).toBe(pair?.left?.words);
  });

  it('are the same, whatever the script', () => {
    const pair = comparison.statements.find(({ right }) => right?.speaker?.name === '柏青原');
    expect(pair).toMatchObject({ change: 'same', speakerChanged: false });
  });

  it('are added and gone', () => {
    expect(comparison.statements.map(({ change }) => change)).toEqual(['reworded', 'added', 'same', 'gone']);
  });

  it('tell where the same words are given to somebody else', () => {
    const words = '要把春耕备耕各项工作抓早抓实，做到种子、化肥、农机三到位。';
    const { statements } = compareArticles(
      read(`省长柏青原主持会议。柏青原指出，${words}`),
      read(`省长许知行主持会议。许知行指出，${words}`),
    );
    expect(statements).toMatchObject([{ change: 'same', speakerChanged: true }]);
  });
});

it('marks what differs in the headlines', () => {
  expect(comparison.title.right).toEqual([
    { words: '省委常委會召開', differs: false },
    { words: '擴大', differs: true },
    { words: '會議', differs: false },
  ]);
});

it('finds nothing changed in an article and its own other script', () => {
  const { people, keywords, statements } = compareArticles(read(after), read(after));
  const changes = [...people, ...keywords, ...statements].map(({ change }) => change);
  expect(new Set(changes)).toEqual(new Set(['same']));
});

it('takes empty articles', () => {
  const nothing = read('', '');
  expect(compareArticles(nothing, nothing)).toMatchObject({ people: [], keywords: [], statements: [] });
  const alone = compareArticles(nothing, read(before));
  expect(alone.statements.every(({ change }) => change === 'added')).toBe(true);
});

it('stays quick with very long articles', () => {
  const long = (month: number): AnnotatedArticle => {
    const paragraphs = Array.from(
      { length: 800 },
      (_, i) => `林远舟强调，要抓好第${i}号工程建设，${i * month}个项目年底前全部开工，绝不拖延。`,
    );
    return read(`省委书记林远舟主持会议。\n${paragraphs.join('\n')}`);
  };
  const [left, right] = [long(3), long(7)];
  const start = process.cpuUsage().user;
  compareArticles(left, right);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4000);
});
