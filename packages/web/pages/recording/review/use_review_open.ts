import { useEffect, useLayoutEffect, useRef } from 'react'
import { takeFocus } from '../../../shell/page_focus.ts'
import { useRecording } from '../recording_context.ts'

/** What was not expected, here or back from the server, is read before a key answers it. */
export const useHush = (): void => {
  const { now, hush } = useRecording()
  const { verdict, handing } = now
  const stops = !verdict.ready
  useLayoutEffect(() => {
    if (stops) hush.begin()
  }, [])
  useLayoutEffect(() => {
    if (handing.is === 'refused') hush.begin()
  }, [hush, handing])
}

/** Shows the beginning of the review, with the focus on it as a whole. */
export const useFocusHere = () => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const show = (): void => {
      box.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    show()
    const timer = setTimeout(() => takeFocus() && show(), 0)
    return () => clearTimeout(timer)
  }, [])
  return box
}
