// Takes long: count times count steps.
// params: count
// columns: steps
UNWIND range(1, $count) AS a
UNWIND range(1, $count) AS b
RETURN count(a + b) AS steps
