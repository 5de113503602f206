import type { Report } from '../utils/model/report';
import { categoryName } from '../utils/report/words/names';
import { FromPage } from './FromPage';
import { useWords } from './words';

/** Permission prompts that the page called, when there were any. That they are not looked for is said by the read note. */
export function PromptList({ prompts }: { prompts: Report['prompts'] }) {
  const { labels, language } = useWords();
  if (prompts.length === 0) return null;
  return (
    <section>
      <h2>{labels.prompt.heading}</h2>
      <ul>
        {prompts.map((one) => (
          <li key={one.id}>
            {one.category ? categoryName(one.category, language) : one.api}
            <span class="quiet">
              {labels.aside(
                [one.api, labels.prompt.gesture[one.gesture], labels.prompt.times(one.count)].join(labels.comma),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Logins of other companies that the page offers, with what each passes on, when there were any. */
export function LoginList({ logins }: { logins: Report['logins'] }) {
  const { labels, language } = useWords();
  if (logins.length === 0) return null;
  return (
    <section>
      <h2>{labels.login.heading}</h2>
      <ul>
        {logins.map((one) => (
          <li key={one.id}>
            <FromPage text={one.element.name || one.provider} />
            {one.categories.length > 0 && (
              <p class="quiet">
                {labels.login.passesOn}
                {labels.colon}
                {one.categories.map((id) => categoryName(id, language)).join(labels.comma)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
