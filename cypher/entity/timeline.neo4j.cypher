// On how many articles a day each entity is mentioned, in the order of the days. The relationship index finds the
// mentions of those days, however many others there are.
// params: ids [ID], from, to
// columns: key, day, articleCount
UNWIND $ids AS id
MATCH (:Article)-[m:MENTIONS]->(:Entity)
USING INDEX m:MENTIONS(entityId, seenAt)
WHERE m.entityId = id AND m.seenAt >= $from AND m.seenAt < $to
RETURN id AS key, substring(m.seenAt, 0, 10) AS day, count(*) AS articleCount
ORDER BY day
