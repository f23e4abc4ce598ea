import { useQueryClient } from '@tanstack/react-query'
import { Navigate, useRouter, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useCall } from '../../client/use_call.ts'
import { Notice } from '../../parts/notice/notice.tsx'
import { en } from '../../text/en/entering.ts'
import { sv } from '../../text/sv/entering.ts'
import { useText } from '../../text/text.tsx'
import { Credentials } from './credentials.tsx'
import { DemonstrationSignIns } from './demonstration_sign_ins.tsx'
import { returnTo } from './return_to.ts'
import { SecondStep } from './second_step.tsx'

/** Signing in: e-mail and password, and a one-time code for those who use it. */
export const Page = (): ReactElement => {
  const setup = useCall('GET /api/setup')
  const goIn = useWayIn()
  const text = useText({ sv, en })
  const { utgangen } = useSearch({ from: '/utanfor/logga-in' })
  const [step, setStep] = useState<'first' | 'second'>('first')
  const onAnswer = (state: 'signed_in' | 'second_step'): void =>
    state === 'signed_in' ? goIn() : setStep('second')
  if (setup.data?.state === 'first_administrator') return <Navigate to="/forsta-administrator" />
  if (step === 'second') return <SecondStep onDone={goIn} onStartOver={() => setStep('first')} />
  return (
    <div className="stack">
      {utgangen && (
        <Notice tone="query" title={text.expired} heard>
          <p>{text.expiredWhy}</p>
        </Notice>
      )}
      <Credentials onAnswer={onAnswer} />
      {setup.data && setup.data.signIns.length > 0 && (
        <DemonstrationSignIns signIns={setup.data.signIns} onAnswer={onAnswer} />
      )}
    </div>
  )
}

/** In, to the page one was on the way to; nothing of an earlier visitor is kept. */
const useWayIn = (): (() => void) => {
  const client = useQueryClient()
  const { history } = useRouter()
  const { ater } = useSearch({ from: '/utanfor/logga-in' })
  return () => {
    client.clear()
    history.push(returnTo(ater))
  }
}
