/** Every string of schedules and cohorts. */
export const strings = {
  on: (moment: string) => `opens on ${moment}`,
  after: (title: string) => `opens after “${title}”`,
  later: 'opens later',
  both: (title: string, moment: string) => `Opens after “${title}”, and not before ${moment}.`,
  closed: 'This lesson is not open yet',
  closedText: (when: string) => `${when} Your course opens one thing after another; what you have read stays open.`,
  next: (title: string, when: string) => `“${title}” is next. ${when}`,
  waiting: 'You have done what is open.',
  changeZone: 'Time zone in your profile',
  zone: (timeZone: string) => `Times are those of ${timeZone}.`,
  goOn: (title: string) => `Go on with · ${title}`,
  cohort: (name: string, from: string, until: string | null) =>
    until === null ? `You are in “${name}”, from ${from} on.` : `You are in “${name}”, ${from} to ${until}.`,
  lost: (name: string) => `Others have the places of “${name}” by now: you come back without it.`,
  choose: 'Learn together',
  chooseHint: 'In a cohort the course opens day by day for all of you together.',
  alone: 'On my own',
  choice: (name: string, from: string, places: number | null) =>
    `${name}, from ${from}${places === null ? '' : ` · ${places} ${places === 1 ? 'place' : 'places'} left`}`,
}
