import { formById } from '@lyhord/catalogue'
import { type Answers, type CellTallies, halfYearOf, linkRecords, tabulate } from '@lyhord/core'
import type { TenantDb } from '../outside/database/tenant_db.ts'
import { submittedAnswers } from '../queries/records.ts'
import { holdTallies, replaceTallies, type TallyRow } from '../queries/tallies.ts'

/** Tallies the tenant's records into the fixed grid that may travel: half-year × sex × age group. */
export const tallyTenant = async (db: TenantDb, formId: string): Promise<void> => {
  const entry = formById(formId)
  if (!entry) throw new Error(`no form ${formId} in the catalogue`)
  const { form, indicators, groupings } = entry
  await holdTallies(db, formId)
  const records = linkRecords(await submittedAnswers(db, formId), form.keys)
  const by = groupings.filter((g) => g.id === 'kon' || g.id === 'aldersgrupp')
  const periodOf = (answers: Answers): string | undefined => {
    const closed = answers[form.keys.closed]
    return typeof closed === 'string' ? halfYearOf(closed) : undefined
  }
  await replaceTallies(db, formId, tabulate(records, { indicators, by, periodOf }).map(rowOf))
}

/** A missing group is a group of its own. */
const rowOf = ({ group, period, tallies }: CellTallies): TallyRow => ({
  period: period ?? '',
  kon: group.kon ?? 'ej_besvarad',
  aldersgrupp: group.aldersgrupp ?? 'ej_besvarad',
  records: tallies.antal_utredningar?.n ?? 0,
  tallies,
})
