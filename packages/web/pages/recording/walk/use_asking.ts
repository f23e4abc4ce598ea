import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import type { Flag } from '../autosave/flagging.ts'
import { useRecording } from '../recording_context.ts'

/** Asks the group and says so, with a way back: one key is easily pressed by mistake. */
export const useAsking = (): ((flag: Flag) => void) => {
  const text = useText({ sv, en })
  const { recorder } = useRecording()
  return (flag) => {
    const takeBack = recorder.flag(flag)
    say(text.flagAsked, () => {
      void takeBack().then((gone) => say(gone ? text.flagTakenBack : text.flagNotTakenBack))
    })
  }
}
