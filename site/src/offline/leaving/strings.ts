/** Said to whoever signs out without a connection, on any page: in the languages of the pages, and short, as each page carries it. */
export const stillSignedIn: Record<string, string> = {
  en: 'The academy could not be reached: you are still signed in there. What is saved on this device is hidden. Sign out again when you are online.',
  de: 'Die Academy war nicht zu erreichen: Du bist dort noch angemeldet. Was auf diesem Gerät gespeichert ist, ist verborgen. Melde dich noch einmal ab, sobald du online bist.',
}
