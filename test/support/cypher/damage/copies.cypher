// Tells of copies that less of them is the same.
// params: none
// columns: none
MATCH (:Article)-[c:COPY_OF]->(:Article)
SET c.overlap = c.overlap / 2
