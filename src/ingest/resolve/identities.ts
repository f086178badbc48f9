/**
 * Who is who beyond a single article: ids that were merged into others and names that were added to entities, as
 * curation decided, and whom a name with an office means where several people have that name. What an article says is
 * resolved under it, so that the graph follows from the articles and these decisions alone.
 */
export interface Identities {
  /** The id that an id stands for now, for those that were merged or are another's alias. */
  targets: ReadonlyMap<string, string>;
  /** Names that were added by hand, by the id that they stand for now. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** The id of who is meant, by facet, for those that mean somebody else than the name alone does. */
  namesakes: ReadonlyMap<string, string>;
}

export const noIdentities: Identities = { targets: new Map(), aliases: new Map(), namesakes: new Map() };
