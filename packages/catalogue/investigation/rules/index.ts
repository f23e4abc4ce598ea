import type { Rule } from '@lyhord/core'
import { closedBeforeOpened } from './utredning_01_closed_before_opened.ts'
import { receivedAfterOpened } from './utredning_02_received_after_opened.ts'
import { openedInFuture } from './utredning_03_opened_in_future.ts'
import { closedInFuture } from './utredning_04_closed_in_future.ts'
import { receivedInFuture } from './utredning_05_received_in_future.ts'
import { longerThanTwoYears } from './utredning_06_longer_than_two_years.ts'
import { closedWithoutOutcome } from './utredning_07_closed_without_outcome.ts'
import { overFourMonthsNotExtended } from './utredning_08_over_four_months_not_extended.ts'
import { extendedWithinFourMonths } from './utredning_09_extended_within_four_months.ts'
import { longPreliminaryAssessment } from './utredning_10_long_preliminary_assessment.ts'
import { closedSameDay } from './utredning_11_closed_same_day.ts'
import { eighteenOrOlder } from './utredning_12_eighteen_or_older.ts'
import { preschoolReportsOlderChild } from './utredning_13_preschool_reports_older_child.ts'
import { childHealthReportsOlderChild } from './utredning_14_child_health_reports_older_child.ts'
import { schoolReportsSmallChild } from './utredning_15_school_reports_small_child.ts'
import { smallChildReports } from './utredning_16_small_child_reports.ts'
import { tooYoungToTalk } from './utredning_17_too_young_to_talk.ts'
import { youthServiceUnderFifteen } from './utredning_18_youth_service_age.ts'
import { supportedHousingUnderSixteen } from './utredning_19_supported_housing_age.ts'
import { schoolAbsenceBeforeSchool } from './utredning_20_school_absence_before_school.ts'
import { smallChildOwnProblems } from './utredning_21_small_child_own_problems.ts'
import { smallChildCoupleRelation } from './utredning_22_small_child_couple_relation.ts'
import { mainReasonNotChosen } from './utredning_23_main_reason_not_chosen.ts'
import { mainReasonMissing } from './utredning_24_main_reason_missing.ts'
import { unaccompaniedReason } from './utredning_25_unaccompanied_reason.ts'
import { unaccompaniedBornInSweden } from './utredning_26_unaccompanied_born_in_sweden.ts'
import { unaccompaniedWithParents } from './utredning_27_unaccompanied_with_parents.ts'
import { sexMissing } from './utredning_28_sex_missing.ts'
import { ageMissing } from './utredning_29_age_missing.ts'
import { talksMissing } from './utredning_30_talks_missing.ts'
import { reasonsMissing } from './utredning_31_reasons_missing.ts'
import { reasonForNoTalkMissing } from './utredning_32_reason_for_no_talk_missing.ts'
import { manyTalks } from './utredning_33_many_talks.ts'
import { manyHomeVisits } from './utredning_34_many_home_visits.ts'
import { manyCaseworkerChanges } from './utredning_35_many_caseworker_changes.ts'
import { changesInShortTime } from './utredning_36_changes_in_short_time.ts'
import { viewNotDocumented } from './utredning_37_view_not_documented.ts'
import { viewSaidImpossible } from './utredning_38_view_said_impossible.ts'
import { noTalkBecauseOfNoDisability } from './utredning_39_no_talk_because_of_no_disability.ts'
import { extendedForChangeThatWasNot } from './utredning_40_extended_for_change_that_was_not.ts'
import { violenceWithoutRisk } from './utredning_41_violence_without_risk.ts'
import { violenceWithoutExposure } from './utredning_42_violence_without_exposure.ts'
import { witnessedViolenceNotAtHome } from './utredning_43_witnessed_violence_not_at_home.ts'
import { grantedWithoutInterventions } from './utredning_44_granted_without_interventions.ts'
import { interventionsNotGranted } from './utredning_45_interventions_not_granted.ts'
import { grantedThoughNobodyConsents } from './utredning_46_granted_though_nobody_consents.ts'
import { noConsentThoughAllConsent } from './utredning_47_no_consent_though_all_consent.ts'
import { noNeedThoughComplex } from './utredning_48_no_need_though_complex.ts'
import { noNeedThoughAreas } from './utredning_49_no_need_though_areas.ts'
import { needWithoutArea } from './utredning_50_need_without_area.ts'
import { ongoingInterventionNotKnown } from './utredning_51_ongoing_intervention_not_known.ts'
import { lvuWithFullConsent } from './utredning_52_lvu_with_full_consent.ts'
import { sisWithoutConsent } from './utredning_53_sis_without_consent.ts'
import { placedForSimpleNeed } from './utredning_54_placed_for_simple_need.ts'
import { placedButNotKnown } from './utredning_55_placed_but_not_known.ts'
import { largeNeedWithoutArea } from './utredning_56_large_need_without_area.ts'

/** Every rule about one investigation, by id. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  closedBeforeOpened,
  receivedAfterOpened,
  openedInFuture,
  closedInFuture,
  receivedInFuture,
  longerThanTwoYears,
  closedWithoutOutcome,
  overFourMonthsNotExtended,
  extendedWithinFourMonths,
  longPreliminaryAssessment,
  closedSameDay,
  eighteenOrOlder,
  preschoolReportsOlderChild,
  childHealthReportsOlderChild,
  schoolReportsSmallChild,
  smallChildReports,
  tooYoungToTalk,
  youthServiceUnderFifteen,
  supportedHousingUnderSixteen,
  schoolAbsenceBeforeSchool,
  smallChildOwnProblems,
  smallChildCoupleRelation,
  mainReasonNotChosen,
  mainReasonMissing,
  unaccompaniedReason,
  unaccompaniedBornInSweden,
  unaccompaniedWithParents,
  sexMissing,
  ageMissing,
  talksMissing,
  reasonsMissing,
  reasonForNoTalkMissing,
  manyTalks,
  manyHomeVisits,
  manyCaseworkerChanges,
  changesInShortTime,
  viewNotDocumented,
  viewSaidImpossible,
  noTalkBecauseOfNoDisability,
  extendedForChangeThatWasNot,
  violenceWithoutRisk,
  violenceWithoutExposure,
  witnessedViolenceNotAtHome,
  grantedWithoutInterventions,
  interventionsNotGranted,
  grantedThoughNobodyConsents,
  noConsentThoughAllConsent,
  noNeedThoughComplex,
  noNeedThoughAreas,
  needWithoutArea,
  ongoingInterventionNotKnown,
  lvuWithFullConsent,
  sisWithoutConsent,
  placedForSimpleNeed,
  placedButNotKnown,
  largeNeedWithoutArea,
]
