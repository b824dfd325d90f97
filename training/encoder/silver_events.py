"""Labels the events in windows of several sentences as a reader finds them in each sentence by itself.

A reader that learned events in short texts reads them worse among other paragraphs; what it says of a sentence alone is
what it should say of it in its place. Sentences of which it is not sure are left unlabelled.
"""

import argparse
import json

import torch

import data
import model
import score

SURE = 0.75  # a word whose likelihood of being in a trigger is between 1 - SURE and SURE leaves its sentence unlabelled
UNLABELLED = data.UNLABELLED


def alone(window, begin, end):
    """The window of the words from `begin` to `end` by themselves."""
    heads = window["heads"]
    first = heads[begin]
    last = heads[end] if end < len(heads) else len(window["pieces"]) - 1
    made = {"heads": [one - first + 1 for one in heads[begin:end]], "sentence": [0] * (end - begin)}
    for name, at_edges in (("pieces", None), ("quoted", 0), ("cases", 0)):
        values = window[name]
        before, after = (values[0], values[-1]) if at_edges is None else (at_edges, at_edges)
        made[name] = [before] + values[first:last] + [after]
    return made


def sentences(window):
    """First word and end of each sentence."""
    numbers, begin = window["sentence"], 0
    for at in range(1, len(numbers) + 1):
        if at == len(numbers) or numbers[at] != numbers[begin]:
            yield begin, at
            begin = at


def labels(reader, batch, at, events, pointers):
    """Tags, values and pointers of one sentence; None where the reader is not sure."""
    window = batch.windows[at]
    words = len(window["heads"])
    emissions = events[at, window["heads"]]
    triggers = model.EVENTS["trigger"]
    likely = 1 - reader.events_crf["trigger"].nothing(emissions[:, :triggers])
    if bool(((likely > 1 - SURE) & (likely < SURE)).any()):
        return None
    tags = {
        "trigger": reader.events_crf["trigger"].decode(emissions[:, :triggers]),
        "role": reader.events_crf["role"].decode(emissions[:, triggers : triggers + model.EVENTS["role"]]),
    }
    parties = {begin for begin, _, _ in score.name_ranges(tags["role"])}
    for name, low, count in (("status", model.STATUS_AT, len(model.STATUSES)), ("mode", model.MODE_AT, len(model.MODES))):
        tags[name] = [UNLABELLED] * words
        for begin, _, _ in score.name_ranges(tags["trigger"]):
            tags[name][begin] = int(emissions[begin, low : low + count].argmax())
    for name in model.SEVERAL:
        scores = reader.scores(model.POINTERS.index(name), pointers[at : at + 1], batch.heads[at : at + 1], batch.words[at : at + 1])
        chances = torch.softmax(scores[0], -1)
        tags[name] = [
            [begin, [word for word in sorted(parties) if float(chances[begin, 1 + word]) > 0.2]]
            for begin, _, _ in score.name_ranges(tags["trigger"])
        ]
    return tags


def read(reader, windows):
    """Puts the labels into the windows."""
    parts = []
    for number, window in enumerate(windows):
        words = len(window["heads"])
        window.update({name: [UNLABELLED] * words for name in ("trigger", "role", "status", "mode")})
        window.update({name: [] for name in model.SEVERAL})
        parts.extend({**alone(window, begin, end), "of": number, "at": begin} for begin, end in sentences(window))
    unsure = 0
    with torch.no_grad():
        for made in data.batches(parts, 4000, 0):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            outputs = reader.heads(hidden.float())
            for at, part in enumerate(made):
                found = labels(reader, batch, at, outputs[3], outputs[4])
                if found is None:
                    unsure += 1
                    continue
                put(windows[part["of"]], part["at"], found)
    print(len(parts), "sentences,", unsure, "unsure")


def put(window, begin, found):
    for name in ("trigger", "role", "status", "mode"):
        window[name][begin : begin + len(found[name])] = found[name]
    for name in model.SEVERAL:
        window[name].extend([begin + word, [begin + one for one in targets]] for word, targets in found[name])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("windows", help="a file of ExportWindows")
    parser.add_argument("--reader", required=True, help="a checkpoint")
    parser.add_argument("--layers", type=int, default=9)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    torch.set_num_threads(2)
    reader = model.Reader(args.layers)
    reader.load(args.reader)
    reader.eval()
    windows = data.load(args.windows)
    read(reader, windows)
    with open(args.out, "w", encoding="utf-8") as out:
        out.writelines(json.dumps(window) + "\n" for window in windows)


if __name__ == "__main__":
    main()
