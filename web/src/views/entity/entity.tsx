import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Answer, type Asked, useAnswer } from '../../client.ts';
import {
  EntityHeadDocument,
  type EntityHeadQuery,
  EntityNewsDocument,
  EntityRolesDocument,
  EntityTimelineDocument,
  type EntityTimelineQuery,
  type Interval,
} from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useArticleArrivals } from '../../parts/arrivals.ts';
import { ArrivalsLine } from '../../parts/arrivals-line.tsx';
import { type Days, DaysFields } from '../../parts/days.tsx';
import { kindClass } from '../../parts/kind.ts';
import { Section } from '../../parts/section.tsx';
import { Answered, NothingHere } from '../../parts/states.tsx';
import { TimeChart } from '../../parts/time-chart.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useVisited } from '../../parts/visited.ts';
import { rangeOf } from '../../search-params.ts';
import { useViewer } from '../../viewer.ts';
import styles from './entity.module.css';
import { News } from './news.tsx';
import { Roles } from './roles.tsx';

const dayMs = 86_400_000;

/** Bars that are neither too many nor too few for the time in which it is in the news. */
function intervalFor(first: string | null, last: string | null): Interval {
  const days = first === null || last === null ? 0 : (Date.parse(last) - Date.parse(first)) / dayMs;
  if (days > 1500) return 'MONTH';
  return days > 120 ? 'WEEK' : 'DAY';
}

export function EntityView() {
  const { id } = useParams({ from: '/entity/$id' });
  return <Entity key={id} id={id} />;
}

/** Who or what it is, and all that the news says of it; the timeline narrows it to some days. */
function Entity({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const days = useSearch({ from: '/entity/$id' });
  const head = useAnswer(EntityHeadDocument, { id, language });
  const entity = head.data?.entity;
  const interval = intervalFor(entity?.firstSeenAt ?? null, entity?.lastSeenAt ?? null);
  const roles = useAnswer(EntityRolesDocument, { id, language });
  const timeline = useAnswer(EntityTimelineDocument, { id, interval }, { pause: entity == null });
  const news = useAnswer(EntityNewsDocument, { id, days: rangeOf(days), language });
  const arrivals = useArticleArrivals({ mentions: { any: [id] }, published: rangeOf(days) });
  const show = () => {
    arrivals.show();
    for (const answer of [head, roles, timeline, news]) answer.retry();
  };
  useVisited(entity?.kind ?? 'ACTOR', entity?.name, 'entity', id);
  if (entity === null) return <NothingHere>{t.notFound.entity(id)}</NothingHere>;
  return (
    <Answered answer={head} lines={10}>
      {({ entity: known }) =>
        known !== null && (
          <div className={styles.page}>
            <Head entity={known} asked={[head, roles, timeline, news].map(({ asked }) => asked)} />
            <Roles answer={roles} />
            <Timeline answer={timeline} interval={interval} days={days} />
            <News
              answer={news}
              id={id}
              days={days}
              shown={arrivals.shown}
              arrivals={<ArrivalsLine count={arrivals.waiting.length} of="articles" onShow={show} />}
            />
          </div>
        )
      }
    </Answered>
  );
}

function Head({ entity, asked }: { entity: NonNullable<EntityHeadQuery['entity']>; asked: Asked[] }) {
  const { t, day, number } = useLanguage();
  const viewer = useViewer();
  const { id, kind, name, aliases, mentionCount, firstSeenAt, lastSeenAt, wikidataId } = entity;
  return (
    <ViewHead
      title={name}
      asked={asked}
      kicker={
        <>
          <span className={kindClass(kind)}>{t.kind[kind]}</span>
          <span>{t.entity.mentions(number(mentionCount))}</span>
          {firstSeenAt !== null && lastSeenAt !== null && (
            <span>
              {t.entity.seen} {t.stories.span(day(firstSeenAt), day(lastSeenAt))}
            </span>
          )}
          {wikidataId !== null && <span>Wikidata {wikidataId}</span>}
        </>
      }
      actions={
        <>
          {viewer?.isEditor && (
            <Link to="/curation/pair" search={{ into: id }}>
              {t.entity.sameAs}
            </Link>
          )}
          <Link to="/network" search={{ seeds: id }}>
            {t.entity.network}
          </Link>
        </>
      }
    >
      {aliases.length > 0 && (
        <p className={styles.aliases}>
          {t.entity.aliases}: {aliases.join(', ')}
        </p>
      )}
    </ViewHead>
  );
}

function Timeline({ answer, interval, days }: { answer: Answer<EntityTimelineQuery>; interval: Interval; days: Days }) {
  const { t } = useLanguage();
  const navigate = useNavigate({ from: '/entity/$id' });
  const show = (chosen: Days) => void navigate({ search: { from: chosen.from, to: chosen.to }, resetScroll: false });
  const unit = { DAY: t.timeline.day, WEEK: t.timeline.week, MONTH: t.timeline.month, YEAR: t.timeline.year }[interval];
  return (
    <Section title={`${t.timeline.title} ${unit}`} aside={<DaysFields days={days} onChange={show} />}>
      <Answered answer={answer} lines={3}>
        {({ entity }) => (
          <>
            <TimeChart
              buckets={(entity?.timeline ?? []).map(({ start, articleCount }) => ({ start, count: articleCount }))}
              interval={interval}
              days={days}
              label={t.timeline.bars}
              onBrush={show}
            />
            <p className={styles.hint}>{t.timeline.hint}</p>
          </>
        )}
      </Answered>
    </Section>
  );
}
