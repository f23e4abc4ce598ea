import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { en } from '../../text/en/work_session.ts'
import { sv } from '../../text/sv/work_session.ts'
import { useFormat, useText } from '../../text/text.tsx'
import type { SessionNow } from './page.tsx'

/** Cases to be recorded by a second person, who does not see the first coding. */
export const Doubles = ({ now: { doubles, session } }: { readonly now: SessionNow }): ReactElement => {
  const text = useText({ sv, en })
  const { percent } = useFormat()
  return (
    <section className="stack-tight" aria-labelledby="dubbla">
      <h2 id="dubbla">{text.doubles}</h2>
      <p>
        {session.doubleShare === 1 ? text.doublesAll : text.doublesWhy(percent(session.doubleShare))}{' '}
        {doubles.chosen > 0 && text.doublesDone(doubles.done, doubles.chosen)}
      </p>
      {session.endedAt === null && (
        <>
          <p>{doubles.forMe.length > 0 ? text.forMe : text.noneForMe}</p>
          <ul className="onward-list">
            {doubles.forMe.map(({ record, localId }) => (
              <li key={record}>
                <Link
                  to="/samla-in/$collection/nytt"
                  params={{ collection: session.collection }}
                  search={{ andra: record }}
                >
                  {text.code(localId ?? text.noId)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
