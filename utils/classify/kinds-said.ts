import type { FieldKind } from '../knowledge/field-kinds';
import { LABEL_PHRASES } from './lexicon-index';
import { remembering } from './remembering';
import { tokensOf } from './tokens';

/** All kinds whose words stand in a text, whatever they weigh there. */
export const kindsSaid: (text: string) => ReadonlySet<FieldKind> = remembering(
  (text) =>
    new Set(
      LABEL_PHRASES.find(tokensOf(text)).flatMap(({ meanings }) =>
        meanings.flatMap((meaning) => ('kind' in meaning ? [meaning.kind] : [])),
      ),
    ),
);
