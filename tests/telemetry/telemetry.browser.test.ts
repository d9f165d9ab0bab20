import { rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword, emailOf } from '../support/academy.ts'
import { browser, newContext } from '../support/browser.ts'
import { removeDir, type StartedAcademy, startAcademy, temporaryDir } from '../support/startAcademy.ts'
import { type Item, startSink } from './sink.ts'

/** An academy of its own, whose site was compiled with a DSN: the one that other tests share has none. */
const waiting = { timeout: 60_000, interval: 200 }
const dataDir = temporaryDir('telemetry')
// Below the checkout: the compiled site finds its native parts in node_modules.
const siteDir = path.resolve('dist/site-telemetry')
let sink: Awaited<ReturnType<typeof startSink>>
let academy: StartedAcademy
let chromium: Browser
let staff: BrowserContext

beforeAll(async () => {
  sink = await startSink()
  const variables = { SENTRY_DSN: sink.dsn, SENTRY_RELEASE: 'academy@test', SITE_DIR: siteDir }
  Object.assign(process.env, variables)
  academy = await startAcademy({ dataDir })
  for (const name of Object.keys(variables)) delete process.env[name]
  await academy.ready
  chromium = await browser()
  staff = await newContext(chromium, { baseURL: academy.baseUrl })
  await staff.request.post('/api/auth/sign-in/email', {
    headers: { origin: academy.baseUrl },
    data: { email: emailOf('editor'), password: demoPassword },
  })
}, 300_000)

afterAll(async () => {
  await chromium?.close()
  await academy?.stop()
  sink?.stop()
  removeDir(dataDir)
  rmSync(siteDir, { recursive: true, force: true })
})

const from = (process: string) => (item: Item) => item.tags?.process === process
const errorFrom = (process: string) => sink.items.find((item) => from(process)(item) && item.exception)

/** Throws in a page, again while its Sentry is still on the way: it hears nothing of what broke before it. */
const breakUntilSeen = (page: Page, process: string) =>
  expect
    .poll(
      async () => {
        await page.evaluate(() => {
          setTimeout(() => {
            throw new Error('the page broke')
          })
        })
        return Boolean(errorFrom(process))
      },
      { timeout: 60_000, interval: 1_000, message: `an error from ${process}` },
    )
    .toBe(true)

test('a click in the panel, the API it calls and the task that this causes are one trace', async () => {
  const page = await staff.newPage()
  await page.goto('/admin', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Rebuild' }).click()
  const task = () =>
    sink.items.filter(from('worker')).findLast(({ transaction }) => transaction === 'catalog/build-release')
  const traceOf = (item?: Item) => item?.contexts?.trace?.trace_id
  const partOf = (process: string) => sink.items.filter(from(process)).find((item) => traceOf(item) === traceOf(task()))
  await expect
    .poll(() => traceOf(task()) && [partOf('panel')?.type, partOf('origin')?.transaction], waiting)
    .toEqual(['transaction', expect.stringContaining('/api/')])
  await page.close()
})

test('an error in each process reaches Sentry with the process’s name', async () => {
  const database = new pg.Client({ connectionString: academy.environment().DATABASE_URL })
  await database.connect()
  const site = await (await newContext(chromium, { baseURL: academy.baseUrl })).newPage()
  await site.goto('/about')
  await breakUntilSeen(site, 'site')
  const panel = await staff.newPage()
  await panel.goto('/admin')
  await breakUntilSeen(panel, 'panel')
  // Nobody notifies the worker of this row: it finds it by looking, twice a minute.
  await database.query(`insert into pgboss.job (name, data) values ('catalog/build-release', '{"input": 7}')`)
  await database.query('alter table tags rename to tags_hidden')
  expect((await staff.request.get('/api/tags')).status()).toBe(500)
  const inside = `http://127.0.0.1:${academy.environment().ADMIN_PORT}/api/tags`
  expect((await fetch(inside)).status).toBe(500)
  await database.query('alter table tags_hidden rename to tags')
  await database.end()
  for (const process of ['worker', 'origin', 'admin']) {
    await expect.poll(() => Boolean(errorFrom(process)), { ...waiting, message: `an error from ${process}` }).toBe(true)
  }
}, 180_000)

test('nothing that says who somebody is has left', () => {
  const sent = sink.raw.join('\n')
  expect(sent).not.toContain('@academy.test')
  expect(sent).not.toMatch(/academy\.session_token=\w/)
  expect(sent).not.toContain(demoPassword)
})
