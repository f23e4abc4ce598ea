import { readFile } from 'node:fs/promises'

const isAddress = (text: string): boolean =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && new URL(text).username !== ''

/** The address that `--from` names: in a file, from standard input (`-`), or written out; `undefined` when there is none. */
export const addressIn = async (from: string | undefined): Promise<string | undefined> => {
  if (from === undefined) return undefined
  if (isAddress(from)) return from
  const text = (await readFile(from === '-' ? '/dev/stdin' : from, 'utf8').catch(() => '')).trim()
  return isAddress(text) ? text : undefined
}
