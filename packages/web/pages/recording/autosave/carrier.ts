import type { Problem } from '../../../client/problem.ts'
import { alarmOf } from './alarm.ts'
import { type Sync, type SyncEvent, step, type Todo } from './sync.ts'

/** Carries answers to the server as {@link step} says: the clock and the network of autosave. */
export interface Carrier {
  readonly now: () => Sync<Problem>
  readonly tell: (event: SyncEvent<Problem>) => void
  /** Waits until nothing is on its way, and sends nothing more until {@link Carrier.release}. */
  readonly hold: () => Promise<void>
  readonly release: () => void
  readonly stop: () => void
  /** Sends what is not sent yet, without waiting for more, and nothing after it. */
  readonly leave: () => void
}

/**
 * `send` posts all answers and says how it went; `changed` is called after every step. What is not `carried` stays
 * on this computer until it is handed in.
 */
export const carrierOf = (
  start: Sync<Problem>,
  send: (now: Sync<Problem>) => Promise<SyncEvent<Problem>>,
  changed: () => void,
  carried: boolean,
): Carrier => {
  let now = start
  let held = !carried
  const whenStill: (() => void)[] = []
  const alarm = alarmOf(() => {
    if (!held) tell({ is: 'due' })
  })
  const act = ({ wakeAfter, send: sends }: Todo): void => {
    if (wakeAfter !== undefined) alarm.ringAfter(wakeAfter)
    if (sends) void send(now).then(tell)
  }
  const tell = (event: SyncEvent<Problem>): void => {
    const [next, todo] = step(now, event)
    now = next
    if (!now.sending) for (const go of whenStill.splice(0)) go()
    act(todo)
    changed()
  }
  const stop = (): void => {
    held = true
    alarm.turnOff()
    whenStill.length = 0
  }
  const hold = (): Promise<void> => {
    held = true
    return now.sending ? new Promise((go) => void whenStill.push(go)) : Promise.resolve()
  }
  const release = (): void => {
    held = !carried
    act({ wakeAfter: 0 })
  }
  const leave = (): void => {
    const carries = !held
    const last = (): void => tell({ is: 'due' })
    stop()
    if (carries && now.sending) whenStill.push(last)
    else if (carries) last()
  }
  return { now: () => now, tell, hold, release, stop, leave }
}
