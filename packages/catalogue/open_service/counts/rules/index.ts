import type { Rule } from '@lyhord/core'
import { endedAndReported } from '../../rules/ended_and_reported.ts'
import { familyServiceWithoutCarers } from '../../rules/family_service_without_carers.ts'
import { monthInFuture } from '../../rules/month_in_future.ts'
import { monthLongAgo } from '../../rules/month_long_ago.ts'
import { newVisitAndDidNotComeBack } from '../../rules/new_visit_and_did_not_come_back.ts'
import { parentGroupWithoutCarers } from '../../rules/parent_group_without_carers.ts'
import { sexMissing } from '../../rules/sex_missing.ts'
import { unitMissing } from '../../rules/unit_missing.ts'
import { smallChildrenInTalks } from './oppen_insats_mangd_03_small_children_in_talks.ts'
import { smallChildrenAtYouthClinic } from './oppen_insats_mangd_06_small_children_at_youth_clinic.ts'
import { manyOnOneRow } from './oppen_insats_mangd_07_many_on_one_row.ts'
import { ageGroupMissing } from './oppen_insats_mangd_10_age_group_missing.ts'

/** Every rule about one record, by id; those with an id here are the same for services and for counts. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  monthInFuture('oppen_insats_mangd-01'),
  monthLongAgo('oppen_insats_mangd-02'),
  smallChildrenInTalks,
  parentGroupWithoutCarers('oppen_insats_mangd-04'),
  familyServiceWithoutCarers('oppen_insats_mangd-05'),
  smallChildrenAtYouthClinic,
  manyOnOneRow,
  unitMissing('oppen_insats_mangd-08'),
  sexMissing('oppen_insats_mangd-09'),
  ageGroupMissing,
  endedAndReported('oppen_insats_mangd-11'),
  newVisitAndDidNotComeBack('oppen_insats_mangd-12'),
]
