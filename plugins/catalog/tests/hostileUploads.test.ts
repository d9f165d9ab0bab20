import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { type Fetch, signIn } from '../../../tests/support/academy.ts'
import { type Problem, placeOf } from '../src/folders/problem.ts'
import { hostileZips, zipOf } from '../src/folders/testing/hostileZips.ts'

// What nobody sends by mistake, over HTTP: refused by name, and the academy is as it was.

type Bytes = Uint8Array<ArrayBuffer>

let editor: Fetch
let before: unknown
beforeAll(async () => {
  editor = await signIn('editor')
  before = await everything()
})

const everything = async () => {
  const counts = ['courses', 'lessons', 'media', 'course-imports'].map(async (collection) => {
    const { totalDocs } = (await (await editor(`/api/${collection}/count?draft=true`)).json()) as { totalDocs: number }
    return [collection, totalDocs]
  })
  const unpacked = readdirSync(join(inject('academy').dataDir, 'imports'))
  return { counts: await Promise.all(counts), unpacked }
}
afterAll(async () => expect(await everything()).toEqual(before))

const sendZip = (body: BodyInit, headers: Record<string, string> = {}) =>
  editor('/api/courses/import', {
    method: 'POST',
    headers: { 'content-type': 'application/zip', ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  } as RequestInit)

const formOf = (...parts: [name: string, value: string | Blob][]) => {
  const form = new FormData()
  for (const [name, value] of parts) form.append(name, value)
  return form
}
const sendForm = (body: FormData | string, headers: Record<string, string> = {}) =>
  editor('/api/courses/import', { method: 'POST', headers, body })

const problemsIn = async (reply: Response): Promise<string> => {
  const { data } = await refusal(reply, 400)
  expect(data.code).toBe('catalog/bad-folder')
  const { problems } = (data as unknown as { details: { problems: Problem[] } }).details
  return problems.map((problem) => `${placeOf(problem)}: ${problem.message}`).join('\n')
}

test.each(hostileZips)('%s is refused by name', async (_case, bytes, said) => {
  expect(await problemsIn(await sendZip(bytes() as Bytes))).toContain(said)
})

test('and in a form the same', async () => {
  const form = formOf(['zip', new Blob([zipOf({ '../outside.md': new Uint8Array(1) }) as Bytes])])
  expect(await problemsIn(await sendForm(form))).toContain('../outside.md: Its path leads out')
})

const mebibyte = 1024 * 1024
const [mebibytes, chunk] = [201, new Uint8Array(mebibyte)]

/** More than anybody may send, never in memory as a whole. */
const endless = (head = '', tail = '') => {
  let left = mebibytes
  const text = (words: string) => new TextEncoder().encode(words)
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(text(head)),
    pull: (controller) => {
      if (left-- > 0) return controller.enqueue(chunk)
      controller.enqueue(text(tail))
      controller.close()
    },
  })
}

test('a file of 200 MB is refused, whatever it says of its length', async () => {
  expect((await refusal(await sendZip(endless()), 413)).data.code).toBe('http/too-large')
  const part = '--x\r\nContent-Disposition: form-data; name="zip"; filename="a.zip"\r\n\r\n'
  const asForm = { 'content-type': 'multipart/form-data; boundary=x' }
  expect((await refusal(await sendZip(endless(part, '\r\n--x--\r\n'), asForm), 413)).data.code).toBe('http/too-large')
})

const zip = new Blob([zipOf() as Bytes])

test.each<[string, FormData | string, Record<string, string>, number, string]>([
  ['no file', formOf(['dryRun', 'true']), {}, 415, 'catalog/zip-needed'],
  ['two files', formOf(['zip', zip], ['other', zip]), {}, 415, 'catalog/zip-needed'],
  ['an option that there is not', formOf(['zip', zip], ['dry-run', 'true']), {}, 400, 'kernel/bad-input'],
  ['a word for an option', formOf(['dryRun', 'perhaps'], ['zip', zip]), {}, 400, 'kernel/bad-input'],
  [
    'no end',
    '--x\r\nContent-Disposition: form-data; name="zip"; filename="a.zip"\r\n\r\nPK',
    { 'content-type': 'multipart/form-data; boundary=x' },
    400,
    'http/bad-form',
  ],
])('a form with %s is refused', async (_case, form, headers, status, code) => {
  expect((await refusal(await sendForm(form, headers), status)).data.code).toBe(code)
})

test('a form with a zip and an option does what it says', async () => {
  const reply = await sendForm(formOf(['zip', zip], ['dryRun', 'true']))
  expect(reply.status, await reply.clone().text()).toBe(200)
  expect(await reply.json()).toMatchObject({ import: null, courses: [{ outcome: 'planned' }] })
})
