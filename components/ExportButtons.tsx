import type { SaveFormat } from './save-report';
import { useWords } from './words';

/** The two files a report can be saved as. */
export function ExportButtons({ onExport }: { onExport: (format: SaveFormat) => void }) {
  const { labels } = useWords();
  return (
    <>
      <button type="button" data-testid="export-json" onClick={() => onExport('json')}>
        {labels.action.saveJson}
      </button>
      <button type="button" data-testid="export-html" onClick={() => onExport('html')}>
        {labels.action.saveHtml}
      </button>
    </>
  );
}
