import { useEffect, useRef } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import type { Recorder } from '../recorder.ts'
import type { Suggestion } from './use_suggested_id.ts'

/**
 * Enter on the empty id takes the guess. When it is pressed before the guess has come, the guess is taken when it
 * comes, so that the same keys give the same record on a slow line; not when the id has been answered, or is being
 * written, meanwhile.
 */
export const useWaitingId = (recorder: Recorder, suggestion: Suggestion): (() => void) => {
  const text = useText({ sv, en })
  const { record } = useThisForm().judge.form.keys
  const waits = useRef(false)
  useEffect(() => {
    if (suggestion.is !== 'there' || !waits.current) return
    waits.current = false
    const { answers, at } = recorder.now().course
    if (answers[record] !== undefined || at === record) return
    recorder.answer(record, suggestion.id)
    say(text.idTaken(suggestion.id))
  }, [recorder, record, suggestion, text])
  return () => {
    waits.current = suggestion.is === 'asked'
  }
}
