import { z } from 'zod/mini';
import { browser } from 'wxt/browser';
import { JurisdictionIdSchema, LanguageSchema, type Language } from '../model/report';

/** The person's choices, kept in `storage.local`. Everything else about pages lives in memory or the session. */
const SettingsSchema = z.object({
  /** The off switch: nothing is read anywhere while it is true. */
  paused: z._default(z.boolean(), false),
  /** `null`: not chosen, the default (`cn`) is used and the report says so. */
  jurisdiction: z._default(z.nullable(JurisdictionIdSchema), null),
  /** `null`: follow the browser's language. */
  language: z._default(z.nullable(LanguageSchema), null),
});
export type Settings = z.infer<typeof SettingsSchema>;

const KEY = 'settings';

/** The person's settings; defaults for whatever is missing or damaged in storage. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const parsed = SettingsSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : SettingsSchema.parse({});
}

/** Changes the given settings and returns all of them as they now stand. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the new settings whenever any page of the extension changes them. Returns how to stop. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void readSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The language to speak: the person's choice, else simplified Chinese for any Chinese browser, else English. */
export function languageOf(settings: Settings): Language {
  return settings.language ?? (browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}
