// How many statements pass the filter.
// params: from, to, asOf, speakers, kinds, text, about
// columns: total
// walk: s:Statement(seenAt, id)
MATCH (s:Statement)
WHERE s.seenAt >= ''
  AND s.id >= ''
  AND s.seenAt >= $from AND s.seenAt < $to
  // part: statement/passes
RETURN count(s) AS total
