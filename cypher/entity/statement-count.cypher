// How many statements of each entity pass the filter.
// params: ids [ID], from, to, asOf, speakers, kinds, text, about
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:SAID]->(s:Statement)
  WHERE s.id >= ''
    AND s.seenAt >= $from AND s.seenAt < $to
    // part: statement/passes
  RETURN count(s) AS total
}
RETURN id AS key, total
