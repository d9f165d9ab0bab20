/** What people are told when they change their account, and what its parts are called. */
export const strings = {
  unknownBrowser: 'Unknown browser',
  unknownDevice: 'Unknown device',
  device: (browser: string, system: string) => `${browser} on ${system}`,
  refusals: {
    notFresh: 'You signed in a while ago. Sign in again to change how you sign in.',
    impersonating:
      'You are looking through somebody else’s eyes. Leave that first; how they sign in is theirs to change.',
    noSession: 'This session has ended already. Load the page again.',
    noPasskey: 'This passkey is not on your account any more. Load the page again.',
    noSuchAvatar: 'This picture is gone.',
    avatarMissing: 'Send the picture as a file in a form field named “file”. Nothing is fetched from an address.',
    avatarTooLarge: 'The picture is larger than 5 MB. Choose a smaller one.',
    avatarType: 'Choose a picture that is a PNG, JPEG, WebP or AVIF.',
    avatarBroken: 'The picture could not be read. It may be damaged, or too many pixels wide. Choose another one.',
    secondFactorOn: 'Your second factor is on already. Turn it off first to set up another one.',
    badPassword: (least: number, most: number) => `Choose a password of ${least} to ${most} characters.`,
    hasPassword: 'You have a password already. Change it instead.',
  },
} as const
