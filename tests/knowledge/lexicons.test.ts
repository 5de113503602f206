import { describe, expect, test } from 'vitest';
import { classifyKind } from '../../utils/classify/kind';
import { FIELD_KINDS, type FieldKind } from '../../utils/knowledge/field-kinds';
import { LEXICONS } from '../../utils/knowledge/lexicons';
import { SERVICE_FUNCTIONS } from '../../utils/knowledge/service-functions';
import type { Control } from '../../utils/model/observation';
import { fakeControl } from '../unit/judge/fake-request';

const BOXES = /^(?:consent-|remember-me|age-confirmation)/u;
const UPLOADS = /^(?:id-document-photo|face-photo|photo|avatar|evidence-photo|file-other)$/u;

/** A control that can ask for the kind, labelled with the text and nothing else. */
function labelled(text: string, kind: FieldKind): Control {
  if (BOXES.test(kind)) return fakeControl({ type: 'checkbox', texts: [{ from: 'label', text }] });
  if (UPLOADS.test(kind)) return fakeControl({ type: 'file', texts: [{ from: 'label', text }] });
  return fakeControl({ type: 'text', texts: [{ from: 'label', text }] });
}

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
  'the lexicon of %s',
  (_, { kinds, functions, examples }) => {
    test('names kinds and functions that exist, and no empty phrase', () => {
      const known = new Set<string>([...FIELD_KINDS, ...SERVICE_FUNCTIONS].map(({ id }) => id));
      for (const [id, phrases] of [...Object.entries(kinds), ...Object.entries(functions)]) {
        expect(known).toContain(id);
        for (const phrase of phrases) expect(phrase.trim(), id).not.toBe('');
      }
    });

    test('has examples of both sorts', () => {
      expect(examples.yes.length).toBeGreaterThanOrEqual(8);
      expect(examples.no.length).toBeGreaterThanOrEqual(4);
    });

    test.each(examples.yes)('reads %s as %s', (text, kind) => {
      expect(classifyKind(labelled(text, kind)).kind).toBe(kind);
    });

    test.each(examples.no)('does not read %s as %s', (text, kind) => {
      expect(classifyKind(labelled(text, kind)).kind).not.toBe(kind);
    });
  },
);
