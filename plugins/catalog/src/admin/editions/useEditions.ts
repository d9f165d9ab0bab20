import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { amendment } from '../../contract.ts'
import { type PublishingView, published, publishingView } from '../../editions/publishing/contract.ts'
import { asJson, ask } from '../ask.ts'

const editionRow = z.object({
  id: z.string(),
  number: z.number(),
  publishedAt: z.string(),
  note: z.preprocess((value) => value ?? '', z.string()),
  amendments: z.array(amendment),
})
export type EditionRow = z.infer<typeof editionRow>

const versionRow = z.object({ id: z.string(), updatedAt: z.string() })
export type VersionRow = z.infer<typeof versionRow>

const listOf = <Row extends z.ZodType>(row: Row) => z.object({ docs: z.array(row) })

/** What the tab knows of a course. */
export type Known = { publishing: PublishingView; editions: EditionRow[]; versions: VersionRow[] }
export type Shown = { phase: 'loading' } | { phase: 'unreachable' } | { phase: 'shown'; known: Known }

export type PublishOrder = { as: 'auto' | 'amendment' | 'edition'; note: string; lessons: string[] }

const select = (...names: string[]) => names.map((name) => `&select[${name}]=true`).join('')

const lookUp = async (course: string): Promise<Known> => {
  const [publishing, editions, versions] = await Promise.all([
    ask(`/api/courses/${course}/publishing`, publishingView),
    ask(
      `/api/editions?where[course][equals]=${course}&sort=-number&limit=100&depth=0${select('number', 'publishedAt', 'note', 'amendments')}`,
      listOf(editionRow),
    ),
    ask(
      `/api/courses/versions?where[parent][equals]=${course}&sort=-updatedAt&limit=25&depth=0${select('updatedAt')}`,
      listOf(versionRow),
    ),
  ])
  return { publishing, editions: editions.docs, versions: versions.docs }
}

/** A course's editions and what publishing it would do. */
export const useEditions = (course: string) => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  /** Counts what was asked, so that an answer that comes late does not stand for a later question. */
  const asked = useRef(0)

  const look = useCallback(async () => {
    try {
      setShown({ phase: 'shown', known: await lookUp(course) })
    } catch {
      setShown((before) => (before.phase === 'shown' ? before : { phase: 'unreachable' }))
    }
  }, [course])

  useEffect(() => void look(), [look])

  /** What publishing with these lessons alone would do. */
  const choose = useCallback(
    async (lessons: readonly string[]) => {
      const question = ++asked.current
      const publishing = await ask(`/api/courses/${course}/publishing?lessons=${lessons.join(',')}`, publishingView)
      if (question !== asked.current) return
      setShown((before) => (before.phase === 'shown' ? { ...before, known: { ...before.known, publishing } } : before))
    },
    [course],
  )

  const publish = useCallback(
    async (order: PublishOrder) => {
      asked.current++
      const done = await ask(`/api/courses/${course}/publish`, published, asJson(order))
      await look()
      return done
    },
    [course, look],
  )

  return { shown, choose, publish }
}
