import { type ReactElement, useRef, useState } from 'react'
import { useMe } from '../../../client/me.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/account.ts'
import { sv } from '../../../text/sv/account.ts'
import { useText } from '../../../text/text.tsx'
import { AskPassword } from './ask_password.tsx'
import { type Begun, Confirm } from './confirm.tsx'

/** One-time codes at sign-in: begin, confirm, stop. */
export const SecondStep = (): ReactElement => {
  const text = useText({ sv, en })
  const on = useMe().user.secondStep
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const [begun, setBegun] = useState<Begun>()
  const end = (said?: string): void => {
    setAsking(false)
    setBegun(undefined)
    if (said) say(said)
    heading.current?.focus()
  }
  return (
    <section className="stack" aria-labelledby="engangskod">
      <h2 id="engangskod" ref={heading} tabIndex={-1}>
        {text.stepTitle}
      </h2>
      {on ? <Notice tone="done">{text.stepOn}</Notice> : <p>{text.stepWhy}</p>}
      {begun && <Confirm begun={begun} onDone={() => end(text.isOn)} onCancel={() => end()} />}
      {asking && !begun && (
        <AskPassword
          address={on ? 'POST /api/account/second-step/removal' : 'POST /api/account/second-step'}
          onDone={(answer) => ('secret' in answer ? setBegun(answer) : end(text.isOff))}
          onCancel={() => end()}
        />
      )}
      {!asking && (
        <div>
          <Button onClick={() => setAsking(true)}>{on ? text.stop : text.begin}</Button>
        </div>
      )}
    </section>
  )
}
