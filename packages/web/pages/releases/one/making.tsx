import { type ReactElement, useEffect, useState } from 'react'
import { useCan } from '../../../client/me.ts'
import { Notice } from '../../../parts/notice/notice.tsx'
import { Progress } from '../../../parts/progress/progress.tsx'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { CallOff } from './call_off.tsx'

/** A release that is being made: how far it has come, how long it has been going on and has left. */
export const Making = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const may = useCan()('release.manage') && release.own
  return (
    <Notice title={text.making} heard>
      <p>{text.makingWhat}</p>
      <HowFar release={release} />
      {may && <CallOff release={release} />}
    </Notice>
  )
}

const HowFar = ({ release: { madeAt, progress } }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const seconds = useSecondsSince(madeAt)
  const time = (s: number): string =>
    s < 90 ? text.seconds(number(s)) : text.minutes(number(Math.round(s / 60)))
  const left = progress?.secondsLeft ?? null
  return (
    <>
      {progress && progress.of > 0 ? (
        <Progress
          value={progress.done}
          of={progress.of}
          label={text.tables(text.stages[progress.stage], number(progress.done), number(progress.of))}
        />
      ) : (
        progress && <p>{text.stages[progress.stage]}</p>
      )}
      <p aria-hidden="true">
        {text.madeFor(time(seconds))} {left !== null && left > 0 && text.left(time(left))}
      </p>
    </>
  )
}

const since = (moment: string): number => Math.max(0, Math.round((Date.now() - Date.parse(moment)) / 1000))

const useSecondsSince = (moment: string): number => {
  const [seconds, set] = useState(() => since(moment))
  useEffect(() => {
    const timer = setInterval(() => set(since(moment)), 1000)
    return () => clearInterval(timer)
  }, [moment])
  return seconds
}
