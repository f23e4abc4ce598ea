import { above, all, answered, daysBetween, is, isNot, type Section, words } from '@lyhord/core'
import { decision } from '../variables/beslut.ts'
import { decisionDay } from '../variables/beslut_datum.ts'
import { notOpenedReason } from '../variables/skal_inte_inleda.ts'
import { exceptionalReasons } from '../variables/synnerliga_skal.ts'

/** Section D: the decision, and what it rests on. */
export const decisionPart: Section = {
  id: 'D',
  title: words('Beslut', 'Decision'),
  questions: [
    { variable: decision },
    { variable: decisionDay, askedWhen: answered('beslut') },
    { variable: notOpenedReason, askedWhen: is('beslut', 'inleds_inte') },
    {
      variable: exceptionalReasons,
      askedWhen: all(
        is('aktualiseringstyp', 'anmalan'),
        isNot('beslut', 'pafors'),
        above(daysBetween('inkom_datum', 'beslut_datum'), 14),
      ),
    },
  ],
}
