import { observePage } from '../../utils/observe/page';
import { frameAddress, isReadFromAbove } from '../../utils/observe/frame-address';
import { resolvePath } from '../../utils/observe/resolve-path';
import { all, first } from '../../utils/observe/unclobbered';

/** What the runner may ask inside a frame. Lives in an isolated world, so the page can neither see nor change it. */
const engine = {
  observe: () => observePage(document),
  /** The frame's own observation with its place, or nothing where the script above reads it. */
  observeFrame: async () =>
    isReadFromAbove() ? null : { address: frameAddress(), observation: await observePage(document) },
  /** Position of each path's control among the document's `input, select, textarea` (0-based), or -1; as the corpora count. */
  positions: (paths: string[][]) => {
    const listed = all(document, 'input,select,textarea');
    return paths.map((path) => {
      const element = path.length === 1 ? resolvePath(document, path) : null;
      return element ? listed.indexOf(element) : -1;
    });
  },
  hasBody: () => first(document, 'body') !== null,
};

export type PageEngine = typeof engine;

Object.defineProperty(globalThis, 'overask', { value: engine, configurable: true });
