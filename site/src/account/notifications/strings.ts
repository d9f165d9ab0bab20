/** Every string of the page of notifications. */
export const strings = {
  title: 'Mails to you',
  text: 'Mails about your account itself, such as a new password, always come.',
  kinds: {
    'product-news': {
      label: 'News of the academy',
      hint: 'New courses and changes, about once a month.',
    },
    badges: {
      label: 'Badges',
      hint: 'You earned one. Your page of learning says so in any case.',
    },
    reviews: {
      label: 'Reviews of courses',
      hint: 'A course of yours is decided on, or one waits for you.',
    },
    mentions: { label: 'Mentions', hint: 'Somebody names you in a comment on a course.' },
    deadlines: { label: 'My deadlines', hint: 'Three days before a day that you set for a course.' },
  } as Record<string, { label: string; hint: string }>,
  on: 'On. Saved.',
  off: 'Off. Saved.',
}
