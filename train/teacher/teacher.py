"""The teacher: multilingual-e5-small, trained to mark names in the ways of several corpora, and what it marks in raw text.

    teacher.py learn --model e5-small-q4.bin --sentences sentences.jsonl --out teacher.pt
    teacher.py label --model e5-small-q4.bin --teacher teacher.pt --text raw.jsonl --out silver.jsonl
"""

import argparse
import json
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from e5 import Encoder, Packed, Pieces

FROZEN = 6
EPOCHS = 3
BATCH = 16
RATE = 3e-4
HEAD_RATE = 2e-3
LONGEST = 160
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


def labels_of(count, names):
    found = ["O"] * count
    for name in names:
        first, last, kind = name["first"], name["last"], name["kind"]
        if first == last:
            found[first] = f"U-{kind}"
            continue
        for at in range(first, last + 1):
            found[at] = f"{'B' if at == first else 'L' if at == last else 'I'}-{kind}"
    return [LABELS.index(label) for label in found]


class Teacher(nn.Module):
    def __init__(self, packed):
        super().__init__()
        self.packed = packed
        self.pieces = Pieces(packed)
        self.encoder = Encoder(packed, FROZEN)
        hidden = packed.sizes["hidden"]
        self.heads = nn.ModuleDict({name: nn.Linear(2 * hidden, len(LABELS)) for name in CONVENTIONS})

    def batch(self, sentences):
        """Ids of pieces, which are there, and by word the first and last of its pieces."""
        cut = [[self.pieces.of(word) for word in words] for words in sentences]
        length = max(sum(map(len, one)) for one in cut) + 2
        ids = torch.full((len(cut), length), self.packed.pad)
        spots = []
        for row, one in enumerate(cut):
            flat = [self.packed.begin, *(piece for word in one for piece in word), self.packed.end]
            ids[row, : len(flat)] = torch.tensor(flat)
            at = 1
            for word in one:
                spots.append((row, at, at + len(word) - 1))
                at += len(word)
        return ids, ids != self.packed.pad, torch.tensor(spots)

    def words(self, x, spots):
        row, first, last = spots.T
        return torch.cat([x[row, first], x[row, last]], 1)


def best_path(scores, after):
    score, back = scores[0] + after[-1][:-1], []
    for row in scores[1:]:
        top, source = (score[:, None] + after[:-1, :-1]).max(0)
        back.append(source)
        score = top + row
    path = [int((score + after[:-1, -1]).argmax())]
    for source in reversed(back):
        path.append(int(source[path[-1]]))
    return path[::-1]


def transitions():
    ends = [*LABELS, None]
    return torch.tensor([[0.0 if can_follow(a, b) else -1e4 for b in ends] for a in ends])


def names_of(path):
    names = []
    for at, label in enumerate(path):
        part, _, kind = LABELS[label].partition("-")
        if part in ("B", "U"):
            names.append({"first": at, "last": at, "kind": kind})
        elif part in ("I", "L"):
            names[-1]["last"] = at
    return names


def marked(teacher, sentences, conventions):
    """By convention: the names of each sentence, and how probable its least probable label is."""
    after = transitions()
    teacher.eval()
    found = {name: [None] * len(sentences) for name in conventions}
    order = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
    with torch.no_grad():
        for start in range(0, len(order), 32):
            some = order[start : start + 32]
            ids, there, spots = teacher.batch([sentences[index] for index in some])
            words = teacher.words(teacher.encoder(ids, there), spots)
            sizes = [len(sentences[index]) for index in some]
            for name in conventions:
                parts = F.log_softmax(teacher.heads[name](words), 1).split(sizes)
                for index, part in zip(some, parts):
                    path = best_path(part, after)
                    sure = min(float(part[at, label].exp()) for at, label in enumerate(path))
                    found[name][index] = (names_of(path), sure)
    return found


def measure(teacher, sentences):
    for corpus in sorted({one["corpus"] for one in sentences}):
        some = [one for one in sentences if one["corpus"] == corpus]
        name = convention_of(corpus)
        found = marked(teacher, [one["tokens"] for one in some], [name])[name]
        right = predicted = gold = 0
        for one, (names, _) in zip(some, found):
            there = {(a["first"], a["last"], a["kind"]) for a in one["names"]}
            told = {(a["first"], a["last"], a["kind"]) for a in names}
            right, predicted, gold = right + len(there & told), predicted + len(told), gold + len(there)
        print(f"{corpus}: P {right / max(1, predicted):.3f} R {right / max(1, gold):.3f} F1 {2 * right / (predicted + gold):.3f}", flush=True)


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def learn(options):
    torch.manual_seed(1)
    chance = random.Random(1)
    teacher = Teacher(Packed(options.model))
    everything = read(options.sentences)
    held = [one for one in everything if one["use"] == "measure"]
    taken = [
        one
        for one in everything
        if one["use"] == "learn" and one["tokens"] and sum(len(teacher.pieces.of(word)) for word in one["tokens"]) <= LONGEST
    ]
    upper = [weights for weights in teacher.encoder.upper.parameters()]
    groups = [{"params": upper, "lr": RATE}, {"params": teacher.heads.parameters(), "lr": HEAD_RATE}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * (len(taken) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (steps / 10)) * max(0.02, 1 - step / steps)
    )
    for epoch in range(EPOCHS):
        teacher.train()
        # Sentences of about one length go together, in an order that changes.
        order = sorted(taken, key=lambda one: len(one["tokens"]) + chance.random() * 6)
        batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        began, total = time.time(), 0.0
        for number, some in enumerate(batches):
            ids, there, spots = teacher.batch([one["tokens"] for one in some])
            words = F.dropout(teacher.words(teacher.encoder(ids, there), spots), 0.1)
            loss = torch.zeros(())
            at = 0
            for one in some:
                count = len(one["tokens"])
                target = torch.tensor(labels_of(count, one["names"]))
                scores = teacher.heads[convention_of(one["corpus"])](words[at : at + count])
                loss = loss + F.cross_entropy(scores, target, reduction="sum")
                at += count
            loss = loss / at
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(upper, 1.0)
            optimiser.step()
            schedule.step()
            total += float(loss.detach())
            if number % 20 == 19:
                print(f"{epoch + 1}: {number + 1} of {len(batches)}, {total / (number + 1):.4f}, {time.time() - began:.0f} s", flush=True)
        learned = {"upper": teacher.encoder.upper.state_dict(), "heads": teacher.heads.state_dict()}
        torch.save(learned, options.out)
        measure(teacher, held)


def label(options):
    teacher = Teacher(Packed(options.model))
    learned = torch.load(options.teacher)
    teacher.encoder.upper.load_state_dict(learned["upper"])
    teacher.heads.load_state_dict(learned["heads"])
    texts = read(options.text)
    with open(options.out, "w", encoding="utf8") as out:
        for start in range(0, len(texts), 2000):
            some = texts[start : start + 2000]
            for language in ("id", "en"):
                here = [one["tokens"] for one in some if one["language"] == language]
                conventions = ["english"] if language == "en" else ["idner-news-2k", "nergrit"]
                for name, found in (marked(teacher, here, conventions) if here else {}).items():
                    for tokens, (names, sure) in zip(here, found):
                        line = {"convention": name, "language": language, "tokens": tokens, "names": names, "sure": round(sure, 3)}
                        out.write(json.dumps(line, ensure_ascii=False) + "\n")
            print(f"{start + len(some)} of {len(texts)}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    for run, needed in ((learn, ("sentences", "out")), (label, ("teacher", "text", "out"))):
        command = commands.add_parser(run.__name__)
        command.set_defaults(run=run)
        for name in ("model", *needed):
            command.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.run(options)


main()
