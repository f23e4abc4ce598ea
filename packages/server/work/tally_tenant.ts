import { setImmediate } from 'node:timers/promises'
import { type FormEntry, formById } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  type Grouping,
  halfYearOf,
  linkRecords,
  tabulate,
} from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedAnswers } from '../queries/records.ts'
import { holdTallies, replaceTallies, type TallyRow } from '../queries/tallies.ts'
import { mergeCells } from './cells.ts'
import { countIn } from './count_in.ts'
import { type AnswersOf, linkedAnswers } from './linked_answers.ts'
import { areLaidOut, talliesOf } from './tallied_answers.ts'

/**
 * Tallies the tenant's records into the fixed grid that may travel: half-year × sex × age group × known before. Own forms
 * have no tallies.
 */
export const tallyTenant = async (
  db: TenantDb,
  formId: string,
  answersOf: AnswersOf = linkedAlone,
): Promise<void> => {
  const entry = formById(formId)
  if (!entry) return
  await holdTallies(db, formId)
  const records = await linkedAnswers(db, formId, answersOf)
  const by = entry.groupings.filter((g) => grid.has(g.id))
  const cells = await cellsOf(records, entry, by)
  const ids = by.map((g) => g.id)
  const merged = mergeCells(cells.map(knownOrNot), ids, true)
  await replaceTallies(
    db,
    formId,
    merged.map((cell) => rowOf(cell, entry)),
  )
}

const grid: ReadonlySet<string> = new Set(['kon', 'aldersgrupp', 'tidigare_kand'])

/** So many records at a time, some 40 ms: whoever asks for something meanwhile is answered in between. */
const slice = 5_000

/** Tallied slice by slice, until somebody who looks at the results has had all of them laid out. */
const cellsOf = async (
  records: readonly Answers[],
  entry: FormEntry,
  by: readonly Grouping[],
): Promise<readonly CellTallies[]> => {
  const { form, indicators } = entry
  const periodOf = (answers: Answers): string | undefined => {
    const closed = answers[form.keys.closed]
    return typeof closed === 'string' ? halfYearOf(closed) : undefined
  }
  const cells: CellTallies[] = []
  for (let at = 0; at < records.length; at += slice) {
    if (areLaidOut(records)) return talliesOf(records, entry, { by, period: 'halvar', chosen: all(records) })
    for (const cell of tabulate(records.slice(at, at + slice), { indicators, by, periodOf })) cells.push(cell)
    await setImmediate()
  }
  return cells
}

const all = ({ length }: readonly Answers[]): Uint8Array => new Uint8Array(length).fill(1)

/** Whether the child was known at all, not how. */
const knownOrNot = ({ group, ...cell }: CellTallies): CellTallies => {
  const { tidigare_kand: known = null } = group
  return { ...cell, group: { ...group, tidigare_kand: known === null || known === 'nej' ? known : 'ja' } }
}

/** The submitted answers of a form, linked among themselves, read anew. */
export const linkedAlone = async (db: TenantDb, formId: string): Promise<readonly Answers[]> => {
  const entry = formById(formId)
  const all = await submittedAnswers(db, formId)
  return entry ? linkRecords(all, entry.form.keys) : all
}

/** A missing group is a group of its own. */
const rowOf = ({ group, period, tallies }: CellTallies, entry: FormEntry): TallyRow => ({
  period: period ?? '',
  kon: group.kon ?? 'ej_besvarad',
  aldersgrupp: group.aldersgrupp ?? 'ej_besvarad',
  tidigareKand: group.tidigare_kand ?? 'ej_besvarad',
  records: countIn(entry, tallies),
  tallies,
})
