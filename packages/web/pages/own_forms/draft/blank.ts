import { type Form, type Question, type Section, words } from '@lyhord/core'
import { madeForm, ownSource } from '@lyhord/intake/form_files/made_form.ts'
import { costed } from './minutes.ts'

/** What a new form is made of. `base`: the form that the questions are added to; none for a form of one's own. */
export interface NewForm {
  readonly id: string
  readonly title: string
  readonly base: Form | null
  /** ISO day. */
  readonly today: string
}

/** A section without questions. */
export const blankSection = (id: string, title: string, english: string): Section => ({
  id,
  title: words(title, english),
  questions: [],
})

/** A new form: with no question yet, or with the two that every record needs. */
export const blankForm = ({ id, title, base, today }: NewForm): Form => {
  const { form } = madeForm({ id, title, sections: [], rules: [] }, today, [])
  const section = blankSection('egna_fragor', 'Egna frågor', 'Own questions')
  return costed(
    base
      ? { ...form, sections: [section], keys: base.keys }
      : { ...form, sections: [...form.sections, section] },
  )
}

/** A question that nothing has been said of yet, answered by yes or no. */
export const blankQuestion = (id: string): Question => ({
  variable: { id, kind: 'yes_no', label: words('', ''), question: words('', ''), source: ownSource },
})
