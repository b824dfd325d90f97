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
VOICES = {"relay": 3, "addressee": 3, "party": 5, "evidence": 3}  # labels; a party's: for, against
TYPES = {  # PLOVER 2.0 with its modes
    "AGREE": (),
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "SUPPORT": (),
    "CONCEDE": (),
    "COOPERATE": (),
    "AID": (),
    "RETREAT": ("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": (
        *("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation"),
        "cyber",
    ),
    "ASSAULT": (
        *("abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives"),
        *("suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"),
    ),
}
MODES = ("",) + tuple("%s/%s" % (one, mode) for one, modes in TYPES.items() for mode in modes)
STATUSES = ("asserted", "negated", "hypothetical", "future", "historical")
EVENTS = {"trigger": 1 + 2 * len(TYPES), "role": 7}  # labels; a role's: actor, recipient, both
DYAD = len(TYPES) + 1  # the last for no event
STATUS_AT = sum(EVENTS.values())
MODE_AT = STATUS_AT + len(STATUSES)
DYAD_AT = MODE_AT + len(MODES)
POINTERS = ("cueOf", "sourceOf", "relayOf", "nextRelay", "addresseeOf", "statementOf", "partyOf", "actorOf", "recipientOf")
SEVERAL = ("actorOf", "recipientOf")  # a trigger may point at several
MARKS = 6  # 1 inside quotation marks, and 2 an actor or 4 a recipient whose dyad is asked for
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
        self.quoted = nn.Embedding(MARKS, HIDDEN)
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
        self.freeze_words()

    def freeze_words(self):
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
    content), names [batch, length, 11], voices [batch, length, 14] (see VOICES), events (triggers and roles, then at
    triggers status and mode, then three shares of a dyad's type: the mean of all pieces, at its actor and at its recipient) and
    pointers [batch, length, 1152]: for each of POINTERS 64 numbers of what points and 64 of what is pointed at. A content
    points at its cue, its first relay and its addressee, a cue at its source, a relay at the next one, a party at the
    content of the statement that is for or against it, the words that show this at the party, a trigger at all its actors
    and at all its recipients.
    """

    def __init__(self, layers):
        super().__init__()
        self.encoder = Encoder(layers)
        self.dropout = nn.Dropout(0.1)
        self.speech = nn.Linear(HIDDEN, len(SPEECH_HEADS) * SPEECH_LABELS)
        self.names = nn.Linear(HIDDEN, NAME_LABELS)
        self.voices = nn.Linear(HIDDEN, sum(VOICES.values()))
        self.events = nn.Linear(HIDDEN, DYAD_AT + 3 * DYAD)
        self.pointers = nn.Linear(HIDDEN, 2 * len(POINTERS) * POINTER)
        self.distance = nn.Parameter(torch.zeros(len(POINTERS), BUCKETS))
        self.nothing = nn.Parameter(torch.zeros(len(POINTERS)))
        self.speech_crf = nn.ModuleList(Crf(SPEECH_LABELS, allowed(SPEECH_LABELS)) for _ in SPEECH_HEADS)
        self.names_crf = Crf(NAME_LABELS, allowed(NAME_LABELS))
        self.events_crf = nn.ModuleDict({head: Crf(labels, allowed(labels)) for head, labels in EVENTS.items()})
        self.voices_crf = nn.ModuleDict({head: Crf(labels, allowed(labels)) for head, labels in VOICES.items()})

    def load(self, path, take=None):
        """Takes what a checkpoint has, of its layers those in `take`; heads that it lacks, or has fewer of, begin anew."""
        state, saved = self.state_dict(), torch.load(path)
        for at, layer in enumerate(take or []):
            ours, theirs = "encoder.layers.%d." % at, "encoder.layers.%d." % layer
            state.update({name: saved[name.replace(ours, theirs, 1)] for name in state if name.startswith(ours)})
        for name, value in saved.items():
            if not (take and name.startswith("encoder.layers.")):
                state[name][: value.shape[0]] = value
        self.load_state_dict(state)

    def forward(self, pieces, quoted, cases, mask=None):
        x = self.dropout(self.encoder(pieces, quoted, cases, mask).float())
        return self.heads(x)

    def heads(self, x):
        return self.speech(x), self.names(x), self.voices(x), self.events(x), self.pointers(x)

    def scores(self, which, pointers, heads, word_mask):
        """Scores [batch, words, 1 + words] of pointing at nothing ([CLS]) or at a word."""
        low = 2 * which * POINTER
        at_heads = pointers.gather(1, heads.unsqueeze(-1).expand(-1, -1, pointers.shape[2]))
        pointing = at_heads[:, :, low : low + POINTER]
        target = at_heads[:, :, low + POINTER : low + 2 * POINTER]
        nothing = pointers[:, :1, low + POINTER : low + 2 * POINTER]
        words = pointing @ target.transpose(1, 2) / math.sqrt(POINTER)
        words = words + self.distance[which][buckets(heads.shape[1])]
        words = words.masked_fill(~word_mask.unsqueeze(1), -1e4)
        return torch.cat([pointing @ nothing.transpose(1, 2) / math.sqrt(POINTER) + self.nothing[which], words], 2)


def dyad(events, window):
    """Scores of the types of one window's dyad, from its outputs; its actor and recipient are words, -1 for nobody."""
    at, heads = DYAD_AT, window["heads"]
    first, second = (0 if word < 0 else heads[word] for word in window["dyad"][:2])
    mean = events[: len(window["pieces"]), at : at + DYAD].mean(0)
    return mean + events[first, at + DYAD : at + 2 * DYAD] + events[second, at + 2 * DYAD :]


def buckets(words):
    """The bucket [words, words] of each distance: by sign and doubling length."""
    at = torch.arange(words)
    distance = at.unsqueeze(0) - at.unsqueeze(1)
    size = (distance.abs().float() + 1).log2().floor().long().clamp(max=BUCKETS // 2 - 1)
    return torch.where(distance < 0, size, size + BUCKETS // 2)


def allowed(labels):
    """Inside (even) follows only begin (odd) or inside of its own type; the last row is the start."""
    moves = torch.ones(labels + 1, labels, dtype=torch.bool)
    for inside in range(2, labels, 2):
        moves[:, inside] = False
        moves[inside - 1, inside] = moves[inside, inside] = True
    return moves


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

    def nothing(self, emissions):
        """How likely each word of one sentence [length, labels] is to have label 0, over all ways to label the others."""
        moves = self.weights()
        before, between = [moves[self.labels] + emissions[0]], moves[: self.labels]
        for at in range(1, emissions.shape[0]):
            before.append(torch.logsumexp(before[-1].unsqueeze(1) + between, 0) + emissions[at])
        after = [torch.zeros(self.labels)]
        for at in range(emissions.shape[0] - 1, 0, -1):
            after.append(torch.logsumexp(between + emissions[at] + after[-1], 1))
        return torch.softmax(torch.stack(before) + torch.stack(after[::-1]), -1)[:, 0]

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
