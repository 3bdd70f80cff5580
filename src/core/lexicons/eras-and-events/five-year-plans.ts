/** The five-year plans by their short names. Source: the titles of the plans and outlines themselves. */

export interface FiveYearPlan {
  /** As in “十四五”. */
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** In calendar order. The years 1963 to 1965 lie between the second and the third plan. */
export const fiveYearPlans: readonly FiveYearPlan[] = [
  { name: '一五', firstYear: 1953, lastYear: 1957 },
  { name: '二五', firstYear: 1958, lastYear: 1962 },
  { name: '三五', firstYear: 1966, lastYear: 1970 },
  { name: '四五', firstYear: 1971, lastYear: 1975 },
  { name: '五五', firstYear: 1976, lastYear: 1980 },
  { name: '六五', firstYear: 1981, lastYear: 1985 },
  { name: '七五', firstYear: 1986, lastYear: 1990 },
  { name: '八五', firstYear: 1991, lastYear: 1995 },
  { name: '九五', firstYear: 1996, lastYear: 2000 },
  { name: '十五', firstYear: 2001, lastYear: 2005 },
  { name: '十一五', firstYear: 2006, lastYear: 2010 },
  { name: '十二五', firstYear: 2011, lastYear: 2015 },
  { name: '十三五', firstYear: 2016, lastYear: 2020 },
  { name: '十四五', firstYear: 2021, lastYear: 2025 },
  { name: '十五五', firstYear: 2026, lastYear: 2030 },
  { name: '十六五', firstYear: 2031, lastYear: 2035 },
];
