export const site = {
  name: 'Sentry Academy',
  tagline: 'learn to see what your software is doing',
  description:
    'Courses in error monitoring, distributed tracing, OpenTelemetry and alerting, for developers who run what they write.',
}

export const shell = {
  skip: 'Skip to content',
  home: 'Sentry Academy, home',
  search: 'Search',
  signIn: 'Sign in',
  signOut: 'Sign out',
  me: 'Your learning',
  mainNav: 'Main',
  breadcrumb: 'Breadcrumb',
  languages: 'Language',
  footerNav: 'More',
  footerNote: 'A course here is drawn as a trace: width is time, colour is the kind of lesson.',
  nav: { courses: 'Courses', paths: 'Paths', learn: 'My courses', instructors: 'Instructors', about: 'About' },
  footer: {
    categories: 'Categories',
    skills: 'Skills',
    tags: 'Tags',
    check: 'Check a certificate',
    feed: 'New courses (RSS)',
  },
}

export const looking = {
  label: 'Looking as somebody else',
  before: 'You are looking as ',
  after: '.',
  stop: 'Stop',
  failed: 'The server did not answer. Try again.',
}

export const errors = {
  notFound: {
    title: 'There is no page at this address',
    text: 'It may have moved, or the link may have a typing error. Courses that are renamed keep their old address.',
  },
  broken: {
    title: 'Something broke on our side',
    text: 'The error has been recorded. Try again in a minute; if it stays, the catalogue may still work.',
  },
  toCourses: 'Browse the courses',
  toSearch: 'Search',
}

export const preview = {
  banner: 'Draft preview',
  text: 'Only staff see this page. It shows what is saved or typed, not what is published.',
  failed: 'The preview could not be brought up to date.',
}

/** Said above what stands in English because nobody has translated it yet. */
export const untranslated = {
  course: 'This course has not been translated yet. You are reading it in English.',
  lesson: 'This lesson has not been translated yet. You are reading it in English.',
  path: 'This path has not been translated yet. You are reading it in English.',
  person: 'This profile has not been translated yet. You are reading it in English.',
  term: 'This page has not been translated yet. You are reading it in English.',
}
