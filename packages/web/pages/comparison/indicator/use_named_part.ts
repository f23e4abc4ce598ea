import { useEffect } from 'react'

/** What a reader does who goes elsewhere on their own. */
const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
/** How long charts and texts may still come and push the part away. */
const whileItGrowsMs = 3000

/** Shows the part that the address names (`#tid`): the browser looked for it before it was there. */
export const useNamedPart = (): void => {
  useEffect(() => {
    const part = document.getElementById(window.location.hash.slice(1))
    if (!part) return
    const growth = new ResizeObserver(() => part.scrollIntoView())
    const stop = (): void => {
      growth.disconnect()
      clearTimeout(timer)
      for (const move of moves) window.removeEventListener(move, stop)
    }
    const timer = setTimeout(stop, whileItGrowsMs)
    for (const move of moves) window.addEventListener(move, stop, { passive: true })
    growth.observe(document.body)
    return stop
  }, [])
}
