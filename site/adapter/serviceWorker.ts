import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const entry = fileURLToPath(new URL('../src/offline/worker/main.ts', import.meta.url))

/**
 * Compiles the service worker into one script with the one address under which browsers look for a newer one, `sw.js`, and
 * tells it which build of the site it belongs to: names of hashed files stand for what is in them.
 */
export const writeServiceWorker = async (clientDir: string): Promise<void> => {
  const names = (await readdir(join(clientDir, '_astro'))).sort()
  const id = createHash('sha256').update(names.join()).digest('hex').slice(0, 16)
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SITE_BUILD: JSON.stringify(id) },
    build: {
      outDir: clientDir,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'academy', fileName: () => 'sw.js' },
    },
  })
}
