import { type Form, questionsOf } from '@lyhord/core'
import { type LeftOut, leftOut } from '@lyhord/intake/form_files/left_out.ts'
import type { FormRead } from '@lyhord/intake/form_files/made_form.ts'

/** What every record of a form of one's own has, and a form that is added to has already. */
const everyRecord = ['eget_id', 'dag']

/** A form read from a file, as questions added to a form of the catalogue: what that form has already stays out. */
export const addedTo = (base: Form, { form, leftOut: found }: FormRead): FormRead => {
  const has = new Set(questionsOf(base).map((q) => q.variable.id))
  const added = new Set(everyRecord.filter((id) => found.some((l) => l.at === id)))
  const twice = questionsOf(form).filter((q) => has.has(q.variable.id))
  const sections = form.sections
    .map((s) => ({
      ...s,
      questions: s.questions.filter(({ variable: { id } }) => !has.has(id) && !added.has(id)),
    }))
    .filter((s) => s.questions.length > 0)
  return {
    form: { ...form, sections, keys: base.keys },
    leftOut: [...found.filter((l) => !added.has(l.at)), ...twice.map((q) => already(q.variable.id))],
  }
}

const already = (id: string): LeftOut =>
  leftOut(id, 'Formuläret har redan den frågan.', 'The form has that question already.')
