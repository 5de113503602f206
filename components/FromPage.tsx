import { useWords } from './words';

/** Text of the page, in its language and kept apart in writing direction, so that it cannot reorder ours around it. */
export function FromPage({ text }: { text: string }) {
  return <bdi lang={useWords().pageLanguage}>{text}</bdi>;
}
