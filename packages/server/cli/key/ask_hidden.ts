const { stdin, stderr } = process

/** Asks a person at a terminal, without showing what is typed; `undefined` where there is no terminal. */
export const askHidden = async (question: string): Promise<string | undefined> => {
  if (!stdin.isTTY) return undefined
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  stdin.resume()
  try {
    return await lineTyped()
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

const lineTyped = (): Promise<string> =>
  new Promise((resolve) => {
    let typed = ''
    const take = (keys: string): void => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') {
          stdin.off('data', take)
          resolve(typed)
          return
        }
        if (key === '\u0003') process.exit(130)
        typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key
      }
    }
    stdin.on('data', take)
  })
