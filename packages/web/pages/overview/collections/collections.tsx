import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCan } from '../../../client/me.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { dotted } from '../../../text/dotted.ts'
import { en } from '../../../text/en/overview.ts'
import { sv } from '../../../text/sv/overview.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { Submitted } from '../../collect/submitted.tsx'

type Collection = Answer<'GET /api/overview'>['collections'][number]

/** How far each open collection has come. */
export const Collections = ({
  collections,
}: {
  readonly collections: readonly Collection[]
}): ReactElement => {
  const text = useText({ sv, en })
  const leads = useCan()('collection.manage')
  return (
    <section className="stack" aria-labelledby="insamlingar">
      <h2 id="insamlingar">{text.collectionsTitle}</h2>
      {collections.length === 0 ? (
        <Empty title={text.noCollections}>{leads ? text.noCollectionsLead : text.noCollectionsHow}</Empty>
      ) : (
        <ul className="overview-collections">
          {collections.map((c) => (
            <li key={c.id}>
              <h3>
                <Link className="onward" to="/samla-in/$collection" params={{ collection: c.id }}>
                  {c.title}
                </Link>
              </h3>
              <HowFar collection={c} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const HowFar = ({ collection }: { readonly collection: Collection }): ReactElement => {
  const text = useText({ sv, en })
  const { day } = useFormat()
  const { drafts, thisWeek, to } = collection
  const aside = dotted([
    ...(drafts > 0 ? [text.drafts(drafts)] : []),
    ...(thisWeek > 0 ? [text.thisWeek(thisWeek)] : []),
    text.until(day(to)),
  ])
  return (
    <>
      <Submitted {...collection} />
      <p className="quiet">{aside}</p>
    </>
  )
}
