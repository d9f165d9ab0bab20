import type { Payload } from 'payload'

export type Made = { collection: string; id: string }

/** Writes a row, and answers its id. */
export type Add = (collection: string, data: Record<string, unknown>) => Promise<string>

/** Writes rows past the hooks, and keeps which. */
export const adding = (payload: Payload): { made: Made[]; add: Add } => {
  const made: Made[] = []
  const add: Add = async (collection, data) => {
    const { id } = await payload.db.create({ collection: collection as 'users', data })
    made.push({ collection, id: String(id) })
    return String(id)
  }
  return { made, add }
}

/** As the tables take what is written in each language. */
export const inEnglish = <Text>(text: Text) => ({ en: text })
