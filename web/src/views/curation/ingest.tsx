import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, type FormEvent, useState } from 'react';
import { DropInDocument } from '../../generated/graphql.ts';
import decision from './decision.module.css';
import { articleIn, type Draft, emptyDraft, isHtml } from './draft.ts';
import { Field } from './field.tsx';
import { Frame } from './frame.tsx';
import styles from './ingest.module.css';
import { type Fault, useSend } from './send.ts';
import { useTexts } from './texts.ts';

const details = ['title', 'url', 'source'] as const;

/** An article from a file or pasted, with what is known of it; what the graph makes of it is shown right after. */
export function IngestView() {
  const { c, languageName } = useTexts();
  const navigate = useNavigate();
  const send = useSend();
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isSending, setSending] = useState(false);
  const [isOver, setOver] = useState(false);
  const change = (name: keyof Draft, value: string) => {
    setDraft((now) => ({ ...now, [name]: value }));
    setFaults((now) => now.filter(({ field }) => field !== name));
  };
  const label = { title: c.ingest.headline, url: c.ingest.url, source: c.ingest.source };

  const take = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file === undefined) return;
    const found = articleIn(file.name, await file.text());
    if (typeof found === 'string') return setFaults([{ message: c.ingest[found], field: 'body' }]);
    setFaults([]);
    setDraft(found);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  };
  const read = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const { body, title, url, source, publishedAt, language } = draft;
    const given = (text: string) => text.trim() || null;
    const sent = await send(DropInDocument, {
      input: {
        body,
        format: isHtml(body) ? 'HTML' : 'TEXT',
        title: given(title),
        url: given(url),
        source: given(source),
        language: given(language),
        publishedAt: publishedAt === '' ? null : `${publishedAt}:00Z`,
      },
    });
    setSending(false);
    setFaults(sent.faults);
    const { article, created, corrected } = sent.data?.ingestArticle ?? {};
    if (article == null) return;
    const came = created ? 'new' : corrected ? 'corrected' : 'known';
    void navigate({ to: '/article/$id', params: { id: article.id }, search: { came } });
  };
  const fields = ['body', ...details, 'publishedAt', 'language'];
  return (
    <Frame title={c.dropIn} asked={[]}>
      <form
        className={styles.form}
        onSubmit={read}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className={styles.drop} data-over={isOver || undefined}>
          <span>{c.ingest.drop}</span> <small>{c.ingest.dropHint}</small>
          <input
            type="file"
            accept=".txt,.html,.htm,.json,.jsonl,text/plain,text/html,application/json"
            onChange={({ target }) => void take(target.files)}
          />
        </label>
        <Field label={c.ingest.body} name="body" faults={faults} isWide>
          {(field) => (
            <textarea {...field} required value={draft.body} onChange={({ target }) => change('body', target.value)} />
          )}
        </Field>
        {isHtml(draft.body) && <p className={styles.note}>{c.ingest.html}</p>}
        <div className={styles.details}>
          {details.map((name) => (
            <Field key={name} label={label[name]} name={name} faults={faults}>
              {(field) => (
                <input
                  {...field}
                  type="text"
                  value={draft[name]}
                  onChange={({ target }) => change(name, target.value)}
                />
              )}
            </Field>
          ))}
          <Field label={c.ingest.publishedAt} name="publishedAt" faults={faults}>
            {(field) => (
              <input
                {...field}
                type="datetime-local"
                value={draft.publishedAt}
                onChange={({ target }) => change('publishedAt', target.value)}
              />
            )}
          </Field>
          <Field label={c.ingest.language} name="language" faults={faults}>
            {(field) => (
              <select {...field} value={draft.language} onChange={({ target }) => change('language', target.value)}>
                <option value="">{c.ingest.found}</option>
                {['id', 'en'].map((code) => (
                  <option key={code} value={code}>
                    {languageName(code)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <div className={styles.send}>
          <button type="submit" className={decision.choice} disabled={isSending}>
            {isSending ? c.sending : c.ingest.read}
          </button>{' '}
          <span className={styles.note}>{c.ingest.lead}</span>
        </div>
        <div role="alert" className={decision.faults}>
          {faults
            .filter(({ field }) => field === null || !fields.includes(field))
            .map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
        </div>
      </form>
    </Frame>
  );
}
