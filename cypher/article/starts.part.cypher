// Whose articles are looked through: the one with the fewest of those who must all be named, or each of those of whom any.
MATCH (e:Entity)
WHERE e.id IN CASE WHEN size($mentionsAll) > 0 THEN $mentionsAll ELSE $mentionsAny END
WITH e.id AS id, COUNT { (e)<-[:MENTIONS]-() } AS articleCount
ORDER BY articleCount, id
WITH collect(id) AS ranked
UNWIND CASE WHEN size($mentionsAll) > 0 THEN ranked[0..1] ELSE ranked END AS start
