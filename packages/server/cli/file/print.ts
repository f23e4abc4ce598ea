import { words } from '@lyhord/core/words.ts'
import { languageIn } from './language_in.ts'

const { stdout } = process

const notWritten = words(
  'Resultatet gick inte att skriva ut. Kontrollera att det finns plats på disken.',
  'What was found could not be written. Check that there is room on the disk.',
)

let closed = false
let failed = false
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  closed = true
  if (fault.code === 'EPIPE' || failed) return
  failed = true
  process.exitCode = 2
  const english = (languageIn(process.argv) ?? process.env.LYHORD_LANG) === 'en'
  process.stderr.write(`${english ? notWritten.en : notWritten.sv}\n`)
})

/** The exit code of a command, or 2 when what it had to say could not be written. */
export const exitCodeOf = (code: number): number => (failed ? 2 : code)

/** Writes to standard output and waits while the reader is slow. A reader that has left (`| head`) is no fault. */
export const print = async (text: string | Uint8Array): Promise<void> => {
  if (closed || text.length === 0 || stdout.write(text)) return
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      stdout.off('drain', goOn).off('close', goOn)
      resolve()
    }
    stdout.on('drain', goOn).on('close', goOn)
  })
}
