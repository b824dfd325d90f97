"""Turns a model that the program ships back into a checkpoint, to go on training from it.

What seven bits keep of a matrix is what comes back: exporting the checkpoint again gives the same model.
"""

import argparse
import json

import numpy
import onnx
import torch
from onnx import numpy_helper

import model

HEADS = ("speech", "names", "voices", "events", "pointers")


def unscaled(arrays, name):
    """A matrix [out, in] of whole numbers with a scale for each output."""
    return (arrays[name + ".whole"].astype(numpy.float32) * arrays[name + ".scale"]).T


def encoder(arrays, layers):
    made = {
        "words.weight": arrays["words.whole"].astype(numpy.float32) * arrays["words.scale"].reshape(-1, 1),
        "positions.weight": arrays["positions"],
        "quoted.weight": arrays["quoted"],
        "cases.weight": arrays["cases"],
        "norm.weight": arrays["norm.weight"],
        "norm.bias": arrays["norm.bias"],
    }
    for index in range(layers):
        ours, theirs = "layers.%d." % index, "encoder.layers.%d." % index
        joined = numpy.split(unscaled(arrays, theirs + "qkv"), 3), numpy.split(arrays[theirs + "qkv.bias"], 3)
        for part, weight, bias in zip(("query", "key", "value"), *joined):
            made[ours + part + ".weight"], made[ours + part + ".bias"] = weight, bias
        for part in ("attended", "widen", "narrow"):
            made[ours + part + ".weight"] = unscaled(arrays, theirs + part)
            made[ours + part + ".bias"] = arrays[theirs + part + ".bias"]
        for part in ("attended_norm", "norm"):
            for kind in (".weight", ".bias"):
                made[ours + part + kind] = arrays[theirs + part + kind]
    return {"encoder." + name: value for name, value in made.items()}


def chains(numbers):
    """The CRFs' moves; those that are forbidden have no weight of their own."""
    made = {}
    for at, head in enumerate(model.SPEECH_HEADS):
        made["speech_crf.%d.transitions" % at] = numbers["chains"][head]
    made["names_crf.transitions"] = numbers["chains"]["names"]
    for kind, heads in (("voices", model.VOICES), ("events", model.EVENTS)):
        for head in heads:
            made["%s_crf.%s.transitions" % (kind, head)] = numbers["chains"][head]
    return {name: numpy.array(rows, dtype=numpy.float32) for name, rows in made.items()}


def read(path):
    """The state of a Reader, from reader.onnx and reader.json beside it."""
    arrays = {one.name: numpy_helper.to_array(one) for one in onnx.load(path).graph.initializer}
    with open(path.replace(".onnx", ".json"), encoding="utf-8") as file:
        numbers = json.load(file)
    reader = model.Reader(numbers["layers"])
    state = reader.state_dict()
    found = encoder(arrays, numbers["layers"])
    for head in HEADS:
        found[head + ".weight"] = arrays[head + ".matrix"].T
        found[head + ".bias"] = arrays[head + ".bias"]
    found["distance"] = numpy.array(numbers["distance"], dtype=numpy.float32)
    found["nothing"] = numpy.array(numbers["nothing"], dtype=numpy.float32)
    for name, rows in chains(numbers).items():
        forbidden = state[name.replace("transitions", "forbidden")].numpy()
        found[name] = numpy.where(forbidden < 0, 0, rows).astype(numpy.float32)
    for name, value in found.items():
        value = torch.tensor(numpy.ascontiguousarray(value))
        state[name][: value.shape[0]] = value
    reader.load_state_dict(state)
    return reader.state_dict()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="reader.onnx; reader.json stands beside it")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    torch.save(read(args.model), args.out)


if __name__ == "__main__":
    main()
