const { stdout } = process

let closed = false
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
  closed = true
})

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
