import type { Form } from '@lyhord/core'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from '../../../parts/form/use_form.ts'
import { newOwnFormId } from '../draft/ids.ts'

/** Saves a new draft and goes to it. */
export const useSaveNew = () => {
  const navigate = useNavigate()
  const form = useForm('PUT /api/own-forms/:form', {
    makesStale: ['GET /api/own-forms'],
    onDone: (saved) => void navigate({ to: '/formular/$form', params: { form: saved.form } }),
  })
  const save = (content: Form, base: string | null): void => {
    const id = newOwnFormId()
    form.send({
      params: { form: id },
      body: { revision: 0, extends: base, content: { ...content, id, version: 1 } },
    })
  }
  return { form, save }
}
