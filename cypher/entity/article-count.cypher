// How many articles mention each entity and pass the filter.
// params: ids [ID], from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
  WHERE m.seenAt >= $from AND m.seenAt < $to
    // part: article/passes
  RETURN count(a) AS total
}
RETURN id AS key, total
