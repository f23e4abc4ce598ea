import { Link, Navigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import { useLogSearch } from './use_log_search.ts'

interface Props {
  readonly page: number
  readonly pages: number
}

/** Back and forth in the log; an address past the last page leads to that. */
export const LogPages = ({ page, pages }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const search = useLogSearch()
  const to = (n: number) => ({ ...search, page: String(n) })
  if (page > Math.max(pages, 1)) return <Navigate to="/installningar/logg" search={to(pages)} replace />
  if (pages <= 1) return null
  return (
    <nav className="row" aria-label={text.pages}>
      {page > 1 && (
        <Link className="onward" to="/installningar/logg" search={to(page - 1)}>
          {text.newer}
        </Link>
      )}
      <span>{text.page(page, pages)}</span>
      {page < pages && (
        <Link className="onward" to="/installningar/logg" search={to(page + 1)}>
          {text.older}
        </Link>
      )}
    </nav>
  )
}
