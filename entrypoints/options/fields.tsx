import { SelectField } from '../../components/SelectField';
import { useWords } from '../../components/words';
import { changeSettings } from '../../utils/browser/settings';
import { JurisdictionIdSchema, LanguageSchema, type JurisdictionId, type Language } from '../../utils/model/report';

/** Value of the choice that leaves a setting unset. */
const UNSET = '';

/** Each language by its own name. */
const LANGUAGE_NAMES = { en: 'English', 'zh-CN': '简体中文' } as const satisfies Record<Language, string>;

/** The off switch. */
export function PowerSwitch({ paused }: { paused: boolean }) {
  const { options } = useWords().labels;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          data-testid="power"
          aria-describedby="power-note"
          checked={!paused}
          onChange={(event) => void changeSettings({ paused: !event.currentTarget.checked })}
        />
        {options.powerLabel}
      </label>
      <p id="power-note" class="quiet">
        {options.powerNote}
      </p>
    </>
  );
}

/** The language to speak: the browser's, or one of ours by its own name. */
export function LanguageSelect({ language }: { language: Language | null }) {
  const { options } = useWords().labels;
  const own = LanguageSchema.options.map((id) => ({ value: id, name: LANGUAGE_NAMES[id], lang: id }));
  return (
    <SelectField
      id="language"
      label={options.languageLabel}
      value={language ?? UNSET}
      choices={[{ value: UNSET, name: options.languageAuto }, ...own]}
      onChange={(value) => {
        const chosen = LanguageSchema.safeParse(value);
        void changeSettings({ language: chosen.success ? chosen.data : null });
      }}
    />
  );
}

/** The rules to judge by: not chosen (mainland China), or the place that the person chooses. */
export function JurisdictionSelect({ jurisdiction }: { jurisdiction: JurisdictionId | null }) {
  const { options, jurisdiction: names } = useWords().labels;
  const places = JurisdictionIdSchema.options.map((id) => ({ value: id, name: names[id] }));
  return (
    <SelectField
      id="jurisdiction"
      label={options.jurisdictionLabel}
      note={options.jurisdictionNote}
      value={jurisdiction ?? UNSET}
      choices={[{ value: UNSET, name: options.jurisdictionDefault }, ...places]}
      onChange={(value) => {
        const chosen = JurisdictionIdSchema.safeParse(value);
        void changeSettings({ jurisdiction: chosen.success ? chosen.data : null });
      }}
    />
  );
}
