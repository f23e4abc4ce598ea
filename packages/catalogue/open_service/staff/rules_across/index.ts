import type { RuleAcross } from '@lyhord/core'
import { sameIdTwice } from './oppen_insats_resurs_08_same_id_twice.ts'

/** Every rule about related records, by id. Adding one: a new file and a line here. */
export const rulesAcross: readonly RuleAcross[] = [sameIdTwice]
