"""Makes dyads of labelled events: each sentence by itself, with one event's parties marked, as its type is asked for."""

import argparse
import json

import data
import model
import score

ACTOR, RECIPIENT = 2, 4


def sentences(window):
    """First word and end of each sentence."""
    numbers, begin = window["sentence"], 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[begin]:
            yield begin, end
            begin = end


def parties(window, which, begin, end):
    """The words that each trigger of a sentence points at there."""
    return {
        trigger: [word for word in targets if begin <= word < end]
        for trigger, targets in window[which]
        if begin <= trigger < end
    }


def pairs(window, begin, end):
    """Actors' and recipients' first words with the event's type, in the order of the triggers."""
    types = {first + begin: kind for first, _, kind in score.name_ranges(window["trigger"][begin:end])}
    actors = parties(window, "actorOf", begin, end)
    recipients = parties(window, "recipientOf", begin, end)
    made = {}
    for trigger, kind in sorted(types.items()):
        left, right = actors.get(trigger, []), recipients.get(trigger, [])
        if left and right and not set(left) & set(right):
            made.setdefault((tuple(left), tuple(right)), kind)
        elif len(left) > 1 and set(left) == set(right):
            made.setdefault((tuple(left[:1]), tuple(left[1:])), kind)
    return made


def cut(window, begin, end, left, right, kind):
    heads = window["heads"][begin:end]
    low = heads[0]
    high = window["heads"][end] if end < len(window["heads"]) else len(window["pieces"]) - 1
    while window["pieces"][high - 1] == window["pieces"][-1]:
        high -= 1
    one = {name: [window[name][0], *window[name][low:high], window[name][-1]] for name in ("pieces", "quoted", "cases")}
    roles = {first: last for first, last, _ in score.name_ranges(window["role"])}
    for words, mark in ((right, RECIPIENT), (left, ACTOR)):
        for word in words:
            last = roles.get(word, word + 1)
            stop = window["heads"][last] if last < len(window["heads"]) else high
            for at in range(window["heads"][word], stop):
                one["quoted"][at - low + 1] = (one["quoted"][at - low + 1] & 1) | mark
    one["doc"] = window.get("doc", "")
    one["heads"] = [head - low + 1 for head in heads]
    one["sentence"] = [0] * len(heads)
    one["dyad"] = [left[0] - begin, right[0] - begin, [kind]]
    return one


def made(window):
    """The dyads of all events of a window, and each the other way round where none acts so, as no event."""
    for begin, end in sentences(window):
        if window["trigger"][begin] == data.UNLABELLED:
            continue
        found = pairs(window, begin, end)
        for (left, right), kind in found.items():
            yield cut(window, begin, end, left, right, kind)
            if not any(set(right) & set(actors) and set(left) & set(others) for actors, others in found):
                yield cut(window, begin, end, right, left, len(model.TYPES))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("windows", help="a file of ExportWindows with labelled events")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    with open(args.out, "w", encoding="utf-8") as out:
        for window in data.load(args.windows):
            if "trigger" in window and "actorOf" in window:
                for one in made(window):
                    out.write(json.dumps(one) + "\n")


if __name__ == "__main__":
    main()
