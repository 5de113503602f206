import { Masthead } from '../../components/Masthead';
import { TextList } from '../../components/TextList';
import { useDocumentLanguage } from '../../components/use-document-language';
import { useFresh } from '../../components/use-fresh';
import { useWatching, type WatchingAccess } from '../../components/use-watching';
import { WatchChoice } from '../../components/WatchChoice';
import { Spoken, useWords } from '../../components/words';
import { languageOf, onSettingsChanged, readSettings, type Settings } from '../../utils/browser/settings';
import { ALL_SHOPS, requestWatching, stopWatching, watchedPatterns } from '../../utils/browser/watching';
import { labelsFor } from '../../utils/report/words/labels';
import { JurisdictionSelect, LanguageSelect, PowerSwitch } from './fields';

const ACCESS: WatchingAccess = { list: watchedPatterns, request: requestWatching, stop: stopWatching };

function Options({ settings }: { settings: Settings }) {
  const { labels } = useWords();
  const { options, watch } = labels;
  const watching = useWatching(ACCESS);
  return (
    <main class="page narrow">
      <h1>{options.title}</h1>
      <h2>{options.power}</h2>
      <PowerSwitch paused={settings.paused} />
      <h2>{watch.heading}</h2>
      <WatchChoice watching={watching} everywhere={ALL_SHOPS} />
      <h2>{options.language}</h2>
      <LanguageSelect language={settings.language} />
      <h2>{options.jurisdiction}</h2>
      <JurisdictionSelect jurisdiction={settings.jurisdiction} />
      <h2>{options.stored}</h2>
      <TextList texts={options.storedList} />
      <footer class="page-end quiet">{labels.notLegalAdvice}</footer>
    </main>
  );
}

/** The settings: off switch, where Overask may read, language, rules to judge by, and what is stored. */
export function OptionsPage() {
  const { value: settings } = useFresh(readSettings, onSettingsChanged);
  const language = settings ? languageOf(settings) : 'en';
  useDocumentLanguage(language, labelsFor(language).options.title);
  if (!settings) return null;
  return (
    <Spoken language={language}>
      <Masthead />
      <Options settings={settings} />
    </Spoken>
  );
}
