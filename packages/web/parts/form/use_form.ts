import type { Address } from '@lyhord/contract'
import { useState } from 'react'
import type { Answer, Given } from '../../client/call.ts'
import { type Problem, problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use_call.ts'
import { useWords } from '../../text/text.tsx'
import { type FieldError, fieldErrorsOf, type Places } from './form_errors.ts'

interface Sending<A extends Address> {
  readonly errors: readonly FieldError[]
  readonly problem: Problem | undefined
  readonly busy: boolean
  /** Sends what was asked for, unless something was found wrong before. */
  readonly send: (asking: Given<A>, wrong?: readonly FieldError[]) => void
}

interface Manner<A extends Address> {
  readonly makesStale?: readonly Address[]
  readonly places?: Places
  /** With what was sent. */
  readonly onDone: (answer: Answer<A>, asked: Given<A>) => void
}

/** The state of a form that does something at an address. */
export const useForm = <A extends Address>(address: A, manner: Manner<A>): Sending<A> => {
  const words = useWords()
  const act = useAct(address, manner.makesStale)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const send = (asking: Given<A>, wrong: readonly FieldError[] = []): void => {
    setErrors(wrong)
    if (wrong.length > 0) {
      act.reset()
      return
    }
    // Not `mutate`: its callbacks are lost when what was sent makes the form itself go away.
    void act.mutateAsync(asking).then(
      (answer) => manner.onDone(answer, asking),
      (thrown) => setErrors(fieldErrorsOf(problemOf(thrown), words, manner.places)),
    )
  }
  return { errors, problem: act.error?.problem, busy: act.isPending, send }
}
