/**
 * A moment as a mail says it, such as “27 November 2026 at 04:20 UTC”. In UTC, because a mail is read anywhere.
 * @param iso What is no moment is said as it is.
 */
export const moment = (iso: string, language: string): string => {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${format.format(at)} UTC`
}
