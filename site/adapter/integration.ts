import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeServiceWorker } from './serviceWorker.ts'

/**
 * Compiles the site into `server/entry.mjs`, a module that renders a Request with given locals and knows nothing of
 * ports, files or sessions: the release builder and the origin server both call it. See `SiteApp` in the catalog's contract.
 */
export const academyAdapter = (): AstroIntegration => {
  let outDir: URL
  return {
    name: '@academy/site-adapter',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // A build is one folder that runs anywhere, and only native code stays outside; `astro dev` reads node_modules.
        if (command === 'build') updateConfig({ vite: { ssr: { noExternal: true, external: ['@resvg/resvg-js'] } } })
      },
      'astro:config:done': ({ config, setAdapter }) => {
        outDir = config.outDir
        setAdapter({
          name: '@academy/site-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: { serverOutput: 'stable', envGetSecret: 'stable' },
        })
      },
      'astro:build:done': async ({ logger }) => {
        await writeServiceWorker(fileURLToPath(new URL('client/', outDir)))
        const id = await hashFolder(fileURLToPath(outDir))
        await writeFile(new URL('build-id', outDir), `${id}\n`)
        logger.info(`build ${id}`)
      },
    },
  }
}

/** Hex digest (16 digits) of every file's path and content under `folder`, except an earlier `build-id`. */
export const hashFolder = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    const name = file.slice(folder.length)
    if (name === 'build-id') continue
    hash.update(name).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 16)
}
