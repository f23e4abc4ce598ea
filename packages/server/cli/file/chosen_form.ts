import { type FormEntry, formById, forms } from '@lyhord/catalogue'
import { words } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'

/** The form that `--form` names. */
export const chosenForm = (id: string | undefined): FormEntry | Refused => {
  const known = forms.map((f) => f.form.id).join(', ')
  const entry = id === undefined ? undefined : formById(id)
  return (
    entry ?? {
      problem: {
        id: 'formular-okant',
        title:
          id === undefined
            ? words('Det framgår inte vilket formulär filen hör till.', 'It is not said which form is meant.')
            : words('Det formuläret finns inte.', 'There is no such form.'),
        remedy: words(`Ange --form med ett av: ${known}.`, `Give --form with one of: ${known}.`),
      },
    }
  )
}
