// On how many articles a day each entity is mentioned, in the order of the days.
// params: ids [ID], from, to
// columns: key, day, articleCount
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-()
WHERE m.seenAt >= $from AND m.seenAt < $to
RETURN id AS key, substring(m.seenAt, 0, 10) AS day, count(*) AS articleCount
ORDER BY day
