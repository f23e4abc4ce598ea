import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { buttonClass } from '../../../parts/button/button.tsx'
import { Notice } from '../../../parts/notice/notice.tsx'
import { en } from '../../../text/en/overview.ts'
import { sv } from '../../../text/sv/overview.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { showing } from '../../interpretations/shown_threads.ts'

type Overview = Answer<'GET /api/overview'>
type Need = Overview['needs'][number]

/** What waits for me, most pressing first, each with the way there. */
export const Needs = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { needs, collections, runningSession: running } = overview
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <section className="stack" aria-labelledby="vantar">
      <h2 id="vantar">{text.needsTitle}</h2>
      {running && (
        <Notice title={text.running(running.title)}>
          <Link to="/arbetspass/$session" params={{ session: running.id }} className={buttonClass('main')}>
            {text.join}
          </Link>
        </Notice>
      )}
      {needs.length === 0 ? (
        !running && <p className="quiet">{text.nothingWaits}</p>
      ) : (
        <ul className="needs">
          {needs.map((need) => (
            <li key={`${need.what} ${need.collection}`}>
              <span>
                {text.needs[need.what](number(need.count), need.count)}
                <span className="quiet need-where">
                  {collections.find((c) => c.id === need.collection)?.title}
                </span>
              </span>
              <WayTo need={need} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Where what waits is done, where it is not in a collection. */
const places: Readonly<Partial<Record<Need['what'], LinkProps>>> = {
  retention_due: { to: '/installningar/gallring' },
  invitations_open: { to: '/installningar' },
  second_step_off: { to: '/konto' },
  areas_missing: { to: '/jamfor/omraden' },
  release_to_publish: { to: '/jamfor/utgavor' },
  questions_open: { to: '/jamfor/tolkningar', search: { visa: showing.open } },
  texts_flagged: { to: '/jamfor/tolkningar', search: { visa: showing.flagged } },
  not_submitted: { to: '/jamfor/lamna-in' },
}

const WayTo = ({ need: { what, collection } }: { readonly need: Need }): ReactElement => {
  const text = useText({ sv, en }).goTo[what]
  const place: LinkProps =
    places[what] ??
    (collection ? { to: '/samla-in/$collection', params: { collection } } : { to: '/samla-in' })
  return (
    <Link className="onward" {...place}>
      {text}
    </Link>
  )
}
