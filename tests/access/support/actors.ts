import { type DemoRole, type Fetch, signIn, visit } from '../../support/academy.ts'

/** Everybody the tables name, those who may least first. `teacher` teaches the course in question, `other` does not. */
export const actors = ['guest', 'student', 'entitled', 'teacher', 'other', 'editor', 'admin'] as const
export type Actor = (typeof actors)[number]
export type Cast = Record<Actor, Fetch>

export const accountOf: Record<Exclude<Actor, 'guest'>, DemoRole> = {
  student: 'student',
  entitled: 'student2',
  teacher: 'instructor',
  other: 'instructor2',
  editor: 'editor',
  admin: 'admin',
}

/** Signs everybody in. */
export const castActors = async (): Promise<Cast> => ({
  guest: visit,
  student: await signIn(accountOf.student),
  entitled: await signIn(accountOf.entitled),
  teacher: await signIn(accountOf.teacher),
  other: await signIn(accountOf.other),
  editor: await signIn(accountOf.editor),
  admin: await signIn(accountOf.admin),
})

/** Answers that change nothing: who gets one may ask while others do. */
const isRefusal = (answer: string | undefined) => /^(4\d\d|no|none|refused|locked|nobody)$/.test(answer ?? '')

type Ask = (fetch: Fetch, actor: Actor) => Promise<string>

/**
 * What each actor is answered, in the order of `actors`. Those who are to be refused ask first and all at once, the others
 * one after another; a row that only reads may be asked by all at once.
 */
export const askEach = async (cast: Cast, ask: Ask, expected: string, reads = false): Promise<string> => {
  const hoped = row(expected).split(' ')
  const answers: Partial<Record<Actor, string>> = {}
  const asked = async (actor: Actor) => {
    answers[actor] = await ask(cast[actor], actor)
  }
  const refused = actors.filter((_actor, index) => reads || isRefusal(hoped[index]))
  await Promise.all(refused.map(asked))
  for (const actor of actors) if (!refused.includes(actor)) await asked(actor)
  return actors.map((actor) => answers[actor]).join(' ')
}

/** A row of a table, whatever its columns are padded with. */
export const row = (text: string): string => text.trim().split(/\s+/).join(' ')
