import type { ReactElement } from 'react'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'

interface Props {
  /** How many findings stop the handing in. */
  readonly stops: number
  /** A change in which nothing is changed yet. */
  readonly unchanged: boolean
  /** A change whose reason is not chosen yet. */
  readonly asksWhy: boolean
}

/** Whether the record can be handed in, and the key that does it. */
export const ReviewHead = ({ stops, unchanged, asksWhy }: Props): ReactElement => {
  const { review } = useText({ sv, en })
  return (
    <div className="stack-tight">
      <h2 id="granskningen" className="question-text">
        {stops > 0 ? review.stops(stops) : unchanged ? review.unchanged : review.ready}
      </h2>
      {!unchanged && stops === 0 && (
        <p>
          {review.readySentence} <span className="by-key">{asksWhy ? review.whyKey : review.readyKey}</span>
        </p>
      )}
      {unchanged && stops === 0 && <p>{review.unchangedHow}</p>}
      {stops > 0 && <p className="by-key">{review.stopsKey}</p>}
    </div>
  )
}
