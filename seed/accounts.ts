import { addAccount, type NewAccount } from '@academy/auth'
import type { Payload } from 'payload'

const password = 'observe-everything-1'

/**
 * One account a role, a second student and instructor to be “somebody else”, and a student who has been learning for months:
 * `students/` tells what they did. Never made in production.
 */
export const demoAccounts: NewAccount[] = [
  { role: 'admin', email: 'admin@academy.test', name: 'Ada Moreau', password },
  { role: 'editor', email: 'editor@academy.test', name: 'Edith Okoye', password },
  { role: 'instructor', email: 'instructor@academy.test', name: 'Maya Okafor', password },
  { role: 'instructor', email: 'instructor2@academy.test', name: 'Jonas Weber', password },
  { role: 'student', email: 'student@academy.test', name: 'Sam Rivera', password },
  { role: 'student', email: 'student2@academy.test', name: 'Tess Lindqvist', password },
  { role: 'student', email: 'student3@academy.test', name: 'Noor Haddad', password },
]

export const seedAccounts = async (payload: Payload): Promise<void> => {
  for (const account of demoAccounts) await addAccount(payload, account)
}
