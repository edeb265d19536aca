# SPDX-License-Identifier: Apache-2.0
"""Include loops. A unit is a header and its source file; a loop is one among units of core, ui and app."""


def unit_of(name):
    return name.rsplit(".", 1)[0]


def include_graph(tree, *folders):
    """Unit -> {unit it includes: (file, line) of the first such include}."""
    sources = tree.cpp(*folders)
    graph = {unit_of(source.name): {} for source in sources}
    for source in sources:
        unit = unit_of(source.name)
        for line, _, header in source.includes:
            other = unit_of(header)
            if other in graph and other != unit:
                graph[unit].setdefault(other, (source, line))
    return graph


def reachable(graph, start):
    """What `start` includes, step by step; itself only when there is a way back."""
    seen, waiting = set(), [start]
    while waiting:
        for other in graph[waiting.pop()]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


def shortest_loop(graph, start):
    """The shortest way from `start` back to itself."""
    before, waiting = {}, [start]
    for unit in waiting:
        for other in graph[unit]:
            if other == start:
                path = [start, unit]
                while path[-1] != start:
                    path.append(before[path[-1]])
                return path[::-1]
            if other not in before:
                before[other] = unit
                waiting.append(other)
    return []


def check(tree):
    graph = include_graph(tree, "core", "ui", "app")
    ways = {unit: reachable(graph, unit) for unit in graph}
    reported = set()
    for unit in sorted(unit for unit in graph if unit in ways[unit]):
        if unit in reported:
            continue
        loop = {other for other in ways[unit] if unit in ways[other]}
        reported |= loop
        path = min((shortest_loop(graph, member) for member in sorted(loop)), key=len)
        source, line = graph[path[0]][path[1]]
        yield source.fault(f"include loop of {len(loop)} units: {' -> '.join(path)}"
                           + (f" (in it: {', '.join(sorted(loop))})" if len(loop) > len(path) - 1 else ""), line)
