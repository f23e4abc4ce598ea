import type { Question } from '@lyhord/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect, useState } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { isUnsent } from '../autosave/sync.ts'
import { minutesLeft } from '../course/time_left.ts'
import { useRecording } from '../recording_context.ts'
import type { Snapshot } from '../recording_state.ts'
import { toLookAt } from '../review/verdict.ts'

interface Props {
  readonly title: string
  readonly asked: readonly Question[]
}

/** Always in view, and quiet: minutes so far, what is left as a thin line, and whether it is saved. */
export const StatusLine = ({ title, asked }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { now, opening } = useRecording()
  const { judge } = useThisForm()
  const seconds = useSecondsHere()
  const left = asked.filter((q) => !now.course.passed.has(q.variable.id)).length
  const done = asked.length - left
  const minutes = minutesLeft({ seconds, done, left, formMinutes: judge.form.minutes })
  const saved = savedState(now, opening.amending)
  return (
    <header className="recording-status">
      <h1 className="recording-title">{title}</h1>
      <Link
        to="/samla-in/$collection"
        params={{ collection: opening.collection }}
        className="recording-leave"
        aria-keyshortcuts="Escape"
      >
        {text.leave} <Key>Esc</Key>
      </Link>
      <p className="recording-saved" data-saved={saved}>
        {saved === 'saved' || saved === 'sending' || saved === 'nothing' ? (
          text.saved[saved]
        ) : (
          <span role="status">{text.saved[saved]}</span>
        )}
      </p>
      <ToLookAt />
      <p className="recording-left">
        {(left > 0 || seconds >= 60) && <span>{text.elapsed(Math.floor(seconds / 60))}</span>}
        <span>{text.left(left, minutes)}</span>
      </p>
      <div className="recording-line" aria-hidden="true">
        <span style={{ width: `${(100 * done) / Math.max(1, asked.length)}%` }} />
      </div>
    </header>
  )
}

/** How many answers are to be looked at, a way to the first, and to those who listen the latest; nobody is held back by it. */
const ToLookAt = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { now, recorder, sameId } = useRecording()
  const findings = toLookAt(now.verdict, now.course.passed)
  const [first, last] = [findings[0]?.variable, findings.at(-1)]
  const count = findings.length + (sameId ? 1 : 0)
  return (
    <p className="recording-look" role="status">
      {first ? (
        <button type="button" className="recording-look-to" onClick={() => recorder.move({ to: first })}>
          {text.toLookAt(count)}
        </button>
      ) : (
        count > 0 && text.toLookAt(count)
      )}
      {last && <span className="only-heard">. {words(last.message)}</span>}
    </p>
  )
}

type SavedState = keyof typeof sv.saved

const savedState = ({ sync, keptHere }: Snapshot, amending: boolean): SavedState => {
  if (!isUnsent(sync)) return sync.version === null ? 'nothing' : 'saved'
  if (!keptHere) return 'notKept'
  if (amending) return 'amending'
  if (sync.hindrance?.is === 'away') return 'here'
  if (sync.hindrance?.is === 'signed_out') return 'signedOut'
  return sync.hindrance ? 'refused' : 'sending'
}

/** Seconds since the record was opened here, told every ten. */
const useSecondsHere = (): number => {
  const [seconds, set] = useState(0)
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => set(Math.floor((performance.now() - start) / 1000)), 10_000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
