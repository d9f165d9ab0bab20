import { waitOf } from './wait.ts'

/** What any form may have to say. */
export const strings = {
  unreachable: 'The academy did not answer. Check your connection and try again.',
  broken: 'Something broke on our side. Try again in a minute.',
  tooMany: (seconds: number | null) => `Too many tries. Try again in ${waitOf(seconds ?? 60)}.`,
  notCopied: 'Your browser did not let it be copied. Select it, and copy it yourself.',
  show: 'Show',
  hide: 'Hide',
  showPassword: 'Show the password',
  password: {
    short: (have: number, least: number) => `${have} of at least ${least} characters`,
    repeats: 'Long enough, but it repeats itself',
    personal: 'Long enough, but it is like your name or address',
    common: 'Long enough, but it is one of the first to be guessed',
    fine: 'Long enough',
  },
} as const
