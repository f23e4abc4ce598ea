import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../../sources.ts'

/** Hours a week given to the service. */
export const hoursAWeek: Variable = {
  id: 'timmar_vecka',
  kind: 'number',
  min: 0,
  max: 40_000,
  unit: words('timmar', 'hours'),
  label: words('Timmar i veckan', 'Hours a week'),
  question: words(
    'Hur många timmar i veckan ges till insatserna?',
    'How many hours a week are given to the services?',
  ),
  help: words(
    'Tid med barn och familjer, med förberedelser. En uppskattning räcker.',
    'Time with children and families, with preparation. An estimate will do.',
  ),
  source: nusoConcept,
}
