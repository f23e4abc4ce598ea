import { type Variable, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** Whether an investigation about the child was already going on; then no decision within 14 days is needed. */
export const investigationOngoing: Variable = {
  id: 'utredning_pagick',
  kind: 'yes_no',
  label: words('Utredning pågick', 'Investigation going on'),
  question: words(
    'Pågick redan en utredning om barnet när den kom in?',
    'Was an investigation about the child already going on when it came in?',
  ),
  help: words(
    'Pågår redan en utredning behövs inget nytt beslut om att inleda. Då gäller inte de 14 dagarna.',
    'If one is going on, no new decision to open is needed. Then the 14 days do not apply.',
  ),
  source: proposal,
}
