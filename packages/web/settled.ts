import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** Settles at build the modules whose exports are plain data: their values stand there in place of what makes them. */
export const settled = (modules: RegExp): Plugin => ({
  name: 'settled',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: modules },
    handler: async (id) => {
      const made: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href)
      return Object.entries(made)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
  },
})
