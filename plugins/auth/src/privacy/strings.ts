/** Every string about people's own data that a person reads. */
export const strings = {
  data: {
    profile: 'Your account: name, address, handle, role, what you say of yourself, and how you like things.',
    avatar: 'Your picture.',
    sessions: 'Where you are signed in: address, browser, and since when.',
    lookedThrough: 'When you looked at the academy through somebody else’s eyes, as an administrator.',
    waysIn:
      'How you sign in: with a password, which is stored as a hash that nobody can read, or with outside accounts.',
    secondFactor: 'Whether you have a second factor. Its secret and backup codes are never handed out again.',
    passkeys: 'Your passkeys: their names and kinds.',
    apiKeys: 'Your API keys: names, rights and last use. The keys themselves are stored as hashes.',
    refreshTokens: 'Programs that are signed in for you: which, since when and until when.',
    proofs: 'Proofs that wait, such as a link to reset your password. They are secrets, so no export has them.',
    invited: 'The invitation that you got, and what for.',
    invitationsSent: 'Invitations that you sent. Whom you invited is theirs to export.',
    application: 'Your applications to teach, and what was decided.',
    decisions: 'Applications of others that you decided.',
    exports: 'The exports of your data, such as this one.',
    views: 'Views of the studio’s lists that you saved under a name; those that you shared go with you.',
    preferences: 'How you arranged the studio’s lists and forms.',
    locks: 'Documents that you have open in the studio, and whether somebody has your account open there.',
  },
  becomes: {
    deleted: 'Deleted.',
    invitationsSent: 'The invitation stays; who sent it is forgotten.',
    decisions: 'The decision stays; who made it is forgotten.',
    kept: (reason: string, until: string) => `Kept. ${reason} ${until}`,
  },
  refusals: {
    exportWaits: 'An export is being made already. You get a mail when it is ready.',
    exportTooSoon: 'You can ask for one export an hour. Try again later.',
    noSuchExport: 'There is no such export, or it has expired. Ask for a new one.',
    passwordNeeded: 'Send your password along, so that nobody else can erase your account.',
    signInAgain: 'Sign in again and repeat this within ten minutes, so that nobody else can erase your account.',
    lastAdmin: 'You are the only administrator who stays. Make somebody else one first.',
  },
  readme: {
    title: 'Everything that the academy holds about you',
    made: (at: string) => `Made on ${at} (UTC).`,
    formats:
      'The .json files are JSON, UTF-8, one list each. Where a list is a plain table, a .csv file beside it holds the same for spreadsheets. Times are ISO 8601 in UTC.',
    missing:
      'Passwords, keys, tokens and the secrets of second factors are not in here: they are stored so that nobody can read them, or would let whoever finds this file sign in as you.',
    manifest:
      'manifest.json lists every file with its SHA-256; manifest.jws, where it is there, is the academy’s signature of that list. With them another academy can take over what you learned: leave the zip as it is and bring it in there, on the privacy page of your account.',
    files: 'What is in it',
    rows: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    nothing: 'Nothing is held of',
    erasure: 'What becomes of it when you erase your account',
  },
} as const
