import { Link, Outlet } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { en } from '../../text/en/settings.ts'
import { sv } from '../../text/sv/settings.ts'
import { useText } from '../../text/text.tsx'
import './settings.css'

/** The administrator's house: five pages under one heading. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const parts = [
    ['/installningar', text.usersPart],
    ['/installningar/enheter', text.unitsPart],
    ['/installningar/verksamhet', text.tenantPart],
    ['/installningar/gallring', text.retentionPart],
    ['/installningar/logg', text.logPart],
  ] as const
  return (
    <div className="stack">
      <PageTitle title={text.title}>{text.sentence}</PageTitle>
      <nav className="settings-parts" aria-label={text.parts}>
        <ul>
          {parts.map(([to, name]) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: true, includeSearch: false }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  )
}
