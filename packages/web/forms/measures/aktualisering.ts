import { byAgeGroup, bySex, groupings } from '@lyhord/catalogue/referral/groupings.ts'
import { indicators } from '@lyhord/catalogue/referral/indicators/index.ts'
import { child } from '@lyhord/catalogue/referral/sections/a_child.ts'
import { whatCameIn } from '@lyhord/catalogue/referral/sections/b_what_came_in.ts'
import { protection } from '@lyhord/catalogue/referral/sections/c_protection.ts'
import { decisionPart } from '@lyhord/catalogue/referral/sections/d_decision.ts'
import { type Measures, variablesIn } from './made_of.ts'

/** What the results of the referral are made of. */
export const measures: Measures = {
  indicators,
  groupings,
  defaultGroupings: [bySex, byAgeGroup],
  variables: variablesIn([child, whatCameIn, protection, decisionPart]),
}
