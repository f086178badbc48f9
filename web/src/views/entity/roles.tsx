import type { Answer } from '../../client.ts';
import type { EntityNameFragment, EntityRolesQuery, QuoteFragment } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered } from '../../parts/states.tsx';
import styles from './roles.module.css';

interface Held {
  title: string;
  validFrom: string | null;
  validTo: string | null;
  /** Where it is held, or who holds it. */
  other: EntityNameFragment | null;
  evidence: QuoteFragment[];
}

/** Offices with the sentences that say so: those of a person, or those held in an organization. */
export function Roles({ answer }: { answer: Answer<EntityRolesQuery> }) {
  const { t } = useLanguage();
  const entity = answer.data?.entity;
  const isOffice = entity != null && 'members' in entity;
  if (entity != null && !('roles' in entity) && !isOffice) return null;
  if (isOffice && entity.members.length === 0) return null;
  return (
    <Section title={isOffice ? t.entity.members : t.entity.roles}>
      <Answered answer={answer} lines={3}>
        {({ entity: known }) => {
          const held = heldIn(known);
          if (held.length === 0) return <p className={styles.none}>{t.entity.rolesNone}</p>;
          return (
            <ul className={styles.roles}>
              {held.map((role) => (
                <Role
                  key={`${role.title} ${role.other?.id} ${role.validFrom} ${role.validTo}`}
                  role={role}
                  isOffice={isOffice}
                />
              ))}
            </ul>
          );
        }}
      </Answered>
    </Section>
  );
}

/** The most told first. */
function heldIn(entity: EntityRolesQuery['entity']): Held[] {
  if (entity === null) return [];
  const roles =
    'roles' in entity
      ? entity.roles.map(({ of, ...role }) => ({ ...role, other: of }))
      : 'members' in entity
        ? entity.members.map(({ holder, ...role }) => ({ ...role, other: holder }))
        : [];
  return roles.toSorted((a, b) => b.evidence.length - a.evidence.length);
}

function Role({ role, isOffice }: { role: Held; isOffice: boolean }) {
  const { t, day } = useLanguage();
  const { title, validFrom, validTo, other, evidence } = role;
  const told = evidence.flatMap(({ article }) => article.publishedAt ?? []).toSorted();
  const [first] = told;
  const last = told.at(-1);
  return (
    <li className={styles.role}>
      <div>
        <h3 className={styles.title}>{title}</h3>
        {other !== null && <p>{isOffice ? <EntityLink entity={other} /> : <Place other={other} />}</p>}
        {validFrom !== null && (
          <p className={styles.note}>
            {t.entity.from} {day(validFrom)}
          </p>
        )}
        {validTo !== null && (
          <p className={styles.note}>
            {t.entity.until} {day(validTo)}
          </p>
        )}
        <p className={styles.note}>
          {t.entity.saidBy(evidence.length)}
          {first !== undefined && last !== undefined && `, ${t.stories.span(day(first), day(last))}`}
        </p>
      </div>
      <div className={styles.evidence}>
        <EvidenceList evidence={evidence} atFirst={1} />
      </div>
    </li>
  );
}

function Place({ other }: { other: EntityNameFragment }) {
  const { t } = useLanguage();
  const [before = '', after = ''] = t.entity.roleIn('\n').split('\n');
  return (
    <>
      {before}
      <EntityLink entity={other} isPlain />
      {after}
    </>
  );
}
