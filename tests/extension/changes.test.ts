import { describe, expect, test } from 'vitest';
import { ADDED_LATER } from './changes/added-later';
import { PAGES } from './changes/pages';
import { SHOWN_LATER } from './changes/shown-later';
import { eventually, expectItems, useShop } from './served-pages';

const CASES = [...ADDED_LATER, ...SHOWN_LATER];
const slug = (at: number) => `/late-${at}`;
let timesCameBack = 0;

const shop = useShop(
  {
    ...PAGES,
    ...Object.fromEntries(CASES.map(({ page }, at) => [slug(at), page])),
    '/came-back': () => {
      timesCameBack += 1;
      return '';
    },
  },
  { options: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } },
);
const FIRST = ['Email', 'Phone'];
const BOTH = ['Date of birth', 'Email', 'Phone'];
const SECOND = ['City', 'Street'];

describe.concurrent('a question is read once it is shown', () => {
  for (const [at, { title, act, before = FIRST, after = BOTH }] of CASES.entries()) {
    test(title, async () => {
      const { page, tabId } = await shop.visit(slug(at));
      if (act) await expectItems(shop, tabId, before);
      await act?.(page);
      await expectItems(shop, tabId, after);
      await page.close();
    });
  }
});

describe.concurrent('history', () => {
  const urlOf = async (tabId: number) => new URL((await shop.reportOf(tabId))?.page.url ?? 'about:blank').pathname;

  test('steps of a page that renders itself are followed, forth and back, with their address', async () => {
    const { page, tabId } = await shop.visit('/route');
    await expectItems(shop, tabId, FIRST);
    await page.click('#go');
    await expectItems(shop, tabId, SECOND);
    expect(await urlOf(tabId)).toBe('/route/two');
    await page.goBack();
    await expectItems(shop, tabId, FIRST);
    expect(await urlOf(tabId)).toBe('/route');
    await page.goForward();
    await expectItems(shop, tabId, SECOND);
    await page.close();
  });

  test('routes in the fragment are followed', async () => {
    const { page, tabId } = await shop.visit('/hash');
    await expectItems(shop, tabId, FIRST);
    await page.click('#go');
    await expectItems(shop, tabId, SECOND);
    await page.goBack();
    await expectItems(shop, tabId, FIRST);
    await page.close();
  });

  test('the address follows replaceState where nothing else changes', async () => {
    const { page, tabId } = await shop.visit('/replace');
    await expectItems(shop, tabId, FIRST);
    await page.click('#go');
    expect(await eventually(() => urlOf(tabId), '/replace/two')).toBe('/replace/two');
    await page.close();
  });

  test('a page that comes back from the cache of the browser is reported again, and goes on being watched', async () => {
    const { page, tabId } = await shop.visit('/comes-back');
    await expectItems(shop, tabId, BOTH);
    await page.goto(`http://shop.test:${shop.port}/few`);
    await expectItems(shop, tabId, ['City', 'Phone']);
    // Playwright does not see pages that come back this way: from here on only the extension is asked.
    await page.evaluate('setTimeout(() => history.back(), 0)');
    expect(await eventually(async () => timesCameBack, 1)).toBe(1);
    await expectItems(shop, tabId, BOTH, 4000);
    expect(await urlOf(tabId)).toBe('/comes-back');
    await expectItems(shop, tabId, FIRST);
    await page.close();
  });

  test('a page with fewer questions, or none, leaves none of the former ones', async () => {
    const { page, tabId } = await shop.visit('/removed');
    await expectItems(shop, tabId, BOTH);
    await page.goto(`http://shop.test:${shop.port}/few`);
    await expectItems(shop, tabId, ['City', 'Phone']);
    await page.goto(`http://shop.test:${shop.port}/none`);
    expect(await eventually(async () => (await shop.stateOf(tabId)).state, 'nothing-asked')).toBe('nothing-asked');
    await page.close();
  });
});

describe.concurrent('a report follows its page', () => {
  test('a question that is removed leaves the report', async () => {
    const { page, tabId } = await shop.visit('/removed');
    await expectItems(shop, tabId, BOTH);
    await page.click('#go');
    await expectItems(shop, tabId, FIRST);
    await page.close();
  });

  test.each(['/star-node', '/star-text', '/star-css', '/required'])(
    'what becomes mandatory after a click is told so: %s',
    async (path) => {
      const { page, tabId } = await shop.visit(path);
      const requirement = async () =>
        (await shop.reportOf(tabId))?.items.find(({ kind }) => kind === 'bday')?.requirement;
      expect(await eventually(requirement, 'unmarked')).toBe('unmarked');
      await page.click('#go');
      expect(await eventually(requirement, 'mandatory')).toBe('mandatory');
      await page.close();
    },
  );

  test('new nodes with new ids for the same questions keep their ids in the report', async () => {
    const { page, tabId } = await shop.visit('/renders');
    const ids = async () =>
      Object.fromEntries((await shop.reportOf(tabId))?.items.map(({ id, element }) => [element.name, id]) ?? []);
    await expectItems(shop, tabId, ['City', ...FIRST]);
    const first = await ids();
    await page.click('#go');
    await expectItems(shop, tabId, ['City', ...BOTH]);
    expect(await ids()).toMatchObject(first);
    await page.close();
  });

  const complaints: Record<string, string | undefined> = {
    '/complains-aria': undefined,
    '/complains-text': 'a complaint in words, without aria-invalid, is not read',
    '/complains-native': undefined,
  };
  for (const [path, fails] of Object.entries(complaints))
    test(
      `what the page complains of when the person sends it is compelled: ${path}`,
      { fails: fails !== undefined },
      async () => {
        const { page, tabId } = await shop.visit(path);
        const compelled = async () =>
          (await shop.reportOf(tabId))?.items.find(({ element }) => element.name === 'Gender')?.compelled;
        expect(await eventually(compelled, 'unknown')).toBe('unknown');
        await page.fill('[name=email]', 'a@example.com');
        await page.click('button');
        expect(await eventually(compelled, 'yes', fails ? 4000 : undefined)).toBe('yes');
        await page.close();
      },
    );

  test('the badge counts what is asked without need only while it is shown', async () => {
    const { page, tabId } = await shop.visit('/religion');
    const badge = () =>
      shop.asker.evaluate(
        (id) =>
          (
            globalThis as never as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
          ).chrome.action.getBadgeText({ tabId: id }),
        tabId,
      );
    await expectItems(shop, tabId, FIRST);
    expect(await badge()).toBe('');
    await page.click('#go');
    expect(await eventually(badge, '1')).toBe('1');
    await page.click('#go');
    expect(await eventually(badge, '')).toBe('');
    await page.close();
  });
});
