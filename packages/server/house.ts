import type { Clock } from './outside/clock.ts'
import type { Pools } from './outside/database/open_pools.ts'
import type { Live } from './outside/live.ts'
import type { Log } from './outside/log.ts'
import type { SecretBox } from './outside/secret_box.ts'
import type { BegunAs } from './queries/installation.ts'
import type { AnswerShelf } from './work/answer_shelf.ts'
import type { ComparisonShelf } from './work/comparison/compared/comparison_shelf.ts'
import type { Demonstrating } from './work/comparison/demonstrating.ts'
import type { Releasing } from './work/comparison/releasing.ts'
import type { Noticing } from './work/interpretations/noticing.ts'
import type { LastingWork } from './work/lasting_work.ts'
import type { Tallying } from './work/tallying.ts'

/** Everything a running Lyhörd has at hand; made once by `work/open_house.ts`. */
export interface House {
  readonly pools: Pools
  readonly clock: Clock
  readonly live: Live
  readonly log: Log
  readonly tallying: Tallying
  readonly importing: LastingWork
  readonly releasing: Releasing
  readonly reporting: LastingWork
  readonly demonstrating: Demonstrating
  readonly noticing: Noticing
  readonly shelf: AnswerShelf
  readonly compared: ComparisonShelf
  readonly version: string
  /** The address of the licence that open data is given under. */
  readonly licence: string
  /** Where Kolada's interface is reached. */
  readonly kolada: string
  /** Where keys and files outside the database are kept. */
  readonly dataDir: string
  readonly begunAs: BegunAs
  /** The one-time code for the first administrator; null once there is one. */
  readonly setupCode: SetupCode
  /** Keeps what must be read again out of the database's sight: `openSecretBox(dataDir)`, after the database is up. */
  readonly box: SecretBox
}

export interface SetupCode {
  current(): string | null
  spend(): void
}
