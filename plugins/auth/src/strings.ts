/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'People',
  users: { singular: 'Person', plural: 'People' },
  roleHelp: 'What this person may do. Changing it takes effect at once.',
  signedOut: 'You are signed out.',
  signIn: {
    title: 'Sign in to the studio',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    busy: 'Signing in …',
    wrong: 'Email and password do not match. Check both and try again.',
    notStaff: 'This account has no access to the studio. Ask an administrator for the instructor or editor role.',
    unreachable: 'The server did not answer. Check your connection and try again.',
    tooMany: 'Too many tries. Wait a minute and try again.',
  },
} as const
