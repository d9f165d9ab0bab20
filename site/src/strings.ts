import type { CourseView, LessonKind, Level } from '@academy/catalog/contract'
import type { FacetName, SortOrder } from '#site/catalogue/filters.ts'

/** Words that stand for a value of the catalogue, wherever it is shown. */
export const words = {
  kinds: {
    article: 'Article',
    video: 'Video',
    exercise: 'Exercise',
    quiz: 'Quiz',
    lab: 'Lab',
    live: 'Live',
  } satisfies Record<LessonKind, string>,
  levels: {
    beginner: 'Beginner',
    intermediate: 'Intermediate',
    advanced: 'Advanced',
  } satisfies Record<Level, string>,
  access: { free: 'Free', paid: 'Paid' } satisfies Record<CourseView['access'], string>,
  done: 'done',
  skillLevels: { 1: 'knows it', 2: 'does it', 3: 'teaches it' } as Record<number, string>,
  facets: {
    category: 'Category',
    level: 'Level',
    skill: 'Skill',
    access: 'Price',
    time: 'Time',
    tag: 'Tag',
  } satisfies Record<FacetName, string>,
  times: { short: 'Under 1 h', medium: '1–3 h', long: '3 h and more' },
  sorts: { newest: 'Newest', shortest: 'Shortest', title: 'Title' } satisfies Record<SortOrder, string>,
}

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
  account: 'Your account',
  mainNav: 'Main',
  breadcrumb: 'Breadcrumb',
  footerNav: 'More',
  footerNote: 'A course here is drawn as a trace: width is time, colour is the kind of lesson.',
  nav: { courses: 'Courses', learn: 'My courses', instructors: 'Instructors', about: 'About' },
  footer: { categories: 'Categories', skills: 'Skills', tags: 'Tags', feed: 'New courses (RSS)' },
}

export const looking = {
  label: 'Looking as somebody else',
  before: 'You are looking as ',
  after: '.',
  stop: 'Stop',
  failed: 'The server did not answer. Try again.',
}

export const home = {
  title: 'Learn to see what your software is doing',
  lede: 'Courses in error monitoring, tracing and alerting for people who run what they write. Read a lesson, run its code, look at what your own service sends.',
  browse: 'Browse the courses',
  example: { before: 'How ', after: ' begins.' },
  newest: 'New courses',
  all: 'All courses',
  categories: 'By subject',
  howTitle: 'A course is a trace',
  how: [
    ['Width is time', 'Each bar is a lesson. The wider it is, the longer it takes.'],
    ['Colour and shape are the kind', 'An article, a video, an exercise: the same marks on every page.'],
    ['Order is the path', 'Every lesson starts where the one before it ends. Some are open to everybody.'],
  ],
  open: (lessons: number) => `${lessons} open to everybody`,
  empty: 'No course has been published yet.',
  emptyHint: 'When an editor publishes the first one, it appears here.',
}

export const catalogue = {
  title: 'Courses',
  description: 'Every course of the academy, by subject, level, skill, time and price.',
  lede: 'Find the one that answers the question you have this week.',
  filters: 'Filters',
  apply: 'Show courses',
  clear: 'Clear filters',
  sort: 'Sort by',
  key: 'What the bars mean',
  none: 'No course fits all of these filters.',
  noneHint: 'Take one away, or clear them all.',
}

export const verified = {
  before: 'Verified with ',
  on: ' on ',
  stale: 'Details may have changed since.',
}

export const course = {
  outcomes: 'You will be able to',
  trace: 'The course as a trace',
  traceHint: 'Width is time.',
  timeline: 'Minutes from the start of the course',
  open: 'Open to read',
  done: 'Done',
  about: 'About this course',
  prerequisites: 'Before you start',
  noPrerequisites: 'Nothing. This course starts from the beginning.',
  skills: 'Skills',
  taught: 'Teaches',
  required: 'Builds on',
  instructors: 'Taught by',
  related: 'Related courses',
  tags: 'Tags',
  actions: {
    start: 'Start with the first lesson',
    read: 'Read an open lesson',
    enroll: 'Enroll',
    enrollPaid: 'I have this course',
    continue: 'Continue the course',
  },
  notes: {
    free: 'Every lesson is free once you have signed in.',
    allOpen: 'Every lesson is open: no account needed.',
    paid: 'The lessons of a bought course open after signing in.',
    somePreview: (open: number, all: number) => `${open} of ${all} can be read without an account.`,
  },
  empty: 'This course has no lessons yet.',
}

export const lesson = {
  outline: 'Course outline',
  onThisPage: 'On this page',
  turn: 'Before and after',
  previous: 'Previous',
  next: 'Next',
  finished: 'Back to the course',
  lastOfCourse: 'That was the last lesson.',
  of: (position: number, total: number) => `Lesson ${position} of ${total}`,
  locked: {
    'sign-in-required': {
      title: 'Sign in to read this lesson',
      text: 'This course is free. Lessons beyond the open ones need an account, so that your place in the course is kept.',
      action: 'Sign in',
    },
    'purchase-required': {
      title: 'This lesson is part of a paid course',
      text: 'If you have bought the course, sign in with the account you bought it with.',
      action: 'Sign in',
    },
  },
  notYours: 'Your account does not include this course.',
  openLessons: 'Open lessons of this course',
  backToCourse: 'See the whole course',
}

export const people = {
  title: 'Instructors',
  lede: 'They run the kind of systems that they teach about.',
  description: 'The people who write and teach the courses of the academy.',
  courses: (name: string) => `Courses by ${name}`,
  links: 'Elsewhere',
  none: 'No instructor has a page yet.',
  noCourses: 'No published course yet.',
}

export const terms = {
  categories: { title: 'Categories', one: 'Category', lede: 'The subjects that courses belong to.' },
  skills: { title: 'Skills', one: 'Skill', lede: 'What courses teach you to do, and what they build on.' },
  tags: { title: 'Tags', one: 'Tag', lede: 'Languages, tools and ideas that come up in courses.' },
  teaching: 'Courses that teach it',
  startingFrom: 'Courses that build on it',
  courses: 'Courses',
  about: (title: string) => `Courses about ${title}.`,
  none: 'No published course yet.',
  noneYet: 'There is nothing here yet.',
  noneHint: 'Have a look at all courses.',
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

export const about = {
  title: 'About the academy',
  description: 'What Sentry Academy teaches, how its courses are made, and what is free.',
  lede: 'A school for people who run what they write: how to see what software is doing, and what to do about what you see.',
  sections: [
    {
      title: 'What you learn here',
      text: [
        'Error monitoring, distributed tracing, OpenTelemetry, alerting, and the habits that make them work in a team. The courses begin where a service first fails in front of somebody, and end where its owners sleep through the night.',
      ],
    },
    {
      title: 'How courses are made',
      text: [
        'Each course is written by people who operate such systems. Code in lessons is checked by a machine before it is published, and a course says which versions it was verified with and when.',
        'A course is drawn as a trace, because reading traces is what it teaches: sections are parent spans, lessons are child spans, and width is time.',
      ],
    },
    {
      title: 'What is free',
      text: [
        'Open lessons can be read by everybody. Free courses need an account for the rest, and paid courses have to be bought; their open lessons show what to expect.',
      ],
    },
  ],
  key: 'The kinds of lessons',
  browse: 'Browse the courses',
}
