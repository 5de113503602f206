import { closest } from './unclobbered';
import { holdsOtherControl } from './listed-controls';
import { visibleText, type TextOptions } from './visible-text';

/** The header of the column that a control's cell stands in. `undefined` outside of tables, or where the first row asks itself. */
export function tableHeader(control: Element, options: TextOptions): string | undefined {
  const cell = closest<HTMLTableCellElement>(control, 'td');
  const firstRow = cell ? closest<HTMLTableElement>(cell, 'table')?.rows[0] : undefined;
  if (!cell || !firstRow || firstRow.contains(cell)) return undefined;
  const header = firstRow.cells[cell.cellIndex];
  if (!header || holdsOtherControl(header, [])) return undefined;
  return visibleText(header, options) || undefined;
}
