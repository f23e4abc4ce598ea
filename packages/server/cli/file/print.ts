import { once } from 'node:events'

let closed = false
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  closed = true
})

/** Writes to standard output and waits while the reader is slow. A reader that has left (`| head`) is no fault. */
export const print = async (text: string): Promise<void> => {
  if (!closed && text !== '' && !process.stdout.write(text))
    await Promise.race([once(process.stdout, 'drain'), left()])
}

const left = (): Promise<unknown> => once(process.stdout, 'close')
