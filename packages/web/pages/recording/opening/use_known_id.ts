import { useEffect } from 'react'
import { judge } from '../investigation.ts'
import type { Opening, Recorder } from '../recorder.ts'

const { record, child } = judge.form.keys

/** A second coding is of a case that is known: its id is given, and the form opens after who the case is about. */
export const useKnownId = ({ secondOf }: Opening, recorder: Recorder, known: string | undefined): void => {
  useEffect(() => {
    if (!secondOf || !known || recorder.now().course.answers[record] !== undefined) return
    recorder.answer(record, known)
    if (recorder.now().course.at === record) recorder.move('on')
    if (recorder.now().course.at === child) recorder.move('ahead')
  }, [secondOf, recorder, known])
}
