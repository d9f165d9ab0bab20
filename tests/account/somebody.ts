import { addPerson, cookieOf, newEmail, type Person, signInWith, withCookie } from '../auth/people.ts'
import { demoPassword } from '../support/academy.ts'
import { rows } from '../support/database.ts'

/** Somebody with a confirmed address and the demo accounts' password, signed in. */
export const somebody = async (): Promise<Person> => {
  const email = newEmail()
  const id = await addPerson(email)
  return { id, email, ...(await signedIn(email)) }
}

/** One more session of theirs, on a device that says what it is. */
export const signedIn = async (email: string, userAgent = ''): Promise<Pick<Person, 'cookie' | 'as'>> => {
  const cookie = cookieOf(await signInWith(email, demoPassword, { 'user-agent': userAgent }))
  return { cookie, as: withCookie(cookie) }
}

export const remove = async ({ id }: Person): Promise<void> => {
  await rows('update users set avatar_id = null where id = $1', [id])
  for (const table of ['sessions', 'accounts', 'passkeys', 'two_factors', 'avatars'])
    await rows(`delete from ${table} where user_id = $1`, [id])
  await rows('delete from users where id = $1', [id])
}
