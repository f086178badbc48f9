// Which earlier article an article is a copy of, and how much of the shorter stands in the other.
// params: rows [{later, earlier, score}]
// columns: none
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
MATCH (earlier:Article {id: row.earlier})
MERGE (later)-[c:COPY_OF]->(earlier)
SET c.overlap = row.score
