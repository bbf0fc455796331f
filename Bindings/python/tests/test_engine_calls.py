"""The engine's calls with arguments that make no sense: a code, never a trap."""

import random

import pytest

from minilateral.engine import engine


def _numbers(generator):
    return generator.choice(
        [0, 1, 2, 3, 5, 7, 50, -1, -2, 2**31 - 1, -(2**31), 10**6, generator.randrange(-100, 100)]
    )


def _text(engine, room, text):
    engine.write(room + 41_000, text)
    return room + 41_000, len(text)


def test_random_arguments_give_codes():
    """Addresses are real or 0; all else is anything."""
    generator = random.Random(20)
    calls = {
        "ml_network": "iiaaai", "ml_network_free": "i", "ml_edge_count": "i", "ml_edges": "iaaai",
        "ml_catalogue": "pai", "ml_node_scores": "iitipai", "ml_network_score": "itia",
        "ml_pair_scores": "iitiaaai", "ml_project": "iiti", "ml_graph_edge_count": "i",
        "ml_graph_edges": "iaaai", "ml_graph_free": "i", "ml_chance_nodes": "iitipmisLai",
        "ml_chance_network": "itimisLai", "ml_sample": "imiLi", "ml_message": "ai",
    }
    generation = engine.generation
    codes = set()
    with engine.memory() as memory:
        room = memory.room(1 << 16)
        names = [b"degree", b"jaccard", b"density", b"fitness", b"nonsense", b"\xff\xfe", b"reach"]
        models = [b"curveball", b"bicm", b"fixed-fill", b"none"]

        def argument(kind):
            if kind in "tm":
                text = generator.choice(names if kind == "t" else models)
                engine.write(room + 40_000 + (200 if kind == "m" else 0), text)
                lengths.append(generator.choice([len(text), len(text), len(text), 0, -5, 10**9]))
                return generator.choice([room + 40_000 + (200 if kind == "m" else 0)] * 9 + [0])
            if kind == "L":
                return generator.choice([0, 1, 2**63 - 1, -1, -(2**63)])
            if kind == "s":
                return generator.choice([1, 2, 20, 0, -1, 2**31 - 1])
            if kind in "ap":
                return generator.choice([0, room, room + 8_000, room + 16_000])
            return generator.choice(live) if generator.random() < 0.4 else _numbers(generator)

        live = []
        for turn in range(4_000):
            if turn % 40 == 0:
                # One edge between two nodes and three; of these there is always one.
                engine.write(room, bytes(8))
                network = engine._raw("ml_network", 2, 3, room, room + 4, 0, 1)
                graph = engine._raw("ml_project", network, 0, *_text(engine, room, b"jaccard"))
                live = [network, graph, 0, 1]
            # Small numbers, so that some of them are nodes.
            data = bytes(generator.choice([0, 0, 0, 1, 2]) if place % 4 == 0 else 0 for place in range(800))
            engine.write(room, data)
            name = generator.choice(list(calls))
            lengths, arguments = [], []
            for place, kind in enumerate(calls[name]):
                follows = place > 0 and calls[name][place - 1] in "tm"
                arguments.append(lengths[-1] if follows else argument(kind))
            # No more is written or read than there is room for.
            if name in ("ml_catalogue", "ml_message") and arguments[-1] > 4_000:
                arguments[-1] = 4_000
            if name in ("ml_network", "ml_pair_scores") and arguments[-1] > 50:
                arguments[-1] = -arguments[-1]
            if "t" in calls[name] or "m" in calls[name]:
                for place, kind in enumerate(calls[name]):
                    if kind in "tm" and arguments[place + 1] > 30:
                        arguments[place + 1] = -1
            code = engine._raw(name, *arguments)
            if isinstance(code, int) and code < 0:
                codes.add(code)
    assert engine.generation == generation, "the engine stopped"
    assert codes >= {-1, -2, -3, -4}


def test_allocation_is_bounded():
    assert engine._raw("ml_allocate", 0) == 0
    assert engine._raw("ml_allocate", -1) == 0
    assert engine._raw("ml_allocate", 2**31 - 1) == 0


def test_a_trap_starts_another_engine():
    import minilateral

    network = minilateral.Network([("a", "x"), ("b", "x")])
    generation = engine.generation
    with pytest.raises(minilateral.EngineStopped):
        # An address that is nobody's.
        engine.call("ml_network", 1, 1, 2**31 - 8, 2**31 - 8, 0, 2)
    assert engine.generation == generation + 1
    assert network.measure("reach", "left")["a"] == 1
