// How many articles mention each entity and pass the filter, by what was known at a time.
// params: ids [ID], from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[m:MENTIONS|RETRACTED_MENTIONS]-(a:Article)
  WHERE m.count > 0 AND m.seenAt >= $from AND m.seenAt < $to
    AND a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)
    // part: article/passes
  RETURN count(a) AS total
}
RETURN id AS key, total
