import type { Grouping } from '@lyhord/core'
import { byCodesOf } from '../../by_codes.ts'
import { byAgeGroup as byAge, bySex } from '../per_service/groupings.ts'
import { livingArrangement } from '../variables/boendesituation.ts'
import { category } from '../variables/kategori.ts'
import { carersTakingPart } from '../variables/omsorgspersoner.ts'
import { interpreter } from '../variables/tolk.ts'
import { unit } from '../variables/verksamhet.ts'

/** By age group, in the groups of the form per service, so that the tallies of both can be laid side by side. */
export const byAgeGroup: Grouping = {
  ...byAge,
  of: 'aldersgrupp',
  groupOf: ({ aldersgrupp }) => {
    const group = typeof aldersgrupp === 'string' ? aldersgrupp.replace('ar_', '').replace('_', '-') : ''
    return byAge.codes.some((c) => c.id === group) ? group : null
  },
}

/** Every way to split the counts, by the same ids as started services. */
export const groupings: readonly Grouping[] = [
  bySex,
  byAgeGroup,
  byCodesOf(category),
  byCodesOf(unit),
  byCodesOf(livingArrangement),
  byCodesOf(carersTakingPart),
  byCodesOf(interpreter),
]
