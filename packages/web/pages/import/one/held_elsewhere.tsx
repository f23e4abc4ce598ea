import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Problem } from '../../../client/problem.ts'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { download } from '../../../parts/download/download.ts'
import { FileField } from '../../../parts/file_field/file_field.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { formOf } from '../wizard/acts.ts'
import { hasPersonalNumbers } from '../wizard/personal_numbers.ts'
import { type Refusal, wizardNow } from '../wizard/wizard.ts'
import { heldWorkbook } from './held_workbook.ts'
import type { OneImport } from './page.tsx'
import { takeCorrected } from './take_corrected.ts'

interface Props {
  readonly found: OneImport
  readonly held: number
}

/** The file is not at hand: what the server holds can be corrected all the same, and a workbook made earlier come back. */
export const HeldElsewhere = ({ found, held }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const lang = useLanguage()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | 'several'>()
  const [refused, refuse] = useState<Refusal>()
  const collection = useCall('GET /api/collections').data?.collections.find((c) => c.id === found.collection)
  const make = async (): Promise<void> => {
    if (!collection) return
    setBusy(true)
    const made = await heldWorkbook(found, await formOf(collection), lang)
    setBusy(false)
    if (made === 'several') return setProblem(made)
    if ('problem' in made) return setProblem(made.problem)
    download(made.blob, text.errorWorkbookName)
  }
  const take = async (file: File): Promise<void> => {
    if (!collection) return
    const why = await takeCorrected(file, found, collection)
    refuse(why)
    if (!why) await navigate({ to: '/importera', search: { steg: stepAfter() } })
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
      {problem === 'several' && <Notice>{text.heldSeveral}</Notice>}
      {problem && problem !== 'several' && <ProblemView problem={problem} />}
      {found.stayed > 0 && <p>{text.correctElsewhere}</p>}
      {found.state === 'applied' && (
        <FileField
          name="rattad"
          label={text.corrected}
          hint={text.correctedHint}
          accept=".xlsx"
          choose={text.chooseFile}
          error={refused && `${words(refused.title)} ${words(refused.remedy)}`}
          onFile={(file) => void take(file)}
        />
      )}
    </div>
  )
}

const stepAfter = () => {
  const { mapping } = wizardNow()
  if ((mapping?.unmapped.length ?? 0) > 0) return 'koder'
  return hasPersonalNumbers(wizardNow()) ? 'identiteter' : 'prov'
}
