/** Every string that the account pages share; what one page alone says is in its folder. */
export const account = {
  title: 'Account',
  description: 'Your account at the academy.',
  nav: 'Your account',
  needsScript: 'Changing your account needs JavaScript.',
  pages: {
    '/account': 'Profile',
    '/account/security': 'Security',
    '/account/keys': 'API keys',
    '/account/notifications': 'Notifications',
    '/account/privacy': 'Privacy',
  },
  signInAgain: 'Sign in again',
  signedOut: 'You were signed out elsewhere. What you typed is still here, and is not saved.',
  notFresh: 'You signed in a while ago. To change how you sign in, sign in once more.',
  sure: 'Are you sure?',
  keep: 'Keep it',
  saving: 'Saving…',
  saved: 'Saved.',
  working: 'A moment…',
}
