/**
 * The glossary's first layer: the forms that the matcher looks for, by category. What they mean stands in
 * `explanations/`, which the matcher never loads.
 */
import { cultureTerms } from './culture.ts';
import { ecologyTerms } from './ecology.ts';
import { economyTerms } from './economy.ts';
import { economyPhraseTerms } from './economy-phrases.ts';
import { foreignPolicyTerms } from './foreign-policy.ts';
import { guidingThoughtTerms } from './guiding-thought.ts';
import { guidingThoughtPhraseTerms } from './guiding-thought-phrases.ts';
import { hongKongMacaoTaiwanTerms } from './hong-kong-macao-taiwan.ts';
import { lawTerms } from './law.ts';
import { localTerms } from './local.ts';
import { numberedFourToTenTerms } from './numbered-four-to-ten.ts';
import { numberedOneToThreeTerms } from './numbered-one-to-three.ts';
import { partyBuildingTerms } from './party-building.ts';
import { partyBuildingPhraseTerms } from './party-building-phrases.ts';
import { partyDisciplineTerms } from './party-discipline.ts';
import { partyDisciplinePhraseTerms } from './party-discipline-phrases.ts';
import type { PolicyCategory } from './policy-categories.ts';
import { reformTerms } from './reform.ts';
import { regionsTerms } from './regions.ts';
import { ruralTerms } from './rural.ts';
import { scienceTerms } from './science.ts';
import { securityTerms } from './security.ts';
import { societyTerms } from './society.ts';
import { spiritTerms } from './spirit.ts';
import { taiwanHongKongGovernmentTerms } from './taiwan-hong-kong-government.ts';

export type { PolicyCategory };

/**
 * A table has one term a line: the simplified headword, which is also the term's id, then its variants, all
 * divided by `|`. The marks 、 and ， in a form may be left out or put for each other in a text, and quotation
 * marks may stand anywhere; a form that is itself in quotation marks counts only where the text quotes it.
 */
export const policyTermTables: readonly (readonly [PolicyCategory, string])[] = [
  ['culture', cultureTerms],
  ['ecology', ecologyTerms],
  ['economy', economyTerms],
  ['economy', economyPhraseTerms],
  ['foreign-policy', foreignPolicyTerms],
  ['guiding-thought', guidingThoughtTerms],
  ['guiding-thought', guidingThoughtPhraseTerms],
  ['hong-kong-macao-taiwan', hongKongMacaoTaiwanTerms],
  ['law', lawTerms],
  ['local', localTerms],
  ['numbered-slogan', numberedOneToThreeTerms],
  ['numbered-slogan', numberedFourToTenTerms],
  ['party-building', partyBuildingTerms],
  ['party-building', partyBuildingPhraseTerms],
  ['party-discipline', partyDisciplineTerms],
  ['party-discipline', partyDisciplinePhraseTerms],
  ['reform', reformTerms],
  ['regions', regionsTerms],
  ['rural', ruralTerms],
  ['science', scienceTerms],
  ['security', securityTerms],
  ['society', societyTerms],
  ['spirit', spiritTerms],
  ['taiwan-hong-kong-government', taiwanHongKongGovernmentTerms],
];
