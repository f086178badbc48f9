"""Sentences of Indonesian news out of the package nlp-id, as raw text: those with a proper noun, none that is measured on.

    raw.py --tagged nlp_id/data/dataset_postag.txt --sentences sentences.jsonl --out raw.jsonl
"""

import argparse
import json

SHORTEST, LONGEST = 5, 60
SHARED = 7
# Parts of words that the tagger of nlp-id sets apart, and after which tags.
ENDINGS = {"nya": {"PR", "DT"}, "lah": {"RP"}, "kah": {"RP"}, "ku": {"PR"}, "mu": {"DT"}}


def sentences_of(path):
    with open(path, encoding="utf8") as lines:
        words, tags = [], []
        for line in [*lines, "\n"]:
            word, _, tag = line.rstrip("\n").partition("\t")
            if not tag:
                if words:
                    yield words, tags
                words, tags = [], []
            elif words and tag in ENDINGS.get(word, ()):
                words[-1] += word
            else:
                words.append(word.replace(" ", ""))
                tags.append(tag)


def runs(words, size):
    low = [word.lower() for word in words if any(letter.isalnum() for letter in word)]
    return {tuple(low[at : at + size]) for at in range(max(1, len(low) - size + 1))}


def main():
    parser = argparse.ArgumentParser()
    for name in ("tagged", "sentences", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    measured = set()
    with open(options.sentences, encoding="utf8") as lines:
        for line in lines:
            one = json.loads(line)
            if one["use"] != "learn":
                measured |= runs(one["tokens"], SHARED)
    seen, dropped = set(), 0
    with open(options.out, "w", encoding="utf8") as out:
        for words, tags in sentences_of(options.tagged):
            if not SHORTEST <= len(words) <= LONGEST or "NNP" not in tags or tuple(words) in seen:
                continue
            seen.add(tuple(words))
            if runs(words, SHARED) & measured:
                dropped += 1
                continue
            out.write(json.dumps({"language": "id", "tokens": words}, ensure_ascii=False) + "\n")
    print(f"{len(seen) - dropped} sentences; {dropped} left out that are measured on")


main()
