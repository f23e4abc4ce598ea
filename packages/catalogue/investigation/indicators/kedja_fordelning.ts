import { all, answered, chain, indicator, stepsTo, unanswered, words } from '@lyhord/core'
import { reopenedAtOnce } from '../law.ts'
import { chained } from './example_chains.ts'

/** Chains by number of investigations: 1, 2, 3, 4 or more. */
export const chainLengthDistribution = indicator({
  id: 'kedja_fordelning',
  kind: 'distribution',
  of: 'barn_pseudonym',
  read: { var: chain.length },
  steps: stepsTo(1, 4, (length) =>
    words(
      length === '1' ? '1 utredning' : `${length} utredningar`,
      length === '1' ? '1 investigation' : `${length} investigations`,
    ),
  ),
  title: words('Utredningar i följd', 'Investigations in a row'),
  question: words(
    'Hur många utredningar följde på varandra om samma barn?',
    'How many investigations followed on each other about the same child?',
  ),
  definition: words(
    'En utredning som inleds inom sju dagar efter att den förra om samma barn avslutades hör till samma kedja. En utredning som inleds medan en annan pågår gör det inte. Varje kedja räknas en gång, med svaren i och avslutningsdagen för sin sista utredning: 1, 2, 3 samt 4 eller fler utredningar. Nämnare: kedjor vars sista utredning är avslutad, där barnets pseudonym och dagen då utredningen inleddes finns. Följs den sista av en utredning som ännu pågår syns det när den är avslutad. Gränsen sju dagar och sättet att räkna är Lyhörds förslag. Visas bara för den egna nämnden.',
    'An investigation opened within seven days after the former one about the same child was closed belongs to the same chain. One opened while another is going on does not. Each chain is counted once, with the answers and the closing day of its last investigation: 1, 2, 3, and 4 or more investigations. Denominator: chains whose last investigation is closed, with the child’s pseudonym and the opening day given. A following investigation that is still going on is seen once it is closed. The limit of seven days and the way of counting are Lyhörd’s proposal. Shown to the board itself only.',
  ),
  direction: 'none',
  population: all(answered('utredning_slut'), unanswered(chain.continuedOn)),
  unreleased: true,
  source: reopenedAtOnce,
  example: { rows: chained, expect: { n: 9, missing: 1, counts: { 1: 5, 2: 2, 3: 1, '4+': 1 } } },
})
