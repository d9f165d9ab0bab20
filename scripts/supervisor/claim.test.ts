import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimDataDir } from './claim.ts'
import { identify, isAlive } from './identity.ts'

let dataDir = ''
let process_: ChildProcess
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'claim-'))
  process_ = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
  await once(process_, 'spawn')
})
afterEach(() => {
  process_.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

const leaveBehind = (state: object) => writeFileSync(join(dataDir, 'run.json'), JSON.stringify(state))
const gone = { name: 'supervisor', pid: 2 ** 22 + 1, born: 'long ago' }
const pid = () => process_.pid ?? 0

test('a folder whose supervisor is alive is refused, naming that process', async () => {
  leaveBehind({ supervisor: identify('supervisor', pid()), stopping: false, children: [] })
  await expect(claimDataDir(dataDir)).rejects.toThrow(`process ${pid()}`)
})

test('what a killed supervisor left running is ended', async () => {
  const orphan = identify('origin', pid())
  leaveBehind({ supervisor: gone, stopping: false, children: [orphan] })
  await claimDataDir(dataDir)
  expect(isAlive(orphan)).toBe(false)
})

test('a stranger who has an orphan’s process id by now is left alone', async () => {
  const stranger = identify('origin', pid())
  leaveBehind({ supervisor: gone, stopping: false, children: [{ ...stranger, born: 'at another time' }] })
  await claimDataDir(dataDir)
  expect(isAlive(stranger)).toBe(true)
})

test('a supervisor that stops is waited for', async () => {
  leaveBehind({ supervisor: identify('supervisor', pid()), stopping: true, children: [] })
  const claimed = claimDataDir(dataDir)
  process_.kill('SIGKILL')
  await claimed
})

test('a run file cut short by a crash does not keep the next start away', async () => {
  writeFileSync(join(dataDir, 'run.json'), '{"supervisor":')
  const claim = await claimDataDir(dataDir)
  claim.release()
  expect(existsSync(join(dataDir, 'run.json'))).toBe(false)
})
