import { byAgeGroup, groupings } from '@lyhord/catalogue/open_service/counts/groupings.ts'
import { indicators } from '@lyhord/catalogue/open_service/counts/indicators/index.ts'
import { count } from '@lyhord/catalogue/open_service/counts/sections/a_count.ts'
import { children } from '@lyhord/catalogue/open_service/counts/sections/b_children.ts'
import { result } from '@lyhord/catalogue/open_service/counts/sections/c_result.ts'
import { bySex } from '@lyhord/catalogue/open_service/per_service/groupings.ts'
import { type Measures, variablesIn } from './made_of.ts'

/** What the results of open services as counts are made of. */
export const measures: Measures = {
  indicators,
  groupings,
  defaultGroupings: [bySex, byAgeGroup],
  variables: variablesIn([count, children, result]),
}
