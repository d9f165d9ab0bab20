/** Every string about the sync of course folders that a person reads, in refusals and reports. */
export const syncStrings = {
  refusals: {
    notOn: 'Courses are not synced with a repository here. docs/operators.md says how an operator sets it up.',
    badSecret: 'This does not carry the secret of this academy’s repository. Check it in both places.',
    noSuchCourse: 'There is no such course in the sync, or it is not yours.',
    noConflict: 'There is nothing to decide about this course. Look at its state anew.',
    changed: 'It changed since you looked. Look at what differs now, and choose again.',
  },
  failures: {
    noGit: 'There is no git on the worker’s machine. Install it, or name a folder without a .git in it.',
    git: (doing: string, why: string) => `git ${doing} failed: ${why}`,
    timeout: 'it took too long',
    interrupted: 'The worker stopped while it synced. The next sync goes on.',
    unexpected: 'Something went wrong on our side. The worker’s log says what.',
  },
  changedSince: 'It changed after somebody chose, so nothing was done. Look at it again.',
} as const
