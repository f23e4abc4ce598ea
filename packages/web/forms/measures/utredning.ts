import { byAgeGroup, bySex, groupings } from '@lyhord/catalogue/investigation/groupings.ts'
import { indicators } from '@lyhord/catalogue/investigation/indicators/index.ts'
import { background } from '@lyhord/catalogue/investigation/sections/a_background.ts'
import { reason } from '@lyhord/catalogue/investigation/sections/b_reason.ts'
import { process } from '@lyhord/catalogue/investigation/sections/c_process.ts'
import { risk } from '@lyhord/catalogue/investigation/sections/d_risk.ts'
import { needs } from '@lyhord/catalogue/investigation/sections/e_needs.ts'
import { consent } from '@lyhord/catalogue/investigation/sections/f_consent.ts'
import { outcome } from '@lyhord/catalogue/investigation/sections/g_outcome.ts'
import { type Measures, variablesIn } from './made_of.ts'

/** What the results of the closed investigation are made of. */
export const measures: Measures = {
  indicators,
  groupings,
  defaultGroupings: [bySex, byAgeGroup],
  variables: variablesIn([background, reason, process, risk, needs, consent, outcome]),
}
