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

/** What each actor is answered, in the order of `actors`. */
export const askEach = async (cast: Cast, ask: (fetch: Fetch, actor: Actor) => Promise<string>): Promise<string> => {
  const answers: string[] = []
  for (const actor of actors) answers.push(await ask(cast[actor], actor))
  return answers.join(' ')
}

/** A row of a table, whatever its columns are padded with. */
export const row = (text: string): string => text.trim().split(/\s+/).join(' ')
