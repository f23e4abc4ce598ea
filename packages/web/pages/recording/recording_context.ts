import { createContext, useContext } from 'react'
import type { Answer } from '../../client/call.ts'
import type { SameId } from './opening/use_same_id.ts'
import type { Recorder } from './recorder.ts'
import type { Opening, Snapshot } from './recording_state.ts'
import type { Hush } from './walk/hush.ts'

type GroupFlag = Answer<'GET /api/collections/:collection/flags'>['flags'][number]

/** What every part of the recording page needs. */
export interface Recording {
  readonly opening: Opening
  readonly recorder: Recorder
  readonly now: Snapshot
  readonly today: string
  readonly freeText: boolean
  /** A guess at the local id, taken by Enter. */
  readonly suggestedId: string | undefined
  /** Takes the guess as soon as it comes; nothing when there is none on its way. */
  readonly takeWhenItComes: () => void
  /** Another record with the same local id. */
  readonly sameId: SameId | undefined
  readonly hush: Hush
  /** Questions to the group about this record, and their answers. */
  readonly groupFlags: readonly GroupFlag[]
}

export const RecordingContext = createContext<Recording | undefined>(undefined)

export const useRecording = (): Recording => {
  const recording = useContext(RecordingContext)
  if (!recording) throw new Error('outside a recording')
  return recording
}
