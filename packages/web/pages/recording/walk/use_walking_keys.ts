import { type KeyboardEvent, useRef } from 'react'
import { pressMeaning } from '../entry/meaning.ts'
import { pressOf } from '../entry/press.ts'
import { toReasons } from './to_reasons.ts'
import type { Walking } from './use_walking.ts'

/** Does what a key means to the question in focus; leaves it to the browser and the rest of the product when it means nothing. */
export const useWalkingKeys = (walking: Omit<Walking, 'onKeyDown'>): Walking['onKeyDown'] => {
  const goesAway = useRef(false)
  return (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('[data-own-keys]')) return
    // g and a letter goes to another page, so the letter after g is no code.
    const goes = goesAway.current
    goesAway.current = event.key === 'g'
    if (goes) return
    const press = pressOf(event)
    if (press.on !== 'button' && toReasons(event)) return
    const meaning = pressMeaning(press, walking.codes)
    if (meaning === undefined) return
    event.preventDefault()
    if (typeof meaning === 'string') walking[meaning]()
    else walking.choose(meaning)
  }
}
