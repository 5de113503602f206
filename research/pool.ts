/** Runs a task for each input, at most `width` at a time, and gives the results in the order of the inputs. Rejects with the first failure. */
export async function inParallel<In, Out>(
  inputs: readonly In[],
  width: number,
  task: (input: In, index: number) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const worker = async () => {
    while (next < inputs.length) {
      const index = next;
      next += 1;
      results[index] = await task(inputs[index] as In, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, inputs.length) }, worker));
  return results;
}
