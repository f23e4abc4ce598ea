import { openDatabase } from '../outside/postgres/database.ts'
import { readSettings } from '../outside/settings.ts'

/** Runs a command on the product's database, a running server's too; what cannot be opened is said in a sentence. */
export const withDatabase = async (
  purpose: string,
  work: (url: string) => Promise<number>,
): Promise<number> => {
  const read = readSettings(process.env)
  if (!read.ok) {
    for (const reason of read.reasons) console.error(reason.sv)
    return 1
  }
  const opening = await openDatabase(read.settings, { purpose, share: true })
  if (!opening.ok) {
    console.error(opening.reason.sv)
    return 1
  }
  try {
    return await work(opening.database.url)
  } finally {
    await opening.database.close()
  }
}
