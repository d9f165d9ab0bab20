type Kind = { label: string; hint: string; ways?: Record<string, string> }

/** Every string of the page of notifications, and of the page behind a mail's link, which speaks of the same kinds. */
export const strings = {
  title: 'Mails to you',
  text: 'Mails about your account itself, such as a new password, always come.',
  kinds: {
    announcements: {
      label: 'Announcements in your courses',
      hint: 'What instructors tell all who take part. You can read it in the course in any case.',
      ways: { 'at-once': 'At once', weekly: 'Once a week, together' },
    },
    digest: {
      label: 'Weekly digest',
      hint: 'On Monday mornings: your week, where you were, and what is new to you. None when there is nothing to say.',
    },
    reminders: {
      label: 'A reminder of a course',
      hint: 'One, when you have not been in a course for a while. Then none until you study in it again.',
      ways: { '3': 'After 3 days', '7': 'After 7 days', '14': 'After 14 days' },
    },
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
  } as Record<string, Kind>,
  never: 'Not by mail',
  on: 'On. Saved.',
  off: 'Off. Saved.',
}
