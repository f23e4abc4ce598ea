import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const source = fileURLToPath(new URL('./worker/worker.ts', import.meta.url))

/** The worker's code, with what it is to keep: addresses of built files, and a name of this build. */
const workerCode = async (files: readonly string[], name: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { builtFiles: JSON.stringify(files), builtName: JSON.stringify(name) },
    build: { write: false, rolldownOptions: { input: source, output: { format: 'iife' } } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the worker was not built')
  return chunk.code
}

/** Builds `worker.js`, which keeps the page and what is in `assets/`; it changes when any of them does. */
export const withWorker = (): Plugin => ({
  name: 'with-worker',
  apply: 'build',
  generateBundle: {
    // Names are final when the page itself has been made.
    order: 'post',
    async handler(_, bundle) {
      const files = Object.keys(bundle).filter((file) => /^assets\/.*\.(js|css|svg|woff2)$/.test(file))
      const page = bundle['index.html']
      const text = page?.type === 'asset' ? page.source : ''
      const name = createHash('sha256').update(files.join()).update(text).digest('hex').slice(0, 16)
      const addresses = files.map((file) => `/${file}`)
      this.emitFile({ type: 'asset', fileName: 'worker.js', source: await workerCode(addresses, name) })
    },
  },
})
