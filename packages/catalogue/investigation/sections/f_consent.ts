import { type Section, words } from '@lyhord/core'
import { attitudeOfChild } from '../variables/installning_barn.ts'
import { attitudeOfGuardian1 } from '../variables/installning_vardnadshavare_1.ts'
import { attitudeOfGuardian2 } from '../variables/installning_vardnadshavare_2.ts'

/** Section F: consent. */
export const consent: Section = {
  id: 'F',
  title: words('Samtycke', 'Consent'),
  questions: [
    { variable: attitudeOfGuardian1 },
    { variable: attitudeOfGuardian2 },
    { variable: attitudeOfChild },
  ],
}
