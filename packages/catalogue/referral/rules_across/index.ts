import type { RuleAcross } from '@lyhord/core'
import { sameIdTwice } from './aktualisering_39_same_id_twice.ts'
import { recordedTwice } from './aktualisering_40_recorded_twice.ts'
import { newWhileUndecided } from './aktualisering_41_new_while_undecided.ts'
import { openedTwiceWithinMonth } from './aktualisering_42_opened_twice_within_month.ts'
import { sexDiffers } from './aktualisering_43_sex_differs.ts'
import { youngerThanBefore } from './aktualisering_44_younger_than_before.ts'

/** Every rule about related records, by id. Adding one: a new file and a line here. */
export const rulesAcross: readonly RuleAcross[] = [
  sameIdTwice,
  recordedTwice,
  newWhileUndecided,
  openedTwiceWithinMonth,
  sexDiffers,
  youngerThanBefore,
]
