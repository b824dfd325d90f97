"""Turns labelled events into rows of one form for ExportWindows: our own sentences, marked dyads, actors' spans."""

import argparse
import json

import gold

STATUSES = {"actual": "asserted"}
JOINED = {"YIELD": ("CONCEDE", "RETREAT")}


def own(row):
    """One of our sentences, then a row for each pair of parties, and for each the other way round where none acts so."""
    text = row["text"]

    def spans(given):
        return [gold.span(text, one) for one in given]

    events = []
    for one in row["events"]:
        events.append(
            {
                "trigger": gold.span(text, one["trigger"]),
                "type": one["event"],
                "mode": one["mode"] or "",
                "status": STATUSES.get(one["status"], one["status"]),
                "actors": spans(one["actors"]),
                "recipients": spans(one["recipients"]),
                "reciprocal": bool(one.get("reciprocal")),
            }
        )
    yield {"doc": row["id"], "text": text, "events": events}
    pairs = {}
    for one in events:
        actors, recipients = one["actors"], one["recipients"]
        recipients = recipients or (actors[1:] if one["reciprocal"] else [])
        if actors and recipients:
            pairs.setdefault((tuple(actors[0]), tuple(recipients[0])), one["type"])
            if one["reciprocal"]:
                pairs.setdefault((tuple(recipients[0]), tuple(actors[0])), one["type"])
    for (actor, recipient), kind in pairs.items():
        if actor != recipient:
            yield dyad(row["id"], text, [actor], [recipient], [kind])
            if (recipient, actor) not in pairs:
                yield dyad(row["id"], text, [recipient], [actor], [""])


def dyad(doc, text, actor, recipient, types):
    """The spans of the actor and of the recipient, either of which may be none; the empty type is no event."""
    return {"doc": doc, "text": text, "dyad": {"actor": actor, "recipient": recipient, "types": types}}


def marked(row):
    """A sentence with <s>actor</s> and <t>recipient</t>."""
    text, at = "", {"<s>": [], "</s>": [], "<t>": [], "</t>": []}
    rest = row["marked"]
    while rest:
        for tag in ("<s>", "</s>", "<t>", "</t>"):
            if rest.startswith(tag):
                at[tag].append(len(text))
                rest = rest[len(tag) :]
                break
        else:
            text, rest = text + rest[0], rest[1:]
    types = JOINED.get(row["event"], (row["event"],))
    actor, recipient = (list(zip(at["<%s>" % one], at["</%s>" % one])) for one in "st")
    yield dyad(row["id"], text, actor, recipient, list(types))


def tokens(row, number):
    """Tokens with tags in BIO: S an actor, T a recipient, R both."""
    text, roles = "", []
    for token, tag in zip(row["tokens"], row["tags"]):
        begin = len(text) + (1 if text else 0)
        text += (" " if text else "") + token
        if tag.startswith("B-") or (tag.startswith("I-") and not roles):
            roles.append([begin, len(text), {"S": "actor", "T": "recipient", "R": "both"}[tag[2]]])
        elif tag.startswith("I-"):
            roles[-1][1] = len(text)
    yield {"doc": str(number), "text": text, "roles": roles}


def rows(row, number):
    if "marked" in row:
        return marked(row)
    return tokens(row, number) if "tokens" in row else own(row)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    with open(args.out, "w", encoding="utf-8") as out:
        for path in args.files:
            with open(path, encoding="utf-8") as lines:
                for number, line in enumerate(lines):
                    for made in rows(json.loads(line), number):
                        out.write(json.dumps(made, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
