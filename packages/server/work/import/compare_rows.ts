import { type FindingAt, type Form, findingsAcross, type RuleAcross } from '@lyhord/core'
import { linkedOf } from '@lyhord/core/expression/linked.ts'
import { readsOf } from '@lyhord/core/expression/reads.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import {
  type AddedFindings,
  addFindings,
  anyRepeated,
  type Link,
  type LinkedRecord,
  type LinkedRow,
  linkedRecords,
  linkedRows,
  repeatedRows,
} from '../../queries/import_links.ts'
import type { KeptFinding } from '../../queries/import_rows.ts'
import type { ImportRow } from '../../queries/imports.ts'
import { judgeIn } from '../judges.ts'
import { idRepeated } from './import_findings.ts'
import { keptFinding } from './judge_import_row.ts'

/**
 * Holds the judged rows of an import against one another and against the tenant's stored records, by the form's rules
 * across records, and adds what is found. Rows that another row or a record shares nothing with are not read. `matched`:
 * whether any row has the local id of a stored record.
 */
export const compareRows = async (
  db: TenantDb,
  { id, form: formId, ownForm }: ImportRow,
  matched: boolean,
  today: string,
): Promise<void> => {
  const { form } = await judgeIn(db, { form: formId, ownForm })
  const mayRepeat = matched || (await anyRepeated(db, id))
  for (const sharing of new Set(form.rulesAcross.map((rule) => rule.sharing))) {
    const link = linkOf(form, sharing)
    if (link === 'local_id' && !mayRepeat) continue
    const rules = form.rulesAcross.filter((rule) => rule.sharing === sharing)
    await compareLinked(db, { id, form: formId, link }, rules, today)
  }
  if (mayRepeat) await tellRepeated(db, id, form)
}

/** Holds rows that share a link with others against these. */
const compareLinked = async (
  db: TenantDb,
  { link, ...of }: { readonly id: string; readonly form: string; readonly link: Link },
  rules: readonly RuleAcross[],
  today: string,
): Promise<void> => {
  const read = [...new Set(rules.flatMap(readBy))]
  for await (const rows of linkedRows(db, of, link, read)) {
    const links = [...new Set(rows.map((row) => row.link))]
    const records = await linkedRecords(db, of, link, links, read)
    await addFindings(db, of.id, findingsAmong(rules, rows, records, today))
  }
}

const tellRepeated = async (db: TenantDb, id: string, { keys }: Form): Promise<void> => {
  const repeated = await repeatedRows(db, id)
  await addFindings(
    db,
    id,
    repeated.map(({ row, localId }) => added(row, [keptFinding(idRepeated(keys.record, localId))], [])),
  )
}

const linkOf = ({ keys }: Form, sharing: string): Link => {
  if (sharing === keys.child) return 'child'
  if (sharing === keys.record) return 'local_id'
  throw new Error(`records are linked by their id or their child, not by ${sharing}`)
}

const readBy = (rule: RuleAcross): readonly string[] => [
  rule.sharing,
  rule.orderedBy,
  rule.reaching,
  rule.at,
  ...[...readsOf(rule.holds)].map((id) => linkedOf(id).id),
]

/** What the rows break among themselves, and what each of them breaks together with the records, as it would in the form. */
const findingsAmong = (
  rules: readonly RuleAcross[],
  rows: readonly LinkedRow[],
  records: readonly LinkedRecord[],
  today: string,
): AddedFindings[] => {
  const found = new Map<LinkedRow, Map<string, FindingAt>>()
  const note = (row: LinkedRow | undefined, finding: FindingAt): void => {
    if (!row) return
    const ofRow = found.get(row) ?? new Map<string, FindingAt>()
    found.set(row, ofRow.set(finding.rule, finding))
  }
  const answers = rows.map((r) => r.answers)
  for (const finding of findingsAcross(rules, answers, today)) note(rows[finding.record], finding)
  for (const round of roundsOf(rows)) newWithRecords(rules, round, records, today, note)
  return [...found].map(([row, findings]) => addedTo(row, [...findings.values()]))
}

/** Rows in rounds where no two share the link: each row is held against the records alone. */
const roundsOf = (rows: readonly LinkedRow[]): readonly ReadonlyMap<string, LinkedRow>[] => {
  const rounds: Map<string, LinkedRow>[] = []
  const times = new Map<string, number>()
  for (const row of rows) {
    const nth = times.get(row.link) ?? 0
    times.set(row.link, nth + 1)
    rounds[nth] ??= new Map()
    rounds[nth]?.set(row.link, row)
  }
  return rounds
}

/** What one row a link adds to the findings across the records, whichever of the two they stand beside. */
const newWithRecords = (
  rules: readonly RuleAcross[],
  round: ReadonlyMap<string, LinkedRow>,
  records: readonly LinkedRecord[],
  today: string,
  note: (row: LinkedRow | undefined, finding: FindingAt) => void,
): void => {
  const others = records.filter((r) => {
    const row = round.get(r.link)
    return row !== undefined && row.record !== r.id
  })
  if (others.length === 0) return
  const stored = others.map((r) => r.answers)
  const links = new Set(others.map((r) => r.link))
  const rows = [...round.values()].filter((row) => links.has(row.link))
  const key = (f: FindingAt): string => `${f.rule} ${f.record}`
  const before = new Set(findingsAcross(rules, stored, today).map(key))
  const after = findingsAcross(rules, [...stored, ...rows.map((r) => r.answers)], today)
  for (const finding of after) {
    if (before.has(key(finding))) continue
    const record = others[finding.record]
    note(record ? round.get(record.link) : rows[finding.record - others.length], finding)
  }
}

const addedTo = (row: LinkedRow, findings: readonly FindingAt[]): AddedFindings =>
  added(
    row.row,
    findings.map((f) => keptFinding(f)),
    findings.flatMap((f) => (f.severity === 'query' && !row.reasons[f.rule] ? [f.rule] : [])),
  )

const added = (
  row: number,
  findings: readonly KeptFinding[],
  unexplained: readonly string[],
): AddedFindings => ({ row, findings, unexplained, faulty: findings.some((f) => f.severity === 'error') })
