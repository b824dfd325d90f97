"""Puts events labelled by offsets (data/events/articles.jsonl) beside the attributions of the articles they stand in."""

import argparse
import json


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", help="PolNeAR's training articles")
    parser.add_argument("events")
    parser.add_argument("--held", action="store_true", help="those that are kept for measuring instead")
    parser.add_argument("--rest", help="where articles without events go")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    labelled = {row["doc"]: row for row in load(args.events)}
    with open(args.out, "w", encoding="utf-8") as out:
        rest = open(args.rest, "w", encoding="utf-8") if args.rest else None
        for article in load(args.articles):
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
