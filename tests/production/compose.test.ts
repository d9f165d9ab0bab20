import { join } from 'node:path'
import { DCLinter } from 'dclint'
import { expect, test } from 'vitest'
import { parseEnv } from '../../cms/env.ts'
import { root } from '../../scripts/bootstrap/paths.mjs'
import { compose, documented, instructionsOf, interpolate, read, understood } from './files.ts'

const { services, volumes, networks } = compose()
const all = Object.entries(services)
const ours = all.filter(([, { build }]) => build)
const kept = all.filter(([, { restart }]) => restart !== 'no')
const needed = ['PUBLIC_URL', 'PAYLOAD_SECRET', 'AUTH_SECRET', 'POSTGRES_PASSWORD', 'S3_SECRET_ACCESS_KEY']
const secret = 'a-secret-that-has-32-characters-or-more'
const values = Object.fromEntries(needed.map((name) => [name, name === 'PUBLIC_URL' ? 'https://localhost' : secret]))

test('the file keeps to the schema of compose', () => {
  // Its other rules are matters of taste or checked below, where anchors are merged.
  const rules = { 'no-build-and-image': 0, 'no-unbound-port-interfaces': 0 } as const
  const linter = new DCLinter({ rules, quiet: true, debug: false, exclude: [] })
  const results = linter.lintFiles([join(root, 'docker-compose.yml')], false)
  const errors = results.flatMap(({ messages }) => messages.filter(({ type }) => type === 'error'))
  expect(errors.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
})

test('every part of the production shape is there', () => {
  expect(Object.keys(services)).toEqual(
    expect.arrayContaining([
      ...['gateway', 'origin-1', 'origin-2', 'admin', 'worker', 'migrate'],
      ...['postgres', 'redis', 'objects', 'mail'],
    ]),
  )
  expect(services['origin-1']).toEqual(services['origin-2'])
})

test('every variable that the file takes is explained in .env.example', () => {
  const taken = [...read('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name)
  expect(documented()).toEqual(expect.arrayContaining([...new Set(taken)]))
})

test('.env.example explains every variable that the academy understands', () => {
  // Known to whoever reads it: Node sets it, and production is what a container is told below.
  expect(documented()).toEqual(expect.arrayContaining(understood().filter((name) => name !== 'NODE_ENV')))
})

test.each(ours)('%s is told only variables that the academy understands', (_name, { environment, env_file }) => {
  expect(understood()).toEqual(expect.arrayContaining(Object.keys(environment ?? {})))
  expect(env_file).toBe('.env')
})

const environmentOf = (given: Record<string, string>) =>
  ours.map(([, { environment }]) =>
    parseEnv(
      Object.fromEntries(Object.entries(environment ?? {}).map(([name, value]) => [name, interpolate(value, given)])),
    ),
  )

test('what our containers are told is a whole production environment', () => {
  for (const env of environmentOf(values)) {
    expect(env).toMatchObject({
      isProduction: true,
      TRUST_PROXY: true,
      ADMIN_URL: 'http://admin:3001',
      DATA_DIR: '/data',
    })
    expect(env.DATABASE_URL).toBe(`postgres://academy:${secret}@postgres:5432/academy`)
  }
})

test.each(needed)('nothing starts without %s', (name) => {
  const { [name]: _, ...rest } = values
  expect(() => interpolate(read('docker-compose.yml'), rest)).toThrow(`${name}: set it in .env`)
})

test.each(all)('%s waits only for services that are there and can be waited for', (_name, { depends_on = {} }) => {
  for (const [other, { condition }] of Object.entries(depends_on)) {
    expect(services).toHaveProperty(other)
    if (condition === 'service_completed_successfully') expect(services[other]?.restart).toBe('no')
    else expect(isWatched(other)).toBe(true)
  }
})

const isWatched = (name: string): boolean => {
  const { healthcheck, build } = services[name]!
  const inImage = instructionsOf(build?.target ?? '').findLast(({ keyword }) => keyword === 'HEALTHCHECK')
  return healthcheck !== undefined || (inImage !== undefined && inImage.args[0] !== 'NONE')
}

test.each(kept)('%s has a health check and comes back by itself', (name, { restart }) => {
  expect(isWatched(name)).toBe(true)
  expect(restart).toBe('unless-stopped')
})

test.each(all)('%s has bounds, a log that does not grow for ever, and no way to more rights', (_name, service) => {
  expect(service.deploy.resources.limits).toEqual({ cpus: expect.any(String), memory: expect.any(String) })
  expect(service).toHaveProperty(['logging', 'options', 'max-size'])
  expect(service.security_opt).toContain('no-new-privileges:true')
})

test.each(ours)('%s runs on a read-only disk without any capability, and shares the data folder', (_name, service) => {
  expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
  expect(service.volumes).toContain('data:/data')
})

test.each(all)('%s is of a named version', (_name, { image }) => {
  expect(image).toMatch(/:[^:]+$/)
  expect(image).not.toMatch(/:latest$/)
})

test('named volumes and networks are declared, and none is left over', () => {
  const mounts = all.flatMap(([, service]) => service.volumes ?? []).filter((mount) => !mount.startsWith('.'))
  expect(new Set(mounts.map((mount) => mount.split(':')[0]))).toEqual(new Set(Object.keys(volumes)))
  expect(new Set(all.flatMap(([, service]) => service.networks))).toEqual(new Set(Object.keys(networks)))
})

test('only the gateway can be reached from outside, and data stores cannot reach out', () => {
  const open = all.filter(([, { ports = [] }]) => ports.some((port) => !port.startsWith('127.0.0.1:')))
  expect(open.map(([name]) => name)).toEqual(['gateway'])
  for (const name of ['postgres', 'redis', 'objects']) expect(services[name]?.networks).toEqual(['data'])
  expect(networks.data).toEqual({ internal: true })
})
