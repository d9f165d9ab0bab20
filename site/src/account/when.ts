/** Tells days in somebody's own time zone: an ISO instant → `3 Nov 2026`. UTC when they have set none. */
export const dayIn = (timeZone: string | null): ((iso: string) => string) => {
  const days = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: timeZone ?? 'UTC',
  })
  return (iso) => days.format(new Date(iso))
}
