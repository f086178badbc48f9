import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { NetworkAddress } from '../../addresses.ts';
import { useAnswer } from '../../client.ts';
import { NamesDocument, NetworkViewDocument, PathsDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { kindClass } from '../../parts/kind.ts';
import { SearchBox } from '../../parts/search-box.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { listOf, listParam, rangeOf, someOf } from '../../search-params.ts';
import { useColours } from './colours.ts';
import { EdgePanel } from './edge-panel.tsx';
import { entityKinds, Filters, relationKinds } from './filters.tsx';
import { edgesOn, type Picture, type Places, pictureOf, pinIn } from './model.ts';
import { NamePanel } from './name-panel.tsx';
import styles from './network.module.css';
import { PathPanel } from './path-panel.tsx';
import { pinsOf, pinsParam } from './pins.ts';
import { PlainPicture } from './plain-picture.tsx';
import { fileFormats, savePicture } from './save.ts';
import { useLayout } from './use-layout.ts';
import { WebglPicture } from './webgl-picture.tsx';

/** Names that are shown where the address does not say how many. */
const usuallyMost = 200;

/** Who and what is connected, from some names outwards; every connection leads to its sentences. */
export function NetworkView() {
  const { t } = useLanguage();
  const navigate = useNavigate({ from: '/network' });
  const { seeds } = useSearch({ from: '/network' });
  if (seeds !== undefined) return <Network />;
  return (
    <>
      <ViewHead title={t.network.title} isList asked={[]} />
      <Empty title={t.network.start}>{t.network.startHint}</Empty>
      <div className={styles.start}>
        <SearchBox
          label={t.network.start}
          kinds={['Actor', 'Organization', 'Place']}
          choose={({ id }) => void navigate({ search: { seeds: id } })}
        />
      </div>
    </>
  );
}

function Network() {
  const { t, language } = useLanguage();
  const navigate = useNavigate({ from: '/network' });
  const address = useSearch({ from: '/network' });
  const { pick, edge, from, to, depth = 1, min = 1, most = usuallyMost } = address;
  const seeds = listOf(address.seeds).slice(0, 50);
  const without = listOf(address.without);
  const chosen = someOf(entityKinds, address.kind);
  const kinds = chosen.length === 0 ? entityKinds : chosen;
  const walked = someOf(relationKinds, address.via);
  const via = walked.length === 0 ? (['CO_MENTIONED'] as const) : walked;
  const [pathFrom, pathTo] = listOf(address.path);
  const days = rangeOf({ from, to });

  const answer = useAnswer(NetworkViewDocument, {
    seeds,
    depth,
    minArticles: min,
    limit: most,
    days,
    kinds: [...via],
    language,
  });
  const paths = useAnswer(
    PathsDocument,
    { from: pathFrom ?? '', to: pathTo ?? '', language },
    { pause: pathFrom === undefined || pathTo === undefined },
  );
  const names = useAnswer(NamesDocument, { ids: seeds, language });

  /** Steps taken in this view, which can be taken back one by one. */
  const [steps, setSteps] = useState(0);
  const { history } = useRouter();
  const change = (changed: NetworkAddress) => {
    setSteps((count) => count + 1);
    void navigate({ search: (now) => ({ ...now, ...changed }), resetScroll: false });
  };
  const undo = () => {
    setSteps((count) => count - 1);
    history.back();
  };

  const places = useRef<Places>(new Map()).current;
  const network = answer.data?.network;
  const found = pathTo === undefined ? undefined : paths.data?.paths;
  const wanted = JSON.stringify({ kinds: chosen, without, seeds });
  const pins = useMemo(() => pinsOf(address.pins), [address.pins]);
  const pinned = useRef(pins);
  pinned.current = pins;
  const picture = useMemo(
    () => (network === undefined ? null : pictureOf(network, found ?? [], JSON.parse(wanted), places, pinned.current)),
    [network, found, wanted, places],
  );
  useEffect(() => {
    if (picture !== null) pinIn(picture, places, pins);
  }, [picture, places, pins]);
  const isArranging = useLayout(picture, places);
  const onPaths = useMemo(() => edgesOn(found ?? []), [found]);
  const nameOf = (id: string) => {
    const known = names.data?.nodes.find((node) => node?.id === id);
    return known != null && 'name' in known ? known.name : id;
  };
  const pickName = (id: string | undefined) => {
    if (id !== undefined && pathFrom !== undefined && pathTo === undefined && id !== pathFrom) {
      change({ path: `${pathFrom},${id}`, pick: undefined, edge: undefined });
    } else if (id !== pick || edge !== undefined) change({ pick: id, edge: undefined });
  };
  const expand = (id: string) => change({ seeds: listParam([...new Set([...seeds, id])]), pick: undefined });
  const shown = picture?.hasNode(pick) === true ? pick : undefined;
  const pin = (id: string, place: { x: number; y: number }) =>
    change({ pins: pinsParam(new Map([...pins, [id, place]])) });
  const letLoose = (id: string) => change({ pins: pinsParam(new Map([...pins].filter(([one]) => one !== id))) });
  return (
    <>
      <ViewHead
        title={t.network.title}
        isList
        asked={[answer.asked]}
        actions={
          <button type="button" className={styles.plainButton} disabled={steps === 0} onClick={undo}>
            {t.network.undo}
          </button>
        }
      />
      <Filters
        seeds={seeds}
        nameOf={nameOf}
        depth={depth}
        min={min}
        most={most}
        kinds={kinds}
        via={via}
        days={{ from, to }}
        change={change}
      />
      <Answered answer={answer} lines={12}>
        {({ network: { truncated } }) =>
          picture !== null && (
            <div className={styles.columns}>
              <Frame
                picture={picture}
                emphasis={{ pick: shown, edge, path: onPaths }}
                onPick={pickName}
                onExpand={expand}
                onEdge={(opened) => change({ edge: opened })}
                onMoved={pin}
                note={[
                  t.network.nodes(picture.order, picture.size),
                  ...(truncated ? [t.network.truncated] : []),
                  ...(isArranging ? [t.network.layout] : []),
                ].join(', ')}
              />
              <div className={styles.side}>
                {pathFrom !== undefined && pathTo === undefined && (
                  <p className={styles.waiting} role="status">
                    {t.network.pathPick}{' '}
                    <button type="button" onClick={() => change({ path: undefined })}>
                      {t.network.pathClear}
                    </button>
                  </p>
                )}
                {pathTo !== undefined && <PathPanel answer={paths} onClose={() => change({ path: undefined })} />}
                {edge !== undefined && (
                  <EdgePanel
                    key={edge}
                    ends={edge.split(',')}
                    days={days}
                    onClose={() => change({ edge: undefined })}
                  />
                )}
                {shown !== undefined && (
                  <NamePanel
                    picture={picture}
                    id={shown}
                    onExpand={expand}
                    onPathFrom={(id) => change({ path: id, pick: undefined, edge: undefined })}
                    onRemove={(id) => change({ without: listParam([...without, id]), pick: undefined })}
                    isPinned={pins.has(shown)}
                    onPin={(id) => (pins.has(id) ? letLoose(id) : pin(id, picture.getNodeAttributes(id)))}
                    onEdge={(opened) => change({ edge: opened })}
                    onClose={() => change({ pick: undefined })}
                  />
                )}
                <NamesList picture={picture} pick={shown} onPick={pickName} />
              </div>
            </div>
          )
        }
      </Answered>
    </>
  );
}

function hasWebgl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** The picture with what can be done to all of it. */
function Frame({ note, ...props }: { note: string } & Omit<Parameters<typeof WebglPicture>[0], 'colours' | 'fitRef'>) {
  const { t } = useLanguage();
  const colours = useColours();
  const [isWebgl] = useState(hasWebgl);
  const fit = useRef(() => {});
  const Drawn = isWebgl ? WebglPicture : PlainPicture;
  return (
    <figure className={styles.figure}>
      <div
        className={styles.picture}
        data-drawn={isWebgl ? 'webgl' : 'svg'}
        {...(isWebgl ? { role: 'img', 'aria-label': t.network.picture } : {})}
      >
        {props.picture.order > 0 && <Drawn {...props} colours={colours} fitRef={fit} />}
      </div>
      <figcaption className={styles.caption}>
        <span role="status">
          {note}
          {!isWebgl && `, ${t.network.plain}`}
        </span>
        <span className={styles.actions}>
          <button type="button" onClick={() => fit.current()}>
            {t.network.fit}
          </button>
          {fileFormats.map((format) => (
            <button key={format} type="button" onClick={() => void savePicture(props.picture, format, colours)}>
              {t.network.save} {format.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

/** All names of the picture, the most named first: the picture by keyboard. */
function NamesList({
  picture,
  pick,
  onPick,
}: {
  picture: Picture;
  pick: string | undefined;
  onPick: (id: string) => void;
}) {
  const { t } = useLanguage();
  const names = picture
    .mapNodes((id, look) => ({ id, ...look }))
    .toSorted((a, b) => a.distance - b.distance || b.articleCount - a.articleCount);
  return (
    <section className={styles.panel} aria-label={t.network.list}>
      <header className={styles.panelHead}>
        <h2>{t.network.list}</h2>
      </header>
      <ul className={styles.names}>
        {names.map(({ id, label, kind, articleCount }) => (
          <li key={id}>
            <button type="button" className={kindClass(kind)} aria-pressed={id === pick} onClick={() => onPick(id)}>
              {label}
            </button>
            <span>{articleCount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
