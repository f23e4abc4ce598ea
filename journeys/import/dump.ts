import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Product } from '../product.ts'

const program = fileURLToPath(new URL('../../packages/server/cli/lyhord.mjs', import.meta.url))

/** Every row of every table, as the product's own backup has them. */
export const dumpOf = async ({ folder }: Product): Promise<string> => {
  const file = join(folder, `dump-${Date.now()}`)
  const env = { ...process.env, DATA_DIR: folder }
  await promisify(execFile)(process.execPath, [program, 'backup', file], { env })
  return gunzipSync(await readFile(file)).toString('utf8')
}
