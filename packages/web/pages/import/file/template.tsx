import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import type { Collection } from '../../collect/page.tsx'
import { formOf } from '../wizard/acts.ts'
import { intake } from '../wizard/intake.ts'

/** An empty file with the collection's questions as columns, for those who have no file yet. */
export const Template = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const lang = useLanguage()
  const [busy, setBusy] = useState(false)
  const fetchTemplate = async (): Promise<void> => {
    setBusy(true)
    const form = await formOf(collection)
    download(await intake.ask('template', { form, lang }), text.templateName(form.id))
    setBusy(false)
  }
  return (
    <p>
      {text.templateWhy}{' '}
      <Button look="plain" busy={busy} onClick={() => void fetchTemplate()}>
        {text.template}
      </Button>
    </p>
  )
}
