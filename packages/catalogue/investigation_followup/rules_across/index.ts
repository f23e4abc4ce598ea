import type { RuleAcross } from '@lyhord/core'
import { sameIdTwice } from './insats_uppfoljning_28_same_id_twice.ts'
import { sameInterventionTwice } from './insats_uppfoljning_29_same_intervention_twice.ts'
import { returnDiffers } from './insats_uppfoljning_30_return_differs.ts'

/** Every rule about related records, by id. Adding one: a new file and a line here. */
export const rulesAcross: readonly RuleAcross[] = [sameIdTwice, sameInterventionTwice, returnDiffers]
