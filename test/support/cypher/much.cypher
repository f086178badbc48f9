// Takes much memory: a list of so many texts.
// params: count
// columns: texts
UNWIND range(1, $count) AS a
WITH collect('text ' + a) AS texts
RETURN size(texts) AS texts
