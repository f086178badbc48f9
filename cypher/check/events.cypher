// What events tell of the articles that report them and of the claims that stand, as it is stored and counted anew.
// params: ids [ID]
// columns: id, stored (reportCount, title, participants, places, placeId, isExpired, otherDates, isClaimed), counted (the same)
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
CALL (v) {
  MATCH (v)<-[p:PARTICIPATES_IN]-(e)
  UNWIND p.roles AS role
  WITH e.id + ' as ' + role AS participant
  ORDER BY participant
  RETURN collect(participant) AS participants
}
CALL (v) {
  MATCH (v)<-[:SUPPORTS]-(c:Claim)
  WHERE c.relation = 'PARTICIPATES_IN' AND c.retractedAt IS NULL
  WITH DISTINCT c.entityId + ' as ' + c.role AS participant
  ORDER BY participant
  RETURN collect(participant) AS claimedParticipants
}
CALL (v) {
  MATCH (v)-[l:LOCATED_IN]->(p)
  WITH p.id AS placeId, l.reportCount AS reports
  ORDER BY reports DESC, placeId
  RETURN collect(placeId + ' by ' + toString(reports)) AS places
}
CALL (v) {
  MATCH (v)<-[:SUPPORTS]-(c:Claim)
  WHERE c.relation = 'LOCATED_IN' AND c.retractedAt IS NULL
  WITH c.entityId AS placeId, count(DISTINCT c.articleId) AS reports
  ORDER BY reports DESC, placeId
  RETURN collect(placeId + ' by ' + toString(reports)) AS claimedPlaces, head(collect(placeId)) AS placeId
}
CALL (v) {
  MATCH (v)-[r:PARTICIPATES_IN|LOCATED_IN]-()
  WHERE coalesce(r.sortDate <> v.sortDate, true)
  RETURN count(r) AS otherDates
}
RETURN id, v.reportCount AS `stored.reportCount`, reportCount AS `counted.reportCount`,
  v.title AS `stored.title`, coalesce(title, retractedTitle) AS `counted.title`,
  participants AS `stored.participants`, claimedParticipants AS `counted.participants`,
  places AS `stored.places`, claimedPlaces AS `counted.places`,
  v.placeId AS `stored.placeId`, placeId AS `counted.placeId`,
  v:ExpiredEvent AND coalesce(v.expired, false) AS `stored.isExpired`, reportCount = 0 AS `counted.isExpired`,
  otherDates AS `stored.otherDates`, 0 AS `counted.otherDates`,
  true AS `stored.isClaimed`, COUNT { (v)<-[:SUPPORTS]-() } > 0 AS `counted.isClaimed`
