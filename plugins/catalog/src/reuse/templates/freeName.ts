import type { PayloadRequest, Where } from 'payload'

type Wanted = {
  collection: 'course-templates' | 'courses' | 'instructors' | 'lesson-templates' | 'lessons'
  field: 'slug' | 'title'
  name: string
  /** How the n-th name is made; n begins at 2. */
  numbered: (name: string, n: number) => string
  /** Among which documents the name must be free. @default all */
  among?: Where
}

/** The name, or the first one numbered from 2 on that no document has, those in the trash included. */
export const freeName = async (
  { collection, field, name, numbered, among = {} }: Wanted,
  req: PayloadRequest,
): Promise<string> => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ [field]: { like: name } }, among] },
    select: { [field]: true },
    depth: 0,
    pagination: false,
    trash: true,
    req,
  })
  const rows: Record<string, unknown>[] = docs.map((doc) => ({ ...doc }))
  const taken = new Set(rows.map((row) => row[field]))
  let n = 1
  while (taken.has(n === 1 ? name : numbered(name, n))) n += 1
  return n === 1 ? name : numbered(name, n)
}

/** An address for a title that nothing among these has. */
export const numberedSlug = (slug: string, n: number) => `${slug}-${n}`
export const numberedTitle = (title: string, n: number) => `${title} ${n}`
