import type { Person, PersonalData, StoredRow } from '@academy/kernel'
import type { PaginatedDocs, PayloadRequest, TypeWithID } from 'payload'

/** Rows that are in memory at a time. */
const atOnce = 200

/** A person's rows of one kind, oldest first, a page at a time. */
export async function* rowsOf(
  { collection, found, exported }: PersonalData,
  person: Person,
  req: PayloadRequest,
): AsyncGenerator<StoredRow[]> {
  const depth = exported.some((path) => path.includes('.')) ? 1 : 0
  for (let page: number | null | undefined = 1; page; ) {
    const { docs, nextPage }: PaginatedDocs<TypeWithID> = await req.payload.find({
      collection,
      where: found.where(person),
      sort: ['createdAt', 'id'],
      limit: atOnce,
      page,
      depth,
      trash: true,
      req,
    })
    if (docs.length > 0) yield docs.map((row) => ({ ...row, id: String(row.id) }))
    page = nextPage
  }
}
