"""Writes a checkpoint as the model that the program ships: eight-bit ONNX, the decoder's numbers, and both hashes.

Matrices become whole numbers, symmetric, with a scale for each column; activations are quantised as they come. Weights
use seven bits (-63 to 63): on processors without VNNI, products of eight-bit numbers are added in sixteen bits, two at
a time, and would saturate; with seven bits the same numbers come out on every processor. Word embeddings have eight bits
and a scale for each row. Heads stay in 32 bits.
"""

import argparse
import hashlib
import json

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import model

CONTRIB = "com.microsoft"


class Graph:
    """Collects nodes and initialisers."""

    def __init__(self, most):
        self.most = most
        self.nodes = []
        self.arrays = []
        self.count = 0

    def array(self, name, value):
        self.arrays.append(numpy_helper.from_array(value, name))
        return name

    def add(self, kind, inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = ["%s_%d_%d" % (kind.lower(), self.count, at) for at in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def scaled(self, name, matrix, axis, most):
        """A matrix [in, out] in whole numbers with a scale along an axis."""
        largest = numpy.maximum(numpy.abs(matrix).max(axis=axis), 1e-12)
        scale = (largest / most).astype(numpy.float32)
        whole = numpy.clip(numpy.round(matrix / numpy.expand_dims(scale, axis)), -most, most).astype(numpy.int8)
        return self.array(name + ".whole", whole), self.array(name + ".scale", scale)

    def quantised(self, x):
        return self.add("DynamicQuantizeLinear", [x], 3)

    def product(self, name, quantised, weight, bias):
        """x W + b, of x as `quantised` gave it."""
        whole, scale = self.scaled(name, weight.T, 0, self.most)
        zero = self.array(name + ".zero", numpy.zeros(weight.shape[0], dtype=numpy.int8))
        shift = self.array(name + ".bias", bias)
        values, x_scale, x_zero = quantised
        return self.add(
            "MatMulIntegerToFloat", [values, whole, x_scale, scale, x_zero, zero, shift], domain=CONTRIB
        )

    def linear(self, name, x, weight, bias, output):
        matrix = self.array(name + ".matrix", numpy.ascontiguousarray(weight.T))
        self.nodes.append(helper.make_node("MatMul", [x, matrix], [name + ".product"]))
        self.nodes.append(helper.make_node("Add", [name + ".product", self.array(name + ".bias", bias)], [output]))

    def norm(self, name, x, weight, bias):
        return self.add(
            "LayerNormalization",
            [x, self.array(name + ".weight", weight), self.array(name + ".bias", bias)],
            axis=-1,
            epsilon=1e-12,
        )


def embeddings(graph, w, longest):
    whole, scale = graph.scaled("words", w["encoder.words.weight"], 1, 127)
    graph.arrays[-1] = numpy_helper.from_array(
        numpy_helper.to_array(graph.arrays[-1]).reshape(-1, 1), graph.arrays[-1].name
    )
    rows = graph.add("Cast", [graph.add("Gather", [whole, "pieces"])], to=TensorProto.FLOAT)
    words = graph.add("Mul", [rows, graph.add("Gather", [scale, "pieces"])])
    positions = graph.array("positions", w["encoder.positions.weight"][:longest])
    length = graph.add("Shape", ["pieces"], start=1, end=2)
    zero, one = graph.array("zero", numpy.array([0], dtype=numpy.int64)), graph.array("axis", numpy.array([0]))
    at = graph.add("Unsqueeze", [graph.add("Slice", [positions, zero, length, one]), one])
    for name in ("quoted", "cases"):
        words = graph.add("Add", [words, graph.add("Gather", [graph.array(name, w["encoder.%s.weight" % name]), name + "_in"])])
    return graph.norm("norm", graph.add("Add", [words, at]), w["encoder.norm.weight"], w["encoder.norm.bias"])


def layer(graph, w, index, x):
    p = "encoder.layers.%d." % index
    joined = [numpy.concatenate([w[p + part + kind] for part in ("query", "key", "value")]) for kind in (".weight", ".bias")]
    qkv = graph.product(p + "qkv", graph.quantised(x), *joined)
    query, key, value = graph.add("Split", [qkv], 3, axis=-1)
    mixed = graph.add("MultiHeadAttention", [query, key, value], domain=CONTRIB, num_heads=12)
    attended = graph.product(p + "attended", graph.quantised(mixed), w[p + "attended.weight"], w[p + "attended.bias"])
    x = graph.norm(
        p + "attended_norm", graph.add("Add", [x, attended]), w[p + "attended_norm.weight"], w[p + "attended_norm.bias"]
    )
    wide = graph.product(p + "widen", graph.quantised(x), w[p + "widen.weight"], w[p + "widen.bias"])
    wide = graph.add("Gelu", [wide], domain=CONTRIB)
    narrow = graph.product(p + "narrow", graph.quantised(wide), w[p + "narrow.weight"], w[p + "narrow.bias"])
    return graph.norm(p + "norm", graph.add("Add", [x, narrow]), w[p + "norm.weight"], w[p + "norm.bias"])


def build(w, layers, longest, bits):
    graph = Graph(2 ** (bits - 1) - 1)
    x = embeddings(graph, w, longest)
    for index in range(layers):
        x = layer(graph, w, index, x)
    outputs = []
    for head in ("speech", "names", "voices", "events", "pointers"):
        graph.linear(head, x, w[head + ".weight"], w[head + ".bias"], head)
        outputs.append(
            helper.make_tensor_value_info(head, TensorProto.FLOAT, ["batch", "length", w[head + ".bias"].shape[0]])
        )
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"])
        for name in ("pieces", "quoted_in", "cases_in")
    ]
    made = helper.make_graph(graph.nodes, "reader", inputs, outputs, graph.arrays)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=8, producer_name="rapporteur")


def rounded(tensor):
    return [[round(float(one), 5) for one in row] for row in tensor]


def lines(value, indent=0):
    """JSON with a line for each field and each row of a table."""
    inside = " " * (indent + 1)
    if isinstance(value, dict):
        fields = ["%s%s: %s" % (inside, json.dumps(name), lines(field, indent + 1)) for name, field in value.items()]
        return "{\n" + ",\n".join(fields) + "\n" + " " * indent + "}"
    if isinstance(value, list) and value and isinstance(value[0], list):
        return "[\n" + ",\n".join(inside + json.dumps(row) for row in value) + "\n" + " " * indent + "]"
    return json.dumps(value)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--longest", type=int, default=224, help="positions kept: the longest window in pieces")
    parser.add_argument("--bits", type=int, default=7)
    parser.add_argument("--out", required=True, help="reader.onnx; reader.json goes beside it")
    args = parser.parse_args()
    reader = model.Reader(args.layers)
    reader.load(args.checkpoint)
    w = {name: value.detach().numpy() for name, value in reader.state_dict().items()}
    data = build(w, args.layers, args.longest, args.bits).SerializeToString()
    with open(args.out, "wb") as out:
        out.write(data)
    numbers = {
        "sha256": hashlib.sha256(data).hexdigest(),
        "layers": args.layers,
        "longest": args.longest,
        "nameTypes": list(model.NAME_TYPES),
        "eventTypes": list(model.TYPES),
        "modes": list(model.MODES),
        "statuses": list(model.STATUSES),
        "chains": {
            **{head: rounded(crf.weights()) for head, crf in zip(model.SPEECH_HEADS, reader.speech_crf)},
            "names": rounded(reader.names_crf.weights()),
            **{head: rounded(crf.weights()) for head, crf in reader.voices_crf.items()},
            **{head: rounded(crf.weights()) for head, crf in reader.events_crf.items()},
        },
        "distance": rounded(reader.distance),
        "nothing": [round(float(one), 5) for one in reader.nothing],
    }
    with open(args.out.replace(".onnx", ".json"), "w", encoding="utf-8") as out:
        out.write(lines(numbers) + "\n")
    print(args.out, len(data), "bytes", numbers["sha256"])


if __name__ == "__main__":
    main()
