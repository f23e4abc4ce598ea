import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import { PageTitle } from '../page_title/page_title.tsx'

/** A page that one's role does not see: said in a sentence, with the way out. Who gives the roles is not sent to ask. */
export const NotYours = (): ReactElement => {
  const text = useText({ sv, en })
  const givesRoles = useCan()('user.manage')
  return (
    <div className="stack-tight">
      <p>{givesRoles ? text.notYoursEither : text.notYours}</p>
      <p>
        <Link className="onward" to="/">
          {text.toOverview}
        </Link>
      </p>
    </div>
  )
}

/** The same where nothing else of the page is shown. */
export const NotYoursPage = ({ title }: { readonly title: string }): ReactElement => (
  <div className="stack">
    <PageTitle title={title} />
    <NotYours />
  </div>
)
