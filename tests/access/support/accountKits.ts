import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { json } from '../../support/academy.ts'
import { rows } from '../../support/database.ts'
import { onePixel, unique, uploadForm } from './documents.ts'
import type { Kit } from './kits.ts'
import type { World } from './world.ts'

type Columns = Record<string, unknown>

/** A row that no endpoint makes, straight into its table; it goes with everything else that the test made. */
const insert = async (world: World, collection: string, columns: Columns): Promise<string> => {
  const table = collection.replaceAll('-', '_')
  const names = Object.keys(columns).map((name) => `"${name}"`)
  const places = names.map((_name, index) => `$${index + 1}`)
  const [row] = await rows<{ id: string }>(
    `insert into ${table} (${names}) values (${places}) returning id`,
    Object.values(columns),
  )
  if (!row) throw new Error(`Nothing was put into ${table}.`)
  world.inserted(table, row.id)
  return row.id
}

/** A kit for rows that code alone writes. */
const kit = async (world: World, collection: string, columns: () => Columns, edit: Kit['edit']): Promise<Kit> => {
  const fresh = () => insert(world, collection, columns())
  const plural = collection.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())
  return { plural, edit, post: () => json('POST', edit), fresh, target: await fresh() }
}

const onePixelWebp = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'

const avatar = (user: string) => (): Columns => {
  const filename = `${unique('face').replace(/\W/g, '')}.webp`
  const folder = path.join(inject('academy').dataDir, 'avatars')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, filename), Buffer.from(onePixelWebp, 'base64'))
  return { user_id: user, filename, mime_type: 'image/webp', filesize: 42, width: 1, height: 1 }
}

/** Nobody may remove these, so that there is one row for all runs. */
const auditEvent = async (): Promise<Kit> => {
  const [known] = await rows<{ id: string }>('select id from audit_events limit 1')
  const [made] = known
    ? [known]
    : await rows<{ id: string }>(`insert into audit_events (action) values ('x/y') returning id`)
  const id = made?.id ?? ''
  const post = () => json('POST', { action: 'auth/invented' })
  return { plural: 'AuditEvents', edit: { action: 'auth/changed' }, post, fresh: async () => id, target: id }
}

/** What belongs to people is `entitled`'s; what staff asked for is `teacher`'s. */
export const accountKits = async (world: World): Promise<Record<string, Kit>> => {
  const user = world.ids.entitled
  return {
    avatars: {
      ...(await kit(world, 'avatars', avatar(user), { user: world.ids.student })),
      post: () => uploadForm(onePixel, 'face.png', { user }),
    },
    'data-exports': await kit(world, 'data-exports', () => ({ user_id: user }), { status: 'ready' }),
    'course-imports': await kit(
      world,
      'course-imports',
      () => ({ by_id: world.ids.teacher, state: 'done', total: 1, done: 1 }),
      { state: 'failed' },
    ),
    'audit-events': await auditEvent(),
  }
}
