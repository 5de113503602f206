/** A text of ours in both languages of the project, each written for its readers. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
