import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The server sends `default-src 'self'`: nothing may be inlined as `data:`, nothing fetched from elsewhere. */
export default defineConfig({
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
