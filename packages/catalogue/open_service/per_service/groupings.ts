import type { Grouping } from '@lyhord/core'
import { byAgeGroup } from '../../age_bands.ts'
import { byCodesOf } from '../../by_codes.ts'
import { livingArrangement } from '../variables/boendesituation.ts'
import { category } from '../variables/kategori.ts'
import { sex } from '../variables/kon.ts'
import { carersTakingPart } from '../variables/omsorgspersoner.ts'
import { interpreter } from '../variables/tolk.ts'
import { unit } from '../variables/verksamhet.ts'

export { byAgeGroup }

/** By legal sex. */
export const bySex = byCodesOf(sex)

/** Every way to split the results of started services. */
export const groupings: readonly Grouping[] = [
  bySex,
  byAgeGroup,
  byCodesOf(category),
  byCodesOf(unit),
  byCodesOf(livingArrangement),
  byCodesOf(carersTakingPart),
  byCodesOf(interpreter),
]
