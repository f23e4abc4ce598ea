import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { Progress } from '../../../parts/progress/progress.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneImport } from './page.tsx'

/** How far the job at the server has come: it goes on if the page is closed. */
export const JobProgress = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { done, all, rowsPerSecond, secondsLeft } = found.progress ?? {
    done: 0,
    all: found.rows,
    rowsPerSecond: 0,
    secondsLeft: null,
  }
  const undoing = found.state === 'undoing'
  const doing = found.state === 'applying' ? text.applying : undoing ? text.undoing : text.checking
  return (
    <section className="stack" aria-labelledby="pagar">
      <h2 id="pagar">{doing}</h2>
      {undoing ? (
        <p>{text.undoingAtOnce(number(all), all)}</p>
      ) : (
        <Progress
          value={done}
          of={all}
          label={text.progress(number(done), number(all), number(rowsPerSecond), secondsLeft)}
        />
      )}
      <p className="quiet">{text.mayClose}</p>
      {found.state === 'checking' && <Cancel id={found.id} />}
    </section>
  )
}

/** Gives an import up before anything is written. */
export const Cancel = ({ id }: { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const discard = useAct('DELETE /api/imports/:import', ['GET /api/imports', 'GET /api/imports/:import'])
  return (
    <>
      {discard.error && <ProblemView problem={discard.error.problem} />}
      <div>
        <Button
          look="plain"
          busy={discard.isPending}
          onClick={() => discard.mutate({ params: { import: id } })}
        >
          {text.giveUp}
        </Button>
      </div>
    </>
  )
}
