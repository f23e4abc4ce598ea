import { type ReactElement, useState } from 'react'
import { useAct } from '../../client/use_call.ts'
import { Confirm } from '../../parts/dialog/confirm.tsx'
import { OpensDialog } from '../../parts/dialog/opens_dialog.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/record.ts'
import { sv } from '../../text/sv/record.ts'
import { useText } from '../../text/text.tsx'
import { ChangeWhy, type Why } from '../recording/review/change_why.tsx'
import type { RecordHere } from './page.tsx'

const stale = [
  'GET /api/records/:record',
  'GET /api/records/:record/history',
  'GET /api/records',
  'GET /api/collections',
] as const

interface Props {
  readonly record: RecordHere
  readonly onClose: () => void
}

const AskWithdraw = ({ record, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [why, setWhy] = useState<Why>({})
  const [missing, setMissing] = useState(false)
  const act = useAct('POST /api/records/:record/withdrawal', stale)
  const withdraw = (): void => {
    setMissing(!why.reason)
    if (!why.reason) return
    const body = { version: record.version, why: why.reason, ...(why.text ? { text: why.text } : {}) }
    const onSuccess = () => {
      onClose()
      say(text.withdrawnSaid)
    }
    act.mutate({ params: { record: record.id }, body }, { onSuccess })
  }
  return (
    <Confirm
      title={text.withdrawTitle}
      look="stop"
      act={text.withdraw}
      keep={text.cancel}
      doing={act}
      onAct={withdraw}
      onClose={onClose}
    >
      <p>{text.withdrawWhat}</p>
      <ChangeWhy why={why} onChange={setWhy} legend={text.withdrawWhy} missing={missing} />
    </Confirm>
  )
}

/** Takes a record back, with a reason; it counts nowhere after that. */
export const Withdraw = ({ record }: { readonly record: RecordHere }): ReactElement => (
  <OpensDialog look="stop" label={useText({ sv, en }).withdraw}>
    {(close) => <AskWithdraw record={record} onClose={close} />}
  </OpensDialog>
)
