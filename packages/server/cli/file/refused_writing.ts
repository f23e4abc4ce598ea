import { type Refused, refusals } from '../../outside/files/problem.ts'
import { isWriteFault } from './is_write_fault.ts'

/** Does what writes a file; gives the refusal when there is no place, no permission or no room for it. */
export const refusedWriting = async (write: () => Promise<unknown>): Promise<Refused | undefined> => {
  try {
    await write()
    return undefined
  } catch (fault) {
    if (isWriteFault(fault)) return refusals.notWritable
    throw fault
  }
}
