"""The encoder: BERT's layers, two small embeddings of our own, and one head for each thing that is read.

Read by the Java package org.rapporteur.encoder; what it takes and gives is fixed in `Reader.forward`.
"""

import math

import torch
from torch import nn

HIDDEN = 384
CASES = 7
SPEECH_HEADS = ("source", "cue", "content")
SPEECH_LABELS = 3  # outside, begin, inside
NAME_TYPES = ("person", "organisation", "country", "place", "title")
NAME_LABELS = 1 + 2 * len(NAME_TYPES)
POINTER = 64
BUCKETS = 16


class Layer(nn.Module):
    def __init__(self, heads=12):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attended_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.widen = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.narrow = nn.Linear(4 * HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)

    def split(self, x):
        return x.view(x.shape[0], x.shape[1], self.heads, HIDDEN // self.heads).transpose(1, 2)

    def forward(self, x, mask):
        scores = self.split(self.query(x)) @ self.split(self.key(x)).transpose(2, 3)
        scores = scores / math.sqrt(HIDDEN // self.heads)
        if mask is not None:
            scores = scores + mask
        mixed = (torch.softmax(scores, -1) @ self.split(self.value(x))).transpose(1, 2).reshape(x.shape)
        x = self.attended_norm(x + self.attended(mixed))
        return self.norm(x + self.narrow(nn.functional.gelu(self.widen(x))))


class Encoder(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.words = nn.Embedding(30522, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.quoted = nn.Embedding(2, HIDDEN)
        self.cases = nn.Embedding(CASES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        nn.init.zeros_(self.quoted.weight)
        nn.init.zeros_(self.cases.weight)

    def load_pretrained(self, weights, take=None):
        """Takes the weights of `weights.read`; `take` lists the layers to keep."""
        with torch.no_grad():
            put(self.words.weight, weights["embeddings.word_embeddings.weight"])
            put(
                self.positions.weight,
                weights["embeddings.position_embeddings.weight"]
                + weights["embeddings.token_type_embeddings.weight"][0],
            )
            put_pair(self.norm, weights, "embeddings.LayerNorm")
            for index, layer in enumerate(self.layers):
                prefix = "encoder.layer.%d." % (take[index] if take else index)
                for ours, theirs in (
                    (layer.query, "attention.self.query"),
                    (layer.key, "attention.self.key"),
                    (layer.value, "attention.self.value"),
                    (layer.attended, "attention.output.dense"),
                    (layer.attended_norm, "attention.output.LayerNorm"),
                    (layer.widen, "intermediate.dense"),
                    (layer.narrow, "output.dense"),
                    (layer.norm, "output.LayerNorm"),
                ):
                    put_pair(ours, weights, prefix + theirs)
        self.words.weight.requires_grad = False
        self.positions.weight.requires_grad = False

    def forward(self, pieces, quoted, cases, mask=None):
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(positions) + self.quoted(quoted) + self.cases(cases)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def put(parameter, array):
    parameter.copy_(torch.tensor(array))


def put_pair(module, weights, name):
    put(module.weight, weights[name + ".weight"])
    put(module.bias, weights[name + ".bias"])


class Reader(nn.Module):
    """Encoder and heads.

    Takes pieces, quoted and cases, each [batch, length]. Gives speech [batch, length, 9] (three labels for source, cue,
    content), names [batch, length, 11] and pointers [batch, length, 256]: for content to its cue, then for cue to its
    source, 64 numbers of what points and 64 of what is pointed at.
    """

    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.dropout = nn.Dropout(0.1)
        self.speech = nn.Linear(HIDDEN, len(SPEECH_HEADS) * SPEECH_LABELS)
        self.names = nn.Linear(HIDDEN, NAME_LABELS)
        self.pointers = nn.Linear(HIDDEN, 4 * POINTER)
        self.distance = nn.Parameter(torch.zeros(2, BUCKETS))
        self.nothing = nn.Parameter(torch.zeros(2))
        self.speech_crf = nn.ModuleList(Crf(SPEECH_LABELS, allowed_speech()) for _ in SPEECH_HEADS)
        self.names_crf = Crf(NAME_LABELS, allowed_names())

    def forward(self, pieces, quoted, cases, mask=None):
        x = self.dropout(self.encoder(pieces, quoted, cases, mask).float())
        return self.speech(x), self.names(x), self.pointers(x)

    def scores(self, which, pointers, heads, word_mask):
        """Scores [batch, words, 1 + words] of pointing at nothing ([CLS]) or at a word."""
        low = 2 * which * POINTER
        at_heads = pointers.gather(1, heads.unsqueeze(-1).expand(-1, -1, 4 * POINTER))
        pointing = at_heads[:, :, low : low + POINTER]
        target = at_heads[:, :, low + POINTER : low + 2 * POINTER]
        nothing = pointers[:, :1, low + POINTER : low + 2 * POINTER]
        words = pointing @ target.transpose(1, 2) / math.sqrt(POINTER)
        words = words + self.distance[which][buckets(heads.shape[1])]
        words = words.masked_fill(~word_mask.unsqueeze(1), -1e4)
        return torch.cat([pointing @ nothing.transpose(1, 2) / math.sqrt(POINTER) + self.nothing[which], words], 2)


def buckets(words):
    """The bucket [words, words] of each distance: by sign and doubling length."""
    at = torch.arange(words)
    distance = at.unsqueeze(0) - at.unsqueeze(1)
    size = (distance.abs().float() + 1).log2().floor().long().clamp(max=BUCKETS // 2 - 1)
    return torch.where(distance < 0, size, size + BUCKETS // 2)


def allowed_speech():
    allowed = torch.ones(SPEECH_LABELS + 1, SPEECH_LABELS, dtype=torch.bool)
    allowed[0, 2] = allowed[SPEECH_LABELS, 2] = False
    return allowed


def allowed_names():
    """Inside follows only begin or inside of its own type; the last row is the start."""
    allowed = torch.ones(NAME_LABELS + 1, NAME_LABELS, dtype=torch.bool)
    for inside in range(2, NAME_LABELS, 2):
        allowed[:, inside] = False
        allowed[inside - 1, inside] = allowed[inside, inside] = True
    return allowed


class Crf(nn.Module):
    """A linear chain; row `labels` of the transitions is the start of a sentence."""

    def __init__(self, labels, allowed):
        super().__init__()
        self.labels = labels
        self.transitions = nn.Parameter(torch.zeros(labels + 1, labels))
        self.register_buffer("forbidden", torch.where(allowed, 0.0, -1e4))

    def weights(self):
        return self.transitions + self.forbidden

    def loss(self, emissions, tags, mask):
        """The mean negative log likelihood of sentences [n, length, labels]; every sentence has a first word."""
        moves = self.weights()
        start = moves[self.labels]
        between = moves[: self.labels]
        alpha = start + emissions[:, 0]
        gold = start[tags[:, 0]] + emissions[:, 0].gather(1, tags[:, :1]).squeeze(1)
        for at in range(1, emissions.shape[1]):
            on = mask[:, at]
            step = torch.logsumexp(alpha.unsqueeze(2) + between, 1) + emissions[:, at]
            alpha = torch.where(on.unsqueeze(1), step, alpha)
            move = between[tags[:, at - 1], tags[:, at]]
            here = emissions[:, at].gather(1, tags[:, at : at + 1]).squeeze(1)
            gold = gold + torch.where(on, move + here, torch.zeros_like(here))
        return (torch.logsumexp(alpha, 1) - gold).mean()

    def decode(self, emissions):
        """The likeliest labels of one sentence [length, labels]."""
        moves = self.weights()
        score = moves[self.labels] + emissions[0]
        back = []
        for at in range(1, emissions.shape[0]):
            best, arg = (score.unsqueeze(1) + moves[: self.labels]).max(0)
            back.append(arg)
            score = best + emissions[at]
        path = [int(score.argmax())]
        for arg in reversed(back):
            path.append(int(arg[path[-1]]))
        return path[::-1]
