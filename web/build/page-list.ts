import type { Plugin } from 'vite';
import { PATHS } from '../src/app/paths.js';

/** Writes `pages.json`, the address of every page: the server answers exactly these with the application. */
export function pageList(): Plugin {
  return {
    name: 'page-list',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'pages.json',
        source: JSON.stringify(Object.values(PATHS), null, 2),
      });
    },
  };
}
