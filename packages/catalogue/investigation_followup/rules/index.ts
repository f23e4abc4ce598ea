import type { Rule } from '@lyhord/core'
import { followedUpBeforeClosed } from './insats_uppfoljning_01_followed_up_before_closed.ts'
import { followedUpInFuture } from './insats_uppfoljning_02_followed_up_in_future.ts'
import { followedUpEarly } from './insats_uppfoljning_03_followed_up_early.ts'
import { followedUpLate } from './insats_uppfoljning_04_followed_up_late.ts'
import { startedAfterFollowUp } from './insats_uppfoljning_05_started_after_follow_up.ts'
import { endedBeforeStarted } from './insats_uppfoljning_06_ended_before_started.ts'
import { endedAfterFollowUp } from './insats_uppfoljning_07_ended_after_follow_up.ts'
import { statusMissing } from './insats_uppfoljning_08_status_missing.ts'
import { endedWithoutDay } from './insats_uppfoljning_09_ended_without_day.ts'
import { neverBegunWithDays } from './insats_uppfoljning_10_never_begun_with_days.ts'
import { ongoingWithEnd } from './insats_uppfoljning_11_ongoing_with_end.ts'
import { withoutPlan } from './insats_uppfoljning_12_without_plan.ts'
import { goalsWithoutPlan } from './insats_uppfoljning_13_goals_without_plan.ts'
import { asPlannedButWorse } from './insats_uppfoljning_14_as_planned_but_worse.ts'
import { goalsMissing } from './insats_uppfoljning_15_goals_missing.ts'
import { youngPersonTooYoung } from './insats_uppfoljning_16_young_person_too_young.ts'
import { participationMissing } from './insats_uppfoljning_17_participation_missing.ts'
import { babyTells } from './insats_uppfoljning_18_baby_tells.ts'
import { newInvestigationWithoutDay } from './insats_uppfoljning_19_new_investigation_without_day.ts'
import { dayWithoutNewInvestigation } from './insats_uppfoljning_20_day_without_new_investigation.ts'
import { newBeforeClosed } from './insats_uppfoljning_21_new_before_closed.ts'
import { newAfterTwelveMonths } from './insats_uppfoljning_22_new_after_twelve_months.ts'
import { newAfterFollowUp } from './insats_uppfoljning_23_new_after_follow_up.ts'
import { noReturnBeforeAYear } from './insats_uppfoljning_24_no_return_before_a_year.ts'
import { cannotBeLinked } from './insats_uppfoljning_25_cannot_be_linked.ts'
import { sexMissing } from './insats_uppfoljning_26_sex_missing.ts'
import { ageMissing } from './insats_uppfoljning_27_age_missing.ts'

/** Every rule about one record, by id. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  followedUpBeforeClosed,
  followedUpInFuture,
  followedUpEarly,
  followedUpLate,
  startedAfterFollowUp,
  endedBeforeStarted,
  endedAfterFollowUp,
  statusMissing,
  endedWithoutDay,
  neverBegunWithDays,
  ongoingWithEnd,
  withoutPlan,
  goalsWithoutPlan,
  asPlannedButWorse,
  goalsMissing,
  youngPersonTooYoung,
  participationMissing,
  babyTells,
  newInvestigationWithoutDay,
  dayWithoutNewInvestigation,
  newBeforeClosed,
  newAfterTwelveMonths,
  newAfterFollowUp,
  noReturnBeforeAYear,
  cannotBeLinked,
  sexMissing,
  ageMissing,
]
