import { type RefObject, useEffect, useRef } from 'react'

/** Takes the focus when what had it goes away with a change: the keyboard goes on where it was. */
export const useKeptFocus = (place: RefObject<HTMLElement | null>, state: string): void => {
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    if (document.activeElement === document.body) place.current?.focus()
  }, [place, state])
}
