import type { Answers } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { importsOf, listVersions } from '../queries/record_list.ts'
import { findRecord } from '../queries/records.ts'

/** Every version of a record with what changed from the one before; `undefined` when there is no such record. */
export const changesOf = async (db: TenantDb, id: string) => {
  const now = await findRecord(db, id)
  if (!now) return undefined
  const kept = await listVersions(db, id)
  const made = await importsOf(db, id)
  const all = [
    ...kept.map((v) => ({
      version: v.version,
      state: v.state,
      at: v.changed_at,
      by: v.name,
      answers: v.answers,
    })),
    { version: now.version, state: now.state, at: now.changedAt, by: now.changedBy, answers: now.answers },
  ]
  return all.map(({ answers, at, ...version }, i) => ({
    ...version,
    at: at.toISOString(),
    why: kept[i - 1]?.why ?? null,
    text: kept[i - 1]?.why_text ?? null,
    import: made.get(version.version) ?? null,
    changed: i === 0 ? [] : changedBetween(all[i - 1]?.answers ?? {}, answers),
  }))
}

const changedBetween = (before: Answers, after: Answers) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]))
    .map((variable) => ({ variable, before: before[variable] ?? null, after: after[variable] ?? null }))
