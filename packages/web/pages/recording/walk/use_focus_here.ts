import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { takeFocus } from '../../../shell/page_focus.ts'
import { placeFor } from './bring_into_view.ts'

const bringIntoView = (question: HTMLElement): void => {
  const { top, height } = question.getBoundingClientRect()
  const head = document.querySelector('.recording-status')?.getBoundingClientRect().height ?? 0
  window.scrollBy({ top: top - placeFor(height, window.innerHeight, head), behavior: 'instant' })
}

/** Takes the focus into the question, or its field, and the question into view. */
export const useFocusHere = (): RefObject<HTMLElement | null> => {
  const box = useRef<HTMLElement>(null)
  const show = (): void => {
    const field = box.current?.querySelector<HTMLElement>('[data-entry]') ?? box.current
    field?.focus({ preventScroll: true })
    if (box.current) bringIntoView(box.current)
  }
  useLayoutEffect(show, [])
  // After a navigation the shell scrolls to the top and looks for a title; the question is what is wanted.
  useEffect(() => {
    const timer = setTimeout(() => takeFocus() && show(), 0)
    return () => clearTimeout(timer)
  }, [])
  return box
}
