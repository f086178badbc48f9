// Which earlier article an article is like, and how much; links that were there are forgotten before.
// params: rows [{later, links [{earlier, score}]}]
// columns: none
UNWIND $rows AS row
MATCH (later:Article {id: row.later})
UNWIND row.links AS link
MATCH (earlier:Article {id: link.earlier})
CREATE (later)-[:SAME_STORY {score: link.score}]->(earlier)
