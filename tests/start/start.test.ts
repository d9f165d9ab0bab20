import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reported } from '../../plugins/learning/tests/archive.ts'
import { type Identity, isAlive, untilGone } from '../../scripts/supervisor/identity.ts'
import { isFree } from '../../scripts/supervisor/ports.ts'
import { answers, until } from '../../scripts/supervisor/until.ts'
import { baseUrl } from '../support/academy.ts'
import { childrenOf, removeDir, type StartedAcademy, startAcademy, temporaryDir } from '../support/startAcademy.ts'
import { learnerAt } from './learner.ts'
import { recordOfSomebody } from './recordOf.ts'

// A second academy beside the one that all tests share. The tests build on each other: each leaves it running or started anew.

const dataDir = temporaryDir('start')
let academy: StartedAcademy

const catalogue = () => `${academy.baseUrl}/courses`
const titles = async () => {
  const page = await (await fetch(catalogue())).text()
  return [...page.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/gs)].map(([, title]) => title)
}
const child = (name: string): Identity => {
  const found = childrenOf(dataDir).find((each) => each.name === name)
  if (!found) throw new Error(`${name} does not run`)
  return found
}

beforeAll(async () => {
  // It trusts the records of the first.
  academy = await startAcademy({ dataDir }, { RECORD_ISSUERS: baseUrl() })
  await academy.ready
})
beforeEach(({ onTestFailed }) => onTestFailed(() => void process.stderr.write(academy.output())))
afterAll(async () => {
  await academy.stop()
  removeDir(dataDir)
})

test('a second academy with a port and a data folder of its own runs beside the first', async () => {
  expect(await answers(catalogue())).toBe(true)
  expect(await answers(`${baseUrl()}/courses`)).toBe(true)
  const own = await fetch(`${academy.baseUrl}/api/health`)
  expect(await own.json()).toMatchObject({ ready: true })
})

const course = 'error-monitoring'

test('what somebody learned in the first is taken in by the second, which trusts it', async () => {
  const { done, record } = await recordOfSomebody(course)
  const learner = await learnerAt(academy.baseUrl, course)
  expect(await reported(learner.as, record, true)).toMatchObject({
    brought: true,
    source: { academy: baseUrl(), standing: 'trusted', proven: true },
  })
  expect(await learner.done()).toEqual([done])
})

test('the end of the start names the addresses and the demo accounts', () => {
  for (const text of [`${academy.baseUrl}/admin`, `${academy.baseUrl}/api/docs`, 'student3@academy.test']) {
    expect(academy.output()).toContain(text)
  }
})

test.each(['origin', 'worker', 'admin', 'postgres'])(
  '%s comes back after kill -9, and nothing else falls with it',
  async (name) => {
    const killed = child(name)
    const others = childrenOf(dataDir).filter((each) => each.name !== name)
    process.kill(killed.pid, 'SIGKILL')
    await untilGone(killed, 10_000)
    await until(`${name} runs again`, 30_000, async () =>
      childrenOf(dataDir).some((each) => each.name === name && each.pid !== killed.pid),
    )
    await until('the academy is ready again', 60_000, () => answers(`${academy.baseUrl}/api/courses`))
    await until('the panel is there again', 60_000, () => answers(`${academy.baseUrl}/admin/login`))
    const { WORKER_PORT } = academy.environment()
    await until('the worker takes tasks', 60_000, () => answers(`http://127.0.0.1:${WORKER_PORT}/`))
    expect(others.filter((other) => !isAlive(other))).toEqual([])
  },
)

test('while Postgres is away nobody is signed out: the API says that it cannot answer, and no page asks who they are', async () => {
  const { as } = await learnerAt(academy.baseUrl, course)
  const [api, pages] = [new Set<number>(), new Set<number>()]
  process.kill(child('postgres').pid, 'SIGKILL')
  await until('Postgres was away, and is back', 60_000, async () => {
    const [answer, page] = [await as('/api/users/me/progress'), await as('/learn', { redirect: 'manual' })]
    api.add(answer.status)
    pages.add(page.status)
    return answer.status === 200 && page.status === 200 && api.size > 1 && pages.size > 1
  })
  expect(api).toEqual(new Set([503, 200]))
  expect(pages).toEqual(new Set([503, 200]))
})

test('a second start on the same data folder says who has it', async () => {
  const second = await startAcademy({ dataDir })
  await expect(second.ready).rejects.toThrow(`process ${academy.supervisor.pid}`)
  expect(await answers(catalogue())).toBe(true)
})

test('a taken port is named, with another that is free', async () => {
  const other = temporaryDir('taken')
  const second = await startAcademy({ dataDir: other, port: Number(new URL(academy.baseUrl).port) })
  await expect(second.ready).rejects.toThrow(/Port \d+ is taken[\s\S]+npm start -- --port \d+/)
  removeDir(other)
})

test('after kill -9 of everything the next start has the same data, and all that was acknowledged', async () => {
  const before = await titles()
  const learner = await learnerAt(academy.baseUrl, course)
  const victims = childrenOf(dataDir)
  const open = await learner.open()
  const [lesson = ''] = open
  const enough = Promise.withResolvers<void>()
  const acknowledged: string[] = []
  const acknowledge = async (what: string, sent: Promise<Response>) => {
    if (!(await sent.catch(() => null))?.ok) return
    acknowledged.push(what)
    if (acknowledged.length === open.length) enough.resolve()
  }
  const notes = open.map(() => crypto.randomUUID())
  const sending = [
    ...open.map((each) => acknowledge(each, learner.complete(each))),
    ...notes.map((each) => acknowledge(each, learner.note(lesson, each))),
  ]
  await enough.promise
  academy.supervisor.kill('SIGKILL')
  for (const { pid } of victims) process.kill(pid, 'SIGKILL')
  await Promise.all(sending)

  academy = await startAcademy({ dataDir })
  await academy.ready
  expect(before.length).toBeGreaterThan(0)
  expect(await titles()).toEqual(before)
  const again = await learnerAt(academy.baseUrl, course)
  const kept = new Set([...(await again.done()), ...(await again.notes())])
  expect(acknowledged.filter((each) => !kept.has(each))).toEqual([])
  expect(victims.filter(isAlive)).toEqual([])
})

test('servers do not outlive a supervisor that was killed', async () => {
  const servers = childrenOf(dataDir).filter(({ name }) => name !== 'postgres')
  academy.supervisor.kill('SIGKILL')
  const gone = await Promise.all(servers.map((server) => untilGone(server, 20_000)))
  expect(gone).toEqual(servers.map(() => true))
  academy = await startAcademy({ dataDir })
  await academy.ready
})

test('SIGTERM stops every child and frees the port', async () => {
  const children = childrenOf(dataDir)
  expect(await academy.stop()).toBe(0)
  expect(children.filter(isAlive)).toEqual([])
  expect(await isFree(Number(new URL(academy.baseUrl).port))).toBe(true)
})
