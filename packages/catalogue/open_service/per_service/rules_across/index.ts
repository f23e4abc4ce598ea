import type { RuleAcross } from '@lyhord/core'
import { sameIdTwice } from './oppen_insats_14_same_id_twice.ts'
import { recordedTwice } from './oppen_insats_15_recorded_twice.ts'
import { youngerThanBefore } from './oppen_insats_16_younger_than_before.ts'

/** Every rule about related records, by id. Adding one: a new file and a line here. */
export const rulesAcross: readonly RuleAcross[] = [sameIdTwice, recordedTwice, youngerThanBefore]
