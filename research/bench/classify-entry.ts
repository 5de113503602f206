import { classify } from '../../utils/classify';
import type { Observation } from '../../utils/model/observation';

/** Runs in a page: classifies what it was given, as the service worker does. */
const bench = {
  observations: [] as Observation[],
  classifyAll: () =>
    bench.observations.reduce((count, observation) => count + classify(observation).requests.length, 0),
};

Object.defineProperty(globalThis, 'classifyBench', { value: bench });
