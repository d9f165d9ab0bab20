import type { Payload } from 'payload'
import type { Fetch } from '../../../../tests/support/academy.ts'
import { addAccount } from '../../src/addAccount.ts'
import { newBrowser, password, signInAs } from '../support/accounts.ts'

export type Somebody = {
  id: string
  email: string
  /** Stand nowhere else in the database. */
  name: string
  handle: string
  /** Stands in everything that no export may have. */
  secret: string
  /** Fetches as this person; each call of `signedIn` begins another session. */
  signedIn: () => Promise<Fetch>
}

let count = 0

/** Somebody with a password and nothing else. */
export const newSomebody = async (payload: Payload): Promise<Somebody> => {
  const mark = `${process.pid.toString(36)}${Date.now().toString(36)}${count++}`
  const [email, name, handle] = [`${mark}@leaver.test`, `Quillon ${mark}`, `quill-${mark}`]
  const id = await addAccount(payload, { name, email, password, role: 'student' })
  const signedIn = async () => {
    const as = newBrowser()
    await signInAs(as, email)
    return as
  }
  return { id, email, name, handle, secret: `secret-${mark}`, signedIn }
}

/** Tables of the whole database, the task queue's too, in which any column of a row holds one of the texts. */
export const tablesWith = async (payload: Payload, ...texts: string[]): Promise<string[]> => {
  const { rows: tables } = await payload.db.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const has = 'exists (select 1 from unnest($1::text[]) as t where position(lower(t) in lower(r::text)) > 0)'
  const queries = tables.map(
    ({ name }) => `select '${name}' as name where exists (select 1 from ${name} as r where ${has})`,
  )
  const { rows } = await payload.db.pool.query<{ name: string }>(queries.join(' union all '), [texts])
  return rows.map(({ name }) => name)
}
