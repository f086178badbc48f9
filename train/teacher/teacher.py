"""The teacher: small networks over the vectors of the words that mark names as each of several corpora does.

    teacher.py --sentences sentences.jsonl --vectors sentences.npy --raw raw.jsonl --raw-vectors raw.npy --out silver.jsonl
"""

import argparse
import json
import random
from itertools import pairwise

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

EPOCHS, BATCH, RATE, DROPOUT, WIDTH = 6, 24, 1e-3, 0.2, 256
# Several teachers that began from other numbers, whose judgements are averaged, are surer than one and vary less.
SEEDS = (1, 2, 3, 4, 5)
KINDS = ("ACTOR", "ORGANIZATION", "PLACE")
LABELS = ["O"] + [f"{part}-{kind}" for kind in KINDS for part in "BILU"]
# Who marked the corpora agreed on other things each; the two English ones are alike.
CONVENTIONS = ("idner-news-2k", "nergrit", "english")


def convention_of(corpus):
    return corpus if corpus in CONVENTIONS else "english"


def can_follow(before, after):
    opened = before is not None and before[0] in "BI"
    continues = after is not None and after[0] in "IL"
    return opened == continues and (not opened or before[2:] == after[2:])


ENDS = [*LABELS, None]
AFTER = torch.tensor([[0.0 if can_follow(a, b) else -1e4 for b in ENDS] for a in ENDS])


def labels_of(count, names):
    found = ["O"] * count
    for name in names:
        first, last, kind = name["first"], name["last"], name["kind"]
        for at in range(first, last + 1):
            part = "U" if first == last else "B" if at == first else "L" if at == last else "I"
            found[at] = f"{part}-{kind}"
    return torch.tensor([LABELS.index(label) for label in found])


def names_of(path):
    names = []
    for at, label in enumerate(path):
        part, _, kind = LABELS[label].partition("-")
        if part in ("B", "U"):
            names.append({"first": at, "last": at, "kind": kind})
        elif part in ("I", "L"):
            names[-1]["last"] = at
    return names


def best_path(scores):
    likeliest = scores.argmax(1).tolist()
    if all(can_follow(*pair) for pair in pairwise([None, *(LABELS[label] for label in likeliest), None])):
        return likeliest
    score, back = scores[0] + AFTER[-1][:-1], []
    for row in scores[1:]:
        top, source = (score[:, None] + AFTER[:-1, :-1]).max(0)
        back.append(source)
        score = top + row
    path = [int((score + AFTER[:-1, -1]).argmax())]
    for source in reversed(back):
        path.append(int(source[path[-1]]))
    return path[::-1]


def shape(word):
    letters = [letter for letter in word if letter.isalpha()]
    return (
        word[:1].isupper(),
        word.isupper(),
        word.islower(),
        any(letter.isdigit() for letter in word),
        not any(letter.isalnum() for letter in word),
        len(word) == 1,
        "-" in word,
        any(letter.isupper() for letter in letters[1:]),
    )


class Sentences:
    """Sentences with the vectors of their words."""

    def __init__(self, path, vectors):
        with open(path, encoding="utf8") as lines:
            self.all = [json.loads(line) for line in lines]
        self.rows = np.load(vectors, mmap_mode="r")
        self.starts = np.cumsum([0] + [len(one["tokens"]) for one in self.all])

    def vectors(self, index):
        rows = self.rows[self.starts[index] : self.starts[index + 1]].astype(np.float32)
        shapes = np.array([shape(word) for word in self.all[index]["tokens"]], dtype=np.float32)
        return torch.from_numpy(np.concatenate([rows, shapes], 1))


class Teacher(nn.Module):
    def __init__(self, mean, spread):
        super().__init__()
        self.mean, self.spread = mean, spread
        self.narrow = nn.Linear(len(mean), WIDTH)
        self.around = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=1) for _ in range(2))
        self.heads = nn.ModuleList(nn.Linear(WIDTH, len(LABELS)) for _ in CONVENTIONS)

    def forward(self, sentences):
        def drop(some):
            return F.dropout(some, DROPOUT, self.training)

        x = nn.utils.rnn.pad_sequence([(one - self.mean) / self.spread for one in sentences], batch_first=True)
        x = torch.relu(self.narrow(drop(x)))
        for layer in self.around:
            x = x + drop(torch.relu(layer(drop(x).transpose(1, 2)).transpose(1, 2)))
        return drop(x)

    def scores(self, x, convention):
        return self.heads[CONVENTIONS.index(convention)](x)


def learn(sentences, seed):
    torch.manual_seed(seed)
    chance = random.Random(seed)
    taken = [index for index, one in enumerate(sentences.all) if one["use"] == "learn" and 0 < len(one["tokens"]) < 150]
    vectors = {index: sentences.vectors(index) for index in taken}
    every = torch.cat(list(vectors.values()))
    teacher = Teacher(every.mean(0), every.std(0) + 1e-3)
    optimiser = torch.optim.AdamW(teacher.parameters(), lr=RATE, weight_decay=0.01)
    steps = EPOCHS * (len(taken) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / 100) * max(0.02, 1 - step / steps)
    )
    for epoch in range(EPOCHS):
        teacher.train()
        # Sentences of about one length go together, in an order that changes.
        order = sorted(taken, key=lambda index: len(sentences.all[index]["tokens"]) + chance.random() * 8)
        batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        total = 0.0
        for batch in batches:
            x = teacher([vectors[index] for index in batch])
            loss, count = torch.zeros(()), 0
            for row, index in enumerate(batch):
                one = sentences.all[index]
                size = len(one["tokens"])
                scores = teacher.scores(x[row, :size], convention_of(one["corpus"]))
                loss = loss + F.cross_entropy(scores, labels_of(size, one["names"]), reduction="sum")
                count += size
            loss = loss / count
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 2.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"teacher {seed}, {epoch + 1} of {EPOCHS}: {total / len(batches):.4f} a token", flush=True)
    return teacher.eval()


def marked(teachers, sentences, indices, conventions):
    """Of each sentence by convention: its names, and how probable its least probable label is."""
    with torch.no_grad():
        for start in range(0, len(indices), 32):
            batch = indices[start : start + 32]
            vectors = [sentences.vectors(index) for index in batch]
            read = [(teacher, teacher(vectors)) for teacher in teachers]
            for convention in conventions:
                each = [F.softmax(teacher.scores(x, convention), 2) for teacher, x in read]
                scores = (sum(each) / len(each)).log()
                for row, index in enumerate(batch):
                    part = scores[row, : len(sentences.all[index]["tokens"])]
                    path = best_path(part)
                    sure = min(part[at, label].exp().item() for at, label in enumerate(path))
                    yield index, convention, names_of(path), sure


def measure(teachers, sentences):
    def keys(names):
        return {(name["first"], name["last"], name["kind"]) for name in names}

    for corpus in sorted({one["corpus"] for one in sentences.all if one["use"] == "measure"}):
        indices = [
            index
            for index, one in enumerate(sentences.all)
            if one["use"] == "measure" and one["corpus"] == corpus and one["tokens"]
        ]
        right = both = 0
        for index, _, names, _ in marked(teachers, sentences, indices, [convention_of(corpus)]):
            gold, told = keys(sentences.all[index]["names"]), keys(names)
            right, both = right + len(gold & told), both + len(gold) + len(told)
        print(f"{corpus}: F1 {2 * right / both:.3f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    for name in ("sentences", "vectors", "raw", "raw-vectors", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    sentences = Sentences(options.sentences, options.vectors)
    teachers = [learn(sentences, seed) for seed in SEEDS]
    measure(teachers, sentences)
    english = [index for index, one in enumerate(sentences.all) if one["use"] == "raw" and one["tokens"]]
    indonesian = Sentences(options.raw, options.raw_vectors)
    # Rows of zeros belong to sentences that were too long.
    there = [index for index in range(len(indonesian.all)) if indonesian.rows[indonesian.starts[index]].any()]
    with open(options.out, "w", encoding="utf8") as out:
        for language, some, indices, conventions in (
            ("id", indonesian, there, ["idner-news-2k", "nergrit"]),
            ("en", sentences, english, ["english"]),
        ):
            for index, convention, names, sure in marked(teachers, some, indices, conventions):
                line = {"convention": convention, "language": language, "tokens": some.all[index]["tokens"]}
                line |= {"names": names, "sure": round(sure, 3)}
                out.write(json.dumps(line, ensure_ascii=False) + "\n")


main()
