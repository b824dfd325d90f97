"""Trains the encoder with all its heads: see README.md for the command and what it takes."""

import argparse
import json
import random
import time

import torch
from torch import nn

import data
import model
import score
import weights


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pretrained", required=True, help="the .jar or .onnx with the encoder to begin with")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--take", help="which layers to begin with, for example 1,3,5,7,9,11")
    parser.add_argument("--begin", help="a checkpoint of an earlier run to begin with")
    parser.add_argument("--train", nargs="+", required=True, help="files of ExportWindows")
    parser.add_argument("--weight", nargs="+", type=int, help="how often each file is seen in an epoch (1)")
    parser.add_argument("--dev", nargs="*", default=[], help="files to measure on after each epoch; never trained on")
    parser.add_argument("--teacher", help="a checkpoint of the 12-layer reader to learn from too")
    parser.add_argument("--out", required=True, help="where the checkpoints go, one for each epoch: OUT.1.pt, OUT.2.pt")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--pieces", type=int, default=1400, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=20161108)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, help="use so many windows only, to try things out")
    return parser.parse_args()


def speech_loss(reader, batch, speech):
    """The three chains' losses over the sentences of a batch."""
    spans = list(batch.sentences("source"))
    if not spans:
        return speech.sum() * 0
    longest = max(end - begin for _, begin, end in spans)
    index = torch.zeros(len(spans), longest, dtype=torch.long)
    row = torch.tensor([at for at, _, _ in spans])
    mask = torch.zeros(len(spans), longest, dtype=torch.bool)
    tags = torch.zeros(3, len(spans), longest, dtype=torch.long)
    for n, (at, begin, end) in enumerate(spans):
        window = batch.windows[at]
        index[n, : end - begin] = torch.tensor(window["heads"][begin:end])
        mask[n, : end - begin] = True
        for head, label in enumerate(data.SPEECH):
            tags[head, n, : end - begin] = torch.tensor(window[label][begin:end])
    emissions = speech[row.unsqueeze(1), index]
    return sum(
        crf.loss(emissions[:, :, 3 * head : 3 * head + 3], tags[head], mask)
        for head, crf in enumerate(reader.speech_crf)
    )


def names_loss(reader, batch, names):
    spans = list(batch.sentences("names"))
    if not spans:
        return names.sum() * 0
    longest = max(end - begin for _, begin, end in spans)
    index = torch.zeros(len(spans), longest, dtype=torch.long)
    row = torch.tensor([at for at, _, _ in spans])
    mask = torch.zeros(len(spans), longest, dtype=torch.bool)
    tags = torch.zeros(len(spans), longest, dtype=torch.long)
    for n, (at, begin, end) in enumerate(spans):
        window = batch.windows[at]
        index[n, : end - begin] = torch.tensor(window["heads"][begin:end])
        mask[n, : end - begin] = True
        tags[n, : end - begin] = torch.tensor(window["names"][begin:end])
    return reader.names_crf.loss(names[row.unsqueeze(1), index], tags, mask)


def pointer_loss(reader, batch, pointers):
    loss = pointers.sum() * 0
    for which, target in enumerate((batch.cue_of, batch.source_of)):
        labelled = target > data.UNLABELLED
        if bool(labelled.any()):
            scores = reader.scores(which, pointers, batch.heads, batch.words)
            loss = loss + nn.functional.cross_entropy(scores[labelled], target[labelled] + 1)
    return loss


def distilled(reader, teacher, batch, outputs):
    """How far the labels' probabilities are from the teacher's, at the first pieces of words."""
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        taught = teacher(batch.pieces, batch.quoted, batch.cases, batch.mask)
    loss = 0
    for ours, theirs, labels in ((outputs[0], taught[0], 3), (outputs[1], taught[1], model.NAME_LABELS)):
        shape = (ours.shape[0], -1, ours.shape[2])
        index = batch.heads.unsqueeze(-1).expand(-1, -1, ours.shape[2])
        ours = ours.gather(1, index)[batch.words].view(-1, labels)
        theirs = theirs.float().gather(1, index)[batch.words].view(-1, labels)
        difference = nn.functional.kl_div(
            torch.log_softmax(ours, -1), torch.softmax(theirs, -1), reduction="sum"
        )
        loss = loss + difference / int(batch.words.sum()) * 20
    return loss


def optimiser(reader, args):
    own = ("speech", "names", "pointers", "distance", "nothing", "encoder.quoted", "encoder.cases")
    groups = {"encoder": [], "heads": []}
    for name, parameter in reader.named_parameters():
        if parameter.requires_grad:
            groups["heads" if name.startswith(own) else "encoder"].append(parameter)
    return torch.optim.AdamW(
        [
            {"params": groups["encoder"], "lr": args.rate},
            {"params": groups["heads"], "lr": args.head_rate},
        ],
        weight_decay=0.01,
    )


def loaded(layers, path):
    reader = model.Reader(layers)
    reader.load_state_dict(torch.load(path))
    return reader


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(args.threads)
    reader = model.Reader(args.layers)
    take = [int(one) for one in args.take.split(",")] if args.take else None
    reader.encoder.load_pretrained(weights.read(args.pretrained), take)
    if args.begin:
        reader.load_state_dict(torch.load(args.begin))
    teacher = loaded(12, args.teacher).eval() if args.teacher else None
    times = args.weight or [1] * len(args.train)
    windows = [window for path, n in zip(args.train, times) for window in data.load(path) * n]
    windows = windows[: args.limit] if args.limit else windows
    steps = sum(len(data.batches(windows, args.pieces, args.seed + epoch)) for epoch in range(args.epochs))
    best = optimiser(reader, args)
    warm = max(1, int(0.06 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        best, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    step, began = 0, time.time()
    for epoch in range(args.epochs):
        reader.train()
        sums = [0.0] * 4
        for made in data.batches(windows, args.pieces, args.seed + epoch):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            hidden = reader.dropout(hidden.float())
            outputs = reader.speech(hidden), reader.names(hidden), reader.pointers(hidden)
            losses = [
                speech_loss(reader, batch, outputs[0]),
                names_loss(reader, batch, outputs[1]),
                pointer_loss(reader, batch, outputs[2]),
            ]
            losses.append(distilled(reader, teacher, batch, outputs) if teacher else torch.zeros(()))
            loss = sum(losses)
            best.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            best.step()
            schedule.step()
            step += 1
            sums = [a + float(b) for a, b in zip(sums, losses)]
            if step % 50 == 0:
                print(
                    "step %d of %d, %.0f s, losses %s"
                    % (step, steps, time.time() - began, " ".join("%.3f" % (a / 50) for a in sums)),
                    flush=True,
                )
                sums = [0.0] * 4
        torch.save(reader.state_dict(), "%s.%d.pt" % (args.out, epoch + 1))
        for path in args.dev:
            print("epoch", epoch + 1, path, json.dumps(score.measure(reader, data.load(path))), flush=True)


if __name__ == "__main__":
    main()
