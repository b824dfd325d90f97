"""Figures of a reader on windows: exact F1 by head, share of pointers right. `evaluate attribution` is what counts."""

import torch

import data
import model


def ranges(tags, begin_of, inside_of):
    """The spans that labels make: (begin, end, type)."""
    spans, begin, kind = [], -1, None
    for at, tag in enumerate(list(tags) + [0]):
        if begin >= 0 and not (tag and inside_of(tag) == kind):
            spans.append((begin, at, kind))
            begin = -1
        if tag and begin_of(tag) is not None:
            begin, kind = at, begin_of(tag)
    return spans


def speech_ranges(tags):
    return ranges(tags, lambda tag: 0 if tag == 1 else None, lambda tag: 0 if tag == 2 else None)


def name_ranges(tags):
    return ranges(
        tags,
        lambda tag: (tag - 1) // 2 if tag % 2 == 1 else None,
        lambda tag: (tag - 1) // 2 if tag % 2 == 0 else None,
    )


def f1(right, ours, theirs):
    return round(2 * right / max(1, ours + theirs), 4)


def measure(reader, windows):
    reader.eval()
    counts = {label: [0, 0, 0] for label in data.SPEECH + model.NAME_TYPES}
    pointers = {"cueOf": [0, 0], "sourceOf": [0, 0]}
    with torch.no_grad():
        for made in data.batches(windows, 3000, 0):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            hidden = hidden.float()
            speech, names, points = reader.speech(hidden), reader.names(hidden), reader.pointers(hidden)
            count_speech(reader, batch, speech, counts)
            count_names(reader, batch, names, counts)
            for which, (label, target) in enumerate((("cueOf", batch.cue_of), ("sourceOf", batch.source_of))):
                labelled = target > data.UNLABELLED
                if bool(labelled.any()):
                    guess = reader.scores(which, points, batch.heads, batch.words)[labelled].argmax(-1)
                    pointers[label][0] += int((guess == target[labelled] + 1).sum())
                    pointers[label][1] += int(labelled.sum())
    figures = {label: f1(*three) for label, three in counts.items() if three[1] + three[2]}
    figures.update({label: round(a / b, 4) for label, (a, b) in pointers.items() if b})
    return figures


def count_speech(reader, batch, speech, counts):
    for at, begin, end in batch.sentences("source"):
        window = batch.windows[at]
        emissions = speech[at, window["heads"][begin:end]]
        for head, label in enumerate(data.SPEECH):
            ours = set(speech_ranges(reader.speech_crf[head].decode(emissions[:, 3 * head : 3 * head + 3])))
            add(counts[label], ours, set(speech_ranges(window[label][begin:end])))


def count_names(reader, batch, names, counts):
    for at, begin, end in batch.sentences("names"):
        window = batch.windows[at]
        ours = name_ranges(reader.names_crf.decode(names[at, window["heads"][begin:end]]))
        theirs = name_ranges(window["names"][begin:end])
        for kind, label in enumerate(model.NAME_TYPES):
            add(counts[label], {one for one in ours if one[2] == kind}, {one for one in theirs if one[2] == kind})


def add(three, ours, theirs):
    three[0] += len(ours & theirs)
    three[1] += len(ours)
    three[2] += len(theirs)
