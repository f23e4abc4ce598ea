import { setImmediate } from 'node:timers/promises'
import { type FormEntry, formById } from '@lyhord/catalogue'
import {
  type Answers,
  type CellTallies,
  type Grouping,
  halfYearOf,
  linkRecords,
  type Tabulation,
  tabulate,
} from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedAnswers } from '../queries/records.ts'
import { holdTallies, replaceTallies, type TallyRow } from '../queries/tallies.ts'
import { mergeCells } from './cells.ts'
import { countIn } from './count_in.ts'
import { type AnswersOf, linkedAnswers } from './linked_answers.ts'

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
  const { form, indicators, groupings } = entry
  await holdTallies(db, formId)
  const records = await linkedAnswers(db, formId, answersOf)
  const by = groupings.flatMap(inGrid)
  const periodOf = (answers: Answers): string | undefined => {
    const closed = answers[form.keys.closed]
    return typeof closed === 'string' ? halfYearOf(closed) : undefined
  }
  const cells = await inSlices(records, { indicators, by, periodOf })
  await replaceTallies(
    db,
    formId,
    cells.map((cell) => rowOf(cell, entry)),
  )
}

/** So many records at a time, some 40 ms: whoever asks for something meanwhile is answered in between. */
const slice = 5_000

const inSlices = async (records: readonly Answers[], how: Tabulation): Promise<readonly CellTallies[]> => {
  const cells: CellTallies[] = []
  for (let at = 0; at < records.length; at += slice) {
    if (at > 0) await setImmediate()
    for (const cell of tabulate(records.slice(at, at + slice), how)) cells.push(cell)
  }
  if (records.length <= slice) return cells
  return mergeCells(
    cells,
    how.by.map((g) => g.id),
    true,
  )
}

/** Whether the child was known at all, not how. */
const inGrid = (grouping: Grouping): readonly Grouping[] => {
  if (grouping.id === 'kon' || grouping.id === 'aldersgrupp') return [grouping]
  if (grouping.id !== 'tidigare_kand') return []
  const known = (code: string | null) => (code === null || code === 'nej' ? code : 'ja')
  return [{ ...grouping, groupOf: (answers) => known(grouping.groupOf(answers)) }]
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
