import type { system as contract } from '@lyhord/contract/resources/system.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers } from '../http/visit.ts'
import { databaseAnswers } from '../queries/health.ts'

/** The state of the house, for those who run it. */
export const system = {
  'GET /api/health': async (_, { house }) =>
    (await databaseAnswers(house.pools.gate))
      ? { status: 'ok', version: house.version, database: 'ok', uptimeSeconds: Math.round(process.uptime()) }
      : refuse('database_away'),
} satisfies Handlers<keyof typeof contract>
