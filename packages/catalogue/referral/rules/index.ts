import type { Rule } from '@lyhord/core'
import { decidedBeforeReceived } from './aktualisering_01_decided_before_received.ts'
import { receivedInFuture } from './aktualisering_02_received_in_future.ts'
import { decidedInFuture } from './aktualisering_03_decided_in_future.ts'
import { assessedBeforeReceived } from './aktualisering_04_assessed_before_received.ts'
import { assessedInFuture } from './aktualisering_05_assessed_in_future.ts'
import { decisionWithoutDay } from './aktualisering_06_decision_without_day.ts'
import { dayWithoutDecision } from './aktualisering_07_day_without_decision.ts'
import { overFourteenDays } from './aktualisering_08_over_fourteen_days.ts'
import { undecidedOverFourteenDays } from './aktualisering_09_undecided_over_fourteen_days.ts'
import { exceptionalReasonsInTime } from './aktualisering_10_exceptional_reasons_in_time.ts'
import { decidedAfterThreeMonths } from './aktualisering_11_decided_after_three_months.ts'
import { assessmentNotAnswered } from './aktualisering_12_assessment_not_answered.ts'
import { notAssessed } from './aktualisering_13_not_assessed.ts'
import { assessedLaterThanNextDay } from './aktualisering_14_assessed_later_than_next_day.ts'
import { assessedWithoutDay } from './aktualisering_15_assessed_without_day.ts'
import { protectionButNotOpened } from './aktualisering_16_protection_but_not_opened.ts'
import { protectionDecidedLate } from './aktualisering_17_protection_decided_late.ts'
import { notOpenedWithoutReason } from './aktualisering_18_not_opened_without_reason.ts'
import { reasonThoughOpened } from './aktualisering_19_reason_though_opened.ts'
import { addedThoughNoneOngoing } from './aktualisering_20_added_though_none_ongoing.ts'
import { openedThoughOngoing } from './aktualisering_21_opened_though_ongoing.ts'
import { applicationNotOpened } from './aktualisering_22_application_not_opened.ts'
import { reportWithdrawn } from './aktualisering_23_report_withdrawn.ts'
import { reportWithoutReporter } from './aktualisering_24_report_without_reporter.ts'
import { preschoolReportsOlderChild } from './aktualisering_25_preschool_reports_older_child.ts'
import { childHealthReportsOlderChild } from './aktualisering_26_child_health_reports_older_child.ts'
import { schoolReportsSmallChild } from './aktualisering_27_school_reports_small_child.ts'
import { smallChildReports } from './aktualisering_28_small_child_reports.ts'
import { smallChildOwnProblems } from './aktualisering_29_small_child_own_problems.ts'
import { schoolAbsenceBeforeSchool } from './aktualisering_30_school_absence_before_school.ts'
import { mainReasonNotChosen } from './aktualisering_31_main_reason_not_chosen.ts'
import { mainReasonMissing } from './aktualisering_32_main_reason_missing.ts'
import { reasonsMissing } from './aktualisering_33_reasons_missing.ts'
import { typeMissing } from './aktualisering_34_type_missing.ts'
import { eighteenOrOlder } from './aktualisering_35_eighteen_or_older.ts'
import { sexMissing } from './aktualisering_36_sex_missing.ts'
import { ageMissing } from './aktualisering_37_age_missing.ts'
import { protectionWithoutAssessment } from './aktualisering_38_protection_without_assessment.ts'

/** Every rule about one record, by id. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  decidedBeforeReceived,
  receivedInFuture,
  decidedInFuture,
  assessedBeforeReceived,
  assessedInFuture,
  decisionWithoutDay,
  dayWithoutDecision,
  overFourteenDays,
  undecidedOverFourteenDays,
  exceptionalReasonsInTime,
  decidedAfterThreeMonths,
  assessmentNotAnswered,
  notAssessed,
  assessedLaterThanNextDay,
  assessedWithoutDay,
  protectionButNotOpened,
  protectionDecidedLate,
  notOpenedWithoutReason,
  reasonThoughOpened,
  addedThoughNoneOngoing,
  openedThoughOngoing,
  applicationNotOpened,
  reportWithdrawn,
  reportWithoutReporter,
  preschoolReportsOlderChild,
  childHealthReportsOlderChild,
  schoolReportsSmallChild,
  smallChildReports,
  smallChildOwnProblems,
  schoolAbsenceBeforeSchool,
  mainReasonNotChosen,
  mainReasonMissing,
  reasonsMissing,
  typeMissing,
  eighteenOrOlder,
  sexMissing,
  ageMissing,
  protectionWithoutAssessment,
]
