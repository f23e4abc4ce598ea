import { byCategory, groupings } from '@lyhord/catalogue/open_service/staff/groupings.ts'
import { indicators } from '@lyhord/catalogue/open_service/staff/indicators/index.ts'
import { staff } from '@lyhord/catalogue/open_service/staff/sections/a_staff.ts'
import { type Measures, variablesIn } from './made_of.ts'

/** What the results of staff resources are made of. */
export const measures: Measures = {
  indicators,
  groupings,
  defaultGroupings: [byCategory],
  variables: variablesIn([staff]),
}
