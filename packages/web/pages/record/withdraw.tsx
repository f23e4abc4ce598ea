import { type ReactElement, useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { Dialog } from '../../parts/dialog/dialog.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/record.ts'
import { sv } from '../../text/sv/record.ts'
import { useText } from '../../text/text.tsx'
import { ChangeWhy, type Why } from '../recording/review/change_why.tsx'
import type { RecordHere } from './page.tsx'

/** Takes a record back, with a reason; it counts nowhere after that. */
export const Withdraw = ({ record }: { readonly record: RecordHere }): ReactElement => {
  const text = useText({ sv, en })
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState<Why>({})
  const [missing, setMissing] = useState(false)
  const act = useAct('POST /api/records/:record/withdrawal', [
    'GET /api/records/:record',
    'GET /api/records/:record/history',
    'GET /api/records',
    'GET /api/collections',
  ])
  const withdraw = (): void => {
    setMissing(!why.reason)
    if (!why.reason) return
    const body = { version: record.version, why: why.reason, ...(why.text ? { text: why.text } : {}) }
    const onSuccess = () => {
      setOpen(false)
      say(text.withdrawnSaid)
    }
    act.mutate({ params: { record: record.id }, body }, { onSuccess })
  }
  return (
    <>
      <Button look="stop" onClick={() => setOpen(true)}>
        {text.withdraw}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.withdrawTitle}
        actions={
          <>
            <Button look="stop" busy={act.isPending} onClick={withdraw}>
              {text.withdraw}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.cancel}</Button>
          </>
        }
      >
        <p>{text.withdrawWhat}</p>
        <ChangeWhy why={why} onChange={setWhy} legend={text.withdrawWhy} />
        {missing && !why.reason && (
          <p className="field-error" role="alert">
            {text.whyMissing}
          </p>
        )}
        {act.error && <ProblemView problem={act.error.problem} />}
      </Dialog>
    </>
  )
}
