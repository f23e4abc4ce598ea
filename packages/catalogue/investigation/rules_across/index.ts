import type { RuleAcross } from '@lyhord/core'
import { sameIdTwice } from './utredning_57_same_id_twice.ts'
import { recordedTwice } from './utredning_58_recorded_twice.ts'
import { overlapping } from './utredning_59_overlapping.ts'
import { reopenedWithinWeek } from './utredning_60_reopened_within_week.ts'
import { sexDiffers } from './utredning_61_sex_differs.ts'
import { youngerThanBefore } from './utredning_62_younger_than_before.ts'
import { birthCountryDiffers } from './utredning_63_birth_country_differs.ts'

/** Every rule about related investigations, by id. Adding one: a new file and a line here. */
export const rulesAcross: readonly RuleAcross[] = [
  sameIdTwice,
  recordedTwice,
  overlapping,
  reopenedWithinWeek,
  sexDiffers,
  youngerThanBefore,
  birthCountryDiffers,
]
