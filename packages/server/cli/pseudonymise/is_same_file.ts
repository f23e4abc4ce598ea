import { stat } from 'node:fs/promises'

/** Whether two paths lead to the same file, by whatever names. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })])
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}
