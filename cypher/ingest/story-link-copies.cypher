// Which earlier article an article is a copy of, and how much of the shorter stands in the other;
// links that were there are forgotten before.
// params: rows [{later, links [{earlier, score}]}]
// columns: none
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
UNWIND row.links AS link
MATCH (earlier:Article {id: link.earlier})
CREATE (later)-[:COPY_OF {overlap: link.score}]->(earlier)
