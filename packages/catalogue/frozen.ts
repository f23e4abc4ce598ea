import { frozen as investigation } from './investigation/frozen.ts'
import { frozen as investigationFollowUp } from './investigation_followup/frozen.ts'
import { frozen as openService } from './open_service/frozen.ts'
import { frozen as referral } from './referral/frozen.ts'

/** Every published form version by id and version: SHA-256 of its shape. Nothing here is ever changed, only added to. */
export const frozen: Readonly<Record<string, string>> = {
  ...investigation,
  ...referral,
  ...openService,
  ...investigationFollowUp,
}
