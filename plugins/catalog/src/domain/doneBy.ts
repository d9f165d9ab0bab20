/**
 * What can make a lesson done: the student's word; reading to the end, or that word; watching its video; passing its quiz; its
 * exercise's checks.
 */
export const doneByRules = ['button', 'read', 'watched', 'passed', 'green'] as const
export type DoneBy = (typeof doneByRules)[number]

/** Those that an author can choose: the others come with the kinds of lessons that report them. */
export const chosenRules = ['button', 'read', 'watched'] as const satisfies readonly DoneBy[]
