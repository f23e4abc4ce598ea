import type { Extract } from './extract.ts'
import { alfaInvestigations, alfaReferrals } from './systems/alfa.ts'
import { betaInvestigations, betaReferrals } from './systems/beta.ts'
import { deltaInvestigations, deltaReferrals } from './systems/delta.ts'
import { gammaInvestigations, gammaReferrals } from './systems/gamma.ts'

/** Every invented extract, system by system. */
export const extracts: readonly Extract[] = [
  alfaInvestigations,
  alfaReferrals,
  betaInvestigations,
  betaReferrals,
  gammaInvestigations,
  gammaReferrals,
  deltaInvestigations,
  deltaReferrals,
]
