import type { Messages } from '../index.ts'
import { about } from './about.ts'
import { course, lesson } from './course.ts'
import { catalogue, home, people, terms } from './pages.ts'
import { paths } from './paths.ts'
import { richtext } from './richtext.ts'
import { search } from './search.ts'
import { errors, looking, preview, shell, site, untranslated } from './shell.ts'
import { counted, words } from './words.ts'

/** Auf Deutsch; geduzt, wie in der Branche üblich. */
export const de: Messages = {
  about,
  catalogue,
  counted,
  course,
  errors,
  home,
  lesson,
  looking,
  paths,
  people,
  preview,
  richtext,
  search,
  shell,
  site,
  terms,
  untranslated,
  words,
}
