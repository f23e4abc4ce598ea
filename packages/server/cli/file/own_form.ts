import { forms } from '@lyhord/catalogue'
import { extendForm, type Form, variablesById, words } from '@lyhord/core'
import { systemClock } from '../../outside/clock.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { readForm } from '../../outside/files/read_form.ts'

/** A form of one's own in a file. */
export const ownForm = async (path: string): Promise<{ readonly form: Form } | Refused> => {
  const read = await readForm(path, systemClock.today())
  return 'problem' in read ? read : whole(read.form)
}

/** Questions added to a form of the catalogue keep its keys, and are asked after its own. */
const whole = (own: Form): { readonly form: Form } | Refused => {
  const has = (form: Form): boolean => variablesById(form).has(own.keys.record)
  if (has(own)) return { form: own }
  const base = forms.find((f) => has(f.form))
  return base ? { form: extendForm(base.form, own) } : noBase
}

const noBase: Refused = {
  problem: {
    id: 'formular-okant',
    title: words(
      'Formuläret har ingen fråga om ärendets id.',
      'The form has no question about the id of the record.',
    ),
    remedy: words(
      'Hämta formuläret på nytt från Egna frågor och formulär.',
      'Fetch the form again from Own questions and forms.',
    ),
  },
}
