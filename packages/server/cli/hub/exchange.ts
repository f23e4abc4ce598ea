import { exchange as exchangeNow } from '../../work/hub/exchange.ts'
import { tell } from '../file/tell.ts'
import { exchangedInWords } from './exchanged_words.ts'
import type { HubAct } from './options.ts'

/** `lyhord hub exchange`: goes through the post now; a running Lyhörd does so twice a minute. */
export const exchange: HubAct = async (_, { pools, url }, manner) => {
  const done = await exchangeNow(pools, url)
  await tell(done, exchangedInWords(done), manner)
  return 0
}
