/** The glossary's second layer, for the card and the panel. The matcher never imports it. */
import { cultureExplanations } from './culture.ts';
import { ecologyExplanations } from './ecology.ts';
import { economyExplanations } from './economy.ts';
import { economyPhraseExplanations } from './economy-phrases.ts';
import { foreignPolicyExplanations } from './foreign-policy.ts';
import { guidingThoughtExplanations } from './guiding-thought.ts';
import { guidingThoughtPhraseExplanations } from './guiding-thought-phrases.ts';
import { hongKongMacaoTaiwanExplanations } from './hong-kong-macao-taiwan.ts';
import { lawExplanations } from './law.ts';
import { localExplanations } from './local.ts';
import { numberedFourToTenExplanations } from './numbered-four-to-ten.ts';
import { numberedOneToThreeExplanations } from './numbered-one-to-three.ts';
import { partyBuildingExplanations } from './party-building.ts';
import { partyBuildingPhraseExplanations } from './party-building-phrases.ts';
import { partyDisciplineExplanations } from './party-discipline.ts';
import { partyDisciplinePhraseExplanations } from './party-discipline-phrases.ts';
import { reformExplanations } from './reform.ts';
import { regionsExplanations } from './regions.ts';
import { ruralExplanations } from './rural.ts';
import { scienceExplanations } from './science.ts';
import { securityExplanations } from './security.ts';
import { societyExplanations } from './society.ts';
import { spiritExplanations } from './spirit.ts';
import { taiwanHongKongGovernmentExplanations } from './taiwan-hong-kong-government.ts';

export const policyTermExplanationTables: readonly string[] = [
  cultureExplanations,
  ecologyExplanations,
  economyExplanations,
  economyPhraseExplanations,
  foreignPolicyExplanations,
  guidingThoughtExplanations,
  guidingThoughtPhraseExplanations,
  hongKongMacaoTaiwanExplanations,
  lawExplanations,
  localExplanations,
  numberedFourToTenExplanations,
  numberedOneToThreeExplanations,
  partyBuildingExplanations,
  partyBuildingPhraseExplanations,
  partyDisciplineExplanations,
  partyDisciplinePhraseExplanations,
  reformExplanations,
  regionsExplanations,
  ruralExplanations,
  scienceExplanations,
  securityExplanations,
  societyExplanations,
  spiritExplanations,
  taiwanHongKongGovernmentExplanations,
];
