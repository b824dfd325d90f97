"""Puts events labelled by offsets (data/events) beside the texts they stand in, with what else is labelled there."""

import argparse
import json

import events


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def texts(path):
    """Articles as they are; of dyads and of actors' spans the bare sentences."""
    for number, row in enumerate(load(path)):
        if "marked" in row:
            yield {"doc": row["id"], "text": next(events.marked(row))["text"]}
        elif "tokens" in row:
            yield {"doc": "spans-%d" % number, "text": next(events.tokens(row, number))["text"]}
        else:
            yield row


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="+", help="PolNeAR's training articles, or PLV's dyads and actors' spans")
    parser.add_argument("events")
    parser.add_argument("--held", action="store_true", help="those that are kept for measuring instead")
    parser.add_argument("--rest", help="where articles without events go")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    labelled = {row["doc"]: row for row in load(args.events)}
    with open(args.out, "w", encoding="utf-8") as out:
        rest = open(args.rest, "w", encoding="utf-8") if args.rest else None
        for article in (article for path in args.texts for article in texts(path)):
            row = labelled.get(article["doc"])
            if row is None:
                if rest:
                    rest.write(json.dumps(article, ensure_ascii=False) + "\n")
            elif bool(row.get("held")) == args.held:
                out.write(json.dumps({**article, "events": row["events"]}, ensure_ascii=False) + "\n")
        if rest:
            rest.close()


if __name__ == "__main__":
    main()
