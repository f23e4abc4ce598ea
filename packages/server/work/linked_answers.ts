import { formById } from '@lyhord/catalogue'
import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { linkFormColumns } from '@lyhord/core/indicator/columns_linked.ts'
import type { TenantDb } from '../outside/database/tenant_db.ts'

/** Gives all submitted first codings of a form, linked. */
export type AnswersOf = (db: TenantDb, form: string) => Promise<Columns>

/** What was linked last, by the two sets it was made of: they are the same while nothing has changed. */
const linked = new WeakMap<Columns, { other: Columns; answers: Columns }>()

/** The answers of a form as its indicators read them: with what the records led to in the form they lead to. */
export const linkedAnswers = async (db: TenantDb, form: string, answersOf: AnswersOf): Promise<Columns> => {
  const [entry, own] = [formById(form), await answersOf(db, form)]
  const to = entry?.linkedTo && formById(entry.linkedTo.form)
  if (!entry?.linkedTo || !to) return own
  const other = await answersOf(db, to.form.id)
  const known = linked.get(own)
  if (known?.other === other) return known.answers
  const answers = linkFormColumns(
    { columns: own, keys: entry.form.keys },
    { columns: other, keys: to.form.keys },
    entry.linkedTo.carry,
  )
  linked.set(own, { other, answers })
  return answers
}
