import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { intake } from '../wizard/intake.ts'
import { useWizard } from '../wizard/wizard.ts'
import type { ServerFinding } from '../worker/work.ts'
import { useCorrected } from './use_corrected.ts'

interface Props {
  /** Findings that the server made, to stand beside our own. */
  readonly found?: () => Promise<readonly ServerFinding[]>
  /** The import that has been taken in and that the corrected rows go on with. */
  readonly continues?: string | undefined
}

/** The rows to correct as a workbook, made here from the original file; and the way back for it. */
export const ErrorWorkbook = ({ found, continues }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const lang = useLanguage()
  const { surveyed } = useWizard()
  const [busy, setBusy] = useState(false)
  const corrected = useCorrected(continues)
  const make = async (): Promise<void> => {
    setBusy(true)
    const source = surveyed?.checksum.slice(0, 16) ?? ''
    const blob = await intake.ask('error_workbook', { source, lang, found: (await found?.()) ?? [] })
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
        onFile={(file) => void corrected.take(file)}
      />
      {corrected.refused && (
        <Notice tone="stop" title={words(corrected.refused.title)} heard>
          <p>{words(corrected.refused.remedy)}</p>
        </Notice>
      )}
    </div>
  )
}
