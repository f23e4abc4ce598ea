import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import { listFlags } from '../queries/flags.ts'
import { listDoubles, listPairs } from '../queries/second_codings.ts'
import { countSince, type findWorkSession, progressSince } from '../queries/work_sessions.ts'
import { agreementOf } from './agreement.ts'
import { judgeIn } from './judges.ts'

type Session = NonNullable<Awaited<ReturnType<typeof findWorkSession>>>

/** How a work-group session stands: the count, the questions, the second codings and how they agree. */
export const sessionNow = async (db: TenantDb, session: Session) => {
  const { collection, startedAt, doubleShare } = session
  const found = await findCollection(db, collection)
  if (!found) throw new Error('a work session has a collection')
  const { form } = await judgeIn(db, found)
  const doubles = doubleShare > 0 ? await listDoubles(db, collection, startedAt, doubleShare) : []
  return {
    session,
    ...(await countSince(db, collection, startedAt)),
    progress: await progressSince(db, collection, startedAt),
    flags: await listFlags(db, collection),
    doubles: {
      chosen: doubles.length,
      done: doubles.filter((d) => d.done).length,
      forMe: doubles.filter((d) => d.free).map(({ record, localId }) => ({ record, localId })),
    },
    agreement: doubleShare > 0 ? agreementOf(form, await listPairs(db, collection)) : [],
  }
}
