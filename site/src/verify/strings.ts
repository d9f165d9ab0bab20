import type { AchievementKind, CertificateView, Standing, Visibility } from '@academy/certificates/contract'
import { count } from '#site/format.ts'

/** Every string about certificates: their pages, and a learner's list of theirs. */
export const verify = {
  title: 'Check a certificate',
  description: 'Whether a certificate of the academy holds, and what it says.',
  lede: 'Type the number that stands on it, or paste the address of its page.',
  field: 'Number of the certificate',
  wrong: 'A number looks like 7k3m-9x2p-qd4w-h8ct.',
  go: 'Check it',
  unknown: {
    title: 'There is no certificate of this number',
    text: 'Compare it letter by letter with the certificate, or ask its holder for the link. It may also be a forgery.',
  },
  pageTitle: (course: string, name: string | null) => (name ? `${name}: ${course}` : `Certificate: ${course}`),
  about: ({ title, edition }: CertificateView['achievement'], issuer: string) =>
    `A certificate of completion of “${title}”, ${edition === null ? 'a path' : `edition ${edition}`}, issued by ${issuer}.`,
  standings: {
    valid: 'This certificate is valid',
    expired: 'This certificate has expired',
    revoked: 'This certificate was revoked',
    replaced: 'This certificate was replaced',
  } satisfies Record<Standing, string>,
  until: (day: string) => `It counts until ${day}.`,
  forever: 'It does not expire.',
  ended: (day: string) => `It counted until ${day}.`,
  since: (day: string) => `Since ${day}.`,
  reasons: {
    'issued-in-error': 'It was issued by mistake.',
    misconduct: 'The rules of the course were broken.',
    'holder-asked': 'Its holder asked for it.',
    'name-changed': 'Its holder has another name now.',
    corrected: 'It was corrected.',
    renewed: 'It was renewed.',
  } satisfies Record<NonNullable<CertificateView['reason']>, string>,
  successor: 'See the one that took its place',
  completed: { course: 'has completed the course', path: 'has completed the path' } satisfies Record<
    AchievementKind,
    string
  >,
  fulfilled: 'What was fulfilled, and by what',
  withheld: 'Its holder does not show what it says here. Ask them for the file and check that.',
  facts: {
    edition: 'Edition',
    completed: 'Completed',
    lessons: 'Lessons',
    estimated: 'Estimated time',
    studied: 'Time studied',
    issued: 'Issued',
    expires: 'Valid until',
    issuer: 'Issued by',
    number: 'Number',
  },
  lessonsOf: (done: number, counted: number, percent: number) => `${done} of ${counted} (${percent} %)`,
  pdf: 'Download the PDF',
  credential: 'Download the credential',
  linkedIn: 'Add to LinkedIn',
  offline: {
    title: 'Check it without asking us',
    text: 'The credential is a signed Open Badges 3.0 file. Any verifier of W3C credentials with Data Integrity (eddsa-rdfc-2022) can check it offline, with two files fetched once:',
    keys: 'our public keys, old ones too',
    list: 'the list of what was revoked, signed',
    signed: (issuer: string) => `It is genuine when it was signed by ${issuer}.`,
  },
  image: {
    kind: 'Certificate',
    of: ({ edition }: CertificateView['achievement']) => (edition === null ? 'Path' : `Edition ${edition}`),
    lessons: (n: number) => count(n, 'lesson'),
  },
}

export const own = {
  title: 'Certificates',
  see: 'See it',
  visibility: 'Who may see it',
  visibilities: {
    hidden: 'Only me',
    link: 'Whoever has the link',
    public: 'Search engines too',
  } satisfies Record<Visibility, string>,
  save: 'Save',
  name: 'Name on your certificates',
  nameHint: 'Those that you have keep their name, until you have them issued again.',
  saveName: 'Save the name',
  rename: (name: string) => `Issue again as “${name}”`,
  until: (day: string, kind: AchievementKind) =>
    kind === 'course'
      ? `Valid until ${day}. Completing the newest edition of the course renews it; near its end, taking a lesson back and doing it again does as well.`
      : `Valid until ${day}.`,
  elsewhere: {
    title: 'From elsewhere',
    verified: (day: string) =>
      `Its signature was checked on ${day}, when you brought it in. How it stands now is said by whoever issued it.`,
    until: (day: string) => `until ${day}`,
  },
  renamesLeft: (left: number) =>
    left === 0
      ? 'You had certificates issued again three times this year. Ask the staff for more.'
      : `${left} of 3 left this year.`,
  standings: { valid: 'valid', expired: 'expired', revoked: 'revoked', replaced: 'replaced' } satisfies Record<
    Standing,
    string
  >,
  making: 'The certificate of a course that you have just completed is here in a minute.',
}

/** What is said on the page that a refused form came back to. */
export const certificateRefusals: Record<string, string> = {
  'certificates/bad-name': 'Write a name with at least one letter and at most 100 of them.',
  'certificates/same-name': 'It bears that name already.',
  'certificates/too-many-names': 'You had certificates issued again three times this year. Ask the staff for more.',
  'certificates/ended': 'That certificate was revoked or replaced already.',
}
