import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useAct } from '../../../client/use_call.ts'
import type { FormId } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { FewSaid } from '../few_said.tsx'
import { useReported } from './use_reported.ts'

interface Props {
  readonly form: FormId
  readonly periods: readonly string[]
  /** Counts from 1 to this are not shown. */
  readonly threshold: number
}

/** Begins a release, where there is something to make it of; few are said, nobody cannot be made. */
export const MakeNow = ({ form, periods, threshold }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { list, period: named } = useFormat()
  const navigate = useNavigate()
  const make = useAct('POST /api/releases', ['GET /api/releases'])
  const reported = useReported(form, periods)
  const empty = reported.filter((r) => r.reported === 0).map((r) => named(r.period))
  const can = periods.length > 0 && empty.length === 0
  const why = periods.length === 0 ? text.choosePeriod : text.nobodyYet(list(empty))
  const act = (): void =>
    make.mutate(
      { body: { form, periods: periods.toSorted(), threshold } },
      { onSuccess: ({ id }) => void navigate({ to: '/jamfor/utgavor/$release', params: { release: id } }) },
    )
  return (
    <>
      {can && <FewSaid reported={reported} />}
      {make.error && <ProblemView problem={make.error.problem} />}
      <p className="quiet" id="gor-sagt" role="status">
        {can ? text.makingIsNotPublishing : why}
      </p>
      <div>
        <Button
          look="main"
          busy={make.isPending}
          aria-disabled={!can}
          aria-describedby="gor-sagt"
          onClick={() => can && act()}
        >
          {text.makeNow}
        </Button>
      </div>
    </>
  )
}
