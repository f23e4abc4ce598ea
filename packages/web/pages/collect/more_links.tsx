import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { en } from '../../text/en/collect.ts'
import { sv } from '../../text/sv/collect.ts'
import { useText } from '../../text/text.tsx'

/** The ways to what is done more seldom. */
export const MoreLinks = (): ReactElement => {
  const { more } = useText({ sv, en })
  const can = useCan()
  return (
    <nav className="stack-tight" aria-labelledby="mer-har">
      <h2 id="mer-har">{more.title}</h2>
      <ul className="collect-closed">
        <li>
          <Link to="/uppfoljning">{more.followUps}</Link>
          <span className="quiet">{more.followUpsWhy}</span>
        </li>
        {can('import.manage') && (
          <li>
            <Link to="/formular">{more.ownForms}</Link>
            <span className="quiet">{more.ownFormsWhy}</span>
          </li>
        )}
        {can('import.manage') && (
          <li>
            <Link to="/befolkning">{more.population}</Link>
            <span className="quiet">{more.populationWhy}</span>
          </li>
        )}
        {can('key.manage') && (
          <li>
            <Link to="/nycklar">{more.key}</Link>
            <span className="quiet">{more.keyWhy}</span>
          </li>
        )}
      </ul>
    </nav>
  )
}
