// Who reported stories: each article and its source, a row for each near-copy of it. For an OPTIONAL MATCH this engine
// looks at every article before it joins; in a CALL it starts from the one.
// params: ids [ID]
// columns: key, articleId, sourceId, copyId
UNWIND $ids AS id
MATCH (s:Story {id: id})<-[:PART_OF]-(a:Article)
CALL (a) {
  MATCH (a)-[:COPY_OF]-(copy:Article)
  RETURN collect(copy.id) AS copies
}
UNWIND CASE WHEN size(copies) = 0 THEN [null] ELSE copies END AS copyId
RETURN id AS key, a.id AS articleId, a.sourceId AS sourceId, copyId
