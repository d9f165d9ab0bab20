import { byUser, type PersonalData } from '@academy/kernel'
import { folderStrings } from './folders/strings.ts'
import { strings as reuseStrings } from './reuse/strings.ts'
import { strings } from './strings.ts'

const said = strings.personalData
const reuse = reuseStrings.personalData

/** What somebody made stays, because others learn from it; that they made it is forgotten. */
export const personalData: PersonalData[] = [
  {
    name: 'instructor-profile',
    collection: 'instructors',
    about: said.profile,
    found: byUser('user'),
    exported: ['name', 'headline', 'bio', 'links', 'slug', 'createdAt', 'updatedAt'],
    erasure: { does: 'pseudonymise', fields: { user: null }, becomes: said.profileBecomes },
  },
  {
    name: 'lessons-begun',
    collection: 'lessons',
    about: said.lessons,
    found: byUser('author'),
    exported: ['title', 'course.title', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { author: null }, becomes: said.lessonsBecome },
  },
  {
    name: 'editions-published',
    collection: 'editions',
    about: said.editions,
    found: byUser('by'),
    exported: ['course.title', 'number', 'publishedAt', 'note'],
    erasure: { does: 'pseudonymise', fields: { by: null }, becomes: said.editionsBecome },
  },
  {
    name: 'snippets-begun',
    collection: 'snippets',
    about: reuse.snippets,
    found: byUser('author'),
    exported: ['title', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { author: null }, becomes: reuse.snippetsBecome },
  },
  {
    name: 'lesson-templates-made',
    collection: 'lesson-templates',
    about: reuse.templates,
    found: byUser('author'),
    exported: ['title', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { author: null }, becomes: reuse.templatesBecome },
  },
  {
    name: 'course-templates-made',
    collection: 'course-templates',
    about: reuse.templates,
    found: byUser('author'),
    exported: ['title', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { author: null }, becomes: reuse.templatesBecome },
  },
  {
    name: 'releases-asked-for',
    collection: 'releases',
    about: said.releases,
    found: byUser('by'),
    exported: ['number', 'trigger', 'startedAt'],
    erasure: { does: 'pseudonymise', fields: { by: null }, becomes: said.releasesBecome },
  },
  {
    name: 'imports-asked-for',
    collection: 'course-imports',
    about: folderStrings.personalData.imports,
    found: byUser('by'),
    exported: ['state', 'total', 'done', 'createdAt'],
    erasure: { does: 'pseudonymise', fields: { by: null }, becomes: folderStrings.personalData.importsBecome },
  },
]
