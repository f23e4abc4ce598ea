import {
  completenessOf,
  followUpForm,
  followUpsDue,
  investigationForm,
  returnInKkikForm,
} from '@lyhord/catalogue'
import type { followUps as contract } from '@lyhord/contract/resources/follow_ups.ts'
import { type Answers, isMultiAnswer } from '@lyhord/core'
import { answersIn } from '@lyhord/core/indicator/answers_in.ts'
import type { Handlers, Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { begunDrafts } from '../queries/begun_drafts.ts'
import { givenAnswers } from '../work/saved.ts'

const pageSize = 50

/** The worklist of interventions to follow up, and how far it has come. */
export const followUps = {
  'GET /api/follow-ups': async ({ query }, visit) =>
    visit.inTenant(async (db, note) => {
      const { investigations, followed } = await bothForms(visit, db)
      const all = followUpsDue(investigations, followed, visit.house.clock.today())
      const due = all.slice((query.page - 1) * pageSize, query.page * pageSize)
      note({ count: due.length })
      const drafts = await begunDrafts(
        db,
        followUpForm.id,
        due.map(({ prefill }) => ownIdOf(prefill)),
      )
      return {
        due: due.map(({ prefill, twelveMonths }) => ({
          prefill: sent(prefill),
          twelveMonths,
          draft: drafts.get(ownIdOf(prefill)) ?? null,
        })),
        total: all.length,
        pages: Math.ceil(all.length / pageSize),
      }
    }),

  'GET /api/follow-ups/completeness': async ({ query }, visit) =>
    visit.inTenant(async (db) => {
      const { investigations, followed } = await bothForms(visit, db)
      const span = { ...query, today: visit.house.clock.today() }
      return {
        completeness: completenessOf(investigations, followed, span),
        returns: [...returnInKkikForm(investigations, followed, query)],
      }
    }),
} satisfies Handlers<keyof typeof contract>

/** The id that a follow-up is given when it is begun from the list. */
const ownIdOf = (prefill: Answers): string => String(prefill[followUpForm.keys.record] ?? '')

/** As JSON that may be sent back as it is. */
const sent = (prefill: Answers): Record<string, string | number | string[]> =>
  Object.fromEntries(
    Object.entries(givenAnswers(prefill)).map(([id, answer]) => [
      id,
      isMultiAnswer(answer) ? [...answer] : answer,
    ]),
  )

const bothForms = async (
  { house }: Visit,
  db: TenantDb,
): Promise<{ investigations: readonly Answers[]; followed: readonly Answers[] }> => ({
  investigations: answersIn(await house.shelf.answers(db, investigationForm.id)),
  followed: answersIn(await house.shelf.answers(db, followUpForm.id)),
})
