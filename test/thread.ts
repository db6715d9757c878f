import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Evaluates a module in a thread that has loaded nothing yet, and returns what it posts to its parent. */
export async function postedBy(module: URL): Promise<unknown> {
  const worker = new Worker(module)
  const [posted] = await once(worker, 'message')
  await worker.terminate()
  return posted
}
