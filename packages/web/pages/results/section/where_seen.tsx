import { type ReactElement, useEffect, useRef } from 'react'
import { notedNear, noteNear } from '../../../charts/chart/near.ts'
import type { Shown } from '../shown.ts'

/** What is shown, as the parts of the page are given it. */
export interface Showing {
  readonly shown: Shown
  /** The same, or what was shown before it until there is time. */
  readonly later: Shown
}

interface Props extends Showing {
  readonly children: (shown: Shown) => ReactElement | null
}

/** Shows the newest at once where somebody looks, in the window and near it, and elsewhere a moment later. */
export const WhereSeen = ({ shown, later, children }: Props): ReactElement => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => (place.current ? noteNear(place.current) : undefined), [])
  return <div ref={place}>{children(notedNear(place.current) ? shown : later)}</div>
}
