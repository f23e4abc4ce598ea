import { setImmediate } from 'node:timers/promises'
import { type FormEntry, formById } from '@lyhord/catalogue'
import type { CellTallies, Grouping } from '@lyhord/core'
import { mergeCells } from '@lyhord/core/indicator/cells.ts'
import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { countIn } from '@lyhord/core/indicator/count_in.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { holdTallies, replaceTallies, type TallyRow } from '../queries/tallies.ts'
import { openAnswerShelf } from './answer_shelf.ts'
import { type AnswersOf, linkedAnswers } from './linked_answers.ts'
import { talliesOf } from './tallied_answers.ts'

/**
 * Tallies the tenant's records into the fixed grid that may travel: half-year × sex × age group × known before. Own forms
 * have no tallies.
 */
export const tallyTenant = async (
  db: TenantDb,
  formId: string,
  answersOf: AnswersOf = linkedAlone,
  each = recordsEach,
): Promise<void> => {
  const entry = formById(formId)
  if (!entry) return
  await holdTallies(db, formId)
  const records = await linkedAnswers(db, formId, answersOf)
  await replaceTallies(db, formId, await tallyRows(records, entry, each))
}

/** Linked records in the fixed grid; `each`: so many at a time. */
export const tallyRows = async (
  records: Columns,
  entry: FormEntry,
  each = recordsEach,
): Promise<readonly TallyRow[]> => {
  const by = entry.groupings.filter((g) => grid.has(g.id))
  const cells = await cellsOf(records, entry, by, each)
  const ids = by.map((g) => g.id)
  return mergeCells(cells.map(knownOrNot), ids, true).map((cell) => rowOf(cell, entry))
}

const grid: ReadonlySet<string> = new Set(['kon', 'aldersgrupp', 'tidigare_kand'])

/** So many records at a time, some 40 ms: whoever asks for something meanwhile is answered in between. */
const recordsEach = 50_000

const cellsOf = async (
  records: Columns,
  entry: FormEntry,
  by: readonly Grouping[],
  each: number,
): Promise<readonly CellTallies[]> => {
  const chosen = new Uint8Array(records.rows).fill(1)
  const cells: CellTallies[] = []
  for (let from = 0; from < records.rows; from += each) {
    const stretch = { from, to: Math.min(from + each, records.rows) }
    for (const cell of talliesOf(records, entry, { by, period: 'halvar', chosen }, stretch)) cells.push(cell)
    await setImmediate()
  }
  return cells
}

/** Whether the child was known at all, not how. */
const knownOrNot = ({ group, ...cell }: CellTallies): CellTallies => {
  const { tidigare_kand: known = null } = group
  return { ...cell, group: { ...group, tidigare_kand: known === null || known === 'nej' ? known : 'ja' } }
}

/** The submitted answers of a form, linked among themselves, read anew. */
export const linkedAlone: AnswersOf = (db, formId) => openAnswerShelf().answers(db, formId)

/** A missing group is a group of its own. */
const rowOf = ({ group, period, tallies }: CellTallies, entry: FormEntry): TallyRow => ({
  period: period ?? '',
  kon: group.kon ?? 'ej_besvarad',
  aldersgrupp: group.aldersgrupp ?? 'ej_besvarad',
  tidigareKand: group.tidigare_kand ?? 'ej_besvarad',
  records: countIn(entry, tallies),
  tallies,
})
