import { byAgeGroup, bySex, groupings } from '@lyhord/catalogue/investigation_followup/groupings.ts'
import { indicators } from '@lyhord/catalogue/investigation_followup/indicators/index.ts'
import { child } from '@lyhord/catalogue/investigation_followup/sections/a_child.ts'
import { interventionPart } from '@lyhord/catalogue/investigation_followup/sections/b_intervention.ts'
import { result } from '@lyhord/catalogue/investigation_followup/sections/c_result.ts'
import { returning } from '@lyhord/catalogue/investigation_followup/sections/d_return.ts'
import { type Measures, variablesIn } from './made_of.ts'

/** What the results of the follow-up after a year are made of. */
export const measures: Measures = {
  indicators,
  groupings,
  defaultGroupings: [bySex, byAgeGroup],
  variables: variablesIn([child, interventionPart, result, returning]),
}
