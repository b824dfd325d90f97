"""A linear chain over hand-made features, as a baseline for actors' and recipients' spans: what the encoder must beat.

Features are those of the usual CRF for names: the words around, their endings, shapes and pairs. The folds are those of
folds.py.
"""

import argparse
import os
import random

import torch
from torch import nn

import data
import folds
import model
import score

LABELS = model.EVENTS["role"]
VOCABULARY = "../../core/src/main/resources/org/rapporteur/encoder/vocabulary.txt"


def vocabulary():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), VOCABULARY), encoding="utf-8") as lines:
        return [line.rstrip("\n") for line in lines]


def words(window, pieces):
    """The window's words in lower case, each with its letter case."""
    ends = window["heads"][1:] + [len(window["pieces"]) - 1]
    return [
        ("".join(pieces[one].replace("##", "") for one in window["pieces"][begin:end]), window["cases"][begin])
        for begin, end in zip(window["heads"], ends)
    ]


def features(all_words, at):
    def word(offset):
        place = at + offset
        return all_words[place] if 0 <= place < len(all_words) else ("", -1)

    named = ["bias", "first" if at == 0 else "later"]
    for offset in range(-3, 4):
        form, case = word(offset)
        named += ["w%d=%s" % (offset, form), "c%d=%d" % (offset, case), "e%d=%s" % (offset, form[-3:])]
    for offset in range(-2, 2):
        named.append("p%d=%s %s" % (offset, word(offset)[0], word(offset + 1)[0]))
        named.append("q%d=%d %d" % (offset, word(offset)[1], word(offset + 1)[1]))
    return named + ["b%d" % length + word(0)[0][:length] for length in (2, 4)]


class Chain(nn.Module):
    def __init__(self, known):
        super().__init__()
        self.weights = nn.EmbeddingBag(known, LABELS, mode="sum", sparse=False)
        nn.init.zeros_(self.weights.weight)
        self.crf = model.Crf(LABELS, model.allowed(LABELS))

    def forward(self, rows):
        offsets = torch.tensor([0] + [len(row) for row in rows[:-1]]).cumsum(0)
        return self.weights(torch.tensor([one for row in rows for one in row]), offsets)


def fit(windows, pieces, epochs, seed):
    torch.manual_seed(seed)
    known, rows = {}, []
    for window in windows:
        own = words(window, pieces)
        rows.append([[known.setdefault(one, len(known)) for one in features(own, at)] for at in range(len(own))])
    chain = Chain(len(known))
    best = torch.optim.Adam(chain.parameters(), lr=0.03, weight_decay=3e-5)
    order = list(range(len(windows)))
    for _ in range(epochs):
        random.Random(seed).shuffle(order)
        for begin in range(0, len(order), 16):
            losses = []
            for at in order[begin : begin + 16]:
                tags = torch.tensor([windows[at]["role"]])
                losses.append(chain.crf.loss(chain(rows[at]).unsqueeze(0), tags, torch.ones_like(tags, dtype=torch.bool)))
            best.zero_grad()
            (sum(losses) / len(losses)).backward()
            best.step()
    return chain, known


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spans", required=True, help="windows of actor-spans-train.jsonl")
    parser.add_argument("--dyads", required=True, help="windows of dyads-train.jsonl, which have a say in the folds")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=20161113)
    args = parser.parse_args()
    pieces, parts = vocabulary(), folds.folds((data.load(args.dyads), data.load(args.spans)), args.seed)
    parts = [spans for _, spans in parts]
    spans = [[0, 0, 0], [0, 0, 0]]
    for number, held in enumerate(parts):
        others = [window for at, part in enumerate(parts) if at != number for window in part]
        chain, known = fit(others, pieces, args.epochs, args.seed)
        for window in held:
            own = words(window, pieces)
            rows = [[known[one] for one in features(own, at) if one in known] for at in range(len(own))]
            with torch.no_grad():
                read = chain.crf.decode(chain(rows))
            for kind in (0, 1):
                gold, ours = (
                    {one[:2] for one in score.name_ranges(tags) if one[2] in (kind, 2)} for tags in (window["role"], read)
                )
                score.add(spans[kind], ours, gold)
        print("fold", number + 1, {"actor": score.f1(*spans[0]), "recipient": score.f1(*spans[1])}, flush=True)


if __name__ == "__main__":
    main()
