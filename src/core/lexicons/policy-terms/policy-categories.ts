/** The glossary's categories: one or two tables each. Apart from the tables, so that a list of names stays small. */
export const policyCategories = [
  'culture',
  'ecology',
  'economy',
  'foreign-policy',
  'guiding-thought',
  'hong-kong-macao-taiwan',
  'law',
  'local',
  'numbered-slogan',
  'party-building',
  'party-discipline',
  'reform',
  'regions',
  'rural',
  'science',
  'security',
  'society',
  'spirit',
  'taiwan-hong-kong-government',
] as const;

export type PolicyCategory = (typeof policyCategories)[number];
