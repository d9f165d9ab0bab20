/** Every string of the page of notifications. */
export const strings = {
  title: 'Mails to you',
  text: 'Mails about your account itself, such as a new password, always come.',
  kinds: {
    'product-news': {
      label: 'News of the academy',
      hint: 'New courses and changes, about once a month.',
    },
  } as Record<string, { label: string; hint: string }>,
  on: 'On. Saved.',
  off: 'Off. Saved.',
}
