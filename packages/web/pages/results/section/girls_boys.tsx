import { memo, type ReactElement } from 'react'
import type { Difference } from '../answer.ts'
import { saidDifference } from '../difference_said.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Shown } from '../shown.ts'
import { inVoice, type Voice } from '../voice.ts'

/** Girls and boys: what differs, said with its size, and how much chance alone would give. */
export const GirlsBoys = memo(({ shown }: { readonly shown: Shown }): ReactElement => {
  const { voice, knowledge } = shown
  const differences = shown.differences()
  const { text, format } = voice
  if (differences.length === 0) return <p>{text.difference.notEnough}</p>
  const told = differences.filter((d) => d.told)
  const rest = differences.length - told.length
  const byChance = format.number(Math.round(differences.length * 0.05))
  return (
    <div className="stack-tight">
      {told.length === 0 ? (
        <p className="figure-says">{text.difference.none}</p>
      ) : (
        <p>{text.difference.intro}</p>
      )}
      <dl className="differences">
        {told.map((d) => (
          <div key={`${d.indicator} ${d.code ?? ''}`}>
            <dt>{nameOf(d, voice, knowledge)}</dt>
            <dd>{saidDifference(d, voice)}</dd>
          </div>
        ))}
      </dl>
      {told.length > 0 && rest > 0 && <p>{text.difference.rest(format.number(rest))}</p>}
      <p className="quiet">{text.difference.chance(format.number(differences.length), byChance)}</p>
    </div>
  )
})

const nameOf = (d: Difference, voice: Voice, { indicatorOf, codesShown }: Knowledge): string => {
  const indicator = indicatorOf(d.indicator)
  if (!indicator) return d.indicator
  const code = codesShown(indicator).find((c) => c.id === d.code)
  const title = inVoice(voice, indicator.title)
  return code ? `${title}: ${inVoice(voice, code.label)}` : title
}
