import type { Page } from 'playwright-core';

/** A page that shows one more question sooner or later: what it is made of, and what the person does. */
export interface Late {
  title: string;
  page: (port: number) => string;
  act?: (page: Page) => Promise<unknown>;
  /** Questions in the end. */
  after?: readonly string[];
  before?: readonly string[];
}

/** Presses the button of the page. */
export function next(page: Page): Promise<void> {
  return page.click('#go');
}
