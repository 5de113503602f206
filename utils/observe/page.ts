import type { Observation } from '../model/observation';
import { PageReading } from './page-reading';
import { Slices } from './slices';

/** Reads all facts of a page once, in one go: top document, open shadow roots and same-origin frames. Never throws for page content. */
export async function observePage(document: Document): Promise<Observation> {
  const slices = new Slices();
  return await (await PageReading.of(document, slices)).observation(slices);
}
