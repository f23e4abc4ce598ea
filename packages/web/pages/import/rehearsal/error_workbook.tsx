import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { intake } from '../wizard/intake.ts'
import type { Refusal } from '../wizard/wizard.ts'
import type { ServerFinding } from '../worker/work.ts'

interface Props {
  /** Findings that the server made, to stand beside our own. */
  readonly found?: () => Promise<readonly ServerFinding[]>
  /** Takes the workbook when it comes back; gives why not. */
  readonly onCorrected: (file: File) => Promise<Refusal | undefined>
}

/** The rows to correct as a workbook, made here from the original file; and the way back for it. */
export const ErrorWorkbook = ({ found, onCorrected }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const lang = useLanguage()
  const [busy, setBusy] = useState(false)
  const [refused, refuse] = useState<Refusal>()
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
      <FileField
        name="rattad"
        label={text.corrected}
        hint={text.correctedHint}
        accept=".xlsx"
        choose={text.chooseFile}
        error={refused && `${words(refused.title)} ${words(refused.remedy)}`}
        onFile={(file) => void onCorrected(file).then(refuse)}
      />
    </div>
  )
}
