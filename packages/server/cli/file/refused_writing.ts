import { lstat, rm } from 'node:fs/promises'
import { type Refused, refusals } from '../../outside/files/problem.ts'
import { isUnopened, isWriteFault } from './is_write_fault.ts'

/**
 * Does what writes to `out`; gives the refusal when there is no place, no permission or no room for it. What was cut
 * short is taken away: half a file looks like a whole one.
 */
export const refusedWriting = async (
  out: string,
  write: () => Promise<unknown>,
): Promise<Refused | undefined> => {
  try {
    await write()
    return undefined
  } catch (fault) {
    if (!isWriteFault(fault)) throw fault
    if (!isUnopened(fault)) await takeAway(out)
    return refusals.notWritable
  }
}

const takeAway = async (out: string): Promise<void> => {
  const found = await lstat(out).catch(() => undefined)
  if (found?.isFile()) await rm(out, { force: true })
}
