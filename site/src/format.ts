import { defaultLanguage, type Language, languages } from '@academy/kernel/languages'

/** `95` → `1 h 35 min`. Whole minutes. */
export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** `95` → `PT1H35M`, the ISO 8601 form that search engines read. */
export const isoDuration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`
}

/** `1, 'lesson'` → `1 lesson`; `3, 'lesson'` → `3 lessons`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const daysIn = new Map(
  languages.map(({ code, locale }) => [
    code,
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  ]),
)

/** An ISO date or instant → `3 Nov 2026`, in UTC and as the language writes it. */
export const day = (iso: string, language: Language = defaultLanguage): string =>
  daysIn.get(language)?.format(new Date(iso)) ?? iso
