import type { Indicator } from '@lyhord/core'
import { reporterDistribution } from './akt_anmalare_fordelning.ts'
import { repeatedWithinYear } from './akt_aterkommer_inom_ett_ar.ts'
import { decisionDistribution } from './akt_beslut_fordelning.ts'
import { daysToDecision } from './akt_dagar_till_beslut.ts'
import { mainReasonDistribution } from './akt_huvudorsak_fordelning.ts'
import { openedShare } from './akt_inledd_andel.ts'
import { ledToIntervention } from './akt_ledde_till_insats.ts'
import { ledToInvestigation } from './akt_ledde_till_utredning.ts'
import { immediateProtectionShare } from './akt_omedelbart_skydd_andel.ts'
import { reasonsDistribution } from './akt_orsaker_fordelning.ts'
import { overFourteenDaysShare } from './akt_over_14_dagar.ts'
import { reportsPerThousandChildren } from './akt_per_1000_barn.ts'
import { referralsPerChild } from './akt_per_barn.ts'
import { notOpenedReasonsDistribution } from './akt_skal_inte_inleda_fordelning.ts'
import { assessedShare } from './akt_skyddsbedomd_andel.ts'
import { assessedInTimeShare } from './akt_skyddsbedomd_i_tid.ts'
import { exceptionalReasonsShare } from './akt_synnerliga_skal_andel.ts'
import { typeDistribution } from './akt_typ_fordelning.ts'
import { numberOfReferrals } from './antal_aktualiseringar.ts'

/** Every indicator of the referral form, in the order people read them. Adding one: a new file and a line here. */
export const indicators: readonly Indicator[] = [
  numberOfReferrals,
  openedShare,
  decisionDistribution,
  notOpenedReasonsDistribution,
  daysToDecision,
  overFourteenDaysShare,
  exceptionalReasonsShare,
  assessedShare,
  assessedInTimeShare,
  immediateProtectionShare,
  typeDistribution,
  reporterDistribution,
  reasonsDistribution,
  mainReasonDistribution,
  referralsPerChild,
  reportsPerThousandChildren,
  repeatedWithinYear,
  ledToInvestigation,
  ledToIntervention,
]
