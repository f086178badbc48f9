// Whose events are looked through: the one with the fewest of those who must all take part, or each of those of whom any.
MATCH (e:Entity)
WHERE e.id IN CASE WHEN size($participantsAll) > 0 THEN $participantsAll ELSE $participantsAny END
WITH e.id AS id, COUNT { (e)-[:PARTICIPATES_IN]->() } AS eventCount
ORDER BY eventCount, id
WITH collect(id) AS ranked
UNWIND CASE WHEN size($participantsAll) > 0 THEN ranked[0..1] ELSE ranked END AS start
