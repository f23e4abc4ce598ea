import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { useWizard } from '../wizard/wizard.ts'

/** Says by which error workbook the file at hand was corrected last. */
export const CorrectedIn = (): ReactElement | null => {
  const text = useText({ sv, en })
  const last = useWizard().corrections.at(-1)
  return last ? <p>{text.correctedIn(last.fileName)}</p> : null
}
