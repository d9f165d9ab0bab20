/** What people read on the way in: signing in and up, confirming, a new password, the second factor. */

const linkHolds = 'It holds for 10 minutes and opens once.'

export const common = {
  email: 'Email',
  password: 'Password',
  newPassword: 'New password',
  emailWrong: 'Write your address, such as ada@example.com.',
  passwordWrong: 'Write your password.',
  passwordHint: (least: number) => `At least ${least} characters. A short sentence is good.`,
  passwordShort: (least: number) => `Use at least ${least} characters.`,
  passwordLong: 'That is more than 256 characters. Use fewer.',
  needsScript: 'Signing in needs JavaScript. The catalogue and all open lessons work without it.',
  banned: 'This account is suspended. If you think that is a mistake, answer the mail that told you so.',
  steps: 'Steps',
  step: { done: 'done', now: 'now', waiting: 'to come' },
} as const

export const signIn = {
  title: 'Sign in',
  description: 'Sign in to read the lessons of your courses.',
  lede: { text: 'New here?', link: 'Create an account' },
  forgot: 'Forgot your password?',
  submit: 'Sign in',
  busy: 'Signing in…',
  mismatch: 'Email and password do not match.',
  already: {
    title: 'Signed in',
    text: (name: string) => `You are signed in as ${name}.`,
    go: 'Continue',
    account: 'Your account',
  },
} as const

export const ways = {
  title: 'Without a password',
  signUpTitle: 'With an account you have',
  passkey: 'Use a passkey',
  passkeyBusy: 'Waiting for your device…',
  link: 'Mail me a sign-in link',
  linkBusy: 'Sending…',
  provider: (name: string) => `Continue with ${name}`,
  providerBusy: (name: string) => `Going to ${name}…`,
  note: 'A passkey is the lock of your phone or computer: fingerprint, face or PIN.',
} as const

export const passkeys = {
  unsupported: 'This browser cannot use passkeys here. Sign in another way.',
  cancelled: 'No passkey was used. Try again, or sign in another way.',
  unknown: 'No account here knows this passkey. Sign in another way.',
  late: 'That took too long. Press the button again.',
} as const

/** What comes back from a sign-in at GitHub, Google and the like, by its code in the address. */
export const outside = {
  cancelled: 'Signing in there was cancelled. Nothing has changed here.',
  unmatched:
    'That sign-in could not be matched to an account here. Sign in with your password or a mailed link, then connect it on your account page.',
  interrupted: 'The sign-in was interrupted before it was complete. Start it again.',
  link: 'That link has been used or is too old. Have a new one sent.',
  banned: common.banned,
  other: 'Signing in there did not work. Try again, or sign in another way.',
} as const

export const mail = {
  title: 'Check your mail',
  to: 'We have sent a mail to',
  again: 'Send it again',
  againBusy: 'Sending…',
  sentAgain: 'Sent again. Only the newest link works.',
  otherAddress: 'Use another address',
  lost: 'Nothing there after a minute? Look among spam and check the address for typing errors.',
  signUp: 'Open its link to confirm your address; then you are signed in. The link holds for a day.',
  unverified:
    'Your password is right, but your address is not confirmed yet. Open the link in the mail; then you are signed in.',
  link: `If there is an account with this address, the mail has a sign-in link. ${linkHolds}`,
  forgot: 'If there is an account with this address, the mail has a link to set a new password. It holds for an hour.',
  confirm: 'If this address is waiting to be confirmed, the mail has a new link.',
} as const

export const signUp = {
  title: 'Create an account',
  description: 'Create an account to read every free course and keep your place in it.',
  lede: { text: 'Been here before?', link: 'Sign in' },
  steps: ['Your details', 'Your mail', 'Signed in'],
  name: 'Name',
  nameHint: 'As others here should see it.',
  nameWrong: 'Write your name.',
  nameLong: 'That name is too long. Use up to 120 characters.',
  submit: 'Create account',
  busy: 'Creating…',
  gainsTitle: 'What an account is for',
  gains: ['Every lesson of the free courses', 'Your place in a course, on each device', 'No mail but what you ask for'],
} as const

const asRole = {
  student: 'a student',
  instructor: 'an instructor',
  editor: 'an editor',
  admin: 'an administrator',
} as const

export const invitation = {
  title: 'Your invitation',
  description: 'Accept an invitation to Sentry Academy.',
  invited: (role: keyof typeof asRole, email: string) =>
    `You are invited as ${asRole[role]}. The invitation is for ${email}: create your account with that address, or sign in if you have one.`,
  looking: 'Looking at your invitation…',
  ask: (role: keyof typeof asRole) => `You are invited as ${asRole[role]}.`,
  accept: 'Accept the invitation',
  busy: 'Accepting…',
  accepted: {
    title: 'Welcome',
    text: (role: keyof typeof asRole) =>
      `You are ${asRole[role]} now. Because you may do more than before, you have been signed out: sign in once more.`,
    go: 'Sign in',
  },
  none: 'No invitation was brought here. Open the link in the mail again, now that you are signed in.',
  account: 'Your account',
} as const

export const forgot = {
  title: 'New password',
  description: 'Have a link sent that sets a new password.',
  lede: 'Say which address you signed up with. A link to set a new password comes by mail.',
  steps: ['Your address', 'Your mail', 'New password'],
  submit: 'Send the link',
  busy: 'Sending…',
  back: 'Back to sign-in',
} as const

export const reset = {
  title: 'New password',
  description: 'Set a new password for your account.',
  lede: 'Afterwards you are signed out everywhere and sign in with the new one.',
  submit: 'Set password',
  busy: 'Setting…',
  done: {
    title: 'Password changed',
    text: 'All devices have been signed out. Sign in with your new password.',
    go: 'Sign in',
  },
  stale: {
    title: 'This link is too old',
    text: 'It has been used, or more than an hour has passed. Have a new one sent.',
    go: 'Send a new link',
  },
} as const

export const verify = {
  description: 'Confirm that a mail has reached you.',
  linkAlone:
    'Your account has a second factor, so a mailed link is not enough. Sign in with your password and a code, or with a passkey.',
  initial: 'One more step',
  email: {
    title: 'Confirm address',
    text: 'You get here from our mail. Confirm that the address is yours, and you are signed in.',
    go: 'Confirm my address',
    busy: 'Confirming…',
  },
  link: {
    title: 'Sign in',
    text: 'You get here from our mail. One press and you are signed in on this device.',
    go: 'Sign in',
    busy: 'Signing in…',
  },
  change: {
    title: 'Change address',
    text: 'You asked to change the address of your account. Confirm that this is what you want.',
    go: 'Confirm the change',
    busy: 'Confirming…',
  },
  confirmed: {
    title: 'Address confirmed',
    text: 'You can sign in now.',
    go: 'Sign in',
  },
  changed: {
    title: 'Address changed',
    text: 'From now on you sign in with the new address.',
    half: {
      title: 'Half way there',
      text: 'Now open the mail that has gone to your new address, and confirm there too.',
    },
    go: 'To your account',
  },
  stale: {
    title: 'This link is too old',
    text: 'It has been used, or its time has passed. Say your address and a new one comes by mail.',
    change: 'It has been used, or its time has passed. Ask for the change again on your account page.',
    submit: 'Send a new link',
    busy: 'Sending…',
  },
  wrongPerson:
    'This link belongs to another account than the one you are signed in with. Sign out first, then open it again.',
  none: {
    title: 'Open the mail’s link',
    text: 'This page needs the link from our mail. Open it again from there; if it is gone, have a new one sent.',
  },
} as const

export const twoFactor = {
  title: 'Second factor',
  description: 'Enter the code that your authenticator shows.',
  lede: 'Your password is right. Now the six digits that your authenticator app shows.',
  backupLede: 'Each of the backup codes that you kept works once.',
  steps: ['Password', 'Code', 'Signed in'],
  code: 'Code',
  codeHint: 'It changes every 30 seconds.',
  codeWrong: 'Write the six digits.',
  backupCode: 'Backup code',
  backupHint: 'Ten letters and digits, with or without the dash.',
  backupWrong: 'Write one of your backup codes.',
  trust: 'Trust this device for 30 days',
  trustHint: 'It is then not asked for a code. Not for a device that others use.',
  submit: 'Sign in',
  busy: 'Checking…',
  mismatch: 'That code is not right. Try the next one.',
  backupMismatch: 'That is none of your unused codes.',
  locked: {
    title: 'Locked for a while',
    text: 'There have been too many wrong codes. This account takes none for 15 minutes; a passkey still works. If that was not you, somebody knows your password: set a new one.',
    go: 'Set a new password',
  },
  over: {
    title: 'Start again',
    text: 'This sign-in has been open too long or seen too many wrong codes. Begin with your password again.',
    go: 'Back to sign-in',
  },
  other: 'No code at hand?',
  useBackup: 'Use a backup code',
  useApp: 'Use the authenticator app',
  lost: 'Neither app nor backup codes nor passkey? Whoever runs this academy can turn the second factor off once they know that it is you.',
} as const
