import { type Answer, codesOf, type Question } from '@lyhord/core'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { choosableCodes } from '../course/course.ts'
import { toggled } from '../entry/choices.ts'
import { type KeyedCode, keyed } from '../entry/keys.ts'
import { useRecording } from '../recording_context.ts'
import { useAsking } from './use_asking.ts'
import { useWalkingKeys } from './use_walking_keys.ts'

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

  return { ...walking, onKeyDown: useWalkingKeys(walking) }
}
