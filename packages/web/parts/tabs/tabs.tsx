import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import './tabs.css'

/** A page beside the one that is open. `withPagesUnder`: it is the one also while a page under it is open. */
interface Tab {
  readonly to: LinkProps['to']
  readonly name: string
  readonly withPagesUnder?: boolean
}

interface Props {
  readonly label: string
  readonly tabs: readonly Tab[]
}

/** The way between pages that belong together, as a row of names; the open one underlined. */
export const Tabs = ({ label, tabs }: Props): ReactElement => (
  <nav className="tabs not-printed" aria-label={label}>
    <ul>
      {tabs.map(({ to, name, withPagesUnder = false }) => (
        <li key={to}>
          <Link to={to} activeOptions={{ exact: !withPagesUnder, includeSearch: false }} data-name={name}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
