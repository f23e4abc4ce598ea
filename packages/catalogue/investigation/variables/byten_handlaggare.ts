import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** How many times the responsible caseworker changed during the investigation. */
export const caseworkerChanges: Variable = {
  id: 'byten_handlaggare',
  kind: 'number',
  min: 0,
  max: 20,
  unit: words('byten', 'changes'),
  label: words('Byten av handläggare', 'Changes of caseworker'),
  question: words(
    'Hur många gånger byttes ansvarig handläggare?',
    'How many times did the responsible caseworker change?',
  ),
  help: words(
    'Räkna byten, inte personer. Samma handläggare hela tiden är 0.',
    'Count changes, not persons. The same caseworker all the time is 0.',
  ),
  source: proposal,
}
