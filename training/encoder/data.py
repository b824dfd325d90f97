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


TAGS = ("trigger", "role", "status", "mode")
LONGEST = 190  # pieces of a joined window


def joinable(window):
    """Whether it is a short text with events that may stand beside others of its kind."""
    return "role" in window and "source" not in window and "dyad" not in window


def joined(windows, share, seed):
    """The windows, with a share of the short texts set one after the other, as paragraphs of a report stand."""
    order = random.Random(seed)
    made, by_kind = [], {}
    for window in windows:
        if joinable(window) and order.random() < share:
            by_kind.setdefault(tuple(sorted(window)), []).append(window)
        else:
            made.append(window)
    for kind in sorted(by_kind):
        some = by_kind[kind]
        order.shuffle(some)
        group, room = [], 0
        for window in some:
            length = len(window["pieces"]) - 2
            if group and length > room:
                made.append(join(group))
                group = []
            room = (room if group else order.randint(60, LONGEST)) - length
            group.append(window)
        made.append(join(group))
    return made


def join(windows):
    """One window of several: pieces between one beginning and one end, numbers of words and sentences moved on."""
    one = {name: windows[0][name][:1] for name in ("pieces", "quoted", "cases")}
    one.update({name: [] for name in ("heads", "sentence")})
    one.update({name: [] for name in (*TAGS, *model.SEVERAL) if name in windows[0]})
    for window in windows:
        words, pieces = len(one["heads"]), len(one["pieces"]) - 1
        number = one["sentence"][-1] + 1 if words else 0
        for name in ("pieces", "quoted", "cases"):
            one[name] += window[name][1:-1]
        one["heads"] += [pieces + head for head in window["heads"]]
        one["sentence"] += [number + at - window["sentence"][0] for at in window["sentence"]]
        for name in TAGS:
            if name in one:
                one[name] += window[name]
        for name in model.SEVERAL:
            if name in one:
                one[name] += [[words + at, [words + target for target in targets]] for at, targets in window[name]]
    for name in ("pieces", "quoted", "cases"):
        one[name].append(windows[-1][name][-1])
    return one


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
