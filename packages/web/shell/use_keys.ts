import { useEffect, useRef } from 'react'
import { type Key, meaningOf } from './keys.ts'

/** Lists of keys in force, the newest first. */
const lists: (readonly Key[])[] = []
let before: string | undefined

/** The keys in force now, for the list that `?` shows. */
export const keysInForce = (): readonly Key[] => lists.flat()

/** Puts keys in force while the component is on the page. The newest page's keys win. */
export const useKeys = (keys: readonly Key[]): void => {
  const list = useRef<Key[]>([])
  useEffect(() => {
    list.current.splice(0, list.current.length, ...keys)
  })
  useEffect(() => {
    const own = list.current
    lists.unshift(own)
    return () => {
      lists.splice(lists.indexOf(own), 1)
    }
  }, [])
}

/** Listens to the keyboard. Stands once, in the root. */
export const useKeyboard = (): void => {
  useEffect(() => {
    document.addEventListener('keydown', onPress)
    return () => document.removeEventListener('keydown', onPress)
  }, [])
}

const typesIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)))

const onPress = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Shift' || document.querySelector('dialog[open]')) return
  const meaning = meaningOf({ key: event.key, before, typing: typesIn(event.target) }, lists)
  before = meaning && 'waitAfter' in meaning ? meaning.waitAfter : undefined
  if (!meaning || !('run' in meaning)) return
  event.preventDefault()
  meaning.run.run()
}
