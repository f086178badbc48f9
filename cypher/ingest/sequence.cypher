// Numbers the articles of this ingest in the order of `place`, without a gap after those numbered before. It runs last:
// the counter stays locked until the transaction ends, so that numbers become visible in their own order.
// params: rows [{id, place from 1}], startedAt (kept of the first numbering alone; it tells one graph from another)
// columns: none
MERGE (m:Meta {id: 'sequence'})
ON CREATE SET m.last = 0, m.startedAt = $startedAt
SET m.last = m.last + size($rows)
WITH m.last - size($rows) AS before
CALL (before) {
  UNWIND $rows AS row
  MATCH (a:Article {id: row.id})
  SET a.sequence = before + row.place
}
