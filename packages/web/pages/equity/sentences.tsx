import type { ReactElement } from 'react'
import type { Told } from './answer.ts'
import { saidComparisons } from './said.ts'
import type { Voice } from './voice.ts'

interface Props {
  readonly comparisons: readonly Told[]
  readonly voice: Voice
}

/** What is compared, in words. */
export const Sentences = ({ comparisons, voice }: Props): ReactElement => (
  <>
    {saidComparisons(comparisons, voice).map((sentence) => (
      <p key={sentence} className="figure-says">
        {sentence}
      </p>
    ))}
  </>
)
