import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/collection.ts'
import { sv } from '../../text/sv/collection.ts'
import { useText } from '../../text/text.tsx'

/** There is no such collection here: what may have happened, and the way to those there are. */
export const NoCollection = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="stack">
      <PageTitle title={text.notFound}>{text.notFoundWhy}</PageTitle>
      <p>
        <Link className="onward" to="/samla-in">
          {text.toAll}
        </Link>
      </p>
    </div>
  )
}
