import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { isListed } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { highestThreshold } from '../make/thresholds.ts'

/** Makes a release that came to nothing once more; with a higher limit where the audit stopped it. */
export const MakeAgain = ({ release }: { readonly release: OneRelease }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const navigate = useNavigate()
  const make = useAct('POST /api/releases', ['GET /api/releases'])
  const { form, periods, policy, fault } = release
  const threshold = fault === null ? policy.max + 1 : policy.max
  if (!isListed(form) || threshold > highestThreshold) return null
  const act = (): void =>
    make.mutate(
      { body: { form, periods: [...periods], threshold } },
      { onSuccess: ({ id }) => void navigate({ to: '/jamfor/utgavor/$release', params: { release: id } }) },
    )
  return (
    <>
      {make.error && <ProblemView problem={make.error.problem} />}
      <div>
        <Button busy={make.isPending} onClick={act}>
          {fault === null ? text.makeAgainHigher(number(threshold)) : text.makeAgain}
        </Button>
      </div>
    </>
  )
}
