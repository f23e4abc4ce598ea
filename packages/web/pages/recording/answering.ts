import type { Carrier } from './autosave/carrier.ts'
import { withAnswer } from './course/answers.ts'
import * as course from './course/course.ts'
import { moved } from './course/move.ts'
import type { Recorder, Surroundings } from './recorder.ts'
import type { Holder } from './recording_holder.ts'
import { withAnswers } from './recording_state.ts'
import { withReason } from './review/reasons.ts'

type Answering = Pick<Recorder, 'answer' | 'know' | 'move' | 'keep' | 'settle'>

/** Everything that changes the answers of a record, or where the person is among them. */
export const answeringOf = (
  { judge, today }: Surroundings,
  { state, set, put }: Holder,
  carrier: Carrier,
): Answering => ({
  answer: (variable, given) => {
    const next = course.answer(state().course, judge, variable, given)
    put(withAnswers(state(), next))
    carrier.tell({ is: 'answered', answers: next.answers })
  },
  know: (variable, given) => {
    const answers = withAnswer(state().course.answers, variable, given)
    put(withAnswers(state(), { ...state().course, answers }))
    carrier.tell({ is: 'known', answers })
  },
  move: (how) => set({ course: moved(state().course, how, judge, today) }),
  keep: (rule, reason, text) => set({ reasons: withReason(state().reasons, rule, reason, text) }),
  settle: (theirs, answers) => {
    put(withAnswers(state(), { ...state().course, answers }))
    carrier.tell({ is: 'settled', theirs, answers })
  },
})
