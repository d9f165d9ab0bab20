import pg from 'pg'
import { emailOf } from '../tests/support/academy.ts'

export type Size = {
  students: number
  courses: number
  /** Courses that each student is enrolled in. */
  each: number
}

/** Of each course, and of those how many each student has done. */
export const lessonsPerCourse = 25
const donePerCourse = 10
const perSection = 5

export const slugOf = (course: number): string => `made-school-${course}`
export const keyOf = (course: number, lesson: number): string => `made-${course}-${lesson}`
export const learnerEmail = (student: number): string => `made-${student}@academy.test`

/** Courses with one edition each, whose lessons show the seed's texts in turn. */
const addCourses = `
  with texts as (
    select key, row_number() over (order by key) - 1 as at, count(*) over () as many from edition_texts
  ), course as (
    insert into courses (slug, level, access, published_at, _status)
    select 'made-school-' || n, 'beginner', 'free', now(), 'published'
    from generate_series($1::int, $2::int) n
    where not exists (select 1 from courses where slug = 'made-school-' || n)
    returning id, substring(slug from '[0-9]+$')::int as n
  ), named as (
    insert into courses_locales (_parent_id, _locale, title, summary)
    select id, 'en', 'Made school ' || n, 'For a benchmark.' from course
  )
  insert into editions (course_id, number, published_at, note, amendments, content)
  select course.id, 1, now(), '', '[]', jsonb_build_object(
    'title', 'Made school ' || n, 'rules', jsonb_build_object('requiredPercent', 100, 'passPercent', 70),
    'sections', (
      select jsonb_agg(jsonb_build_object(
        'key', 'section-' || s, 'title', 'Section ' || s, 'summary', '', 'lessons', (
          select jsonb_agg(jsonb_build_object(
            'id', gen_random_uuid(), 'key', 'made-' || n || '-' || l, 'slug', 'lesson-' || l, 'title', 'Made lesson ' || l,
            'summary', '', 'kind', 'article', 'minutes', 5, 'freePreview', false, 'optional', false, 'doneBy', 'button',
            'text', (select key from texts where at = (n + l) % many)) order by l)
          from generate_series((s - 1) * ${perSection} + 1, s * ${perSection}) l)) order by s)
      from generate_series(1, ${lessonsPerCourse / perSection}) s))
  from course`

const addStudents = `
  insert into users (name, email, email_verified, role)
  select 'Made student ' || n, 'made-' || n || '@academy.test', true, 'student' from generate_series($1::int, $2::int) n
  where not exists (select 1 from users where email = 'made-' || n || '@academy.test')`

/** The demo student's password for the first of them, who sign in. */
const addAccounts = `
  insert into accounts (user_id, provider_id, account_id, password)
  select u.id, a.provider_id, u.id, a.password
  from users u, accounts a join users d on d.id = a.user_id
  where d.email = '${emailOf('student')}' and a.password is not null
    and u.email in (select 'made-' || n || '@academy.test' from generate_series(1, $1::int) n)
    and not exists (select 1 from accounts where user_id = u.id)`

/** Each student in so many courses, which lie far apart. */
const enroll = `
  with student as (select id, substring(email from 'made-([0-9]+)@')::int as n from users where email ~ '^made-[0-9]+@'),
  course as (select c.id, e.id as edition, substring(slug from '[0-9]+$')::int as n
    from courses c join editions e on e.course_id = c.id where slug ~ '^made-school-[0-9]+$')
  insert into enrollments (student_id, course_id, edition_id, enrolled_at)
  select s.id, c.id, c.edition, now() - interval '30 days'
  from student s cross join generate_series(0, $2::int - 1) j
  join course c on c.n = (s.n + j * ($1::int / $2::int)) % $1::int + 1
  where not exists (select 1 from enrollments where student_id = s.id)`

const progress = `
  insert into lesson_progress (enrollment_id, lesson_key, fraction, seconds, completed_at, edition_number)
  select e.id, 'made-' || substring(c.slug from '[0-9]+$') || '-' || l, 1, 240, now() - interval '20 days', 1
  from enrollments e join courses c on c.id = e.course_id cross join generate_series(1, ${donePerCourse}) l
  where c.slug ~ '^made-school-[0-9]+$' and not exists (select 1 from lesson_progress where enrollment_id = e.id)`

const ledger = `
  insert into progress_ledger (enrollment_id, lesson_key, "from", "to", reason, edition_number, at, by_id)
  select p.enrollment_id, p.lesson_key, 0, 1, 'done', 1, p.completed_at, e.student_id
  from lesson_progress p join enrollments e on e.id = p.enrollment_id
  where p.lesson_key ~ '^made-' and not exists (select 1 from progress_ledger l where l.enrollment_id = p.enrollment_id)`

/** Fills the school up to a size, straight into the tables; the first `learners` students can sign in. Answers the rows of progress. */
export const fillSchool = async (databaseUrl: string, { students, courses, each }: Size, learners: number) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(addCourses, [1, courses])
    await client.query(addStudents, [1, students])
    await client.query(addAccounts, [learners])
    await client.query(enroll, [courses, each])
    await client.query('analyze')
    await client.query(progress)
    await client.query('analyze lesson_progress')
    await client.query(ledger)
    await client.query('vacuum analyze')
    const { rows } = await client.query<{ count: string }>('select count(*) from lesson_progress')
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}
