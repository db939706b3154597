import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.js';
import { pageList } from './build/page-list.js';

/** `npm run dev -w web` shows pages that change as they are edited, with the server at POOL_SERVER behind them. */
const server = process.env.POOL_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), pageList(), compressed()],
  server: { proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // A page fetches what it shows; what the next one needs is fetched then.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});
