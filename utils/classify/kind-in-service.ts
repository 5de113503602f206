import type { FieldKind } from '../knowledge/field-kinds';
import type { ServiceFunctionId } from '../knowledge/service-functions';

/** Functions that ask for pictures of goods, receipts or prescriptions. */
const ASK_EVIDENCE: readonly ServiceFunctionId[] = ['customer-service', 'review', 'medicine-order'];

/** The kind of a question once its form's functions are known: an upload that names nothing shows the goods in a return or a review. */
export function kindInService(kind: FieldKind, functions: readonly ServiceFunctionId[]): FieldKind {
  if (kind !== 'file-other') return kind;
  return functions.some((id) => ASK_EVIDENCE.includes(id)) ? 'evidence-photo' : kind;
}
