import vue from '@vitejs/plugin-vue';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { defineConfig, type Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:js|css|html|svg|json)$/;

/** Compressed once when built, so that no request waits for it. */
function compressed(): Plugin {
  let folder = '';
  return {
    name: 'fengong-compressed',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    async closeBundle() {
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      await Promise.all(
        files
          .filter((file) => file.isFile() && COMPRESSIBLE.test(file.name))
          .map(async (file) => {
            const path = join(file.parentPath, file.name);
            const content = await readFile(path);
            const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
            await writeFile(`${path}.br`, await promisify(brotliCompress)(content, quality));
            await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
          }),
      );
    },
  };
}

/** As the service does: whatever lies under /public is the public page, an application of its own. */
function publicPage(): Plugin {
  return {
    name: 'fengong-public-page',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.startsWith('/public/')) request.url = '/public.html';
        next();
      });
    },
  };
}

/** Where `npm run web:dev` finds the service. */
const SERVICE = process.env['FENGONG_WEB_SERVICE'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue(), compressed(), publicPage()],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    rollupOptions: { input: ['index.html', 'public.html'].map((page) => join(import.meta.dirname, page)) },
    target: ['chrome100', 'edge100', 'firefox100', 'safari15'],
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': SERVICE, '/health': SERVICE, '/demo': SERVICE } },
});
