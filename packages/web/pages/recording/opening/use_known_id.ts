import { useEffect } from 'react'
import { useThisForm } from '../../../forms/of_form.tsx'
import type { Recorder } from '../recorder.ts'
import type { Opening } from '../recording_state.ts'

/**
 * A second coding is of a case that is known: its id is given, and the form opens after who the case is about. It is
 * made when something else is answered, not by being looked at.
 */
export const useKnownId = ({ secondOf }: Opening, recorder: Recorder, known: string | undefined): void => {
  const { record, child } = useThisForm().judge.form.keys
  useEffect(() => {
    if (!secondOf || !known || recorder.now().course.answers[record] !== undefined) return
    recorder.know(record, known)
    if (recorder.now().course.at === record) recorder.move('on')
    if (child !== undefined && recorder.now().course.at === child) recorder.move('ahead')
  }, [secondOf, recorder, known, record, child])
}
