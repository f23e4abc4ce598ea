import { keepCopy } from '../autosave/copies.ts'
import type { Theirs } from '../autosave/sync.ts'
import { useWho } from '../autosave/use_who.ts'
import { review } from '../course/course.ts'
import { useRecording } from '../recording_context.ts'

/** Saves what was chosen. A draft that somebody else has handed in goes on as a change of the submitted record. */
export const useSettling = (theirs: Theirs, onReopen: () => void) => {
  const { opening, recorder, now } = useRecording()
  const who = useWho()
  const goOnAsChange = (answers: Theirs['answers']): void => {
    recorder.discard()
    const { id: record, collection, form, ownForm, secondOf } = opening
    const version = { version: theirs.version, acknowledged: theirs.answers, attempted: [], answers }
    const kept = { record, collection, form, ownForm, secondOf, amending: true, ...version }
    keepCopy(localStorage, who, { ...kept, reasons: now.reasons, flags: [], at: review })
    onReopen()
  }
  return (answers: Theirs['answers']): void => {
    const becomesChange = theirs.state === 'submitted' && !opening.amending
    if (becomesChange) goOnAsChange(answers)
    else recorder.settle(theirs, answers)
  }
}
