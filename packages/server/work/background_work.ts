import type { House } from '../house.ts'
import type { SendMail } from '../outside/mail.ts'
import { startDemonstrating } from './comparison/demonstrating.ts'
import { startReleasing } from './comparison/releasing.ts'
import { startExchanging } from './hub/exchanging.ts'
import { startImporting } from './import/importing.ts'
import { startNoticing } from './interpretations/noticing.ts'
import { startReporting } from './report/reporting.ts'

interface Needs extends Pick<House, 'pools' | 'clock' | 'live' | 'log' | 'tallying' | 'shelf' | 'version'> {
  readonly url: string
  /** Without it no e-mail is sent. */
  readonly send?: SendMail | undefined
}

/** Everything a house does in the background. */
export interface BackgroundWork {
  readonly work: Pick<House, 'importing' | 'releasing' | 'reporting' | 'demonstrating' | 'noticing'>
  /** Goes on with what a stop left. */
  begin(tenants: readonly string[]): Promise<void>
  /** Waits until all of it has come to a point where it can stop. */
  stop(): Promise<void>
}

export const openBackgroundWork = ({ shelf, tallying, version, send, ...needs }: Needs): BackgroundWork => {
  const importing = startImporting({ ...needs, tallying, shelf })
  const releasing = startReleasing(needs)
  const demonstrating = startDemonstrating(needs)
  const reporting = startReporting({ ...needs, shelf, program: `Lyhörd ${version}` })
  const noticing = startNoticing({ ...needs, send })
  const exchanging = startExchanging(needs)
  return {
    work: { importing, releasing, reporting, demonstrating, noticing },
    begin: async (tenants) => {
      importing.begin()
      reporting.begin()
      noticing.look()
      await releasing.catchUp(tenants)
    },
    stop: async () => {
      for (const one of [exchanging, importing, reporting, demonstrating, releasing, noticing])
        await one.stop()
    },
  }
}
