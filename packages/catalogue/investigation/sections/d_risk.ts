import { type Section, words } from '@lyhord/core'
import { riskAreas } from '../variables/riskomraden.ts'
import { protectiveAreas } from '../variables/skyddsomraden.ts'
import { exposure } from '../variables/utsatthet.ts'

/** Section D: risk and protection. */
export const risk: Section = {
  id: 'D',
  title: words('Risk och skydd', 'Risk and protection'),
  questions: [{ variable: riskAreas }, { variable: protectiveAreas }, { variable: exposure }],
}
