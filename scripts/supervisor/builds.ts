import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from '../bootstrap/paths.mjs'
import { step } from '../bootstrap/terminal.mjs'
import { withBuildLock } from './buildLock.ts'
import type { Children } from './children.ts'
import { inputsHash } from './inputsHash.ts'
import type { Programs } from './programs.ts'

type Build = {
  title: string
  name: 'build-site' | 'build-admin'
  order: Programs['buildSite']
  /** What the result depends on, relative to the repository. */
  inputs: string[]
  /** Variables that end up inside what is built. */
  baked: string[]
  /** A folder that the build makes; it keeps the fingerprint of its inputs. */
  output: string
  /** A file in it without which it is not complete. */
  essence: string
}

const common = ['plugins', 'package.json', 'pnpm-lock.yaml', 'tsconfig.json']

export const siteBuild = ({ buildSite }: Programs): Build => ({
  title: 'Compile the site',
  name: 'build-site',
  order: buildSite,
  inputs: ['site', 'astro.config.mjs', ...common],
  baked: ['SENTRY_DSN', 'SENTRY_ENVIRONMENT', 'SENTRY_RELEASE', 'SENTRY_TRACES_SAMPLE_RATE'],
  output: process.env.SITE_DIR || 'dist/site',
  essence: 'server/entry.mjs',
})

export const adminBuild = ({ buildAdmin }: Programs): Build => ({
  title: 'Build the admin panel',
  name: 'build-admin',
  order: buildAdmin,
  inputs: ['cms', 'payload.config.ts', ...common],
  baked: [],
  output: 'cms/.next',
  essence: 'BUILD_ID',
})

/** Builds unless the last build was made from the very same inputs. */
export const ensureBuilt = async (build: Build, children: Children): Promise<void> => {
  if (isUpToDate(build)) return
  await step(build.title, () =>
    withBuildLock(build.name, async () => {
      const fingerprint = fingerprintOf(build)
      if (isUpToDate(build)) return // made by another start while this one waited
      rmSync(stampOf(build), { force: true })
      await children.runOnce(build.order, {
        message: `“${build.title}” failed.`,
        advice: 'The error is above. After a change of code, fix it there; otherwise this is a bug worth reporting.',
      })
      writeFileSync(stampOf(build), fingerprint)
    }),
  )
}

const stampOf = ({ output }: Build) => resolve(root, output, '.inputs')
const fingerprintOf = ({ inputs, baked, order }: Build) =>
  inputsHash(root, inputs, {
    node: process.versions.node,
    ...Object.fromEntries(baked.map((name) => [name, order.env[name]])),
  })
/** Whether the last build was made from the very same inputs. */
export const isUpToDate = (build: Build) =>
  existsSync(resolve(root, build.output, build.essence)) &&
  existsSync(stampOf(build)) &&
  readFileSync(stampOf(build), 'utf8') === fingerprintOf(build)
