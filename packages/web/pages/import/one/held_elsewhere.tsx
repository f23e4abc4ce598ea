import { type ReactElement, useState } from 'react'
import type { Problem } from '../../../client/problem.ts'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText } from '../../../text/text.tsx'
import { CorrectedField } from '../rehearsal/corrected_field.tsx'
import { formOf } from '../wizard/acts.ts'
import type { Refusal } from '../wizard/wizard.ts'
import { heldWorkbook } from './held_workbook.ts'
import type { OneImport } from './page.tsx'

interface Props {
  readonly found: OneImport
  readonly held: number
  readonly onCorrected: (file: File) => Promise<Refusal | undefined>
}

/** The file is not at hand: what the server holds can be corrected all the same, and a workbook made earlier come back. */
export const HeldElsewhere = ({ found, held, onCorrected }: Props): ReactElement => {
  const text = useText({ sv, en })
  const lang = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const collection = useCall('GET /api/collections').data?.collections.find((c) => c.id === found.collection)
  const make = async (): Promise<void> => {
    if (!collection) return
    setBusy(true)
    const made = await heldWorkbook(found, await formOf(collection), lang)
    setBusy(false)
    if ('problem' in made) return setProblem(made.problem)
    download(made.blob, text.errorWorkbookName)
  }
  return (
    <div className="stack">
      {held > 0 && (
        <>
          <p>{text.heldWorkbookWhy}</p>
          <div>
            <Button busy={busy} onClick={() => void make()}>
              {text.errorWorkbook}
            </Button>
          </div>
        </>
      )}
      {problem && <ProblemView problem={problem} />}
      {found.stayed > 0 && <p>{text.correctElsewhere}</p>}
      <CorrectedField onCorrected={onCorrected} />
    </div>
  )
}
