import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bodyLimits } from '../../cms/server/api/body.ts'
import { root } from '../../scripts/bootstrap/paths.mjs'
import { compose, instructionsOf } from './files.ts'
import { understand } from './gatewayFile.ts'

const gateway = understand(join(root, 'docker', 'Caddyfile'), 'https://academy.example.org')
const { services } = compose()

test('the gateway answers by the public name', () => {
  expect(gateway.host).toBe('academy.example.org')
})

test('it stands in front of both origins, at the port where they listen', () => {
  const origins = Object.keys(services).filter((name) => name.startsWith('origin-'))
  expect(gateway.upstreams).toEqual(origins.map((name) => `${name}:${services[name]?.environment?.PORT}`))
})

test('it asks origins what their own health check asks', () => {
  const ownCheck = instructionsOf('origin').findLast(({ keyword }) => keyword === 'HEALTHCHECK')
  expect(ownCheck?.args.join(' ')).toContain(`http://127.0.0.1:$PORT${gateway.healthUri}`)
})

test('it lets through what the origin takes', () => {
  expect(gateway.largestBody).toBeGreaterThan(bodyLimits.upload)
})
