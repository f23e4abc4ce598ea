import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { en } from '../../text/en/submissions.ts'
import { sv } from '../../text/sv/submissions.ts'
import { useText } from '../../text/text.tsx'
import './submissions.css'

/** The way between the pages that lead to what is compared, for those whose role has more than one of them. */
export const Ways = (): ReactElement | null => {
  const text = useText({ sv, en })
  const can = useCan()
  const all = [
    ['/jamfor', text.way.compare, 'release.read'],
    ['/jamfor/lamna-in', text.way.submit, 'submission.manage'],
    ['/jamfor/utgavor', text.way.releases, 'release.read'],
    ['/jamfor/omraden', text.way.areas, 'area.manage'],
    ['/jamfor/bakgrund', text.way.background, 'area.manage'],
    ['/rapporter', text.way.reports, 'report.read'],
  ] as const
  const open = all.filter(([, , access]) => can(access))
  if (open.length < 2) return null
  return (
    <nav className="comparison-ways not-printed" aria-label={text.ways}>
      <ul>
        {open.map(([to, name]) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/jamfor', includeSearch: false }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
