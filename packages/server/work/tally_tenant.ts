import { type FormEntry, formById } from '@lyhord/catalogue'
import { type Answers, type CellTallies, halfYearOf, linkRecords, tabulate } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedAnswers } from '../queries/records.ts'
import { holdTallies, replaceTallies, type TallyRow } from '../queries/tallies.ts'
import { countIn } from './count_in.ts'
import { linkedAnswers } from './linked_answers.ts'

/** Tallies the tenant's records into the fixed grid that may travel: half-year × sex × age group. Own forms have no tallies. */
export const tallyTenant = async (db: TenantDb, formId: string): Promise<void> => {
  const entry = formById(formId)
  if (!entry) return
  const { form, indicators, groupings } = entry
  await holdTallies(db, formId)
  const records = await linkedAnswers(db, formId, linkedAlone)
  const by = groupings.filter((g) => g.id === 'kon' || g.id === 'aldersgrupp')
  const periodOf = (answers: Answers): string | undefined => {
    const closed = answers[form.keys.closed]
    return typeof closed === 'string' ? halfYearOf(closed) : undefined
  }
  const rows = tabulate(records, { indicators, by, periodOf }).map((cell) => rowOf(cell, entry))
  await replaceTallies(db, formId, rows)
}

const linkedAlone = async (db: TenantDb, formId: string): Promise<readonly Answers[]> => {
  const entry = formById(formId)
  const all = await submittedAnswers(db, formId)
  return entry ? linkRecords(all, entry.form.keys) : all
}

/** A missing group is a group of its own. */
const rowOf = ({ group, period, tallies }: CellTallies, entry: FormEntry): TallyRow => ({
  period: period ?? '',
  kon: group.kon ?? 'ej_besvarad',
  aldersgrupp: group.aldersgrupp ?? 'ej_besvarad',
  records: countIn(entry, tallies),
  tallies,
})
