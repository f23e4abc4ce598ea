import { useCall } from '../../client/use_call.ts'
import { formList } from '../../forms/form_list.ts'
import type { Option } from '../../parts/select/select.tsx'
import { useWords } from '../../text/text.tsx'

interface Collectable {
  readonly options: readonly Option<string>[]
  /** The form that decides what the records are called: the one an own form adds to, or itself. */
  readonly kindOf: (form: string) => string
}

/** What a collection can ask: the forms of the catalogue, and those of one's own that are published. */
export const useCollectable = (): Collectable => {
  const words = useWords()
  const { data } = useCall('GET /api/own-forms')
  // A draft of a later version does not hide the one that is published.
  const own = data?.forms.filter((f) => f.publishedAt !== null || f.version > 1) ?? []
  return {
    options: [
      ...formList.map(({ id, title }) => ({ value: id, label: words(title) })),
      ...own.map(({ form, title }) => ({ value: form, label: words(title) })),
    ],
    kindOf: (form) => own.find((o) => o.form === form)?.extends ?? form,
  }
}
