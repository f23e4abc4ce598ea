import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { en } from '../../../text/en/results.ts'
import { sv } from '../../../text/sv/results.ts'
import { useText } from '../../../text/text.tsx'

/** Where the inhabitants behind a figure per 1,000 come from, and of which years; or the way to read them in. */
export const Inhabitants = (): ReactElement | null => {
  const { figure } = useText({ sv, en })
  const years = useCall('GET /api/population').data?.years
  if (!years) return null
  return (
    <p className="quiet">
      {years.length > 0 && (
        <>{years.map(({ year, source }) => figure.inhabitants(source, year)).join(' ')} </>
      )}
      <Link to="/befolkning">{figure.toInhabitants}</Link>
    </p>
  )
}
