import { type ReactElement, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useMe } from '../../client/me.ts'
import { stillHere } from '../../client/remember.ts'
import { useCall } from '../../client/use_call.ts'
import { useWhenBack } from '../../client/use_when_back.ts'
import { useThisForm } from '../../forms/of_form.tsx'
import { post } from './autosave/post.ts'
import { isUnsent } from './autosave/sync.ts'
import { useFreshening } from './autosave/use_freshening.ts'
import { useWho } from './autosave/use_who.ts'
import { ConflictView } from './conflict/conflict.tsx'
import { Done } from './done/done.tsx'
import { holdRecord } from './left_behind/holding.ts'
import { useKnownId } from './opening/use_known_id.ts'
import { useSameId } from './opening/use_same_id.ts'
import { useSuggestedId } from './opening/use_suggested_id.ts'
import { useWaitingId } from './opening/use_waiting_id.ts'
import { type Recorder, recorderOf } from './recorder.ts'
import { type Recording, RecordingContext } from './recording_context.ts'
import type { Opening, Snapshot } from './recording_state.ts'
import { onLeaving } from './signing_out/leaving.ts'
import { todayHere } from './today.ts'
import { hushOf } from './walk/hush.ts'
import { Walk } from './walk/walk.tsx'

interface Props {
  readonly opening: Opening
  /** The local id recorded just before. */
  readonly last?: string | undefined
  readonly onBegun?: (() => void) | undefined
  readonly onNext: (lastId?: string, collection?: string) => void
  /** The record has become another kind: a draft that somebody else has handed in. */
  readonly onReopen: () => void
}

/** One record being recorded, from the first question to "inlämnat". */
export const RecordingView = ({ opening, last, onBegun, onNext, onReopen }: Props): ReactElement => {
  const recording = useRecordingOf(opening, last)
  const { now } = recording
  const { judge } = useThisForm()
  const begun = now.sync.version !== null || isUnsent(now.sync)
  useEffect(() => {
    if (begun) onBegun?.()
    // Told once, when the first answer comes.
  }, [begun])
  const view = (): ReactElement | null => {
    const { hindrance } = now.sync
    const localId = now.course.answers[judge.form.keys.record]
    const next = () => onNext(typeof localId === 'string' ? localId : undefined, opening.collection)
    if (now.handing.is === 'let_go') return null
    if (now.handing.is === 'done') return <Done onNext={next} />
    return hindrance?.is === 'conflict' ? (
      <ConflictView theirs={hindrance.theirs} onReopen={onReopen} />
    ) : (
      <Walk />
    )
  }
  return <RecordingContext value={recording}>{view()}</RecordingContext>
}

const useRecordingOf = (opening: Opening, last?: string): Recording => {
  const who = useWho()
  const { judge } = useThisForm()
  const { freeText } = useMe()
  const [today] = useState(todayHere)
  const [hush] = useState(() => hushOf(() => performance.now()))
  const [recorder] = useState(() =>
    recorderOf(opening, { judge, today, who, store: localStorage, tab: sessionStorage, post }),
  )
  const now = useSyncExternalStore(recorder.onChange, recorder.now)
  const suggestion = useSuggestedId(opening, last)
  const takeWhenItComes = useWaitingId(recorder, suggestion)
  const suggestedId = suggestion.is === 'there' ? suggestion.id : undefined
  useKnownId(opening, recorder, suggestedId)
  const flags = useCall('GET /api/collections/:collection/flags', {
    params: { collection: opening.collection },
  })
  const groupFlags = useMemo(
    () => (flags.data?.flags ?? []).filter((f) => f.record === opening.id),
    [flags.data, opening.id],
  )
  useCarrying(opening.id, recorder)
  useBeingHere(now)
  useFreshening(now.handing.is === 'done')
  const sameId = useSameId(opening, now)
  return { opening, recorder, now, today, freeText, suggestedId, takeWhenItComes, sameId, hush, groupFlags }
}

/** Whoever answers is here, also where the server is not. */
const useBeingHere = (now: Snapshot): void => {
  const me = useMe()
  useEffect(() => stillHere(localStorage, me, Date.now(), false), [me, now])
}

/** Carries answers while the page is open; a contact that is back makes it try at once. */
const useCarrying = (record: string, recorder: Recorder): void => {
  useEffect(() => {
    const ends = [onLeaving(recorder.discard), holdRecord(record, recorder.start)]
    return () => {
      recorder.stop()
      for (const end of ends) end()
    }
  }, [recorder, record])
  useWhenBack(recorder.back)
}
