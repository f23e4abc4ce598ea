import type { equity as contract } from '@lyhord/contract/resources/equity.ts'
import { answersIn } from '@lyhord/core/indicator/answers_in.ts'
import type { Handlers } from '../http/visit.ts'
import { equityIn } from '../work/equity/equity.ts'
import { linkedAnswers } from '../work/linked_answers.ts'

/** Whether interventions are granted, and consent is missing, as often for different children with similar needs. */
export const equity = {
  'GET /api/equity': async ({ query }, visit) =>
    equityIn(
      answersIn(await visit.inTenant((db) => linkedAnswers(db, 'utredning', visit.house.shelf.answers))),
      query,
    ),
} satisfies Handlers<keyof typeof contract>
