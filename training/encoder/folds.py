"""Five-fold figures of dyads and of actors' spans: no sentence, nor a near copy of one, stands in two folds.

Each fold begins with a checkpoint that has seen none of these rows, learns from the other four, from events that people
labelled in their sentences, and from our own sentences, and reads the fifth. Predictions go to a file, figures to the
screen.
"""

import argparse
import json
import random

import torch
from torch import nn

import data
import model
import score
import train

QUADS = {1: ("AGREE", "CONSULT", "SUPPORT"), 2: ("COOPERATE", "AID", "YIELD")}
QUADS[3] = ("REQUEST", "ACCUSE", "REJECT", "THREATEN")


def quad(kind):
    return next((number for number, kinds in QUADS.items() if kind in kinds), 4)


def shingles(window):
    pieces = window["pieces"][1:-1]
    return {tuple(pieces[at : at + 4]) for at in range(max(1, len(pieces) - 3))}


def groups(windows):
    """Near copies together: those that share half of the shorter one's four-piece runs."""
    made, where = [], {}
    for window in windows:
        own = shingles(window)
        near = {number for one in own for number in where.get(one, ())}
        home = next((n for n in sorted(near) if any(len(own & o) * 2 >= min(len(own), len(o)) for o in made[n][1])), None)
        if home is None:
            home = len(made)
            made.append(([], []))
        made[home][0].append(window)
        made[home][1].append(own)
        for one in own:
            where.setdefault(one, set()).add(home)
    return [windows for windows, _ in made]


def folds(kinds, seed):
    """Five parts with a list of each kind of windows, whole groups in each: what is near stands in one part, of all kinds."""
    home = {id(window): number for number, windows in enumerate(kinds) for window in windows}
    parts = [tuple([] for _ in kinds) for _ in range(5)]
    order = groups([window for windows in kinds for window in windows])
    random.Random(seed).shuffle(order)
    for group in order:
        first = min(home[id(window)] for window in group)
        part = min(parts, key=lambda one: len(one[first]))
        for window in group:
            part[home[id(window)]].append(window)
    return parts


def fit(args, windows, seed):
    torch.manual_seed(seed)
    reader = model.Reader(args.layers)
    reader.load(args.begin)
    reader.encoder.freeze_words()
    steps = sum(len(data.batches(windows, args.pieces, seed + epoch)) for epoch in range(args.epochs))
    best = train.optimiser(reader, args)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        best, lambda step: min((step + 1) / max(1, 0.1 * steps), (steps - step) / (0.9 * steps))
    )
    reader.train()
    for epoch in range(args.epochs):
        for made in data.batches(windows, args.pieces, seed + epoch):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            _, _, _, events, pointers = reader.heads(reader.dropout(hidden.float()))
            loss = train.events_loss(reader, batch, events) + train.dyad_loss(batch, events)
            loss = loss + train.pointer_loss(reader, batch, pointers)
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            best.step()
            schedule.step()
    return reader.eval()


def read(reader, windows):
    """Yields each window with its outputs for events."""
    with torch.no_grad():
        for made in data.batches(windows, 3000, 0):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            events = reader.heads(hidden.float())[3]
            for at, window in enumerate(made):
                yield window, events[at]


def typed(window, events):
    likely = {}
    for kind, share in enumerate(torch.softmax(model.dyad(events, window)[:-1], 0).tolist()):
        likely[joined(kind)] = likely.get(joined(kind), 0) + share
    return joined(window["dyad"][2][0]), max(likely, key=likely.get)


def joined(kind):
    """The codebook of the dyads has one type for CONCEDE and RETREAT."""
    name = list(model.TYPES)[kind]
    return "YIELD" if name in ("CONCEDE", "RETREAT") else name


def macro(pairs):
    labels = sorted({gold for gold, _ in pairs})
    figures = []
    for label in labels:
        right = sum(gold == ours == label for gold, ours in pairs)
        figures.append(2 * right / sum((gold == label) + (ours == label) for gold, ours in pairs))
    return round(sum(figures) / len(figures), 4)


def roles(reader, window, events):
    """Spans of actors and of recipients, as the gold has them and as they are read; one who is both counts twice."""
    emissions = events[window["heads"]][:, model.EVENTS["trigger"] : model.EVENTS["trigger"] + model.EVENTS["role"]]
    both = []
    for spans in (window["role"], reader.events_crf["role"].decode(emissions)):
        found = score.name_ranges(spans)
        both.append([{one[:2] for one in found if one[2] in (kind, 2)} for kind in (0, 1)])
    return both


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--begin", required=True, help="a checkpoint that has seen no row of the two files")
    parser.add_argument("--layers", type=int, default=9)
    parser.add_argument("--dyads", required=True)
    parser.add_argument("--spans", required=True)
    parser.add_argument("--events", nargs="*", default=[], help="windows of the same sentences with all their events")
    parser.add_argument("--own", required=True)
    parser.add_argument("--out", help="where predictions go")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--repeat", type=int, default=2, help="how often the folds' rows are seen in an epoch")
    parser.add_argument("--pieces", type=int, default=1400)
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--head-rate", type=float, default=7e-4)
    parser.add_argument("--seed", type=int, default=20161113)
    parser.add_argument("--limit", type=int, help="so many of our own rows only")
    parser.add_argument("--first", type=int, default=5, help="so many folds only, to try things out")
    args = parser.parse_args()
    torch.set_num_threads(2)
    own = data.load(args.own)
    if args.limit:
        random.Random(args.seed).shuffle(own)
        own = own[: args.limit]
    events = [window for path in args.events for window in data.load(path)]
    for window in own + events:
        window.pop("role", None)  # every event's parties; a row of actors' spans has those of one
    parts = folds((data.load(args.dyads), data.load(args.spans), events), args.seed)
    pairs, spans, lines = [], [[0, 0, 0], [0, 0, 0]], []
    for number, held in enumerate(parts[: args.first]):
        others = [part for at, part in enumerate(parts) if at != number]
        rows = [window for part in others for some in part[:2] for window in some]
        more = [window for part in others for window in part[2]]
        reader = fit(args, own + more + rows * args.repeat, args.seed + number)
        for window, events in read(reader, held[0]):
            gold, ours = typed(window, events)
            pairs.append((gold, ours))
            lines.append({"id": window["doc"], "event": ours, "gold": gold, "fold": number})
        for window, events in read(reader, held[1]):
            gold, ours = roles(reader, window, events)
            for kind in (0, 1):
                score.add(spans[kind], ours[kind], gold[kind])
        print("fold", number + 1, "dyads", len(pairs), figures(pairs, spans), flush=True)
    if args.out:
        with open(args.out, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(line) + "\n" for line in lines)


def figures(pairs, spans):
    quads = [(quad(gold), quad(ours)) for gold, ours in pairs]
    return {
        "type": macro(pairs),
        "quad": macro(quads),
        "conflict": macro([(gold > 2, ours > 2) for gold, ours in quads]),
        "actor": score.f1(*spans[0]),
        "recipient": score.f1(*spans[1]),
    }


if __name__ == "__main__":
    main()
