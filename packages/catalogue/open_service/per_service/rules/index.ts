import type { Rule } from '@lyhord/core'
import { monthInFuture } from './oppen_insats_01_month_in_future.ts'
import { monthLongAgo } from './oppen_insats_02_month_long_ago.ts'
import { smallChildInTalks } from './oppen_insats_03_small_child_in_talks.ts'
import { parentGroupWithoutCarers } from './oppen_insats_04_parent_group_without_carers.ts'
import { familyServiceWithoutCarers } from './oppen_insats_05_family_service_without_carers.ts'
import { smallChildAtYouthClinic } from './oppen_insats_06_small_child_at_youth_clinic.ts'
import { preschoolWithOlderChild } from './oppen_insats_07_preschool_with_older_child.ts'
import { unitMissing } from './oppen_insats_08_unit_missing.ts'
import { sexMissing } from './oppen_insats_09_sex_missing.ts'
import { ageMissing } from './oppen_insats_10_age_missing.ts'
import { endedAndReported } from './oppen_insats_11_ended_and_reported.ts'
import { newVisitAndDidNotComeBack } from './oppen_insats_12_new_visit_and_did_not_come_back.ts'
import { familyCounsellingWithoutCarers } from './oppen_insats_13_family_counselling_without_carers.ts'

/** Every rule about one record, by id. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  monthInFuture,
  monthLongAgo,
  smallChildInTalks,
  parentGroupWithoutCarers,
  familyServiceWithoutCarers,
  smallChildAtYouthClinic,
  preschoolWithOlderChild,
  unitMissing,
  sexMissing,
  ageMissing,
  endedAndReported,
  newVisitAndDidNotComeBack,
  familyCounsellingWithoutCarers,
]
