import type { Page } from 'playwright-core';
import type { Item, Report } from '../../../utils/model/report';

/** The items of a report by the question of the page that each stands in; `none` for those outside of any. Open shadow roots are entered. */
export async function questionsRead(page: Page, { items }: Pick<Report, 'items'>): Promise<Record<string, Item[]>> {
  const questions = await page.evaluate(
    (paths) =>
      paths.map((path) => {
        let root: Document | ShadowRoot | null | undefined = document;
        let at: Element | null | undefined = null;
        for (const selector of path) {
          at = root?.querySelector(selector);
          root = at?.shadowRoot;
        }
        while (at && !at.closest('[data-question]')) at = (at.getRootNode() as ShadowRoot).host;
        return at?.closest('[data-question]')?.getAttribute('data-question') ?? 'none';
      }),
    items.map(({ element }) => element.path),
  );
  const read: Record<string, Item[]> = {};
  for (const [index, item] of items.entries()) (read[questions[index] ?? 'none'] ??= []).push(item);
  return read;
}
