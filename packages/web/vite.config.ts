import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed } from './compressed.ts'
import { withWorker } from './offline/with_worker.ts'
import { settled } from './settled.ts'

/**
 * What many pages share comes in a few files: seventy small ones took longer to ask for than to read. What the first
 * page is made of · small parts of most pages, and words of forms · how a form is filled in and judged · charts and
 * figures · what forms share, their figures and rules aside. A page that shows figures fetches nothing of filling in, and
 * the words of figures come with figures.
 */
const groups = [
  { name: 'first', tags: ['$initial' as const] },
  {
    name: 'parts',
    test: /packages.(web.(parts.(?!tenant_key)|client|shell|forms.(form_list|kept|figures).ts|text.(dotted|.*form_words))|core.(time|statistics|csv_cell|words|indicator.said))/,
    minShareCount: 4,
    maxModuleSize: 6000,
  },
  {
    name: 'forms',
    test: /packages.(web.(forms|text.(?!.*(results|comparison)))|core)/,
    minShareCount: 4,
    maxModuleSize: 6000,
  },
  {
    name: 'figures',
    test: /web.(charts|pages.results|text.*results)/,
    minShareCount: 2,
    maxModuleSize: 6000,
  },
  {
    name: 'knowledge',
    test: /packages.catalogue(?!.*.(indicators|rules).)/,
    minShareCount: 4,
    maxModuleSize: 3000,
  },
]

/** What figures are told by is plain data. */
const plainData = /forms[\\/]figures[\\/](?!figures_in)\w+\.ts$/

/** The server sends `default-src 'self'`: nothing may be inlined as `data:`, nothing fetched from elsewhere. */
export default defineConfig({
  plugins: [react(), settled(plainData), withWorker(), compressed()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
