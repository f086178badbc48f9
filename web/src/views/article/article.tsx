import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { type Asked, useAnswer } from '../../client.ts';
import { ArticlePageDocument, type ArticlePageQuery } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { ArticleLine, Lines } from '../../parts/lines.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty, NothingHere } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useVisited } from '../../parts/visited.ts';
import { listParam, someOf } from '../../search-params.ts';
import { useViewer } from '../../viewer.ts';
import styles from './article.module.css';
import { blocksOf } from './blocks.ts';
import { namesOf, passageAt, readingsOf } from './readings.ts';
import { Text } from './text.tsx';

type Article = NonNullable<ArticlePageQuery['article']>;

const Came = lazy(async () => ({ default: (await import('../curation/index.ts')).Came }));
const Withdraw = lazy(async () => ({ default: (await import('../curation/index.ts')).Withdraw }));

const layers = ['names', 'events', 'roles', 'statements'] as const;

export function ArticleView() {
  const { id } = useParams({ from: '/article/$id' });
  return <ArticleReader key={id} id={id} />;
}

/** An article as it came, with all that was read out of it in its place. */
function ArticleReader({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const answer = useAnswer(ArticlePageDocument, { id, language });
  const article = answer.data?.article;
  const { came, withdraw } = useSearch({ from: '/article/$id' });
  const viewer = useViewer();
  useVisited('ARTICLE', article?.title, 'article', id);
  if (article === null) return <NothingHere>{t.notFound.article(id)}</NothingHere>;
  return (
    <Answered answer={answer} lines={12}>
      {({ article: known }) => {
        if (known === null) return null;
        return (
          <>
            <Head article={known} asked={answer.asked} />
            {viewer?.isEditor && (came !== undefined || withdraw !== undefined) && (
              <Suspense>
                {came !== undefined && <Came article={known} came={came} />}
                {withdraw !== undefined && <Withdraw id={id} />}
              </Suspense>
            )}
            {known.body === null ? (
              <Empty title={t.article.status.HEADLINE}>{t.article.noBody}</Empty>
            ) : (
              <Reader article={known} body={known.body} />
            )}
            <Around article={known} />
          </>
        );
      }}
    </Answered>
  );
}

function Head({ article, asked }: { article: Article; asked: Asked }) {
  const { t, day, languageName } = useLanguage();
  const { title, source, publishedAt, language, pubStatus, retractedAt, url, version } = article;
  const viewer = useViewer();
  const stands = pubStatus === 'USABLE' || pubStatus === 'CORRECTED';
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return (
    <ViewHead
      title={title}
      asked={[asked]}
      actions={
        viewer?.isEditor &&
        stands && (
          <Link
            to="."
            search={(now) => ({ ...now, withdraw: 'yes' })}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {t.article.withdraw}
          </Link>
        )
      }
      kicker={
        <>
          <span>{source?.name ?? t.evidence.unknownSource}</span>
          <span>{publishedAt === null ? t.evidence.undated : day(publishedAt)}</span>
          <span>{languageName(language)}</span>
          {version !== null && version > 1 && <span>{t.article.version(version)}</span>}
          {isWeb && (
            <a href={url} target="_blank" rel="noreferrer">
              {t.article.original}
            </a>
          )}
        </>
      }
    >
      {pubStatus !== 'USABLE' && pubStatus !== 'HEADLINE' && (
        <p className={styles.status} data-status={pubStatus}>
          {t.article.status[pubStatus]}
          {retractedAt !== null && `, ${t.article.since(day(retractedAt))}`}
        </p>
      )}
    </ViewHead>
  );
}

function Reader({ article, body }: { article: Article; body: string }) {
  const { t } = useLanguage();
  const navigate = useNavigate({ from: '/article/$id' });
  const { at, marks, whole } = useSearch({ from: '/article/$id' });
  const marked = marks === undefined ? [...layers] : someOf(layers, marks);
  const blocks = useMemo(() => blocksOf(body, article.segments), [body, article.segments]);
  const names = useMemo(() => namesOf(article), [article]);
  const readings = useMemo(() => readingsOf(article), [article]);
  const asked = useMemo(() => passageAt(at, body.length), [at, body]);
  const shows = {
    names: marked.includes('names'),
    event: marked.includes('events'),
    role: marked.includes('roles'),
    statement: marked.includes('statements'),
  };
  const shownNames = useMemo(() => (shows.names ? names : []), [names, shows.names]);
  const shownReadings = useMemo(
    () => readings.filter(({ kind }) => ({ event: shows.event, role: shows.role, statement: shows.statement })[kind]),
    [readings, shows.event, shows.role, shows.statement],
  );
  const mark = (layer: (typeof layers)[number], isOn: boolean) => {
    const chosen = layers.filter((name) => (name === layer ? isOn : marked.includes(name)));
    const value = chosen.length === layers.length ? undefined : (listParam(chosen) ?? 'none');
    void navigate({ search: (now) => ({ ...now, marks: value }), replace: true, resetScroll: false });
  };
  const label = {
    names: t.article.mentions,
    events: t.article.events,
    roles: t.entity.roles,
    statements: t.article.statements,
  };
  const count = {
    names: names.length,
    events: article.events.length,
    roles: article.roles.length,
    statements: article.statements.length,
  };
  return (
    <>
      <fieldset className={styles.layers}>
        <legend>{t.article.layers}</legend>
        {layers.map((layer) => (
          <label key={layer} data-layer={layer}>
            <input
              type="checkbox"
              checked={marked.includes(layer)}
              onChange={({ target }) => mark(layer, target.checked)}
            />
            <span>{label[layer]}</span> {count[layer]}
          </label>
        ))}
        {blocks.some(({ kind }) => kind === 'furniture') && (
          <label>
            <input
              type="checkbox"
              checked={whole === 'yes'}
              onChange={({ target }) =>
                void navigate({
                  search: (now) => ({ ...now, whole: target.checked ? 'yes' : undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            <span>{t.article.furniture}</span>
          </label>
        )}
      </fieldset>
      <h2 className="unseen">{t.article.body}</h2>
      {readings.length === 0 && <p className={styles.none}>{t.article.nothingRead}</p>}
      <Text
        body={body}
        blocks={blocks}
        language={article.language}
        names={shownNames}
        readings={shownReadings}
        asked={asked}
        isWhole={whole === 'yes'}
      />
    </>
  );
}

/** What stands around the article: its story, its copies, its other texts, what its page links to. */
function Around({ article }: { article: Article }) {
  const { t } = useLanguage();
  const { story, duplicates, versions, links } = article;
  // A page may link to the same headline in several places.
  const distinct = [...new Map(links.map((link) => [`${link.article?.id} ${link.title}`, link])).values()];
  return (
    <div className={styles.around}>
      {story !== null && story.articleCount > 1 && (
        <Section title={t.article.story}>
          <p>
            <Link to="/story/$id" params={{ id: story.id }} className={styles.story}>
              {story.title}
            </Link>
          </p>
          <p className={styles.note}>
            {t.stories.articles(story.articleCount)} · {t.events.newsrooms(story.independentSourceCount)}
          </p>
        </Section>
      )}
      {versions.length > 0 && (
        <Section title={t.article.versions} count={versions.length}>
          <Lines>
            {versions.map((version) => (
              <ArticleLine key={version.id} article={version} />
            ))}
          </Lines>
        </Section>
      )}
      {duplicates.length > 0 && (
        <Section title={t.article.copies} count={duplicates.length}>
          <Lines>
            {duplicates.map((copy) => (
              <ArticleLine key={copy.id} article={copy} />
            ))}
          </Lines>
        </Section>
      )}
      {distinct.length > 0 && (
        <Section title={t.article.links} count={distinct.length}>
          <ul className={styles.links}>
            {distinct.map(({ title, article: target }) => (
              <li key={`${target?.id} ${title}`} lang={article.language}>
                {target === null || target.pubStatus === 'HEADLINE' ? (
                  title
                ) : (
                  <Link to="/article/$id" params={{ id: target.id }}>
                    {title}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
