import { randomBytes } from 'node:crypto'
import { addAccount } from '@academy/auth'
import { roles } from '@academy/kernel'
import { getPayload } from 'payload'
import { z } from 'zod'
import config from '../payload.config.ts'

/**
 * How an operator makes the first administrator of an academy that strangers can reach:
 * `node cms/addAccount.ts admin ada@example.org "Ada Moreau"`. The password is drawn and printed once.
 */
const usage = 'node cms/addAccount.ts <role> <email> <name>'
const person = z.tuple([z.enum(roles), z.email().toLowerCase(), z.string().min(1)])

const add = async (args: string[]): Promise<string> => {
  const given = person.safeParse(args)
  if (!given.success) return `${usage}\n${z.prettifyError(given.error)}\nRoles: ${roles.join(', ')}.`
  const [role, email, name] = given.data
  const payload = await getPayload({ config })
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  if (totalDocs > 0) return `There is an account for ${email} already; an administrator changes its role in the panel.`
  const password = randomBytes(15).toString('base64url')
  await addAccount(payload, { role, email, name, password })
  process.stdout.write(`${email} can sign in as ${role} with the password ${password}\n`)
  return ''
}

const problem = await add(process.argv.slice(2))
if (problem) process.stderr.write(`${problem}\n`)
// The adapter keeps a connection that would hold the process.
process.exit(problem ? 1 : 0)
