import { byAgeGroup, bySex, groupings } from '@lyhord/catalogue/open_service/per_service/groupings.ts'
import { indicators } from '@lyhord/catalogue/open_service/per_service/indicators/index.ts'
import { service } from '@lyhord/catalogue/open_service/per_service/sections/a_service.ts'
import { child } from '@lyhord/catalogue/open_service/per_service/sections/b_child.ts'
import { result } from '@lyhord/catalogue/open_service/per_service/sections/c_result.ts'
import { type Measures, variablesIn } from './made_of.ts'

/** What the results of the open service are made of. */
export const measures: Measures = {
  indicators,
  groupings,
  defaultGroupings: [bySex, byAgeGroup],
  variables: variablesIn([service, child, result]),
}
