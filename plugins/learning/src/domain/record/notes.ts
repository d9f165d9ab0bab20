/** A note as a record has it, or as it stands here. Times are ISO 8601, UTC. */
type Note = { body: string; updatedAt: string; removedAt: string | null }

/** What becomes of a note: it is new here, takes the place of an older one, or changes nothing. */
export const broughtNote = (there: Note, here: Note | null): 'new' | 'newer' | 'already' => {
  if (!here) return there.removedAt === null ? 'new' : 'already'
  if (here.removedAt !== null || there.removedAt !== null || there.body === here.body) return 'already'
  return there.updatedAt > here.updatedAt ? 'newer' : 'already'
}
