"""What multilingual-e5-small makes of each word of sentences, in its context: a row of numbers a word.

    vectors.py --model e5-small-q4.bin --sentences sentences.jsonl --out sentences.npy
"""

import argparse
import json

import numpy as np
import torch

from e5 import Encoder, Packed, Pieces

LAYERS = (4, 8, 12)
# Pieces in a sentence, and in a batch.
LONGEST, BATCH = 400, 1024


def batches(sizes):
    batch = []
    for index in sorted(range(len(sizes)), key=lambda index: sizes[index]):
        if not 2 < sizes[index] <= LONGEST:
            continue
        if batch and sizes[index] * (len(batch) + 1) > BATCH:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def main():
    parser = argparse.ArgumentParser()
    for name in ("model", "sentences", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    packed = Packed(options.model)
    pieces, encoder = Pieces(packed), Encoder(packed).eval()
    with open(options.sentences, encoding="utf8") as lines:
        sentences = [json.loads(line)["tokens"] for line in lines]
    cut = [[pieces.of(word) for word in words] for words in sentences]
    sizes = [sum(map(len, words)) + 2 for words in cut]
    starts = np.cumsum([0] + [len(words) for words in sentences])
    width = len(LAYERS) * packed.sizes["hidden"]
    rows = np.lib.format.open_memmap(options.out, mode="w+", dtype=np.float16, shape=(int(starts[-1]), width))
    with torch.no_grad():
        for number, batch in enumerate(batches(sizes)):
            ids = torch.full((len(batch), max(sizes[index] for index in batch)), packed.pad)
            for row, index in enumerate(batch):
                flat = [packed.begin, *(piece for word in cut[index] for piece in word), packed.end]
                ids[row, : len(flat)] = torch.tensor(flat)
            x = encoder(ids, ids != packed.pad, LAYERS)
            for row, index in enumerate(batch):
                lengths = torch.tensor([len(word) for word in cut[index]])
                last = lengths.cumsum(0)
                words = (x[row, last - lengths + 1] + x[row, last]) / 2
                rows[starts[index] : starts[index + 1]] = words.half().numpy()
            if number % 50 == 0:
                print(f"batch {number}", flush=True)
    rows.flush()


main()
