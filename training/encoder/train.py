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
    parser.add_argument("--pretrained", help="the .jar or .onnx with the encoder to begin with")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--take", help="which layers to begin with, for example 1,3,5,7,9,11")
    parser.add_argument("--begin", help="a checkpoint of an earlier run to begin with instead")
    parser.add_argument("--train", nargs="+", required=True, help="files of ExportWindows")
    parser.add_argument("--weight", nargs="+", type=int, help="how often each file is seen in an epoch (1)")
    parser.add_argument("--dev", nargs="*", default=[], help="files to measure on after each epoch; never trained on")
    parser.add_argument("--teacher", help="a checkpoint of a reader to learn speech and names from too")
    parser.add_argument("--out", required=True, help="where the checkpoints go, one for each epoch: OUT.1.pt, OUT.2.pt")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--pieces", type=int, default=1400, help="pieces in a batch")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=20161108)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--join", type=float, default=0, help="share of short texts that are joined to longer windows")
    parser.add_argument("--limit", type=int, help="use so many windows only, to try things out")
    return parser.parse_args()


FEW = 8  # fewer labelled sentences in a batch weigh less


def chain_losses(batch, label, emissions, chains):
    """The losses of chains over the sentences that are labelled for `label`; chains: label, CRF and first output."""
    spans = list(batch.sentences(label))
    if not spans:
        return emissions.sum() * 0
    longest = max(end - begin for _, begin, end in spans)
    index = torch.zeros(len(spans), longest, dtype=torch.long)
    row = torch.tensor([at for at, _, _ in spans])
    mask = torch.zeros(len(spans), longest, dtype=torch.bool)
    tags = torch.zeros(len(chains), len(spans), longest, dtype=torch.long)
    for n, (at, begin, end) in enumerate(spans):
        window = batch.windows[at]
        index[n, : end - begin] = torch.tensor(window["heads"][begin:end])
        mask[n, : end - begin] = True
        for head, (name, _, _) in enumerate(chains):
            tags[head, n, : end - begin] = torch.tensor(window[name][begin:end])
    chosen = emissions[row.unsqueeze(1), index]
    losses = [
        crf.loss(chosen[:, :, low : low + crf.labels], tags[head], mask) for head, (_, crf, low) in enumerate(chains)
    ]
    return sum(losses) * min(1.0, len(spans) / FEW)


def speech_loss(reader, batch, speech):
    chains = [(label, crf, 3 * head) for head, (label, crf) in enumerate(zip(data.SPEECH, reader.speech_crf))]
    return chain_losses(batch, "source", speech, chains)


def names_loss(reader, batch, names):
    return chain_losses(batch, "names", names, [("names", reader.names_crf, 0)])


def voices_loss(reader, batch, voices):
    chains, low = [], 0
    for head, labels in model.VOICES.items():
        chains.append((head, reader.voices_crf[head], low))
        low += labels
    return chain_losses(batch, "relay", voices, chains)


def events_loss(reader, batch, events):
    low, loss = 0, events.sum() * 0
    for head, labels in model.EVENTS.items():
        loss = loss + chain_losses(batch, head, events, [(head, reader.events_crf[head], low)])
        low += labels
    at_words = events.gather(1, batch.heads.unsqueeze(-1).expand(-1, -1, events.shape[2]))
    for name, low, labels in (
        ("status", model.STATUS_AT, len(model.STATUSES)),
        ("mode", model.MODE_AT, len(model.MODES)),
    ):
        target = batch.targets[name]
        labelled = target > data.UNLABELLED
        if bool(labelled.any()):
            few = min(1.0, int(labelled.sum()) / FEW)
            scores = at_words[labelled][:, low : low + labels]
            loss = loss + few * nn.functional.cross_entropy(scores, target[labelled])
    return loss


def dyad_loss(batch, events):
    """A dyad of several types is one of them: some codebooks join types."""
    losses = []
    for at, window in enumerate(batch.windows):
        if "dyad" in window:
            scores = model.dyad(events[at], window)
            losses.append(torch.logsumexp(scores, 0) - torch.logsumexp(scores[window["dyad"][2]], 0))
    return sum(losses) / max(FEW, len(losses)) if losses else events.sum() * 0


def several_loss(reader, batch, pointers, which):
    """The cross entropy of pointing at all of several words alike."""
    rows = list(batch.several(model.POINTERS[which]))
    if not rows:
        return pointers.sum() * 0
    logs = torch.log_softmax(reader.scores(which, pointers, batch.heads, batch.words), -1)
    losses = [-logs[at, word, [1 + one for one in targets] or [0]].mean() for at, word, targets in rows]
    return sum(losses) / max(FEW, len(losses))


def pointer_loss(reader, batch, pointers):
    loss = pointers.sum() * 0
    for which, name in enumerate(model.POINTERS):
        if name in model.SEVERAL:
            loss = loss + several_loss(reader, batch, pointers, which)
            continue
        target = batch.targets[name]
        labelled = target > data.UNLABELLED
        if bool(labelled.any()):
            scores = reader.scores(which, pointers, batch.heads, batch.words)
            few = min(1.0, int(labelled.sum()) / FEW)
            loss = loss + few * nn.functional.cross_entropy(scores[labelled], target[labelled] + 1)
    return loss


def distilled(reader, teacher, batch, outputs):
    """How far the labels' probabilities are from the teacher's, at the first pieces of words of labelled articles."""
    articles = torch.tensor(["source" in one and "relay" not in one for one in batch.windows])
    if not bool(articles.any()):
        return outputs[0].sum() * 0
    mask = None if batch.mask is None else batch.mask[articles]
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        taught = teacher(batch.pieces[articles], batch.quoted[articles], batch.cases[articles], mask)
    words = batch.words[articles]
    loss = 0
    for ours, theirs, labels in ((outputs[0], taught[0], 3), (outputs[1], taught[1], model.NAME_LABELS)):
        index = batch.heads[articles].unsqueeze(-1).expand(-1, -1, ours.shape[2])
        ours = ours[articles].gather(1, index)[words].view(-1, labels)
        theirs = theirs.float().gather(1, index)[words].view(-1, labels)
        difference = nn.functional.kl_div(
            torch.log_softmax(ours, -1), torch.softmax(theirs, -1), reduction="sum"
        )
        loss = loss + difference / int(words.sum()) * 20
    return loss


def optimiser(reader, args):
    own = ("speech", "names", "voices", "events", "pointers", "distance", "nothing", "encoder.quoted", "encoder.cases")
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


def loaded(path):
    """The reader of a checkpoint, with as many layers as that has."""
    layers = {name.split(".")[2] for name in torch.load(path) if name.startswith("encoder.layers.")}
    reader = model.Reader(len(layers))
    reader.load(path)
    return reader


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(args.threads)
    reader = model.Reader(args.layers)
    take = [int(one) for one in args.take.split(",")] if args.take else None
    if args.begin:
        reader.load(args.begin, take)
        reader.encoder.freeze_words()
    else:
        reader.encoder.load_pretrained(weights.read(args.pretrained), take)
    teacher = loaded(args.teacher).eval() if args.teacher else None
    times = args.weight or [1] * len(args.train)
    windows = [window for path, n in zip(args.train, times) for window in data.load(path) * n]
    windows = windows[: args.limit] if args.limit else windows

    def epoch_batches(epoch):
        seed = args.seed + epoch
        return data.batches(data.joined(windows, args.join, seed), args.pieces, seed)

    steps = sum(len(epoch_batches(epoch)) for epoch in range(args.epochs))
    best = optimiser(reader, args)
    warm = max(1, int(0.06 * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        best, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    step, began = 0, time.time()
    for epoch in range(args.epochs):
        reader.train()
        sums = [0.0] * 6
        for made in epoch_batches(epoch):
            batch = data.Batch(made)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = reader.encoder(batch.pieces, batch.quoted, batch.cases, batch.mask)
            hidden = reader.dropout(hidden.float())
            outputs = reader.heads(hidden)
            losses = [
                speech_loss(reader, batch, outputs[0]),
                names_loss(reader, batch, outputs[1]),
                voices_loss(reader, batch, outputs[2]),
                events_loss(reader, batch, outputs[3]) + dyad_loss(batch, outputs[3]),
                pointer_loss(reader, batch, outputs[4]),
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
                sums = [0.0] * 6
        torch.save(reader.state_dict(), "%s.%d.pt" % (args.out, epoch + 1))
        for path in args.dev:
            print("epoch", epoch + 1, path, json.dumps(score.measure(reader, data.load(path))), flush=True)


if __name__ == "__main__":
    main()
