const formats = new Map<string, Intl.DateTimeFormat>()

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone })
  formats.set(timeZone, made)
  return made
}

/** Tells days in somebody's own time zone: an ISO instant → `3 Nov 2026`. UTC when they have set none. */
export const dayIn = (timeZone: string | null): ((iso: string) => string) => {
  const days = formatIn(timeZone ?? 'UTC')
  return (iso) => days.format(new Date(iso))
}
