import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { stale } from './publish.tsx'

/** Calls off a release that is being made; nothing of it is left. */
export const CallOff = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const act = useAct('POST /api/releases/:release/cancellation', [...stale])
  const callOff = (): void =>
    act.mutate({ params: { release: release.id } }, { onSuccess: () => say(text.calledOff) })
  return (
    <>
      {act.error && <ProblemView problem={act.error.problem} />}
      <div>
        <Button busy={act.isPending} onClick={callOff}>
          {text.callOff}
        </Button>
      </div>
    </>
  )
}
