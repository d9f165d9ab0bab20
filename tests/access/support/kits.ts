import { addPerson, newEmail, signUp } from '../../auth/people.ts'
import { type Fetch, json } from '../../support/academy.ts'
import { accountKits } from './accountKits.ts'
import { create, ok, onePixel, paragraph, richText, unique, uploadForm } from './documents.ts'
import { learningKits } from './learningKits.ts'
import type { World } from './world.ts'

/** What the table's rows need of a collection. */
export type Kit = {
  /** The document that the rows are about. */
  target: string
  /** Makes another like it. */
  fresh: () => Promise<string>
  /** Another like it that nobody has managed to delete yet. */
  spare?: Promise<string>
  /** One that lies in the trash. */
  trashed?: Promise<string>
  /** Makes a new one. */
  post: () => RequestInit
  /** A harmless change. */
  edit: Record<string, unknown>
  /** Its list's name in GraphQL. */
  plural: string
}

/** A kit for a collection whose documents `by`, an admin unless said, makes by the same request as everybody else. */
const kit = async (
  world: World,
  collection: string,
  plural: string,
  sample: () => object,
  edit: Kit['edit'],
  query = '',
  by: Fetch = world.cast.admin,
) => {
  const fresh = async () => {
    const doc = await create(by, collection, { ...sample() }, query)
    world.made(collection, doc)
    return doc.id
  }
  return { plural, edit, fresh, post: () => json('POST', sample()), target: await fresh() }
}

const media = async (world: World): Promise<Kit> => {
  const post = () => uploadForm(onePixel, `${unique('dot').replace(/\W/g, '')}.png`, { alt: 'A dot' })
  const fresh = async () => {
    const { doc } = await ok(await world.cast.admin('/api/media', post()))
    world.made('media', doc)
    return doc.id
  }
  return { plural: 'allMedia', edit: { alt: 'One dot' }, post, fresh, target: await fresh() }
}

/** The mail that somebody gets who signs up. */
const mails = async (world: World): Promise<Kit> => {
  const fresh = async () => {
    const email = newEmail()
    world.made('users', { id: await signUp(email) })
    const { docs } = await ok(await world.cast.admin(`/api/mails?where[to][equals]=${email}`))
    return docs[0]?.id ?? ''
  }
  const post = () => json('POST', { to: 'somebody@academy.test', kind: 'auth/erasure-undone' })
  return { plural: 'Mails', edit: { status: 'waiting' }, post, fresh, target: await fresh() }
}

const invitations = async (world: World): Promise<Kit> => {
  const offer = () => ({ email: `${unique('i').replace(/\W/g, '')}@academy.test`, role: 'instructor' })
  const fresh = async () => {
    const made = await ok(await world.cast.admin('/api/invitations/send', json('POST', offer())))
    world.made('invitations', made)
    return made.id
  }
  return {
    plural: 'Invitations',
    edit: { role: 'admin' },
    post: () => json('POST', offer()),
    fresh,
    target: await fresh(),
  }
}

/** Decided ones: of those that wait, each person has one. */
const applications = async (world: World): Promise<Kit> => {
  const path = '/api/instructor-applications'
  const words = { motivation: 'Somebody should try who may see an application.' }
  const fresh = async () => {
    const made = await ok(await world.cast.entitled(`${path}/send`, json('POST', words)))
    await ok(await world.cast.admin(`${path}/${made.id}/decide`, json('POST', { decision: 'declined' })))
    world.made('instructor-applications', made)
    return made.id
  }
  const post = () => json('POST', { ...words, user: world.ids.student, status: 'approved' })
  return { plural: 'InstructorApplications', edit: { status: 'approved' }, post, fresh, target: await fresh() }
}

/** The paid course’s own, made when it was published. */
const editions = async ({ cast, paidCourse }: World): Promise<Kit> => {
  const { docs } = await ok(await cast.admin(`/api/editions?where[course][equals]=${paidCourse.id}`))
  const target = docs[0]?.id ?? ''
  const post = () => json('POST', { course: paidCourse.id, number: 9 })
  return { plural: 'Editions', edit: { note: 'Changed.' }, post, fresh: async () => target, target }
}

const term = (world: World, collection: string, plural: string) =>
  kit(world, collection, plural, () => ({ title: unique('Term') }), { summary: 'Changed.' })

/** The courses of the table are drafts and published ones of `teacher`, the lessons paid ones. */
export const createKits = async (world: World): Promise<Record<string, Kit>> => {
  const { teacherProfile, paidCourse, draftCourse, ids } = world
  const course = () => ({ title: unique('Course'), summary: 'For a test.', instructors: [teacherProfile] })
  const lesson = (of: string) => () => ({ title: unique('Lesson'), course: of, body: paragraph('Text.') })
  const published = { _status: 'published' }
  const requirements = [{ courses: [world.freeCourse.id] }]
  const path = () => ({ title: unique('Path'), summary: 'For a test.', stages: [{ title: 'Begin', requirements }] })
  return {
    ...(await accountKits(world)),
    ...(await learningKits(world)),
    users: {
      plural: 'Users',
      target: ids.entitled,
      edit: { name: 'Tess Lindqvist' },
      post: () => json('POST', { name: 'A', email: `${unique('a').replace(/\W/g, '')}@academy.test`, role: 'admin' }),
      fresh: async () => {
        const id = await addPerson(newEmail())
        world.made('users', { id })
        return id
      },
    },
    media: await media(world),
    mails: await mails(world),
    editions: await editions(world),
    invitations: await invitations(world),
    'instructor-applications': await applications(world),
    courses: await kit(world, 'courses', 'Courses', () => ({ ...course(), ...published }), { summary: 'Changed.' }),
    'courses in draft': await kit(world, 'courses', 'Courses', course, { summary: 'Changed.' }, '&draft=true'),
    lessons: {
      ...(await kit(world, 'lessons', 'Lessons', () => ({ ...lesson(paidCourse.id)(), ...published }), {
        summary: 'Changed.',
      })),
    },
    'lessons in draft': await kit(
      world,
      'lessons',
      'Lessons',
      lesson(draftCourse.id),
      { summary: 'Changed.' },
      '&draft=true',
    ),
    instructors: await kit(
      world,
      'instructors',
      'Instructors',
      () => ({ name: unique('Name'), user: ids.teacher, bio: richText([]) }),
      { headline: 'Changed.' },
    ),
    snippets: await kit(
      world,
      'snippets',
      'Snippets',
      () => ({ title: unique('Snippet'), body: paragraph('Text.'), ...published }),
      { title: unique('Changed') },
      '',
      world.cast.teacher,
    ),
    'lesson-templates': await kit(
      world,
      'lesson-templates',
      'LessonTemplates',
      () => ({ title: unique('Template'), body: paragraph('Text.') }),
      { description: 'Changed.' },
      '',
      world.cast.teacher,
    ),
    'course-templates': await kit(
      world,
      'course-templates',
      'CourseTemplates',
      () => ({ title: unique('Template'), sections: [{ title: 'Why' }] }),
      { description: 'Changed.' },
      '',
      world.cast.teacher,
    ),
    paths: await kit(world, 'paths', 'Paths', () => ({ ...path(), ...published }), { summary: 'Changed.' }),
    'paths in draft': await kit(world, 'paths', 'Paths', path, { summary: 'Changed.' }, '&draft=true'),
    categories: await term(world, 'categories', 'Categories'),
    tags: await term(world, 'tags', 'Tags'),
    skills: await term(world, 'skills', 'Skills'),
    redirects: await kit(
      world,
      'redirects',
      'Redirects',
      () => ({ from: `/${unique('r').replace(/\W/g, '')}`, to: '/courses' }),
      { to: '/about' },
    ),
    entitlements: await kit(
      world,
      'entitlements',
      'Entitlements',
      () => ({ user: ids.entitled, course: world.freeCourse.id, source: 'gift' }),
      { source: 'grant' },
    ),
  }
}
