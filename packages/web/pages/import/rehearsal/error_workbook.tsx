import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import { intake } from '../wizard/intake.ts'
import type { Refusal } from '../wizard/wizard.ts'
import type { ServerFinding } from '../worker/work.ts'
import { CorrectedField } from './corrected_field.tsx'

interface Props {
  /** Findings that the server made, to stand beside our own. */
  readonly found?: () => Promise<readonly ServerFinding[]>
  /** Takes the workbook when it comes back; gives why not. */
  readonly onCorrected: (file: File) => Promise<Refusal | undefined>
}

/** The rows to correct as a workbook, made here from the original file; and the way back for it. */
export const ErrorWorkbook = ({ found, onCorrected }: Props): ReactElement => {
  const text = useText({ sv, en })
  const lang = useLanguage()
  const [busy, setBusy] = useState(false)
  const make = async (): Promise<void> => {
    setBusy(true)
    const blob = await intake.ask('error_workbook', { lang, found: (await found?.()) ?? [] })
    download(blob, text.errorWorkbookName)
    setBusy(false)
  }
  return (
    <div className="stack">
      <p>{text.errorWorkbookWhy}</p>
      <div>
        <Button busy={busy} onClick={() => void make()}>
          {text.errorWorkbook}
        </Button>
      </div>
      <CorrectedField onCorrected={onCorrected} />
    </div>
  )
}
