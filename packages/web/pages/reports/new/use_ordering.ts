import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import { newRecordId } from '../../recording/record_id.ts'
import { type Draft, faultsIn, orderOf } from './draft.ts'

/** To order a draft, or to see what it would hold first; what is to be put right is told once somebody has tried. */
export const useOrdering = (draft: Draft) => {
  const { neu } = useText({ sv, en })
  const navigate = useNavigate()
  const [id] = useState(newRecordId)
  const [tried, setTried] = useState(false)
  const order = useAct('POST /api/reports', ['GET /api/reports'])
  const outline = useAct('POST /api/reports/outline')
  const faults = faultsIn(draft)
  const when = (act: () => void) => (): void => {
    setTried(true)
    if (faults.length === 0) act()
  }
  const onSuccess = () => void navigate({ to: '/rapporter' }).then(() => say(neu.begun))
  return {
    errors: tried ? faults.map((at) => ({ at, message: neu.faults[at] })) : [],
    problem: (order.error ?? outline.error)?.problem,
    ordering: order.isPending,
    make: when(() => order.mutate({ body: { id, order: orderOf(draft) } }, { onSuccess })),
    outline,
    see: when(() => outline.mutate({ body: orderOf(draft) })),
  }
}
