import { all, answered, atLeast, chain, daysBetween, indicator, unanswered, words } from '@lyhord/core'
import { reopenedAtOnce } from '../law.ts'
import { chained } from './example_chains.ts'

/** Days from the first opening to the last closing of investigations that followed on each other. */
export const chainDaysTogether = indicator({
  id: 'kedja_dagar',
  kind: 'days',
  title: words('Tid för utredningar i följd', 'Length of investigations in a row'),
  question: words(
    'Hur många dagar pågick utredningar som följde på varandra, räknade som en?',
    'How many days did investigations that followed on each other last, counted as one?',
  ),
  definition: words(
    'Kalenderdagar från att den första utredningen i en kedja inleddes till att den sista avslutades. En utredning som inleds inom sju dagar efter att den förra om samma barn avslutades hör till samma kedja (se Utredningar i följd). Ingår: kedjor med minst två utredningar. Utredningar utan barnets pseudonym räknas som saknade, för det går inte att veta om de hör till en kedja. Sättet att räkna är Lyhörds förslag. Visas bara för den egna nämnden.',
    'Calendar days from the opening of the first investigation of a chain to the closing of the last. An investigation opened within seven days after the former one about the same child was closed belongs to the same chain (see Investigations in a row). Included: chains of at least two investigations. Investigations without the child’s pseudonym count as missing, for it cannot be known whether they belong to a chain. The way of counting is Lyhörd’s proposal. Shown to the board itself only.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), unanswered(chain.continuedOn), atLeast(chain.length, 2)),
  days: daysBetween(chain.opened, 'utredning_slut'),
  unreleased: true,
  source: reopenedAtOnce,
  example: { rows: chained, expect: { n: 4, missing: 1, value: 227 } },
})
