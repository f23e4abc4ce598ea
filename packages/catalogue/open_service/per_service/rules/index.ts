import type { Rule } from '@lyhord/core'
import { endedAndReported } from '../../rules/ended_and_reported.ts'
import { familyServiceWithoutCarers } from '../../rules/family_service_without_carers.ts'
import { monthInFuture } from '../../rules/month_in_future.ts'
import { monthLongAgo } from '../../rules/month_long_ago.ts'
import { newVisitAndDidNotComeBack } from '../../rules/new_visit_and_did_not_come_back.ts'
import { parentGroupWithoutCarers } from '../../rules/parent_group_without_carers.ts'
import { sexMissing } from '../../rules/sex_missing.ts'
import { unitMissing } from '../../rules/unit_missing.ts'
import { smallChildInTalks } from './oppen_insats_03_small_child_in_talks.ts'
import { smallChildAtYouthClinic } from './oppen_insats_06_small_child_at_youth_clinic.ts'
import { preschoolWithOlderChild } from './oppen_insats_07_preschool_with_older_child.ts'
import { ageMissing } from './oppen_insats_10_age_missing.ts'
import { familyCounsellingWithoutCarers } from './oppen_insats_13_family_counselling_without_carers.ts'

/** Every rule about one record, by id; those with an id here are the same for services and for counts. Adding one: a new file and a line here. */
export const rules: readonly Rule[] = [
  monthInFuture('oppen_insats-01'),
  monthLongAgo('oppen_insats-02'),
  smallChildInTalks,
  parentGroupWithoutCarers('oppen_insats-04'),
  familyServiceWithoutCarers('oppen_insats-05'),
  smallChildAtYouthClinic,
  preschoolWithOlderChild,
  unitMissing('oppen_insats-08'),
  sexMissing('oppen_insats-09'),
  ageMissing,
  endedAndReported('oppen_insats-11'),
  newVisitAndDidNotComeBack('oppen_insats-12'),
  familyCounsellingWithoutCarers,
]
