// Counts again how many articles report events. One that none reports stays on record, out of the lists.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (v:Event {id: id})
CALL (v) {
  MATCH (v)<-[r:REPORTS]-()
  RETURN count(r) AS reportCount, min(r.title) AS title
}
CALL (v) {
  MATCH (v)<-[r:RETRACTED_REPORTS]-()
  RETURN min(r.title) AS retractedTitle
}
SET v.reportCount = reportCount, v.title = coalesce(title, retractedTitle), v.placeId = null,
  v.expired = CASE WHEN reportCount = 0 THEN true ELSE null END
FOREACH (_ IN CASE WHEN reportCount = 0 THEN [1] ELSE [] END | SET v:ExpiredEvent)
FOREACH (_ IN CASE WHEN reportCount > 0 THEN [1] ELSE [] END | REMOVE v:ExpiredEvent)
