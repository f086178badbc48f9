  // The whole binary logarithm of `articleCount`: lists by their number are ordered by it first, and an index on it
  // changes only when the number doubles.
  size([least IN [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144,
    524288, 1048576, 2097152, 4194304, 8388608, 16777216] WHERE articleCount >= least])
