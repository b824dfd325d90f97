"""Averages checkpoints of one run, each with a weight: the middle of where the optimiser walked."""

import argparse

import torch


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", nargs="+")
    parser.add_argument("--weights", nargs="+", type=float, required=True, help="one for each; they add up to 1")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    mean = {}
    for path, weight in zip(args.checkpoints, args.weights):
        for name, value in torch.load(path).items():
            if not value.is_floating_point():
                mean[name] = value
            elif name in mean:
                mean[name] = mean[name] + value * weight
            else:
                mean[name] = value * weight
    torch.save(mean, args.out)


if __name__ == "__main__":
    main()
