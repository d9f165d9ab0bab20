/** Roles as a sentence has them. */
export const roleNames: Record<'en' | 'de', Record<string, string>> = {
  en: { student: 'a student', instructor: 'an instructor', editor: 'an editor', admin: 'an administrator' },
  de: { student: 'Lernende', instructor: 'Lehrende', editor: 'Redaktion', admin: 'Verwaltung' },
}
