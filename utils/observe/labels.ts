import { all, attribute, closest, controlOf, isAfter, isElement, localName } from './unclobbered';

/**
 * Answers which labels a control of one tree has, as HTML ties them. The labels that name a control by id are looked up once for the whole
 * tree, since asking each control for its labels walks the whole tree each time.
 */
export class Labels {
  private readonly root: Document | ShadowRoot;
  private byTarget: Map<string, HTMLLabelElement[]> | undefined;

  constructor(root: Document | ShadowRoot) {
    this.root = root;
  }

  /** Takes the labels of the tree that name a control by id, found with everything else. */
  know(labels: readonly HTMLLabelElement[]): void {
    this.byTarget = byTarget(labels);
  }

  /** The labels of a control in document order; none for a control without. */
  of(control: Element): HTMLElement[] {
    this.byTarget ??= byTarget(all<HTMLLabelElement>(this.root, 'label[for]'));
    const id = attribute(control, 'id');
    const around = closest<HTMLLabelElement>(control, 'label');
    const named = (id && this.byTarget.get(id)) || [];
    const labels = around && !named.includes(around) ? [around, ...named] : named;
    const own = labels.filter((label) => controlOf(label) === control);
    return own.length > 1 ? own.sort((a, b) => (isAfter(a, b) ? -1 : 1)) : own;
  }

  /** Takes note of labels that came into the tree or name another control now. */
  add(node: Node): void {
    if (!this.byTarget || !isElement(node)) return;
    const labels = all<HTMLLabelElement>(node, 'label[for]');
    if (localName(node) === 'label') labels.push(node as HTMLLabelElement);
    for (const label of labels) keep(this.byTarget, label);
  }
}

function byTarget(labels: readonly HTMLLabelElement[]): Map<string, HTMLLabelElement[]> {
  const found = new Map<string, HTMLLabelElement[]>();
  for (const label of labels) keep(found, label);
  return found;
}

function keep(labels: Map<string, HTMLLabelElement[]>, label: HTMLLabelElement): void {
  const target = attribute(label, 'for');
  if (!target) return;
  const known = labels.get(target);
  if (!known) labels.set(target, [label]);
  else if (!known.includes(label)) known.push(label);
}
