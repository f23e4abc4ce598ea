import { Link, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formInAddress } from '../../forms/form_list.ts'
import { Button } from '../../parts/button/button.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText, useWords } from '../../text/text.tsx'
import { EntryView } from './entry_view.tsx'
import { CodebookContext, useCodebookInAddress } from './use_codebook.ts'
import './codebook.css'

/** One question of the codebook, at an address that can be kept. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { variable } = useParams({ strict: false })
  const codebook = useCodebookInAddress()
  const entry = codebook.entryOf(variable ?? '')
  return (
    <CodebookContext value={codebook}>
      <div className="stack codebook">
        <PageTitle
          title={entry ? words(entry.variable.label) : text.unknown}
          actions={entry && <Button onClick={() => window.print()}>{text.print}</Button>}
        >
          <code>{variable}</code>
        </PageTitle>
        {entry && <EntryView entry={entry} />}
        <p className="not-printed">
          <Link className="onward" to="/kodbok" search={{ form: formInAddress(codebook.form.id) }}>
            {text.all}
          </Link>
        </p>
      </div>
    </CodebookContext>
  )
}
