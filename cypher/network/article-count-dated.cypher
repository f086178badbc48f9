// How many articles of some days name each entity; no row for none.
// params: ids [ID], from, to
// columns: key, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS]-()
WHERE m.entityId = id AND m.seenAt >= $from AND m.seenAt < $to
RETURN id AS key, count(*) AS total
