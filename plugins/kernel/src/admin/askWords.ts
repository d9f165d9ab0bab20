/** What every question of the panel says. */
export const askWords = { cancel: 'Cancel', busy: 'Working…' } as const
