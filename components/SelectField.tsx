/** One choice of a select. `lang` where its name is in a language of its own. */
export interface Choice {
  value: string;
  name: string;
  lang?: string;
}

/** A labelled select with a note under it. */
export function SelectField(props: {
  id: string;
  label: string;
  note?: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}) {
  const noteId = `${props.id}-note`;
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <select
        id={props.id}
        data-testid={props.id}
        value={props.value}
        aria-describedby={props.note ? noteId : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.choices.map(({ value, name, lang }) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
      {props.note && (
        <p id={noteId} class="quiet">
          {props.note}
        </p>
      )}
    </div>
  );
}
