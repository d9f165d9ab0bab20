/** A note as a record has it. Times are ISO 8601, UTC. */
type NoteThere = { body: string; updatedAt: string; removedAt: string | null }
type NoteHere = { body: string; updatedAt: string; removedAt: string | null }

/** What becomes of a note: it is new here, takes the place of an older one, or changes nothing. */
export const broughtNote = (there: NoteThere, here: NoteHere | null): 'new' | 'newer' | 'already' => {
  if (!here) return there.removedAt === null ? 'new' : 'already'
  if (here.removedAt !== null || there.removedAt !== null || there.body === here.body) return 'already'
  return there.updatedAt > here.updatedAt ? 'newer' : 'already'
}
