import type {
  Catalogue,
  CourseView,
  LessonKind,
  LessonOutline,
  RichText,
  SectionOutline,
} from '@academy/catalog/contract'

/** A small academy for tests of pages: an ordinary course, one of a single lesson, one of forty, a paid and an empty one. */

const text = (value: string) => ({ type: 'text', text: value, format: 0, version: 1 })

/** A body of headings and paragraphs. */
export const richText = (...paragraphs: string[]): RichText => ({
  root: {
    type: 'root',
    children: paragraphs.map((paragraph) =>
      paragraph.startsWith('# ')
        ? { type: 'heading', tag: 'h2', children: [text(paragraph.slice(2))] }
        : { type: 'paragraph', children: [text(paragraph)] },
    ),
  },
})

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')

const lesson = (course: string, [title, kind, minutes, freePreview = false]: LessonSeed): LessonOutline => ({
  id: `${course}/${slugOf(title)}`,
  key: `${course}-${slugOf(title)}`,
  slug: slugOf(title),
  title,
  summary: `What ${title.toLowerCase()} means in practice.`,
  kind,
  minutes,
  freePreview,
  verified: null,
  updatedAt: '2026-10-01T08:00:00.000Z',
})

type LessonSeed = [title: string, kind: LessonKind, minutes: number, freePreview?: boolean]
type CourseSeed = Partial<Omit<CourseView, 'sections'>> & { slug: string; title: string }

/** A course of the given sections; everything else has a plain default. */
export const course = ({ slug, ...given }: CourseSeed, sections: Record<string, LessonSeed[]>): CourseView => {
  const outline: SectionOutline[] = Object.entries(sections).map(([title, lessons], index) => ({
    key: `${slug}-${index}`,
    title,
    summary: '',
    lessons: lessons.map((seed) => lesson(slug, seed)),
  }))
  return {
    id: slug,
    slug,
    summary: `${given.title}, from the beginning to the end.`,
    description: null,
    level: 'beginner',
    access: 'free',
    minutes: outline.flatMap((section) => section.lessons).reduce((total, { minutes }) => total + minutes, 0),
    category: null,
    tags: [],
    skillsTaught: [],
    skillsRequired: [],
    outcomes: [],
    prerequisites: [],
    instructors: [],
    related: [],
    together: [],
    cover: null,
    verified: null,
    seo: { title: null, description: null },
    sections: outline,
    publishedAt: '2026-09-01T00:00:00.000Z',
    updatedAt: '2026-10-02T08:00:00.000Z',
    ...given,
  }
}

const tracing = course(
  {
    slug: 'distributed-tracing',
    title: 'Distributed tracing, from first span to root cause',
    summary:
      'Follow one request through five services. Instrument it, break it, and read the trace until the slow part has nowhere left to hide.',
    description: richText('You begin with one slow request.', '# How it works', 'Each lesson adds a service.'),
    level: 'intermediate',
    category: 'tracing',
    tags: ['node', 'http'],
    skillsTaught: [{ skill: 'tracing', title: 'Tracing', level: 2 }],
    skillsRequired: [{ skill: 'error-handling', title: 'Error handling', level: 1 }],
    outcomes: [
      'place spans where they pay for themselves',
      'carry context through queues and cron jobs',
      'name the cause of a slow request from its trace alone',
    ],
    prerequisites: ['You have written a small HTTP service in any language.'],
    instructors: ['maya-okafor', 'jonas-lind'],
    related: ['alerts'],
    verified: { with: '@sentry/node 11.12', on: '2026-11-03', stale: false },
    publishedAt: '2026-11-01T00:00:00.000Z',
  },
  {
    'What a trace is': [
      ['Why logs stop helping', 'article', 8, true],
      ['Spans, context, baggage', 'video', 11, true],
      ['Read your first waterfall', 'exercise', 14],
    ],
    'Instrumenting a service': [
      ['Automatic or by hand', 'article', 9],
      ['Your first custom span', 'exercise', 18],
      ['Check your reading', 'quiz', 6],
    ],
    'Across the wire': [
      ['traceparent and friends', 'article', 12],
      ['Keep the trace across a queue', 'lab', 25],
      ['Sampling without regret', 'live', 13],
    ],
  },
)

const alerts = course(
  {
    slug: 'alerts',
    title:
      'Alerts you can sleep through: service levels, error budgets, burn rates and the pages that deserve to wake you',
    access: 'paid',
    level: 'advanced',
    category: 'alerting',
    tags: ['http'],
    skillsTaught: [{ skill: 'alerting', title: 'Alerting', level: 3 }],
    skillsRequired: [{ skill: 'tracing', title: 'Tracing', level: 2 }],
    instructors: ['maya-okafor'],
    publishedAt: '2026-08-01T00:00:00.000Z',
  },
  Object.fromEntries(
    Array.from({ length: 8 }, (_, section) => [
      `Week ${section + 1}, in which the on-call rotation learns what an objective is for`,
      Array.from(
        { length: 5 },
        (_, at): LessonSeed => [
          `Lesson ${section * 5 + at + 1}: burn rates over long and short windows`,
          (['article', 'video', 'exercise', 'quiz', 'lab'] as const)[at]!,
          5 + ((section * 7 + at * 3) % 30),
          section === 0 && at < 2,
        ],
      ),
    ]),
  ),
)

const one = course(
  { slug: 'one-lesson', title: 'One lesson', category: 'errors', publishedAt: '2026-07-01T00:00:00.000Z' },
  {
    Everything: [['Errors that explain themselves', 'article', 12, true]],
  },
)

const empty = course({ slug: 'empty', title: 'Not written yet', publishedAt: '2026-06-01T00:00:00.000Z' }, {})

const link = { label: 'Website', url: 'https://example.com/' }

export const fixture: Catalogue = {
  language: 'en',
  courses: [tracing, alerts, one, empty],
  paths: [
    {
      id: 'on-call',
      slug: 'on-call',
      title: 'Ready to be on call',
      summary: 'From the first error to the first page.',
      description: richText('# Why', 'Because somebody has to.'),
      stages: [
        {
          id: 'begin',
          title: 'Begin',
          summary: 'What went wrong.',
          requirements: [{ id: 'errors', title: 'Errors', courses: ['one-lesson', 'empty'], skill: null }],
        },
        {
          id: 'go-on',
          title: 'Go on',
          summary: '',
          requirements: [
            {
              id: 'traces',
              title: '',
              courses: [tracing.slug],
              skill: { skill: 'tracing', title: 'Tracing', level: 2 },
            },
            { id: 'none', title: 'Nothing open', courses: [], skill: null },
          ],
        },
      ],
      updatedAt: '2026-10-02T08:00:00.000Z',
    },
  ],
  categories: [
    { slug: 'tracing', title: 'Tracing', summary: 'One request, seen whole.' },
    { slug: 'alerting', title: 'Alerting', summary: 'When to wake somebody.' },
    { slug: 'errors', title: 'Errors', summary: 'What went wrong, and for whom.' },
    { slug: 'profiling', title: 'Profiling', summary: 'Where the time goes.' },
  ],
  tags: [
    { slug: 'node', title: 'Node.js', summary: '' },
    { slug: 'http', title: 'HTTP', summary: '' },
  ],
  skills: [
    { slug: 'tracing', title: 'Tracing', summary: 'Following a request across services.' },
    { slug: 'alerting', title: 'Alerting', summary: 'Saying what is worth waking up for.' },
    { slug: 'error-handling', title: 'Error handling', summary: 'Failing in a way that helps.' },
  ],
  instructors: [
    {
      slug: 'maya-okafor',
      name: 'Maya Okafor',
      headline: 'Runs the observability platform of a payments company',
      bio: richText('Maya has been on call for twelve years.', 'She writes about traces.'),
      photo: null,
      links: [link],
    },
    {
      slug: 'jonas-lind',
      name: 'Jonas Lind',
      headline: 'Site reliability engineer',
      bio: null,
      photo: null,
      links: [],
    },
  ],
  redirects: [],
}
