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
    counts = {label: [0, 0, 0] for label in data.SPEECH + model.NAME_TYPES + tuple(model.VOICES) + tuple(model.EVENTS)}
    pointers = {which: [0, 0] for which in (*model.POINTERS, "status", "mode")}
    dyads = []
    with torch.no_grad():
        for made in data.batches(windows, 3000, 0):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            hidden = hidden.float()
            speech, names, voices, events, points = reader.heads(hidden)
            count_speech(reader, batch, speech, counts)
            count_names(reader, batch, names, counts)
            count_chains(batch, voices, counts, "relay", model.VOICES, reader.voices_crf)
            low = 0
            for head, labels in model.EVENTS.items():
                count_chains(batch, events, counts, head, {head: labels}, reader.events_crf, low)
                low += labels
            count_events(batch, events, pointers)
            dyads.extend(dyad_guesses(batch, events))
            for which, label in enumerate(model.POINTERS):
                if label in model.SEVERAL:
                    count_several(reader, batch, points, which, pointers[label])
                    continue
                target = batch.targets[label]
                labelled = target > data.UNLABELLED
                if bool(labelled.any()):
                    guess = reader.scores(which, points, batch.heads, batch.words)[labelled].argmax(-1)
                    pointers[label][0] += int((guess == target[labelled] + 1).sum())
                    pointers[label][1] += int(labelled.sum())
    figures = {label: f1(*three) for label, three in counts.items() if three[1] + three[2]}
    figures.update({label: round(a / b, 4) for label, (a, b) in pointers.items() if b})
    if dyads:
        figures.update(dyad_figures(dyads))
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


def count_chains(batch, outputs, counts, label, heads, chains, low=0):
    for at, begin, end in batch.sentences(label):
        window, first = batch.windows[at], low
        for head, labels in heads.items():
            emissions = outputs[at, window["heads"][begin:end], first : first + labels]
            ours = name_ranges(chains[head].decode(emissions))
            add(counts[head], set(ours), set(name_ranges(window[head][begin:end])))
            first += labels


def count_events(batch, events, right):
    """Status and mode at the triggers of the gold; a mode among those of its type."""
    for at, window in enumerate(batch.windows):
        for word, tag in enumerate(window.get("trigger", ())):
            if tag > 0 and tag % 2 == 1:
                row = events[at, window["heads"][word]]
                status = int(row[model.STATUS_AT : model.MODE_AT].argmax())
                right["status"][0] += status == window["status"][word]
                mode = row[model.MODE_AT : model.DYAD_AT].clone()
                kind = list(model.TYPES)[(tag - 1) // 2]
                for number, name in enumerate(model.MODES):
                    if name and not name.startswith(kind + "/"):
                        mode[number] = -1e4
                right["mode"][0] += int(mode.argmax()) == window["mode"][word]
                right["status"][1] += 1
                right["mode"][1] += 1


def count_several(reader, batch, pointers, which, right):
    """Whether the likeliest word is one of the gold's."""
    rows = list(batch.several(model.POINTERS[which]))
    if rows:
        scores = reader.scores(which, pointers, batch.heads, batch.words)
        for at, word, targets in rows:
            right[0] += int(scores[at, word].argmax()) - 1 in (targets or [-1])
            right[1] += 1


def dyad_guesses(batch, events):
    """Of each dyad the types that are right and the scores."""
    for at, window in enumerate(batch.windows):
        if "dyad" in window:
            types = window["dyad"][2]
            scores = model.dyad(events[at], window)
            yield window["doc"], types, scores


def dyad_figures(dyads):
    """Macro-F1 over types (joined ones as one), and how many are right."""
    counts = {}
    for _, types, scores in dyads:
        guess = int(scores.argmax()) if types == [model.DYAD - 1] else int(scores[:-1].argmax())
        guess = tuple(types) if guess in types else (guess,)
        for key, ours, theirs in ((guess, 1, 0), (tuple(types), 0, 1)):
            three = counts.setdefault(key, [0, 0, 0])
            three[1] += ours
            three[2] += theirs
        counts[guess][0] += guess == tuple(types)
    scored = [f1(*three) for three in counts.values() if three[2]]
    return {
        "dyad": round(sum(three[0] for three in counts.values()) / len(dyads), 4),
        "dyadMacro": round(sum(scored) / len(scored), 4),
    }


def add(three, ours, theirs):
    three[0] += len(ours & theirs)
    three[1] += len(ours)
    three[2] += len(theirs)
