import type { Answers } from '@lyhord/core'
import { inventFollowUps } from './follow_up.ts'
import { inventServiceCounts, inventServices } from './open_service.ts'
import { inventStaff } from './open_service_staff.ts'
import { inventReferrals } from './referral.ts'
import { type Synthesis, synthesise } from './synthesise.ts'

/** Invents records of a form, the same for the same seed; no more than asked for. */
export type Inventor = (order: Synthesis) => Iterable<Answers>

/** The inventor of each form by its id. Adding one: a new file and a line here. */
export const inventors: ReadonlyMap<string, Inventor> = new Map<string, Inventor>([
  ['utredning', synthesise],
  ['aktualisering', inventReferrals],
  ['oppen_insats', inventServices],
  ['oppen_insats_mangd', inventServiceCounts],
  ['oppen_insats_resurs', inventStaff],
  ['insats_uppfoljning', inventFollowUps],
])
