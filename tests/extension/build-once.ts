import { buildExtension } from '../../research/extension/build-extension';

/** Builds the extension once for all tests of it, from the sources as they are. */
export default function setup(): void {
  buildExtension();
}
