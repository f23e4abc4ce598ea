import type { comparisons as contract } from '@lyhord/contract/resources/comparisons.ts'
import type { Handlers } from '../http/visit.ts'
import { answerEquity } from '../work/comparison/compared/answer_equity.ts'
import { answerIndicator } from '../work/comparison/compared/answer_indicator.ts'
import { answerProfile } from '../work/comparison/compared/answer_profile.ts'
import { listComparisons } from '../work/comparison/compared/list_comparisons.ts'

/** Comparison of published releases. */
export const comparisons = {
  'GET /api/comparisons': async (_, visit) =>
    visit.inTenant(async (db) => ({
      comparisons: await listComparisons(db, visit.house.compared),
      beingMade: visit.actor.tenant.demonstration && visit.house.demonstrating.beingMade,
    })),

  'GET /api/comparisons/indicator': async ({ query }, visit) =>
    visit.inTenant((db) => answerIndicator(db, visit.house.compared, query)),

  'GET /api/comparisons/equity': async ({ query }, visit) =>
    visit.inTenant((db) => answerEquity(db, visit.house.compared, query)),

  'GET /api/comparisons/profile': async ({ query }, visit) =>
    visit.inTenant((db) => answerProfile(db, visit.house.compared, query)),
} satisfies Handlers<keyof typeof contract>
