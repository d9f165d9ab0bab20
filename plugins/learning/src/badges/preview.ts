import { z } from 'zod'
import type { BadgePreview } from '../contract.ts'
import type { KnownEditions } from '../skills/studied.ts'
import type { Reading } from '../store/reading.ts'
import { holdersOf } from './awards.ts'
import { earnedBy } from './earned.ts'
import { learnersOf } from './learners.ts'
import type { BadgeRow, EarnableBadge } from './rows.ts'
import { isShown, settingsOf } from './settings.ts'

/** Of how many students names are told. */
const named = 12

const person = z.object({ id: z.string(), name: z.preprocess((value) => value ?? '', z.string()) })

/** First names, in the order given; who has none is left out. */
const firstNamesOf = async ({ payload, req }: Reading, students: readonly string[]): Promise<string[]> => {
  const { docs } = await payload.db.find({
    collection: 'users',
    where: { id: { in: [...students] } },
    select: { name: true },
    limit: 0,
    pagination: false,
    req,
  })
  const names = new Map(
    z
      .array(person)
      .parse(docs)
      .map(({ id, name }) => [id, name.trim().split(/\s+/)[0] ?? '']),
  )
  return students.flatMap((id) => names.get(id) || [])
}

/** Who would get a badge if it were awarded to all now. One that is still a draft is looked at as if it were active. */
export const previewOf = async (reading: Reading, badge: BadgeRow, now: Date): Promise<BadgePreview> => {
  const { id, rule } = badge
  const holders = (await holdersOf(reading, [id])).get(id) ?? 0
  if (rule === null) return { students: 0, names: [], holders }
  const asked: EarnableBadge[] = [{ ...badge, rule }]
  const known: KnownEditions = new Map()
  const found: string[] = []
  for await (const students of learnersOf(reading))
    found.push(...(await earnedBy(reading, students, asked, { now, known })).keys())
  const settings = await settingsOf(reading, found)
  const open = found.filter((student) => isShown(settings(student), id)).slice(0, named)
  return { students: found.length, names: open.length > 0 ? await firstNamesOf(reading, open) : [], holders }
}
