import { useDocumentLanguage } from '../../components/use-document-language';
import { useFresh } from '../../components/use-fresh';
import { Spoken } from '../../components/words';
import { languageOf, onSettingsChanged, readSettings, type Settings } from '../../utils/browser/settings';
import { labelsFor } from '../../utils/report/words/labels';
import { Frame } from './Frame';
import { PopupTab } from './PopupTab';
import { CannotRead } from './states';

function SpokenPopup({ settings, tabId }: { settings: Settings; tabId: number | undefined }) {
  const language = languageOf(settings);
  useDocumentLanguage(language, labelsFor(language).name);
  return (
    <Spoken language={language}>
      {tabId === undefined ? (
        <Frame paused={settings.paused}>
          <CannotRead />
        </Frame>
      ) : (
        <PopupTab paused={settings.paused} tabId={tabId} />
      )}
    </Spoken>
  );
}

/** The popup: waits for the person's settings, then speaks their language. */
export function Popup({ tabId }: { tabId: number | undefined }) {
  const { value: settings } = useFresh(readSettings, onSettingsChanged);
  return settings ? <SpokenPopup settings={settings} tabId={tabId} /> : null;
}
