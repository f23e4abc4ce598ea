import { formAlone } from '@lyhord/catalogue/form_alone.ts'
import type { Form } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'

/**
 * The form that `--form` names: one of the catalogue, or one of one's own in a file, `--form mitt.json`. What reads files,
 * and the whole catalogue, are loaded only where they are needed.
 */
export const givenForm = async (id: string | undefined): Promise<{ readonly form: Form } | Refused> => {
  if (id?.toLowerCase().endsWith('.json')) return (await import('./own_form.ts')).ownForm(id)
  const form = await formAlone(id ?? '')
  return form ? { form } : (await import('./chosen_form.ts')).chosenForm(id)
}
