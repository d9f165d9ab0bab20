type LayoutWords = {
  academy: string
  greeting: (name: string | null) => string
  /** Before the address in full, for whoever cannot press the button. */
  address: string
  noReply: string
  /** Leads to where such mails are stopped. */
  stop: string
}

const en: LayoutWords = {
  academy: 'Sentry Academy',
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  address: 'If the button does not work, open this address:',
  noReply: 'Nobody reads replies to this address.',
  stop: 'Stop these mails',
}

const de: LayoutWords = {
  academy: 'Sentry Academy',
  greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
  address: 'Falls der Knopf nicht geht, öffnen Sie diese Adresse:',
  noReply: 'Antworten an diese Adresse liest niemand.',
  stop: 'Diese Mails abbestellen',
}

const words: Record<string, LayoutWords> = { en, de }

/** What every mail says around its own words; English for a language that the layout lacks. */
export const layoutWords = (language: string): LayoutWords => words[language] ?? en
