/** What stands after `--lang`; `undefined` where nothing does. */
export const languageIn = (args: readonly string[]): string | undefined => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  return args[at]?.split('=')[1] ?? (at === -1 ? undefined : args[at + 1])
}
