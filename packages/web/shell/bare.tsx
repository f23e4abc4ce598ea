import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import './shell.css'

/** What stands around a page that has neither sign-in nor place: a server that is away. */
export const Bare = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <main id="innehall" className="outside-main" tabIndex={-1}>
    <Link to="/" className="wordmark">
      Lyhörd
    </Link>
    {children}
  </main>
)
