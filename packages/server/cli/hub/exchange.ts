import { exchange as exchangeNow } from '../../work/hub/exchange.ts'
import { print } from '../file/print.ts'
import { exchangedInWords } from './exchanged_words.ts'
import type { HubAct } from './options.ts'

/** `lyhord hub exchange`: goes through the post now; a running Lyhörd does so twice a minute. */
export const exchange: HubAct = async (_, { pools, url }, { json, lang }) => {
  const done = await exchangeNow(pools, url)
  await print(json ? `${JSON.stringify(done)}\n` : `${exchangedInWords(done)[lang]}\n`)
  return 0
}
