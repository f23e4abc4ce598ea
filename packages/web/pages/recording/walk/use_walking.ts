import { type Answer, codesOf, type Question, type Variable } from '@lyhord/core'
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
type Commit = (takesGuess: boolean) => boolean

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
  const { now, today } = useRecording()
  const commit = useRef<Commit>(() => true)
  const [helpOpen, openHelp] = useState(false)
  const walking = {
    codes: keyed(choosableCodes(question, now.course.answers, today)),
    commit,
    helpOpen,
    help: () => openHelp(!helpOpen),
    ...useAnswering(question.variable),
    ...useGoing(commit),
    ...useFlagging(question.variable.id, commit),
  }
  return { ...walking, onKeyDown: useWalkingKeys(walking) }
}

/** A code is chosen and goes on, but where several may be chosen; a typed answer goes on when it is complete. */
const useAnswering = (variable: Variable): Pick<Walking, 'choose' | 'give'> => {
  const { recorder, hush } = useRecording()
  const { id } = variable
  const choose = (code: KeyedCode['code']): void => {
    const before = recorder.now().course.answers[id]
    const isOne = variable.kind !== 'multi'
    const others = Array.isArray(before) ? before : []
    recorder.answer(id, isOne ? code.id : toggled(codesOf(variable) ?? [], others, code))
    if (isOne) recorder.move('on')
  }
  const give = (answer: Answer): void => {
    recorder.answer(id, answer)
    recorder.move('on')
    hush.wentOn()
  }
  return { choose, give }
}

/** The ways from the question; what is typed in it becomes its answer. */
const useGoing = (commit: RefObject<Commit>): Pick<Walking, 'on' | 'back' | 'ahead' | 'leave'> => {
  const { recorder, opening } = useRecording()
  const navigate = useNavigate()
  const leaving = (go: () => void) => () => {
    commit.current(false)
    go()
  }
  const params = { collection: opening.collection }
  return {
    on: () => {
      if (commit.current(true)) recorder.move('on')
    },
    back: leaving(() => recorder.move('back')),
    ahead: leaving(() => recorder.move('ahead')),
    leave: leaving(() => void navigate({ to: '/samla-in/$collection', params })),
  }
}

/** Asking the group: at once, or in words where the house lets people write. */
const useFlagging = (id: string, commit: RefObject<Commit>): Pick<Walking, 'flagging' | 'flag'> => {
  const { recorder, freeText } = useRecording()
  const askGroup = useAsking()
  const [flagging, setFlagging] = useState(false)
  const askAtOnce = (): void => {
    commit.current(false)
    askGroup({ variable: id })
    recorder.move('ahead')
  }
  return { flagging, flag: freeText ? () => setFlagging(!flagging) : askAtOnce }
}
