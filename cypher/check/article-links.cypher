// The articles that articles are like or copies of, or that are so of them.
// params: ids [ID]
// columns: id, relation, later, earlier, score
UNWIND $ids AS id
MATCH (:Article {id: id})-[l:SAME_STORY|COPY_OF]->(earlier)
RETURN id, CASE WHEN type(l) = 'COPY_OF' THEN 'copy of' ELSE 'like' END AS relation, id AS later,
  earlier.id AS earlier, coalesce(l.score, l.overlap) AS score
UNION ALL
UNWIND $ids AS id
MATCH (:Article {id: id})<-[l:SAME_STORY|COPY_OF]-(later)
RETURN id, CASE WHEN type(l) = 'COPY_OF' THEN 'copy of' ELSE 'like' END AS relation, later.id AS later,
  id AS earlier, coalesce(l.score, l.overlap) AS score
