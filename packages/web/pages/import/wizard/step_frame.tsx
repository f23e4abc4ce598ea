import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { takeStepFocus, useStep } from './use_step.ts'

interface Props {
  readonly title: string
  /** One or two sentences: what is done here. */
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** What the main button says; without it there is none. */
  readonly onward?: string
  readonly onOnward?: () => void
  readonly busy?: boolean
  /** Why one cannot go on yet. */
  readonly waits?: string | undefined
}

/** A step: its heading takes the focus when one comes to it, and the buttons on and back stand at its foot. */
export const StepFrame = ({ title, lead, children, onward, onOnward, busy, waits }: Props): ReactElement => {
  const text = useText({ sv, en })
  const stepping = useStep()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takeStepFocus()) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className="stack" aria-labelledby="steg">
      <div className="stack-tight">
        <h2 id="steg" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead && <p>{lead}</p>}
      </div>
      {children}
      <div className="row import-onward">
        {onward && (
          <Button
            look="main"
            busy={busy ?? false}
            aria-disabled={waits !== undefined}
            aria-describedby={waits ? 'steg-vantar' : undefined}
            onClick={() => waits === undefined && (onOnward ?? stepping.onward)()}
          >
            {onward}
          </Button>
        )}
        {stepping.step !== 'fil' && (
          <Button look="plain" onClick={stepping.back}>
            {text.back}
          </Button>
        )}
        {waits && (
          <span id="steg-vantar" className="quiet">
            {waits}
          </span>
        )}
      </div>
    </section>
  )
}
