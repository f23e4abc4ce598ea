import { type Variable, words } from '@lyhord/core'
import { reporters } from '../../investigation/value_sets/reporters.ts'
import { proposal } from '../sources.ts'

/** Who made the report. */
export const reporter: Variable = {
  id: 'anmalare',
  kind: 'one',
  values: reporters,
  label: words('Anmälare', 'Reporter'),
  question: words('Vem gjorde anmälan?', 'Who made the report?'),
  help: words(
    'Kommer flera anmälningar om samma barn är varje anmälan en egen rad.',
    'If several reports come about the same child, each is a row of its own.',
  ),
  source: proposal,
}
