import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const noteIn = (dataDir: string): string => join(dataDir, 'served-at')

/** Notes in the data folder where the product answers (`http://127.0.0.1:3000`), for links that commands beside it print. */
export const noteServedAt = (dataDir: string, address: string): void =>
  writeFileSync(noteIn(dataDir), address.replace('127.0.0.1', 'localhost'), { mode: 0o600 })

/** Where the product of this folder answers or last did; `undefined` when it never has. */
export const servedAt = (dataDir: string): string | undefined => {
  try {
    const noted = readFileSync(noteIn(dataDir), 'utf8')
    return URL.canParse(noted) ? noted : undefined
  } catch {
    return undefined
  }
}
