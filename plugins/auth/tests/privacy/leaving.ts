import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'
import { inject, vi } from 'vitest'
import type { Fetch } from '../../../../tests/support/academy.ts'
import { eraseDue } from '../../src/privacy/erasure/due.ts'
import { settingsOf } from '../../src/runtime.ts'
import type { Made } from './adding.ts'
import { fillIn } from './fillIn.ts'
import { newSomebody, type Somebody, tablesWith } from './somebody.ts'

export const dayMs = 86_400_000
export const after = (days: number) => new Date(Date.now() + days * dayMs)
export const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

export const dueOf = async (as: Fetch) =>
  ((await (await as('/api/users/me')).json()) as { user: { erasureDueAt?: string | null } | null }).user?.erasureDueAt

export const isFile = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** People who leave, and what a test has to know of what is left of them; `stop` takes it all away. */
export const startLeaving = async () => {
  const payload = await getPayload({ config, disableOnInit: true })
  const people: Somebody[] = []
  const made: Made[] = []

  const somebody = async (): Promise<Somebody> => {
    const one = await newSomebody(payload)
    people.push(one)
    return one
  }
  const isThere = async (id: string) =>
    (await payload.count({ collection: 'users', where: { id: { equals: id } } })).totalDocs > 0
  /** No mail goes out; answers which would have. */
  const spied = () => vi.spyOn(settingsOf(payload), 'sendMail').mockResolvedValue()

  return {
    payload,
    somebody,
    isThere,
    spied,
    /** Somebody with one of everything. */
    filled: async (): Promise<{ one: Somebody; rows: Made[] }> => {
      const one = await somebody()
      const rows = await fillIn(payload, one, await somebody())
      made.push(...rows)
      return { one, rows }
    },
    schedule: (id: string, at: Date) =>
      payload.update({ collection: 'users', id, data: { erasureDueAt: at.toISOString() }, depth: 0 }),
    erase: (now: Date) => eraseDue({ payload, log: log as never }, now),
    /** What the log says was done to somebody. */
    logged: async (id: string) => {
      const where = { targetId: { equals: id } }
      const { docs } = await payload.find({ collection: 'audit-events', where, sort: 'createdAt', depth: 0 })
      return docs.map(({ action, actor, details }) => ({ action, actor, details }))
    },
    /** Where any of what is known of somebody stands. */
    traces: ({ email, name, handle, secret }: Somebody) => tablesWith(payload, email, name, handle, secret),
    /** The picture and the export of somebody, both on disk. */
    filesOf: async (rows: Made[]): Promise<string[]> => {
      const { dataDir } = inject('academy')
      const idOf = (slug: string) => String(rows.find(({ collection }) => collection === slug)?.id)
      const { filename } = await payload.findByID({ collection: 'avatars', id: idOf('avatars'), depth: 0 })
      const zip = path.join(dataDir, 'exports', `${idOf('data-exports')}.zip`)
      await mkdir(path.dirname(zip), { recursive: true })
      await writeFile(zip, 'everything')
      return [path.join(dataDir, 'avatars', String(filename)), zip]
    },
    stop: async () => {
      spied()
      for (const { id } of people) if (await isThere(id)) await payload.delete({ collection: 'users', id })
      const kept = [
        'announcements',
        'instructors',
        'lessons',
        'releases',
        'invitations',
        'instructor-applications',
      ] as const
      for (const collection of kept) {
        const ids = made.filter((each) => each.collection === collection).map(({ id }) => id)
        await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
      }
      await payload.destroy()
    },
  }
}
export type Leaving = Awaited<ReturnType<typeof startLeaving>>
