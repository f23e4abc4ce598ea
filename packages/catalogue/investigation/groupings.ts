import type { Grouping } from '@lyhord/core'
import { byAgeGroup } from '../age_bands.ts'
import { byCodesOf } from '../by_codes.ts'
import { disabilityGrouping } from './disability_grouping.ts'
import { livingArrangement } from './variables/boendesituation.ts'
import { unaccompanied } from './variables/ensamkommande.ts'
import { birthCountry } from './variables/fodelseland.ts'
import { parentsBornAbroad } from './variables/foraldrar_fodda_utomlands.ts'
import { sex } from './variables/kon.ts'
import { knownBefore } from './variables/tidigare_kand.ts'

export { byAgeGroup }

/** By legal sex. */
export const bySex = byCodesOf(sex)

/** Every way to split the results of the investigation form. */
export const groupings: readonly Grouping[] = [
  bySex,
  byAgeGroup,
  byCodesOf(birthCountry),
  byCodesOf(parentsBornAbroad),
  byCodesOf(unaccompanied),
  byCodesOf(livingArrangement),
  disabilityGrouping,
  byCodesOf(knownBefore),
]
