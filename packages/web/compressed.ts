import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Lays a compressed copy beside each text that is built, so that nothing is compressed while somebody waits for it. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  generateBundle: {
    // Addresses of what a page needs are filled in by others before the texts are whole.
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/\.(js|css|svg)$/.test(file.fileName)) continue
        const text = file.type === 'chunk' ? file.code : file.source
        const emit = (end: string, source: Uint8Array): void =>
          void this.emitFile({ type: 'asset', fileName: file.fileName + end, source })
        emit('.br', brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
        emit('.gz', gzipSync(text))
      }
    },
  },
})
