import type { ReactElement } from 'react'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'

/** What makes a release the same again: policy, program and checksums. */
export const Facts = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { policy, program, inputChecksum, outputChecksum } = release
  const threshold = [
    text.thresholdIs(number(policy.max)),
    ...(policy.protectZeros ? [text.zeros] : []),
    ...(policy.alone ? [text.alone] : []),
  ]
  const also = [
    ...(policy.fewestBoards ? [text.fewestBoards] : []),
    ...(policy.placesUnknownSex ? [text.placesUnknownSex] : []),
    ...(policy.hidesInside ? [text.hidesInside] : []),
    ...(policy.guardsMembers ? [text.guardsMembers] : []),
  ]
  const facts = [
    [text.fact.threshold, threshold.join(', ')],
    [text.fact.width, text.widthIs(number(policy.width))],
    ...(also.length > 0 ? [[text.fact.also, also.join(', ')]] : []),
    [text.fact.program, program],
    [text.fact.input, inputChecksum],
    ...(outputChecksum === null ? [] : [[text.fact.output, outputChecksum]]),
  ]
  return (
    <section className="stack-tight" aria-labelledby="gjord">
      <h2 id="gjord">{text.facts}</h2>
      <dl>
        {facts.map(([what, is]) => (
          <div key={what} className="release-fact">
            <dt>{what}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{text.sameAgain}</p>
    </section>
  )
}
