import type { Indicator } from '@lyhord/core'
import { neverBegunShare } from './uppf_aldrig_paborjad_andel.ts'
import { numberFollowedUp } from './uppf_antal.ts'
import { brokenOffShare } from './uppf_avbruten_andel.ts'
import { childToldShare } from './uppf_barnet_berattade_andel.ts'
import { daysToStart } from './uppf_dagar_till_start.ts'
import { participationDistribution } from './uppf_delaktighet_fordelning.ts'
import { endedAsPlannedShare } from './uppf_enligt_plan_andel.ts'
import { interventionDistribution } from './uppf_insats_fordelning.ts'
import { lengthOfIntervention } from './uppf_insatstid.ts'
import { goalsDistribution } from './uppf_mal_fordelning.ts'
import { goalsReachedShare } from './uppf_mal_nadda_andel.ts'
import { returnShare } from './uppf_ny_utredning_andel.ts'
import { ongoingShare } from './uppf_pagar_andel.ts'
import { planShare } from './uppf_plan_andel.ts'
import { stateDistribution } from './uppf_status_fordelning.ts'

/** Every indicator of the follow-up, in the order people read them. Adding one: a new file and a line here. */
export const indicators: readonly Indicator[] = [
  numberFollowedUp,
  interventionDistribution,
  stateDistribution,
  ongoingShare,
  brokenOffShare,
  neverBegunShare,
  endedAsPlannedShare,
  daysToStart,
  lengthOfIntervention,
  planShare,
  goalsDistribution,
  goalsReachedShare,
  participationDistribution,
  childToldShare,
  returnShare,
]
