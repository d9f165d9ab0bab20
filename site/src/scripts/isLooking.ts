/**
 * Whether an administrator looks through somebody else's eyes. The cookie comes with the session and goes with it: ask as the
 * page begins, which stays that person's whatever happens in another tab. What it stands for is asked of the server, so that a
 * stale one shows nothing.
 */
export const isLooking = (): boolean => /(?:^|;\s*)academy\.looking=1/.test(document.cookie)
