import type { ReactElement } from 'react'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'

/** What has happened to a release, in order. */
export const History = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const { moment } = useFormat()
  const { madeAt, publishedAt, withdrawnAt, withdrawnWhy, fault } = release
  const events = [
    [fault === null ? text.happened.made : text.happened.begun, madeAt, null] as const,
    [text.happened.published, publishedAt, null] as const,
    [text.happened.withdrawn, withdrawnAt, withdrawnWhy] as const,
  ]
  return (
    <section className="stack-tight" aria-labelledby="historia">
      <h2 id="historia">{text.history}</h2>
      <ul>
        {events.flatMap(([what, at, why]) =>
          at === null
            ? []
            : [
                <li key={what}>
                  {text.since(what, moment(at))}
                  {why && `: ${why}`}
                </li>,
              ],
        )}
      </ul>
    </section>
  )
}
