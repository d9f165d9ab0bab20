/** The same day so many months later, in UTC; the last one of a month that is too short. Times are ISO 8601. */
export const addMonths = (iso: string, months: number): string => {
  const from = new Date(iso)
  const later = new Date(from)
  later.setUTCDate(1)
  later.setUTCMonth(from.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return later.toISOString()
}
