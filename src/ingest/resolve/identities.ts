/**
 * Who is who, as curation decided: ids that were merged into others, and names that were added to entities.
 * What an article says is resolved under it, so that the graph follows from the articles and these decisions alone.
 */
export interface Identities {
  /** The id that an id stands for now, for those that were merged or are another's alias. */
  targets: ReadonlyMap<string, string>;
  /** Names that were added by hand, by the id that they stand for now. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

export const noIdentities: Identities = { targets: new Map(), aliases: new Map() };
