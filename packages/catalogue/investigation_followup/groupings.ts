import type { Grouping } from '@lyhord/core'
import { byAgeGroup, byKkikAge } from '../age_bands.ts'
import { byCodesOf } from '../by_codes.ts'
import { unaccompanied } from './variables/ensamkommande.ts'
import { plan } from './variables/genomforandeplan.ts'
import { intervention } from './variables/insats.ts'
import { interventionState } from './variables/insats_status.ts'
import { sex } from './variables/kon.ts'

export { byAgeGroup, byKkikAge }

/** By legal sex. */
export const bySex = byCodesOf(sex)

/** Every way to split the results of the follow-up. */
export const groupings: readonly Grouping[] = [
  bySex,
  byAgeGroup,
  byKkikAge,
  byCodesOf(intervention),
  byCodesOf(interventionState),
  byCodesOf(plan),
  byCodesOf(unaccompanied),
]
