import { useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useRecording } from '../recording_context.ts'
import { type ChangeReason, reasonOfKey } from './reasons.ts'

/** The keys of the review: on, back to the questions, out, and why when a reason is asked for. */
export const useReviewKeys = (
  goOn: () => void,
  onWhy?: (reason: ChangeReason) => void,
): ((event: KeyboardEvent) => void) => {
  const { recorder, opening } = useRecording()
  const navigate = useNavigate()
  return (event) => {
    const { key, target, currentTarget } = event
    if (target instanceof Element && target.closest('[data-own-keys]')) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const reason = reasonOfKey(key)
    if (key === 'Enter' && target === currentTarget) goOn()
    else if (reason && onWhy) onWhy(reason)
    else if (key === 'ArrowUp' || key === 'Backspace') recorder.move('back')
    else if (key === 'Escape')
      void navigate({ to: '/samla-in/$collection', params: { collection: opening.collection } })
    else return
    event.preventDefault()
  }
}
