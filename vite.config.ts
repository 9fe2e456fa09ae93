import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The office is built for Chrome 109, the last one that runs on Windows 7. */
export default defineConfig({
  root: 'web/office',
  plugins: [react()],
  build: {
    outDir: '../../build/web',
    emptyOutDir: true,
    target: 'chrome109',
    cssTarget: 'chrome109',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    // The licences of all that the screens are made of, served beside them.
    license: { fileName: 'licences.md' },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.TONGBU_PORT ?? '8080'}` } },
})
