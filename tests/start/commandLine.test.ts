import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../scripts/bootstrap/command.mjs'
import { root } from '../../scripts/bootstrap/paths.mjs'

const npmStart = (...args: string[]) => run(process.execPath, ['scripts/start.mjs', ...args], { cwd: root })

test('--help explains every flag', async () => {
  const { code, output } = await npmStart('--help')
  expect(code).toBe(0)
  for (const flag of ['--port', '--data-dir', '--reset', '--dev']) expect(output).toContain(flag)
})

test('an unknown flag stops the start and is named', async () => {
  const { code, output } = await npmStart('--prot', '3100')
  expect(code).toBe(1)
  expect(output).toContain('--prot')
})

test('--reset leaves a folder alone that is not an academy’s', async () => {
  const { code, output } = await npmStart('--data-dir', join(root, 'docs'), '--reset')
  expect(code).toBe(1)
  expect(output).toContain('is not an academy’s data folder')
})
