import { expect, test } from 'vitest'
import { type Doc, ok, refusal } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { enrolled, mark, openClass } from './school.ts'

const here = openClass()

const open = ({ as }: Pick<Person, 'as'>) => as('/api/users/me/progress/events')

/** Reads a stream until it says this; answers all of it. */
const until = async (response: Response, words: string): Promise<string> => {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let said = ''
  while (!said.includes(words)) {
    const { value, done } = await reader.read()
    if (done) break
    said += value
  }
  await reader.cancel()
  return said
}

test('a change of one’s own is told on every device, and to nobody else', async () => {
  const streams = [await open(here.ada), await open(here.ada)]
  const grace = await here.school.newcomer()
  const elsewhere = await open(grace)
  expect(streams[0]?.headers.get('content-type')).toContain('text/event-stream')
  const [first] = here.taught.lessons as [Doc]
  await ok(await mark(here.ada.as, first.id))
  const data = JSON.stringify({ enrollment: here.enrollment, lesson: first.key })
  for (const stream of streams) expect(await until(stream, '"lesson"')).toContain(`event: progress\ndata: ${data}\n\n`)
  await enrolled(grace.as, here.taught.course)
  await ok(await mark(grace.as, first.id))
  const said = await until(elsewhere, '"lesson"')
  expect(said).not.toContain(here.enrollment)
})

test('a step that changes nothing is not told', async () => {
  const [first, second] = here.taught.lessons as [Doc, Doc]
  await ok(await mark(here.ada.as, first.id))
  const stream = await open(here.ada)
  await ok(await mark(here.ada.as, first.id))
  await ok(await mark(here.ada.as, second.id))
  expect(await until(stream, '"lesson":"')).not.toContain(String(first.key))
})

test('one person follows on so many pages, and no more', async () => {
  const eager = await here.school.newcomer()
  const streams = await Promise.all(Array.from({ length: 8 }, () => open(eager)))
  expect(streams.map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect((await refusal(await open(eager), 429)).data.code).toBe('learning/too-many-streams')
  await streams[0]?.body?.cancel()
  await expect
    .poll(async () => {
      const again = await open(eager)
      const { status } = again
      await again.body?.cancel()
      return status
    })
    .toBe(200)
  await Promise.all(streams.slice(1).map(({ body }) => body?.cancel()))
})
