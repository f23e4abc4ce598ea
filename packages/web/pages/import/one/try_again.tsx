import { type ReactElement, useState } from 'react'
import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { queries } from '../../../client/queries.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import type { OneImport } from './page.tsx'

/** Goes on with the rows that wait as they are: what they ask can be answered, and what stood in the way may be gone. */
export const TryAgain = ({ found }: { readonly found: OneImport }): ReactElement | null => {
  const text = useText({ sv, en })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (found.applied === null || found.applied.held === 0) return null
  const go = async (): Promise<void> => {
    setBusy(true)
    setProblem(await tryAgain(found.id))
    setBusy(false)
    await queries.invalidateQueries({ queryKey: ['GET /api/imports/:import'] })
  }
  return (
    <div className="stack-tight">
      <p>{text.heldAskedWhy}</p>
      {problem && <ProblemView problem={problem} />}
      <div>
        <Button busy={busy} onClick={() => void go()}>
          {text.heldAsked}
        </Button>
      </div>
    </div>
  )
}

const tryAgain = async (id: string): Promise<Problem | undefined> => {
  const params = { import: id }
  const opened = await attempt('POST /api/imports/:import/reopen', { params, body: { rows: 0 } })
  if (!opened.ok) return opened.problem
  const checked = await attempt('POST /api/imports/:import/check', { params })
  return checked.ok ? undefined : checked.problem
}
