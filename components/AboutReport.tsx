import type { Report } from '../utils/model/report';
import { useWords } from './words';

/** Page, time, tool and rules version, and the jurisdiction with how it was chosen. The time is the reader's own. */
export function AboutReport({ report: { page, tool, jurisdiction } }: { report: Report }) {
  const { labels, language } = useWords();
  const time = new Date(page.capturedAt);
  const readable = Number.isNaN(time.getTime())
    ? page.capturedAt
    : time.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'long' });
  return (
    <dl class="facts">
      <dt>{labels.about.page}</dt>
      <dd>
        <bdi>{page.url}</bdi>
      </dd>
      <dt>{labels.about.time}</dt>
      <dd>
        <time dateTime={page.capturedAt}>{readable}</time>
      </dd>
      <dt>{labels.about.tool}</dt>
      <dd>{[`${tool.name} ${tool.version}`, labels.about.rules(tool.rulesVersion)].join(' · ')}</dd>
      <dt>{labels.about.jurisdiction}</dt>
      <dd>{labels.jurisdiction[jurisdiction.id] + labels.aside(labels.jurisdictionFrom[jurisdiction.from])}</dd>
    </dl>
  );
}
