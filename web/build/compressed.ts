import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = /\.(js|css|html)$/;

/** Writes `name.gz` and `name.br` beside every text file of the build, so that the server compresses nothing. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!WORTH_IT.test(fileName)) continue;
          const content = file.type === 'chunk' ? file.code : file.source;
          const emit = (ending: string, source: Buffer) =>
            this.emitFile({ type: 'asset', fileName: fileName + ending, source: Uint8Array.from(source) });
          emit('.gz', gzipSync(content, { level: 9 }));
          emit('.br', brotliCompressSync(content));
        }
      },
    },
  };
}
