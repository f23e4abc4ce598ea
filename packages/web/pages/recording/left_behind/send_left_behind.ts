import { bookAsked } from '../../../forms/asked_book.ts'
import { type Copy, copiesOf, copyOf, type Who } from '../autosave/copies.ts'
import { post } from '../autosave/post.ts'
import { isUnsent } from '../autosave/sync.ts'
import { type Recorder, recorderOf } from '../recorder.ts'
import { isOver, openingOfCopy, type Snapshot } from '../recording_state.ts'
import { onLeaving } from '../signing_out/leaving.ts'
import { todayHere } from '../today.ts'
import { whileClosed } from './holding.ts'

/** Whether a draft holds something that the server is not known to have. A change is sent only when it is handed in. */
const waits = (copy: Copy): boolean => !copy.amending && (isUnsent(copy) || copy.flags.length > 0)

/**
 * Sends what this computer kept of drafts that are open nowhere, as their own page would have: one that somebody else
 * has changed, or that is refused, stays for the person to open. Gives how many are at the server now.
 */
export const sendLeftBehind = async (who: Who): Promise<number> => {
  let sent = 0
  for (const { record } of copiesOf(localStorage, who).filter(waits))
    if (await whileClosed(record, () => sendOne(record, who))) sent += 1
  return sent
}

const sendOne = async (record: string, who: Who): Promise<boolean> => {
  const copy = copyOf(localStorage, who, record)
  if (!copy || !waits(copy)) return false
  const { judge } = await bookAsked(copy.form, copy)
  const around = { judge, today: todayHere(), who, store: localStorage, post }
  const recorder = recorderOf(openingOfCopy(copy), around)
  const end = onLeaving(recorder.discard)
  recorder.start()
  const { sync } = await settled(recorder)
  recorder.stop()
  end()
  return !isUnsent(sync)
}

/** The first moment when nothing waits, or something stands in the way. */
const settled = (recorder: Recorder): Promise<Snapshot> =>
  new Promise((go) => {
    const look = (): void => {
      const now = recorder.now()
      const isDone = (!isUnsent(now.sync) && now.flags.length === 0) || isOver(now)
      if (!isDone && now.sync.hindrance === null) return
      stop()
      go(now)
    }
    const stop = recorder.onChange(look)
    look()
  })
