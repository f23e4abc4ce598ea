import { type ReactElement, type RefObject, useEffect, useRef } from 'react'
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
  const near = useNear(place)
  return <div ref={place}>{children(near.current ? shown : later)}</div>
}

const margin = '200px'

/** Whether an element is near the window; nothing is drawn anew when it comes or goes. */
const useNear = (element: RefObject<HTMLElement | null>): RefObject<boolean> => {
  const near = useRef(false)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        near.current = entries.at(-1)?.isIntersecting ?? false
      },
      { rootMargin: margin },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return near
}
