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
