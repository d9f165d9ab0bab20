/** What other plugins and the site know of accounts. */
export const USERS_SLUG = 'users'

/** Where people sign in and out; JSON in, cookie out. */
export const authPaths = {
  signIn: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
} as const

/** Characters of a person's name. */
export const maxNameLength = 120
