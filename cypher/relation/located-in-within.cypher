// Who of some entities took part in events at which places among them, and in how many; events that an article of the
// range reports. Each pair once: the events of all are gone through once, whatever the number of pairs.
// params: within [ID], from, to
// columns: key, otherId, weight (events)
MATCH (e:Entity)
WHERE e.id IN $within
MATCH (e)-[x:PARTICIPATES_IN|LOCATED_IN]-(v:Event)
WHERE ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
WITH v, collect(CASE type(x) WHEN 'LOCATED_IN' THEN x.entityId END) AS places,
  collect(CASE type(x) WHEN 'PARTICIPATES_IN' THEN x.entityId END) AS participants
UNWIND places AS place
UNWIND participants AS participant
WITH v, place, participant
WHERE place <> participant
RETURN CASE WHEN place < participant THEN place ELSE participant END AS key,
  CASE WHEN place < participant THEN participant ELSE place END AS otherId, count(DISTINCT v) AS weight
