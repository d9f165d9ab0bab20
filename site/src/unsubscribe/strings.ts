/** Every string of the page behind a mail's link that stops mails. */
export const unsubscribe = {
  title: 'Mails to you',
  description: 'Stop mails of one kind, or let them come again.',
  coming: {
    title: (label: string) => `Stop mails of the kind “${label}”?`,
    text: 'Nothing else changes: other mails come as before, and you stay in your courses.',
    action: 'Stop them',
  },
  stopped: {
    title: (label: string) => `Mails of the kind “${label}” do not come any more`,
    text: 'Nothing else has changed. If that was a slip, let them come again.',
    action: 'Let them come again',
  },
  noUse: {
    title: 'This link is of no use any more',
    text: 'Its account is gone, or the address was cut off on the way. Sign in to choose which mails come.',
  },
  all: 'All mails to me',
}
