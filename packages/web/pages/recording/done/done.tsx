import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react'
import { Button, buttonClass } from '../../../parts/button/button.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import { RefusedFlags } from '../walk/refused_flags.tsx'
import { useResultSentences } from './use_result_sentences.ts'

/** The next one of these waits in a list of its own. */
const followUp = 'insats_uppfoljning'

/** Quietly: it is handed in, this is where the group stands, and Enter begins the next, or shows the record changed. */
export const Done = ({ onNext: onNew }: { readonly onNext: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const { opening, now } = useRecording()
  const navigate = useNavigate()
  const sentences = useResultSentences(opening)
  const box = useFocusAtTop()
  const see = () => void navigate({ to: '/arende/$record', params: { record: opening.id } })
  const onNext = opening.form === followUp ? () => void navigate({ to: '/uppfoljning' }) : onNew
  const goOn = opening.amending ? see : onNext
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    goOn()
  }
  const title = opening.amending
    ? text.done.amended
    : opening.secondOf
      ? text.done.secondDone
      : text.done.title
  const dropped = now.verdict.dropped.length
  return (
    <section className="done" ref={box} tabIndex={-1} aria-labelledby="inlamnat" onKeyDown={onKeyDown}>
      <title>{`${title} – Lyhörd`}</title>
      <h1 id="inlamnat">{title}</h1>
      <RefusedFlags />
      <div role="status" className="done-sentences">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {dropped > 0 && <p className="quiet">{text.done.dropped(dropped)}</p>}
      </div>
      <WhatNext onNext={onNext} />
    </section>
  )
}

const useFocusAtTop = () => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
    window.scrollTo(0, 0)
  }, [])
  return box
}

/** The next one, or the record that was changed; and the way back. */
const WhatNext = ({ onNext }: { readonly onNext: () => void }): ReactElement => {
  const { done } = useText({ sv, en })
  const { opening } = useRecording()
  const record = { to: '/arende/$record', params: { record: opening.id } } as const
  return (
    <div className="question-actions">
      {opening.amending ? (
        <Link {...record} className={`${buttonClass('main')} question-on`}>
          {done.see} <Key>↵</Key>
        </Link>
      ) : (
        <Button look="main" className="question-on" onClick={onNext}>
          {opening.form === followUp ? done.nextFollowUp : done.next} <Key>↵</Key>
        </Button>
      )}
      <Link to="/samla-in/$collection" params={{ collection: opening.collection }}>
        {done.toCollection}
      </Link>
      {!opening.amending && <Link {...record}>{done.see}</Link>}
    </div>
  )
}
