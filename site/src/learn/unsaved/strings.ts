const kinds = { done: 'You marked a lesson as done.', undone: 'You took back that a lesson is done.' }

/** Said of notes and steps that the academy refused, and that stay on this device. */
export const unsaved = {
  title: 'Could not be saved',
  hint: 'The academy refused this. It is kept on this device until you decide what becomes of it.',
  highlight: 'A highlight without words of your own.',
  read: 'You read a lesson to its end.',
  watched: 'You watched the video of a lesson.',
  step: (done: boolean) => (done ? kinds.done : kinds.undone),
  why: (reason: string) => `Why: ${reason || 'the academy did not say.'}`,
  when: (time: string) => `On ${time}.`,
  again: 'Try again',
  copy: 'Copy the words',
  copied: 'Copied.',
  notCopied: 'This browser does not let pages copy. Select the words and copy them yourself.',
  discard: 'Discard',
  discarded: 'Discarded.',
  saved: 'Saved.',
  stillRefused: 'The academy refused it again.',
  waits: 'It will be sent when the academy can be reached.',
}
