import type { Indicator } from '@lyhord/core'
import { reportersDistribution } from './anmalare_fordelning.ts'
import { numberOfInvestigations } from './antal_utredningar.ts'
import { returnWithinYear } from './ater_inom_ett_ar.ts'
import { childViewDocumented } from './barnets_asikt_dokumenterad.ts'
import { needWithoutConsentShare } from './behov_ej_samtycke_andel.ts'
import { needLevelDistribution } from './behovsniva_fordelning.ts'
import { needAreasDistribution } from './behovsomraden_fordelning.ts'
import { caseworkerChangedShare } from './byte_handlaggare_andel.ts'
import { assessedWithinFourteenDays } from './forhandsbedomning_inom_14_dagar.ts'
import { extendedShare } from './forlangd_andel.ts'
import { extensionReasonsDistribution } from './forlangning_skal_fordelning.ts'
import { referredShare } from './hanvisad_andel.ts'
import { homeVisitShare } from './hembesok_andel.ts'
import { mainReasonDistribution } from './huvudorsak_fordelning.ts'
import { grantedShare } from './insats_andel.ts'
import { interventionsDistribution } from './insatser_fordelning.ts'
import { instrumentShare } from './instrument_andel.ts'
import { chainDaysTogether } from './kedja_dagar.ts'
import { chainLengthDistribution } from './kedja_fordelning.ts'
import { reasonsDistribution } from './orsaker_fordelning.ts'
import { over120Days } from './over_120_dagar.ts'
import { overFourMonths } from './over_fyra_manader.ts'
import { riskAreasDistribution } from './riskomraden_fordelning.ts'
import { talkNotOffered } from './samtal_ej_erbjudet.ts'
import { talkedAloneShare } from './samtal_enskilt_andel.ts'
import { talksDistribution } from './samtal_fordelning.ts'
import { metOnce } from './samtal_minst_1.ts'
import { metTwice } from './samtal_minst_2.ts'
import { metThreeTimes } from './samtal_minst_3.ts'
import { talkNotWanted } from './samtal_ville_inte.ts'
import { childConsents } from './samtycke_barn.ts'
import { guardian1Consents } from './samtycke_vardnadshavare_1.ts'
import { guardian2Consents } from './samtycke_vardnadshavare_2.ts'
import { noTalkReasonsDistribution } from './skal_ej_samtal_fordelning.ts'
import { protectiveAreasDistribution } from './skyddsomraden_fordelning.ts'
import { knownBeforeShare } from './tidigare_kand_andel.ts'
import { interpreterShare } from './tolk_andel.ts'
import { informationDistribution } from './uppgifter_fran_fordelning.ts'
import { outcomeDistribution } from './utfall_fordelning.ts'
import { investigationDays } from './utredningstid.ts'
import { exposureDistribution } from './utsatthet_fordelning.ts'

/** Every indicator of the investigation form, in the order people read them. Adding one: a new file and a line here. */
export const indicators: readonly Indicator[] = [
  numberOfInvestigations,
  metOnce,
  metTwice,
  metThreeTimes,
  talksDistribution,
  talkedAloneShare,
  talkNotOffered,
  talkNotWanted,
  noTalkReasonsDistribution,
  childViewDocumented,
  investigationDays,
  overFourMonths,
  over120Days,
  extendedShare,
  extensionReasonsDistribution,
  assessedWithinFourteenDays,
  caseworkerChangedShare,
  homeVisitShare,
  informationDistribution,
  instrumentShare,
  interpreterShare,
  knownBeforeShare,
  reportersDistribution,
  mainReasonDistribution,
  reasonsDistribution,
  exposureDistribution,
  riskAreasDistribution,
  protectiveAreasDistribution,
  needAreasDistribution,
  needLevelDistribution,
  guardian1Consents,
  guardian2Consents,
  childConsents,
  outcomeDistribution,
  grantedShare,
  interventionsDistribution,
  needWithoutConsentShare,
  referredShare,
  returnWithinYear,
  chainLengthDistribution,
  chainDaysTogether,
]
