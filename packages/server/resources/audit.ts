import type { audit as contract } from '@lyhord/contract/resources/audit.ts'
import type { Handlers } from '../http/visit.ts'
import { listAudit, verifyAudit } from '../queries/audit.ts'

/** The log, and the proof that nobody has changed it. */
export const audit = {
  'GET /api/audit': async ({ query }, visit) =>
    visit.inTenant(async (db, note) => {
      const found = await listAudit(db, query, query.page)
      note({ count: found.entries.length, record: query.record })
      return found
    }),

  'GET /api/audit/verification': async (_, visit) => visit.inTenant(verifyAudit),
} satisfies Handlers<keyof typeof contract>
