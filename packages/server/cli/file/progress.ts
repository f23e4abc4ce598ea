import type { Language } from '@lyhord/core'

const patience = 1000

/** How far a long work has come. */
export interface Progress {
  tell(rows: number): void
  end(): void
}

/**
 * Tells on standard error how many rows are done: nothing in the first second, then a line that renews itself, or
 * outside a terminal a new line every ten seconds.
 */
export const progressIn = (lang: Language): Progress => {
  const { stderr } = process
  const pause = stderr.isTTY ? 250 : 10_000
  let [next, told] = [performance.now() + patience, false]
  return {
    tell: (rows) => {
      if (performance.now() < next) return
      next = performance.now() + pause
      told = true
      const text = `${rows.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB')} ${lang === 'sv' ? 'rader' : 'rows'} …`
      stderr.write(stderr.isTTY ? `\r${text}` : `${text}\n`)
    },
    end: () => {
      if (told && stderr.isTTY) stderr.write('\r\u001b[K')
    },
  }
}
