/** How often: so many `points` within so many `seconds`, counted from the first. */
export type Limit = { points: number; seconds: number }

const minute = 60

/**
 * What anybody may ask of `/api`, counted in each process by itself: a flood is kept from the database, so counting must
 * not go there. One address can be a school; a person is one person.
 */
export const apiLimits = {
  address: { points: 3000, seconds: minute },
  person: { points: 1200, seconds: minute },
} as const satisfies Record<string, Limit>

/** Whose tries are counted: of one address for one account, for one account from anywhere, of one address for all. */
export const attemptScopes = ['pair', 'identity', 'address'] as const
export type AttemptScope = (typeof attemptScopes)[number]

type AttemptRule = Partial<Record<AttemptScope, Limit>> & {
  /** Whether a try that succeeds is not counted. Where it sends a mail or makes an account, it is. */
  givesBack: boolean
}

const guesses = { pair: { points: 10, seconds: 5 * minute }, address: { points: 60, seconds: 5 * minute } }
const mails = {
  pair: { points: 5, seconds: 10 * minute },
  identity: { points: 10, seconds: 10 * minute },
  address: { points: 30, seconds: 10 * minute },
}

/**
 * Tries with credentials, counted for all processes together in Redis or Postgres. Windows are short and a stranger
 * spends the narrow `pair` first: from one address nobody can lock the owner of an account out, and each kind has its own
 * count, so that another way in stays open.
 */
export const attemptLimits = {
  /** Email and password. */
  signIn: { ...guesses, identity: { points: 30, seconds: 5 * minute }, givesBack: true },
  /** TOTP and backup codes; better-auth also locks the account's second factor by itself. */
  secondFactor: { ...guesses, givesBack: true },
  passkey: { ...guesses, givesBack: true },
  /** Links out of mails: reset, magic link, verification. */
  token: { ...guesses, givesBack: true },
  /** The password of somebody who is signed in, asked again. */
  ownPassword: { ...guesses, givesBack: true },
  signUp: { ...mails, givesBack: false },
  resetMail: { ...mails, givesBack: false },
  linkMail: { ...mails, givesBack: false },
  verificationMail: { ...mails, givesBack: false },
  changeMail: { ...mails, givesBack: false },
  /** Up to a hundred certificates verified at once. */
  certificateCheck: { address: { points: 60, seconds: minute }, givesBack: false },
  /** Somebody's record looked into, or brought in: each is a file of many MB. */
  recordImport: { identity: { points: 20, seconds: 10 * minute }, givesBack: false },
} as const satisfies Record<string, AttemptRule>

export type AttemptKind = keyof typeof attemptLimits
