import { extensionApi } from './extension-api';

/** The browser's own way into closed shadow roots, which only extensions have. */
export function closedShadowRoot(element: Element): ShadowRoot | null {
  try {
    const ofFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const { dom } = extensionApi() as { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };
    return ofFirefox ?? dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}
