import { type ReactElement, useState } from 'react'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import type { Refusal } from '../wizard/wizard.ts'

interface Props {
  /** Takes the workbook when it comes back; gives why not. */
  readonly onCorrected: (file: File) => Promise<Refusal | undefined>
}

/** The way back for an error workbook that has been corrected. */
export const CorrectedField = ({ onCorrected }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const [refused, refuse] = useState<Refusal>()
  return (
    <FileField
      name="rattad"
      label={text.corrected}
      hint={text.correctedHint}
      accept=".xlsx"
      choose={text.chooseFile}
      error={refused && `${words(refused.title)} ${words(refused.remedy)}`}
      onFile={(file) => void onCorrected(file).then(refuse)}
    />
  )
}
