import { inColumns } from '@lyhord/contract/resources/columns_of_rows.ts'
import type { imports as contract } from '@lyhord/contract/resources/imports.ts'
import { refuse } from '../http/refusal.ts'
import type { Handlers, Note, Visit } from '../http/visit.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { findCollection } from '../queries/collections.ts'
import { listChunks } from '../queries/import_chunks.ts'
import { findingsOfCause, pagesOfFindings } from '../queries/import_findings.ts'
import { listHeld } from '../queries/import_held.ts'
import { countUndoable, listChangedSince, pagesOfChanged } from '../queries/import_undo.ts'
import { findImport, listImports } from '../queries/imports.ts'
import { refuseFreeText } from '../work/free_text.ts'
import { askApply, askCheck, askReopen, askUndo, heldImport, seenImport } from '../work/import/ask_import.ts'
import { beginImport } from '../work/import/begin_import.ts'
import { causeId, causesInWords } from '../work/import/causes.ts'
import { discard } from '../work/import/discard.ts'
import { receiveChunk } from '../work/import/receive_chunk.ts'
import { shownImport } from '../work/import/show_import.ts'
import { textsIn } from '../work/import/texts_in.ts'
import { judgeIn } from '../work/judges.ts'

const judged = ['checked', 'applying', 'applied'] as const

/** The way in for files. */
export const imports = {
  'GET /api/imports': async ({ query }, visit) => {
    /* Whoever looks here may soon have a file to be checked. */
    void visit.house.importing.ready()
    return visit.inTenant(async (db) => {
      const { rows, total, pages } = await listImports(db, query.page)
      return { imports: rows.map(shownImport), total, pages }
    })
  },

  'POST /api/imports': async ({ body }, visit) =>
    visit.inTenant(async (db, note) => {
      const begun = await beginImport(db, body, visit.house.clock.now())
      note({ purpose: begun.id, count: begun.rows })
      return shownImport(begun)
    }),

  'GET /api/imports/:import': async ({ params }, visit) =>
    visit.inTenant(async (db) => {
      const found = await findImport(db, params.import)
      if (!found) throw refuse('not_found')
      return { ...shownImport(found), chunks: await listChunks(db, found.id) }
    }),

  'PUT /api/imports/:import/chunks/:chunk': async ({ params, body }, visit) => {
    const { columns = inColumns(body.rows ?? []) } = body
    for (const { reasons } of Object.values(columns.besides ?? {}))
      if (reasons) refuseFreeText(visit.actor, textsIn(reasons))
    return visit.inTenant((db) => receiveChunk(db, params.import, params.chunk, columns, visit.house.clock))
  },

  'POST /api/imports/:import/check': async ({ params }, visit) =>
    onErrand(visit, params.import, async (db, note) => {
      await askCheck(db, params.import, visit.house.clock.now())
      note({ purpose: params.import })
    }),

  'GET /api/imports/:import/findings': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const found = await seenImport(db, params.import, judged)
      const collection = await findCollection(db, found.collection)
      if (!collection) throw refuse('not_found')
      const { form } = await judgeIn(db, found)
      note({ purpose: found.id })
      return { causes: causesInWords(found.causes ?? [], form, collection, found.before) }
    }),

  'GET /api/imports/:import/findings/:cause': async ({ params, query }, visit) =>
    visit.inTenant(async (db, note) => {
      const found = await seenImport(db, params.import, judged)
      const cause = found.causes?.find((c) => causeId(c) === params.cause)
      if (!cause) throw refuse('not_found')
      const findings = await findingsOfCause(db, found.id, cause, query.page)
      note({ purpose: found.id, count: findings.length })
      return { findings: [...findings], total: cause.count, pages: pagesOfFindings(cause.count) }
    }),

  'GET /api/imports/:import/rows': async ({ params, query }, visit) =>
    visit.inTenant(async (db, note) => {
      const found = await seenImport(db, params.import, judged)
      const { rows, total, pages } = await listHeld(db, found.id, query.page)
      note({ purpose: found.id, count: rows.length })
      return { rows: rows.map((row) => ({ ...row, findings: [...row.findings] })), total, pages }
    }),

  'POST /api/imports/:import/apply': async ({ params, body }, visit) => {
    refuseFreeText(visit.actor, textsIn(body.acceptQueries))
    return onErrand(visit, params.import, async (db, note) => {
      await askApply(db, params.import, body, visit.house.clock.now())
      note({ purpose: params.import })
    })
  },

  'POST /api/imports/:import/reopen': async ({ params, body }, visit) =>
    visit.inTenant(async (db, note) => {
      await askReopen(db, params.import, body.rows, visit.house.clock.now())
      note({ purpose: params.import, count: body.rows })
      return shownImport(await seenImport(db, params.import, ['receiving']))
    }),

  'GET /api/imports/:import/undo': async ({ params, query }, visit) =>
    visit.inTenant(async (db, note) => {
      const found = await seenImport(db, params.import, ['applied'])
      const { created, amended, changedSince: total } = await countUndoable(db, found.id)
      const changed = await listChangedSince(db, found.id, query.page)
      note({ purpose: found.id, count: changed.length })
      return {
        withdrawn: created,
        restored: amended,
        changedSince: changed.map((c) => ({ ...c, changedAt: c.changedAt.toISOString() })),
        total,
        pages: pagesOfChanged(total),
      }
    }),

  'POST /api/imports/:import/undo': async ({ params, body }, visit) =>
    onErrand(visit, params.import, async (db, note) => {
      const { created, amended } = await askUndo(db, params.import, body.leaveChanged)
      note({ purpose: params.import, count: created + amended })
    }),

  'DELETE /api/imports/:import': async ({ params }, visit) =>
    visit.inTenant(async (db, note) => {
      const held = await heldImport(db, params.import, ['receiving', 'checking', 'checked', 'applied'])
      await discard(db, held.id)
      note({ purpose: held.id })
      return { done: true as const }
    }),
} satisfies Handlers<keyof typeof contract>

/** Sends an import on an errand; the job begins when the wish is safely in the database. */
const onErrand = async (
  { house, actor, inTenant }: Visit,
  id: string,
  ask: (db: TenantDb, note: Note) => Promise<void>,
) => {
  const found = await inTenant(async (db, note) => {
    await ask(db, note)
    return findImport(db, id)
  })
  if (!found) return refuse('not_found')
  await house.importing.ask({ tenant: actor.tenant.id, id })
  return shownImport(found)
}
