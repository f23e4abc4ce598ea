import { askToStop } from './shut_down.ts'

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

// Ctrl-C often arrives twice, from the terminal and from npm; later than this it is a person who means it.
const echoMs = 3000

/**
 * Lets PostgreSQL stop when this process does. A command without handlers of its own closes the database and
 * leaves on the first signal; a server that has its own, since it must finish its requests first, is left to
 * close by itself unless it is told again. Returns how to forget all this.
 */
export function stopWithProcess(pid: () => number, close: () => Promise<void>): () => void {
  let leftToServer = 0
  const atExit = () => askToStop(pid())
  const onSignal = async (name: keyof typeof signals): Promise<void> => {
    if (process.listenerCount(name) > 1) leftToServer ||= Date.now()
    if (leftToServer && Date.now() - leftToServer < echoMs) return
    await close()
    process.exit(128 + signals[name])
  }
  process.on('exit', atExit)
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal)
  return () => {
    process.off('exit', atExit)
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal).off('SIGHUP', onSignal)
  }
}
