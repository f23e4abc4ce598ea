import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Account } from './account.ts'

const run = promisify(execFile)

/** Whether the account may enter this folder (or run this file); asks the kernel, so access lists count too. */
export async function reaches(account: Account | undefined, path: string): Promise<boolean> {
  if (!account) return true
  try {
    await run('/bin/sh', ['-c', 'test -x "$0"', path], { cwd: '/', uid: account.uid, gid: account.gid })
    return true
  } catch {
    return false
  }
}
