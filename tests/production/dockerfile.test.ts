import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { validate } from 'dockerfile-utils'
import { expect, test } from 'vitest'
import { root } from '../../scripts/bootstrap/paths.mjs'
import { programs } from '../../scripts/supervisor/programs.ts'
import { commandOf, compose, exists, instructionsOf, isIgnored, read, stages } from './files.ts'

const targets = ['origin', 'admin', 'worker', 'migrate']
const last = (target: string, keyword: string) =>
  instructionsOf(target).findLast((instruction) => instruction.keyword === keyword)

test('a linter finds nothing in the Dockerfile', () => {
  expect(validate(read('Dockerfile')).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([])
})

test('every target that compose builds is a stage', () => {
  const built = Object.values(compose().services).flatMap(({ build }) => build?.target ?? [])
  expect([...new Set(built)].sort()).toEqual([...targets].sort())
  expect(stages().map(({ name }) => name)).toEqual(expect.arrayContaining(targets))
})

test('every stage is built on another one or on a Node of a named version', () => {
  const names = stages().map(({ name }) => name)
  const outside = stages().flatMap(({ from }) => (names.includes(from) ? [] : [from]))
  expect(outside).toEqual([`\${NODE_IMAGE}`])
  expect(read('Dockerfile')).toMatch(/^ARG NODE_IMAGE=node:24-\S+$/m)
})

test('the pnpm in the images is the one that installs everywhere else', () => {
  const [, version] = /pnpmVersion = '([^']+)'/.exec(read('scripts/bootstrap/install.mjs')) ?? []
  expect(read('Dockerfile')).toContain(`pnpm@${version}`)
})

test.each(targets)(
  '%s does not run as root, knows that it is in production, and reaps what it leaves behind',
  (target) => {
    expect(last(target, 'USER')?.args).toEqual(['node'])
    expect(last(target, 'ENTRYPOINT')?.args).toEqual(['tini', '--'])
    const variables = instructionsOf(target).flatMap(({ keyword, args }) => (keyword === 'ENV' ? args : []))
    expect(variables).toContain('NODE_ENV=production')
  },
)

test.each(['origin', 'admin', 'worker'])('%s says whether it is well', (target) => {
  const check = last(target, 'HEALTHCHECK')
  expect(check?.args.join(' ')).toContain('docker/healthy.mjs')
})

test('the dependencies of every package of the workspace are installed', () => {
  const plugins = readdirSync(join(root, 'plugins')).map((name) => `plugins/${name}/package.json`)
  const copied = instructionsOf('production').flatMap(({ keyword, args }) => (keyword === 'COPY' ? args : []))
  const manifests = ['package.json', 'cms/package.json', 'site/package.json', 'seed/package.json', ...plugins]
  expect(copied).toEqual(expect.arrayContaining(manifests))
})

test('what is copied exists and is not ignored', () => {
  const copies = stages().flatMap(({ instructions }) =>
    instructions.filter(({ keyword, flags }) => keyword === 'COPY' && !flags.from),
  )
  expect(copies.length).toBeGreaterThan(0)
  const sources = copies.flatMap(({ args }) => args.slice(0, -1)).filter((source) => source !== '.')
  for (const source of sources) expect([source, exists(source), isIgnored(source)]).toEqual([source, true, false])
})

test.each([
  ['cms/server/main.ts', false],
  ['cms/worker/main.ts', false],
  ['cms/migrate.ts', false],
  ['cms/addAccount.ts', false],
  ['docker/healthy.mjs', false],
  ['seed/content/courses/x/course.md', false],
  ['seed/library/snippets/x.md', false],
  ['plugins/catalog/src/markdown/read.ts', false],
  ['plugins/catalog/node_modules/x', true],
  ['.env', true],
  ['.env.production', true],
  ['.data/secrets.json', true],
  ['.git/config', true],
  ['tests/support/academy.ts', true],
])('whether %s is kept out of the images: %s', (file, verdict) => {
  expect(isIgnored(file)).toBe(verdict)
})

test('a container runs just what npm start runs, except that the admin panel can be reached from another one', () => {
  const run = programs({ ADMIN_PORT: '3001' }, false)
  const asStarted = (args: string[]) => [
    'node',
    ...args.map((arg) => (arg.startsWith(root) ? relative(root, arg) : arg)),
  ]
  expect(commandOf('origin')).toEqual(asStarted(run.origin.args))
  expect(commandOf('worker')).toEqual(asStarted(run.worker.args))
  expect(commandOf('migrate')).toEqual(asStarted(run.migrate.args))
  expect(commandOf('admin')).toEqual(asStarted(run.admin.args).with(-1, '0.0.0.0'))
})
