/** Names that would pass for the academy, or that its own addresses use. */
const reserved = new Set(
  `about academy account admin administrator api assets auth billing blog categories contact courses docs editor
  everyone help home instructor instructors legal login logout mail me moderator new nobody null official owner
  postmaster preview privacy root search security sentry sentry-academy settings sign-in sign-out sign-up skills staff
  status student support system tags team terms undefined user users verify webmaster www`.split(/\s+/),
)

export const isReservedHandle = (handle: string): boolean => reserved.has(handle)

/** A handle as it is kept; null when there is none. What is no text is left for the validation to refuse. */
export const tidyHandle = (given: unknown): unknown =>
  typeof given === 'string' ? given.trim().replace(/^@/, '').toLowerCase() || null : given

/** All but line breaks and tabs, and what turns the direction of the text after it. */
const unseen = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Text without spaces around it and without characters that nobody sees. What is no text stays as it is. */
export const tidyText = (given: unknown): unknown =>
  typeof given === 'string' ? given.replace(unseen, '').trim() : given

/** The same for what is one line. */
export const tidyLine = (given: unknown): unknown =>
  typeof given === 'string' ? tidyText(given.replace(/\s+/g, ' ')) : given
