import { all } from './unclobbered';

/** The labels of a control, in document order; none for a control without. */
export type LabelIndex = (control: Element) => HTMLElement[];

/**
 * Answers which labels a control of one tree has, as HTML ties them. All labels are asked once for their control, since asking each
 * control for its labels walks the whole tree each time. Use it for one reading only.
 */
export function labelIndex(root: Document | ShadowRoot): LabelIndex {
  let index: Map<Element, HTMLElement[]> | undefined;
  return (control) => {
    index ??= indexLabels(root);
    return index.get(control) ?? [];
  };
}

function indexLabels(root: Document | ShadowRoot): Map<Element, HTMLElement[]> {
  const index = new Map<Element, HTMLElement[]>();
  for (const label of all<HTMLLabelElement>(root, 'label')) {
    const { control } = label;
    if (!control) continue;
    const labels = index.get(control);
    if (labels) labels.push(label);
    else index.set(control, [label]);
  }
  return index;
}
