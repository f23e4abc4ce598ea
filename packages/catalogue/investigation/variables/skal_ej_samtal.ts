import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'
import { noTalkReasons } from '../value_sets/no_talk_reasons.ts'

/** Why no talk with the child was held. */
export const noTalkReason: Variable = {
  id: 'skal_ej_samtal',
  kind: 'one',
  values: noTalkReasons,
  label: words('Skäl till att inget samtal hölls', 'Reason for no talk'),
  question: words('Varför hölls inget samtal med barnet?', 'Why was there no talk with the child?'),
  help: words(
    'Välj det som bäst beskriver hur det blev. Att barnet inte fick frågan och att barnet tackade nej är två olika saker.',
    'Choose what best describes what happened. Not being asked and saying no are two different things.',
  ),
  source: proposal,
}
