import type { ReactElement } from 'react'
import { listedForm } from '../../../forms/form_list.ts'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import type { Collection } from '../../collect/page.tsx'
import { change } from '../wizard/wizard.ts'

interface Props {
  readonly collections: readonly Collection[]
  readonly collection: Collection | undefined
}

/** Which collection the rows go to: another one asks the file anew. */
export const CollectionSelect = ({ collections, collection }: Props): ReactElement => {
  const text = useText({ sv, en })
  const choose = (id: string): void =>
    change({ collection: collections.find((c) => c.id === id), surveyed: undefined, mapping: undefined })
  return (
    <Select
      name="insamling"
      label={text.collection}
      hint={collection && <FormOf collection={collection} />}
      value={collection?.id ?? ''}
      options={collections.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={choose}
    />
  )
}

const FormOf = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const form = listedForm(collection.form)
  if (!form) return <span>{text.formOfOwn}</span>
  return (
    <span>
      {text.formOf(words(form.title))} {collection.ownForm && text.withOwn}
    </span>
  )
}
