import type { Rule } from '@lyhord/core'
import { monthInFuture } from './oppen_insats_mangd_01_month_in_future.ts'
import { monthLongAgo } from './oppen_insats_mangd_02_month_long_ago.ts'
import { smallChildrenInTalks } from './oppen_insats_mangd_03_small_children_in_talks.ts'
import { parentGroupWithoutCarers } from './oppen_insats_mangd_04_parent_group_without_carers.ts'
import { familyServiceWithoutCarers } from './oppen_insats_mangd_05_family_service_without_carers.ts'
import { smallChildrenAtYouthClinic } from './oppen_insats_mangd_06_small_children_at_youth_clinic.ts'
import { manyOnOneRow } from './oppen_insats_mangd_07_many_on_one_row.ts'
import { unitMissing } from './oppen_insats_mangd_08_unit_missing.ts'
import { sexMissing } from './oppen_insats_mangd_09_sex_missing.ts'
import { ageGroupMissing } from './oppen_insats_mangd_10_age_group_missing.ts'
import { endedAndReported } from './oppen_insats_mangd_11_ended_and_reported.ts'
import { newVisitAndDidNotComeBack } from './oppen_insats_mangd_12_new_visit_and_did_not_come_back.ts'

/** Every rule about one record, by id. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  monthInFuture,
  monthLongAgo,
  smallChildrenInTalks,
  parentGroupWithoutCarers,
  familyServiceWithoutCarers,
  smallChildrenAtYouthClinic,
  manyOnOneRow,
  unitMissing,
  sexMissing,
  ageGroupMissing,
  endedAndReported,
  newVisitAndDidNotComeBack,
]
