/**
 * A moment as a mail says it, such as “27 November 2026 at 04:20 UTC”. In UTC, because a mail is read anywhere, unless its
 * reader has a time zone: then “27 November 2026 at 05:20 (Europe/Vienna)”.
 * @param iso What is no moment is said as it is.
 */
export const moment = (iso: string, language: string, timeZone = 'UTC'): string => {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  return `${format.format(at)} ${timeZone === 'UTC' ? 'UTC' : `(${timeZone.replaceAll('_', ' ')})`}`
}
