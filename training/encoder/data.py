"""Windows as ExportWindows writes them, in batches of like length."""

import json
import random

import torch

import model

UNLABELLED = -100
SPEECH = ("source", "cue", "content")


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def batches(windows, pieces, seed):
    """Lists of windows with about `pieces` pieces each, in an order that the seed fixes."""
    order = random.Random(seed)
    by_length = sorted(windows, key=lambda window: len(window["pieces"]) + order.random() * 8)
    made, batch = [], []
    for window in by_length:
        if batch and (len(batch) + 1) * len(window["pieces"]) > pieces:
            made.append(batch)
            batch = []
        batch.append(window)
    if batch:
        made.append(batch)
    order.shuffle(made)
    return made


def padded(rows, fill):
    longest = max(len(row) for row in rows)
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])


def unlabelled(window):
    return [UNLABELLED] * len(window["heads"])


class Batch:
    """The tensors of some windows."""

    def __init__(self, windows):
        self.windows = windows
        self.pieces = padded([one["pieces"] for one in windows], 0)
        self.quoted = padded([one["quoted"] for one in windows], 0)
        self.cases = padded([one["cases"] for one in windows], 0)
        lengths = torch.tensor([len(one["pieces"]) for one in windows])
        there = torch.arange(self.pieces.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)
        self.mask = None if bool(there.all()) else torch.where(there, 0.0, -1e4)[:, None, None, :]
        self.heads = padded([one["heads"] for one in windows], 0)
        words = torch.tensor([len(one["heads"]) for one in windows])
        self.words = torch.arange(self.heads.shape[1]).unsqueeze(0) < words.unsqueeze(1)
        self.targets = {
            which: padded([one.get(which) or unlabelled(one) for one in windows], UNLABELLED)
            for which in (*model.POINTERS, "status", "mode")
            if which not in model.SEVERAL
        }

    def several(self, which):
        """Window, word and the words that it points at; none for nothing."""
        for at, window in enumerate(self.windows):
            for word, targets in window.get(which, ()):
                yield at, word, targets

    def sentences(self, label):
        """Window, first word and end of each sentence that is labelled for a head."""
        for at, window in enumerate(self.windows):
            if label not in window:
                continue
            numbers = window["sentence"]
            begin = 0
            for i in range(1, len(numbers) + 1):
                if i == len(numbers) or numbers[i] != numbers[begin]:
                    if window[label][begin] != UNLABELLED:
                        yield at, begin, i
                    begin = i
