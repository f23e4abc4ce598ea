import type { ReactElement } from 'react'
import { dotted } from '../../../text/dotted.ts'
import { inSentence } from '../../../text/with_capital.ts'
import { type Counted, countedSaid } from '../counted.ts'
import type { Voice } from '../voice.ts'

interface Props {
  readonly counted: Counted
  readonly voice: Voice
}

/** Under every figure: how many were counted, how many lack an answer, and what to be careful about. */
export const CountedWords = ({ counted, voice }: Props): ReactElement => {
  const { text, format } = voice
  const { missing, groups, split, unplaced, warnings } = counted
  const toldBy = (label: string): boolean => split === undefined || label.toLowerCase().includes(split)
  const inSplit = groups.every(({ label }) => toldBy(label)) ? '' : ` (${split})`
  const parts = groups.map((g) => `${inSentence(g.label)}\u00a0${format.number(g.n)}`)
  if (unplaced > 0) parts.push(text.figure.unplaced(format.number(unplaced)))
  const all = countedSaid(counted, voice)
  return (
    <div className="figure-counted">
      <p className="quiet figures">
        {dotted([
          parts.length > 0 ? `${all} (${parts.join(', ')})` : all,
          text.figure.missing(format.number(missing), missing === 0),
        ])}
      </p>
      {warnings.map(({ warning, about }) => (
        <p key={warning} className="figure-warning">
          {about.length > 0 && `${format.list(about)}${inSplit}: `}
          {text.warnings[warning]}
        </p>
      ))}
    </div>
  )
}
