/** Every string of the privacy page. */
export const strings = {
  held: {
    title: 'What the academy holds',
    text: 'Each kind of data that may be about you, and what becomes of it when you erase your account.',
    show: (kinds: number) => `Show all ${kinds} kinds`,
    notExported: 'not in an export',
  },
  export: {
    title: 'Take your data with you',
    text: 'Everything that the academy holds about you, as a zip of files that other programs can read. It is ready within minutes; the link works for a few days. Another academy can take over from it what you learned.',
    ask: 'Prepare my data',
    asked: 'We are preparing it. This page shows when it is ready.',
    none: 'You have not asked for it yet.',
    states: { waiting: 'being prepared', ready: 'ready', failed: 'failed: ask again', gone: 'removed' },
    askedOn: (day: string) => `Asked for ${day}`,
    until: (day: string) => `until ${day}`,
    download: 'Download',
    size: (bytes: number) =>
      bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  },
  erase: {
    title: 'Erase your account',
    text: 'Your account, your profile and everything personal is erased after 14 days. Until then you can change your mind here. What the law makes us keep, such as invoices, stays without your name in it wherever that is allowed.',
    open: 'Erase my account',
    password: 'Your password, to be sure that it is you',
    passwordWrong: 'Write your password.',
    noPassword: 'You have no password. If you signed in a while ago, you have to sign in again first.',
    submit: 'Erase it in 14 days',
    question: 'Erase your account?',
    consequence: 'You are signed out everywhere else, and in 14 days everything personal is gone.',
    action: 'Erase it',
    asked: 'Your account will be erased.',
    due: (day: string) => `Your account will be erased on ${day}.`,
    dueText: 'Until then everything works as before, and you can change your mind.',
    undo: 'Keep my account',
    undone: 'Your account stays.',
  },
}
