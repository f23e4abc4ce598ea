import {
  all,
  answered,
  atMost,
  either,
  given,
  indicator,
  is,
  monthsAfter,
  next,
  unanswered,
  words,
} from '@lyhord/core'
import { returns } from './example_returns.ts'
import { returnInKkik } from './sources.ts'

/** Share of children investigated anew within a year of closing. */
export const returnWithinYear = indicator({
  id: 'ater_inom_ett_ar',
  kind: 'share',
  title: words('Ny utredning inom ett år', 'New investigation within a year'),
  question: words(
    'Hur stor andel av utredningarna följdes av en ny om samma barn inom ett år?',
    'What share of the investigations were followed by a new one about the same child within a year?',
  ),
  definition: words(
    'En ny utredning om barnet inleddes inom tolv kalendermånader efter att den förra avslutades. Nämnare: utredningar avslutade minst tolv månader före den sista dag som uppgifterna når till, där barnets pseudonym finns. Ensamkommande barn ingår inte; är det obesvarat räknas barnet in. Den nya utredningen syns när den är avslutad.',
    'A new investigation about the child was opened within twelve calendar months of closing. Denominator: investigations closed at least twelve months before the last day the data reach, with the child’s pseudonym given. Unaccompanied children are not included; where that is not answered the child is. The new investigation is seen once it is closed.',
  ),
  direction: 'lower',
  population: all(
    answered('utredning_slut'),
    either(unanswered('ensamkommande'), is('ensamkommande', 'nej')),
    atMost(monthsAfter('utredning_slut', 12), next('followed_to')),
  ),
  counts: given(
    answered('barn_pseudonym'),
    all(
      answered(next('utredning_start')),
      atMost(next('utredning_start'), monthsAfter('utredning_slut', 12)),
    ),
  ),
  source: returnInKkik,
  example: { rows: returns, expect: { n: 10, missing: 1, numerator: 4, value: 0.4 } },
})
