// Counts again how often entities are named. One that no article names any more is out of the lists: it loses the label
// of its kind. A new kind adds its line.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[m:MENTIONS|IMPLIES]-()
  RETURN count(m) AS articles, coalesce(sum(m.count), 0) AS mentionCount, min(m.seenAt) AS firstSeenAt,
    max(m.seenAt) AS lastSeenAt
}
SET e.mentionCount = mentionCount, e.firstSeenAt = firstSeenAt, e.lastSeenAt = lastSeenAt,
  e.expired = CASE WHEN articles = 0 THEN true ELSE null END
REMOVE e:Actor, e:Organization, e:Place
FOREACH (_ IN CASE WHEN articles > 0 AND e.kind = 'ACTOR' THEN [1] ELSE [] END | SET e:Actor)
FOREACH (_ IN CASE WHEN articles > 0 AND e.kind = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE WHEN articles > 0 AND e.kind = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
