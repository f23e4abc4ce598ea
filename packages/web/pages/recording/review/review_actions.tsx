import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'

interface Props {
  readonly stops: boolean
  readonly unchanged: boolean
  readonly onGoOn: () => void
}

/** Hands in, or goes to the first thing that stops; and back to the questions. */
export const ReviewActions = ({ stops, unchanged, onGoOn }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { now, opening, recorder } = useRecording()
  const underWay = now.handing.is === 'under_way'
  const { review } = text
  const handIn = opening.amending ? review.handInChange : review.handIn
  return (
    <div className="question-actions">
      <Button look="main" className="question-on" busy={underWay} aria-disabled={unchanged} onClick={onGoOn}>
        {underWay ? review.underWay : stops ? review.toFirst : handIn} <Key>↵</Key>
      </Button>
      <Button onClick={() => recorder.move('back')}>
        {text.back} <Key>↑</Key>
      </Button>
    </div>
  )
}
