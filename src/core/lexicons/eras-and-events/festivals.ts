/**
 * Festivals and days of remembrance by which government news dates. Source: 《全国年节及纪念日放假办法》 and the
 * decrees and resolutions that set up the single days.
 */

export type FestivalDay =
  /** Month and day of the solar calendar. */
  | { readonly solar: readonly [month: number, day: number] }
  /** Month and day of the lunar calendar. */
  | { readonly lunar: readonly [month: number, day: number] }
  /** The last day of the lunar year; it belongs to the spring festival of the year after. */
  | { readonly lastDayOfLunarYear: true }
  | { readonly solarTerm: '清明' | '冬至' };

export interface Festival {
  /** Simplified wordings. */
  readonly names: readonly string[];
  readonly day: FestivalDay;
}

/** In calendar order. */
export const festivals: readonly Festival[] = [
  { names: ['元旦', '元旦节'], day: { solar: [1, 1] } },
  { names: ['除夕', '除夕夜', '大年三十', '年三十'], day: { lastDayOfLunarYear: true } },
  { names: ['春节', '农历春节', '农历新年', '新春佳节', '大年初一', '中国农历新年'], day: { lunar: [1, 1] } },
  { names: ['元宵节', '元宵佳节', '元宵'], day: { lunar: [1, 15] } },
  {
    names: [
      '妇女节',
      '“三八”国际劳动妇女节',
      '三八国际劳动妇女节',
      '“三八”国际妇女节',
      '三八国际妇女节',
      '三八妇女节',
      '国际妇女节',
    ],
    day: { solar: [3, 8] },
  },
  { names: ['植树节'], day: { solar: [3, 12] } },
  { names: ['清明', '清明节'], day: { solarTerm: '清明' } },
  {
    names: [
      '“五一”',
      '五一',
      '“五一”国际劳动节',
      '五一国际劳动节',
      '五一劳动节',
      '“五一”劳动节',
      '劳动节',
      '国际劳动节',
    ],
    day: { solar: [5, 1] },
  },
  { names: ['青年节', '五四青年节', '“五四”青年节'], day: { solar: [5, 4] } },
  { names: ['端午', '端午节', '端午佳节'], day: { lunar: [5, 5] } },
  {
    names: [
      '儿童节',
      '“六一”',
      '“六一”国际儿童节',
      '六一国际儿童节',
      '六一儿童节',
      '“六一”儿童节',
      '国际儿童节',
    ],
    day: { solar: [6, 1] },
  },
  { names: ['“七一”', '建党节'], day: { solar: [7, 1] } },
  { names: ['“八一”', '建军节', '八一建军节', '“八一”建军节'], day: { solar: [8, 1] } },
  { names: ['七夕', '七夕节'], day: { lunar: [7, 7] } },
  { names: ['中元节'], day: { lunar: [7, 15] } },
  { names: ['教师节'], day: { solar: [9, 10] } },
  { names: ['中秋', '中秋节', '中秋佳节'], day: { lunar: [8, 15] } },
  { names: ['国庆', '国庆节', '“十一”', '十一国庆节', '“十一”国庆节'], day: { solar: [10, 1] } },
  { names: ['双十国庆', '双十节', '国庆双十节'], day: { solar: [10, 10] } },
  { names: ['重阳', '重阳节'], day: { lunar: [9, 9] } },
  { names: ['记者节', '中国记者节'], day: { solar: [11, 8] } },
  { names: ['国家公祭日'], day: { solar: [12, 13] } },
  { names: ['冬至'], day: { solarTerm: '冬至' } },
  { names: ['圣诞节', '圣诞'], day: { solar: [12, 25] } },
];
