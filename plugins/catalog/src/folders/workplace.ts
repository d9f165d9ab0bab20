import { join } from 'node:path'

/** Where one import's files lie while it runs; `id` is a UUID. */
export type Workplace = { root: string; zip: string; unpacked: string }

export const workplaceOf = (dir: string, id: string): Workplace => {
  const root = join(dir, id)
  return { root, zip: join(root, 'sent.zip'), unpacked: join(root, 'unpacked') }
}
