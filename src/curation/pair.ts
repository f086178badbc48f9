/** Two entities that are told to be different, as they are stored: in the order of their ids. */
export type Pair = {
  /** Both ids, by which a pair is found. */
  id: string;
  aId: string;
  bId: string;
};

/** The pair of two entities, whichever is given first. */
export function pairOf(one: string, other: string): Pair {
  const [aId, bId] = one < other ? [one, other] : [other, one];
  return { id: `${aId} ${bId}`, aId, bId };
}
