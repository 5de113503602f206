import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../utils/judge';
import { CATEGORIES } from '../../utils/knowledge/categories';
import { FIELD_KINDS } from '../../utils/knowledge/field-kinds';
import { SERVICE_FUNCTIONS } from '../../utils/knowledge/service-functions';
import type { DataRequest } from '../../utils/model/data-request';
import { JurisdictionIdSchema } from '../../utils/model/report';
import { fakeFunction, fakeRequest } from '../unit/judge/fake-request';

const request: fc.Arbitrary<DataRequest> = fc
  .record({
    kind: fc.constantFrom(...FIELD_KINDS.map(({ id }) => id)),
    category: fc.option(fc.constantFrom(...CATEGORIES.map(({ id }) => id))),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    requirement: fc.constantFrom('mandatory', 'optional', 'unmarked', 'unknown'),
    compelled: fc.constantFrom('yes', 'no', 'unknown'),
  })
  .map((change) => fakeRequest(change));
const functions = fc
  .uniqueArray(fc.constantFrom(...SERVICE_FUNCTIONS.map(({ id }) => id)), { maxLength: 4 })
  .map((ids) => ids.map((id) => fakeFunction(id)));
const jurisdiction = fc.constantFrom(...JurisdictionIdSchema.options);
const requests = fc.array(request, { maxLength: 12 });
const raised = (
  all: DataRequest[],
  ...rest: [ReturnType<typeof fakeFunction>[], (typeof JurisdictionIdSchema.options)[number]]
) =>
  judge({ requests: all, functions: rest[0] }, rest[1]).findings.flatMap(({ rule, severity, requests: own }) =>
    own.map(({ control }) => `${rule} ${severity} ${control.id}`),
  );

describe('judging', () => {
  test('is total, and gives each request its need', () => {
    fc.assert(
      fc.property(requests, functions, jurisdiction, (all, services, where) => {
        expect(judge({ requests: all, functions: services }, where).requests).toHaveLength(all.length);
      }),
    );
  });

  test('does not depend on the order of the requests or of the functions', () => {
    fc.assert(
      fc.property(requests, functions, jurisdiction, (all, services, where) => {
        const there = raised(all, services, where).sort();
        expect(raised(all.toReversed(), services.toReversed(), where).sort()).toEqual(there);
      }),
    );
  });

  test('never raises anything of a request that is neither mandatory nor seen to be compelled', () => {
    fc.assert(
      fc.property(requests, functions, jurisdiction, (all, services, where) => {
        const free = all.map((one) => ({
          ...one,
          compelled: 'unknown' as const,
          requirement: one.requirement === 'mandatory' ? ('optional' as const) : one.requirement,
        }));
        expect(raised(free, services, where)).toEqual([]);
      }),
    );
  });

  test('making one item optional never adds a finding of that item', () => {
    fc.assert(
      fc.property(requests, request, functions, jurisdiction, (all, one, services, where) => {
        const optional = { ...one, requirement: 'optional' as const, compelled: 'unknown' as const };
        expect(
          raised([...all, optional], services, where).filter((line) => line.endsWith(` ${one.control.id}`)),
        ).toEqual([]);
      }),
    );
  });

  test('another function of the form never makes an item less needed', () => {
    const rank = { necessary: 0, conditional: 1, 'not-necessary': 2, sensitive: 3, unknown: 4 };
    const needOf = (
      one: DataRequest,
      ids: ReturnType<typeof fakeFunction>[],
      where: (typeof JurisdictionIdSchema.options)[number],
    ) => judge({ requests: [one], functions: ids }, where).requests[0]?.need.necessity ?? 'unknown';
    fc.assert(
      fc.property(
        request,
        functions,
        fc.constantFrom(...SERVICE_FUNCTIONS.map(({ id }) => id)),
        jurisdiction,
        (one, services, further, where) => {
          expect(rank[needOf(one, [...services, fakeFunction(further)], where)]).toBeLessThanOrEqual(
            rank[needOf(one, services, where)],
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
