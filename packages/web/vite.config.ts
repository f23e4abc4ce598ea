import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './compressed.ts'

/**
 * What many pages share comes in a few files: seventy small ones took longer to ask for than to read. What the first
 * page is made of · small parts of most pages · charts and figures · what forms share, their figures and rules aside.
 */
const groups = [
  { name: 'first', tags: ['$initial' as const] },
  {
    name: 'parts',
    test: /packages.(web.(parts|client|forms|shell|text)|core)/,
    minShareCount: 4,
    maxModuleSize: 6000,
  },
  { name: 'figures', test: /web.(charts|pages.results)/, minShareCount: 2, maxModuleSize: 6000 },
  {
    name: 'knowledge',
    test: /packages.catalogue(?!.*.(indicators|rules).)/,
    minShareCount: 4,
    maxModuleSize: 3000,
  },
]

/** The server sends `default-src 'self'`: nothing may be inlined as `data:`, nothing fetched from elsewhere. */
export default defineConfig({
  plugins: [react(), compressed()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
