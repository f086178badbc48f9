// Entities, with what the new articles add to their counts. Names and aliases come out the same in whichever order
// articles arrive. The label of each kind is set here: a new kind adds its line. Those that get a name they did not have
// are told, for the keys they are found under, and those that no article named any more, whose names must be made again.
// params: rows [{id, kind, properties, name, own, aliases, mentionCount, firstSeenAt, lastSeenAt}]
// columns: id, isRevived
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.properties, e.kind = row.kind, e.name = row.name, e.own = row.own, e.aliases = [],
  e.mentionCount = 0
FOREACH (_ IN CASE WHEN row.kind = 'ACTOR' THEN [1] ELSE [] END | SET e:Actor)
FOREACH (_ IN CASE WHEN row.kind = 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE WHEN row.kind = 'PLACE' THEN [1] ELSE [] END | SET e:Place)
SET e.mentionCount = e.mentionCount + row.mentionCount,
  e.name = CASE
    WHEN row.own AND NOT e.own THEN row.name
    WHEN row.own = e.own AND row.name < e.name THEN row.name
    ELSE e.name END,
  e.firstSeenAt = CASE
    WHEN e.firstSeenAt IS NULL OR row.firstSeenAt < e.firstSeenAt THEN row.firstSeenAt ELSE e.firstSeenAt END,
  e.lastSeenAt = CASE
    WHEN e.lastSeenAt IS NULL OR row.lastSeenAt > e.lastSeenAt THEN row.lastSeenAt ELSE e.lastSeenAt END
SET e.own = e.own OR row.own
WITH e, [alias IN row.aliases WHERE NOT alias IN e.aliases] AS added
SET e.aliases = e.aliases + added
WITH e, added, coalesce(e.expired, false) AS isRevived
WHERE isRevived OR size(added) > 0
REMOVE e.expired
RETURN e.id AS id, isRevived
