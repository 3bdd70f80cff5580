/**
 * Standard wordings whose words, order and first day are certain, for the wording watch. The days are those of
 * the congress, plenum, meeting or document that fixed the wording (EDTF, day precision).
 */
import type { EdtfValue } from '../../annotated-article.ts';

/** Wordings that are known to be put in the place of the standard one. */
export interface FixedWording {
  readonly standard: string;
  /** The glossary entry. */
  readonly termId: string;
  /** The first day on which the wording was standard. */
  readonly from: EdtfValue;
  readonly departures: readonly FixedDeparture[];
}

export interface FixedDeparture {
  readonly wording: string;
  /** The last day on which it was itself standard; absent where it never was. */
  readonly standardUntil?: EdtfValue;
  /** With one of these behind it the words mean something else. */
  readonly unlessFollowedBy?: readonly string[];
}

/** A series whose members stand in one order. */
export interface FixedSeries {
  readonly standard: string;
  readonly termId: string;
  readonly from: EdtfValue;
  readonly members: readonly string[];
  /** Characters that may stand before a member, of which each member takes eight at most: its verb. */
  readonly verbs?: string;
  /** The fewest members that still make the series; absent where only the order is watched. */
  readonly fewest?: number;
  /** A member that joined later: after its day, a series without it departs where nothing names it. */
  readonly neighbour?: {
    readonly words: string;
    readonly standard: string;
    readonly from: EdtfValue;
    /** A text that names this belongs to the study of the new wording: only such a text is held against it. */
    readonly occasion: string;
  };
}

export const fixedWordings: readonly FixedWording[] = [
  {
    standard: '不忘初心、牢记使命',
    termId: '不忘初心、牢记使命',
    from: '2017-10-18',
    departures: [{ wording: '牢记使命、不忘初心' }],
  },
  {
    standard: '习近平新时代中国特色社会主义思想',
    termId: '习近平新时代中国特色社会主义思想',
    from: '2017-10-18',
    departures: [
      { wording: '习近平中国特色社会主义思想' },
      { wording: '习近平中国特色社会主义新时代思想' },
      { wording: '习近平新时代特色社会主义思想' },
      { wording: '新时代习近平中国特色社会主义思想' },
    ],
  },
  {
    standard: '以习近平同志为核心的党中央',
    termId: '以习近平同志为核心的党中央',
    from: '2016-10-27',
    departures: [
      { wording: '以习近平为核心的党中央' },
      { wording: '以习近平主席为核心的党中央' },
      { wording: '以习近平同志为总书记的党中央', standardUntil: '2016-10-27' },
      { wording: '以习近平总书记为核心的党中央' },
    ],
  },
  {
    standard: '以胡锦涛同志为总书记的党中央',
    termId: '以胡锦涛同志为总书记的党中央',
    from: '2002-11-15',
    departures: [{ wording: '以胡锦涛同志为核心的党中央' }, { wording: '以胡锦涛总书记为核心的党中央' }],
  },
  {
    standard: '绿水青山就是金山银山',
    termId: '绿水青山就是金山银山',
    from: '2005-08-15',
    departures: [{ wording: '青山绿水就是金山银山' }],
  },
  {
    standard: '铸牢中华民族共同体意识',
    termId: '铸牢中华民族共同体意识',
    from: '2017-10-24',
    departures: [{ wording: '筑牢中华民族共同体意识', unlessFollowedBy: ['的', '思想', '根'] }],
  },
];

export const fixedSeries: readonly FixedSeries[] = [
  {
    standard: '不敢腐、不能腐、不想腐',
    termId: '不敢腐、不能腐、不想腐',
    from: '2014-10-23',
    members: ['不敢腐', '不能腐', '不想腐'],
  },
  {
    standard: '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕',
    termId: '产业兴旺、生态宜居、乡风文明、治理有效、生活富裕',
    from: '2017-10-18',
    members: ['产业兴旺', '生态宜居', '乡风文明', '治理有效', '生活富裕'],
  },
  {
    standard: '共商、共建、共享',
    termId: '共商、共建、共享',
    from: '2015-03-28',
    members: ['共商', '共建', '共享'],
  },
  {
    standard: '创新、协调、绿色、开放、共享',
    termId: '创新、协调、绿色、开放、共享',
    from: '2015-10-29',
    members: ['创新', '协调', '绿色', '开放', '共享'],
  },
  {
    standard: '去产能、去库存、去杠杆、降成本、补短板',
    termId: '去产能、去库存、去杠杆、降成本、补短板',
    from: '2015-12-21',
    members: ['去产能', '去库存', '去杠杆', '降成本', '补短板'],
  },
  {
    standard: '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    termId: '四个意识',
    from: '2019-11-01',
    members: ['四个意识', '四个自信', '两个维护'],
    verbs: '不始终坚决自觉切实更加进一步增强树牢固立定做到持践行',
    fewest: 2,
    neighbour: {
      words: '两个确立',
      standard: '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      from: '2022-10-22',
      occasion: '党的二十大',
    },
  },
  {
    standard: '学史明理、学史增信、学史崇德、学史力行',
    termId: '学史明理、学史增信、学史崇德、学史力行',
    from: '2021-02-20',
    members: ['学史明理', '学史增信', '学史崇德', '学史力行'],
  },
  {
    standard: '守初心、担使命，找差距、抓落实',
    termId: '守初心、担使命，找差距、抓落实',
    from: '2019-05-31',
    members: ['守初心', '担使命', '找差距', '抓落实'],
  },
  {
    standard: '巩固、增强、提升、畅通',
    termId: '巩固、增强、提升、畅通',
    from: '2018-12-21',
    members: ['巩固', '增强', '提升', '畅通'],
  },
  {
    standard: '政治判断力、政治领悟力、政治执行力',
    termId: '政治判断力、政治领悟力、政治执行力',
    from: '2020-12-25',
    members: ['政治判断力', '政治领悟力', '政治执行力'],
  },
  {
    standard: '政治意识、大局意识、核心意识、看齐意识',
    termId: '政治意识、大局意识、核心意识、看齐意识',
    from: '2016-01-29',
    members: ['政治意识', '大局意识', '核心意识', '看齐意识'],
    fewest: 3,
  },
  {
    standard: '科学立法、严格执法、公正司法、全民守法',
    termId: '科学立法、严格执法、公正司法、全民守法',
    from: '2012-11-08',
    members: ['科学立法', '严格执法', '公正司法', '全民守法'],
  },
  {
    standard: '稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期',
    termId: '六稳',
    from: '2018-07-31',
    members: ['稳就业', '稳金融', '稳外贸', '稳外资', '稳投资', '稳预期'],
  },
  {
    standard: '简政放权、放管结合、优化服务',
    termId: '放管服改革',
    from: '2015-05-12',
    members: ['简政放权', '放管结合', '优化服务'],
  },
  {
    standard: '自我净化、自我完善、自我革新、自我提高',
    termId: '自我净化、自我完善、自我革新、自我提高',
    from: '2012-11-08',
    members: ['自我净化', '自我完善', '自我革新', '自我提高'],
  },
  {
    standard: '获得感、幸福感、安全感',
    termId: '获得感、幸福感、安全感',
    from: '2017-10-18',
    members: ['获得感', '幸福感', '安全感'],
  },
  {
    standard: '解放思想、实事求是、与时俱进、求真务实',
    termId: '解放思想、实事求是、与时俱进、求真务实',
    from: '2012-11-08',
    members: ['解放思想', '实事求是', '与时俱进', '求真务实'],
  },
  {
    standard: '道路自信、理论自信、制度自信、文化自信',
    termId: '道路自信、理论自信、制度自信、文化自信',
    from: '2016-10-27',
    members: ['道路自信', '理论自信', '制度自信', '文化自信'],
    fewest: 3,
  },
  {
    standard: '防范化解重大风险、精准脱贫、污染防治',
    termId: '三大攻坚战',
    from: '2017-10-18',
    members: ['防范化解重大风险', '精准脱贫', '污染防治'],
  },
];
