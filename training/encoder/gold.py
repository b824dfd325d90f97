"""Turns labelled passages (gold/statements) into PolNeAR's form, with what that lacks, for ExportWindows."""

import argparse
import json


def occurrence(words):
    return (words, 1) if isinstance(words, str) else (words["w"], words["n"])


def inner(character):
    return character.isalnum()


def whole(text, at, words):
    """Whether an occurrence stands as words of its own, which is how the passages count them."""
    before = at > 0 and inner(text[at - 1]) and inner(words[0])
    after = at + len(words) < len(text) and inner(text[at + len(words)]) and inner(words[-1])
    return not before and not after


def span(text, given):
    words, number = occurrence(given)
    at, seen = -1, 0
    while seen < number:
        at = text.find(words, at + 1)
        if at < 0:
            raise ValueError("not %d times in the text: %r" % (number, words))
        seen += whole(text, at, words)
    return [at, at + len(words)]


def attribution(text, statement):
    def spans(given):
        return [] if given is None else [span(text, given)]

    return {
        "source": spans(statement["source"]),
        "cue": spans(statement["cue"]),
        "content": [span(text, one) for one in statement["content"]],
        "in": statement["in"],
        "relays": [span(text, one) for one in statement["relays"]],
        "addressee": spans(statement["addressee"]),
        "stances": [
            {"party": span(text, one["party"]), "words": span(text, one["words"]), "side": one["side"]}
            for one in statement["stances"]
        ],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("passages", nargs="+")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    with open(args.out, "w", encoding="utf-8") as out:
        for path in args.passages:
            with open(path, encoding="utf-8") as lines:
                for line in lines:
                    row = json.loads(line)
                    attributions = [attribution(row["text"], one) for one in row["statements"]]
                    made = {"doc": row["id"], "text": row["text"], "attributions": attributions}
                    out.write(json.dumps(made, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
