import { installDependencies } from './install.mjs'
import { chooseNode, environmentFor } from './runtime.mjs'

/**
 * Makes sure of a Node that is new enough and of the dependencies; silent when both are there.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>}
 */
export async function prepare() {
  const node = await chooseNode()
  await installDependencies(node)
  return { node, env: environmentFor(node) }
}
