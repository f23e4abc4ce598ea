/**
 * Code that is fetched when it is first asked for. The promise is kept: a browser that is asked to import again takes a
 * turn through its loader, and a picture would be drawn after everything else. One that failed is tried anew.
 */
export const keptCode = <Code>(fetch: () => Promise<Code>): (() => Promise<Code>) => {
  let code: Promise<Code> | undefined
  return () => {
    code ??= fetch().catch((fault: unknown) => {
      code = undefined
      throw fault
    })
    return code
  }
}
