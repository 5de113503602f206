import { Masthead } from '../../components/Masthead';
import { TextList } from '../../components/TextList';
import { useDocumentLanguage } from '../../components/use-document-language';
import { useFresh } from '../../components/use-fresh';
import { useWatching, type WatchingAccess } from '../../components/use-watching';
import { WatchChoice } from '../../components/WatchChoice';
import { Spoken, useWords } from '../../components/words';
import { languageOf, onSettingsChanged, readSettings } from '../../utils/browser/settings';
import { ALL_SHOPS, requestWatching, stopWatching, watchedPatterns } from '../../utils/browser/watching';
import { labelsFor } from '../../utils/report/words/labels';

const ACCESS: WatchingAccess = { list: watchedPatterns, request: requestWatching, stop: stopWatching };

function Welcome() {
  const { labels } = useWords();
  const { welcome, watch } = labels;
  const watching = useWatching(ACCESS);
  return (
    <main class="page narrow">
      <h1>{welcome.title}</h1>
      <p class="lead">{welcome.lead}</p>
      <h2>{watch.heading}</h2>
      <p>{welcome.choose}</p>
      <WatchChoice watching={watching} everywhere={ALL_SHOPS} />
      <h2>{welcome.doesHeading}</h2>
      <TextList texts={welcome.does} />
      <h2>{welcome.doesNotHeading}</h2>
      <TextList texts={welcome.doesNot} />
      <footer class="page-end quiet">{labels.notLegalAdvice}</footer>
    </main>
  );
}

/** The page shown after installing: what Overask does, what it never does, and where it may read. */
export function WelcomePage() {
  const { value: settings } = useFresh(readSettings, onSettingsChanged);
  const language = settings ? languageOf(settings) : 'en';
  useDocumentLanguage(language, labelsFor(language).welcome.title);
  if (!settings) return null;
  return (
    <Spoken language={language}>
      <Masthead />
      <Welcome />
    </Spoken>
  );
}
