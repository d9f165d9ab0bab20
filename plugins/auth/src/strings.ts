/** Every string of this plugin that a person reads. */
export const strings = {
  group: 'People',
  users: { singular: 'Person', plural: 'People' },
  roleHelp: 'What this person may do. Changing it takes effect at once.',
  badName: (most: number) => `Write a name of 1 to ${most} characters.`,
  signedOut: 'You are signed out.',
  signIn: {
    title: 'Sign in to the studio',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    busy: 'Signing in …',
    wrong: 'Email and password do not match. Check both and try again.',
    unreachable: 'The server did not answer. Check your connection and try again.',
    tooMany: 'Too many tries. Wait a minute and try again.',
    forLearners: 'Here to learn?',
    toSite: 'Go to the academy',
  },
  noAccess: {
    title: 'The studio is for instructors and editors',
    signedInAs: (name: string, role: string) => `You are signed in as ${name}, with the role “${role}”.`,
    ask: 'If you make courses here, ask an administrator for the instructor or editor role.',
    toSite: 'Go to the academy',
    otherAccount: 'Sign in with another account',
  },
  fields: { name: 'Name', email: 'Email', emailVerified: 'Email verified', role: 'Role' },
  roles: { student: 'Student', instructor: 'Instructor', editor: 'Editor', admin: 'Administrator' },
} as const
