import { type Answer, codesOf, type Question } from '@lyhord/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { choosableCodes } from '../course/course.ts'
import { toggled } from '../entry/choices.ts'
import { type KeyedCode, keyed } from '../entry/keys.ts'
import { type Press, pressMeaning } from '../entry/meaning.ts'
import { useRecording } from '../recording_context.ts'
import { toReasons } from './to_reasons.ts'
import { useAsking } from './use_asking.ts'

/**
 * What a field with typed text does when the person leaves it: `false` when it holds something impossible.
 * `takesGuess`: an empty one takes what was guessed.
 */
export type Commit = (takesGuess: boolean) => boolean

/** What can be done with the question in focus, by key, by touch or by pointer. */
export interface Walking {
  readonly codes: readonly KeyedCode[]
  /** Set by the field that has typed text. */
  readonly commit: RefObject<Commit>
  readonly helpOpen: boolean
  readonly flagging: boolean
  readonly choose: (code: KeyedCode['code']) => void
  /** Gives a typed answer that is complete, and goes on. */
  readonly give: (answer: Answer) => void
  readonly on: () => void
  readonly back: () => void
  readonly ahead: () => void
  readonly help: () => void
  readonly flag: () => void
  readonly leave: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * No answer holds the person back: what is found about it stands beside it, above the next question, and in the
 * review. So every key answers the question it was meant for, however fast it comes.
 */
export const useWalking = (question: Question): Walking => {
  const { now, recorder, today, freeText, opening, hush } = useRecording()
  const navigate = useNavigate()
  const askGroup = useAsking()
  const commit = useRef<Commit>(() => true)
  const goesAway = useRef(false)
  const [helpOpen, openHelp] = useState(false)
  const [flagging, setFlagging] = useState(false)
  const { variable } = question
  const { id } = variable
  const codes = keyed(choosableCodes(question, now.course.answers, today))

  const leaving = (go: () => void) => () => {
    commit.current(false)
    go()
  }
  const walking: Omit<Walking, 'onKeyDown'> = {
    codes,
    commit,
    helpOpen,
    flagging,
    choose: (code) => {
      const before = recorder.now().course.answers[id]
      if (variable.kind === 'multi')
        return recorder.answer(
          id,
          toggled(codesOf(variable) ?? [], Array.isArray(before) ? before : [], code),
        )
      recorder.answer(id, code.id)
      recorder.move('on')
    },
    give: (answer) => {
      recorder.answer(id, answer)
      recorder.move('on')
      hush.wentOn()
    },
    on: () => commit.current(true) && recorder.move('on'),
    back: leaving(() => recorder.move('back')),
    ahead: leaving(() => recorder.move('ahead')),
    help: () => openHelp(!helpOpen),
    flag: () => {
      if (freeText) return setFlagging(!flagging)
      commit.current(false)
      askGroup({ variable: id })
      recorder.move('ahead')
    },
    leave: leaving(
      () => void navigate({ to: '/samla-in/$collection', params: { collection: opening.collection } }),
    ),
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('[data-own-keys]')) return
    // g and a letter goes to another page, so the letter after g is no code.
    const goes = goesAway.current
    goesAway.current = event.key === 'g'
    if (goes) return
    const press = pressOf(event)
    if (press.on !== 'button' && toReasons(event)) return
    const meaning = pressMeaning(press, codes)
    if (meaning === undefined) return
    event.preventDefault()
    if (typeof meaning === 'string') walking[meaning]()
    else walking.choose(meaning)
  }
  return { ...walking, onKeyDown }
}

const pressOf = ({ key, code, altKey, ctrlKey, metaKey, target, currentTarget }: KeyboardEvent): Press => {
  const field = target instanceof HTMLInputElement ? target : undefined
  const on = field
    ? field.inputMode === 'numeric' && !writtenOut.test(field.value)
      ? 'digits'
      : 'text'
    : target === currentTarget
      ? 'choices'
      : 'button'
  return { key, place: code, alt: altKey, command: ctrlKey || metaKey, on, empty: !field?.value }
}

/** A day that is being written out: after `14 ` comes a month, and its letters are letters. */
const writtenOut = /\d[\s./:-]|\p{L}/u
