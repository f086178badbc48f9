// Counts again how many articles report events. One that none reports stays on record, out of the lists.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (v:Event {id: id})
CALL (v) {
  MATCH (v)<-[r:REPORTS]-()
  WITH r
  ORDER BY r.title
  RETURN count(r) AS reportCount, head(collect(r.title)) AS title, head(collect(r.terms)) AS terms
}
CALL (v) {
  MATCH (v)<-[r:RETRACTED_REPORTS]-()
  WITH r
  ORDER BY r.title
  RETURN head(collect(r.title)) AS retractedTitle, head(collect(r.terms)) AS retractedTerms
}
SET v.reportCount = reportCount, v.title = coalesce(title, retractedTitle),
  v.terms = coalesce(terms, retractedTerms), v.placeId = null,
  v.expired = CASE WHEN reportCount = 0 THEN true ELSE null END
FOREACH (_ IN CASE WHEN reportCount = 0 THEN [1] ELSE [] END | SET v:ExpiredEvent)
FOREACH (_ IN CASE WHEN reportCount > 0 THEN [1] ELSE [] END | REMOVE v:ExpiredEvent)
