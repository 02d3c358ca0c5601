"""Reads every file of an export with the tools of its users and prints as JSON what they found.

Usage: python read_exports.py FOLDER
"""

import csv
import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path

import networkx
import pandas
import pyarrow.parquet
import rdflib
from rdflib.namespace import RDF
from sssom.parsers import parse_sssom_table
from sssom.validators import validate as validate_sssom
from sssom.constants import DEFAULT_VALIDATION_TYPES

from offline_kgx import kgx_errors, prefixes_of, unknown_predicates

FOLDER = Path(sys.argv[1])
OWN = "urn:muscle-cramp-knowledge-graph:"


def path(name):
    """The one file of the folder that is called by a name behind its data release."""
    (found,) = FOLDER.glob(f"*.{name}")
    return str(found)


def read_kgx():
    lines = {part: [json.loads(line) for line in open(path(f"kgx_{part}.jsonl"))] for part in ("nodes", "edges")}
    return {
        "nodes": len(lines["nodes"]),
        "edges": len(lines["edges"]),
        "edge_ids": [edge["id"] for edge in lines["edges"]],
        "evidence": [evidence for edge in lines["edges"] for evidence in edge.get("has_evidence", [])],
        "unknown_predicates": unknown_predicates({edge["predicate"] for edge in lines["edges"]}),
        "errors": {
            kind: kgx_errors(path(f"kgx_nodes.{kind}"), path(f"kgx_edges.{kind}"), kind) for kind in ("jsonl", "tsv")
        },
        "unusual_ids": [
            node["id"]
            for node in lines["nodes"]
            if node["id"].split(":")[0] not in (*prefixes_of(node["category"][0]), "MCKG")
        ],
        "first_node": lines["nodes"][0],
        "first_edge": lines["edges"][0],
        "tsv_rows": {part: sum(1 for _ in open(path(f"kgx_{part}.tsv"))) - 1 for part in ("nodes", "edges")},
    }


def read_graphml():
    graph = networkx.read_graphml(path("graph.graphml"), force_multigraph=True)
    return {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "edge_ids": [key for _, _, key in graph.edges(keys=True)],
        "evidence": [item["id"] for *_, text in graph.edges(data="evidence") for item in json.loads(text)],
        "nodes_without_label": [node for node, label in graph.nodes(data="label") if not label],
        "nodes_without_kind": [node for node, kind in graph.nodes(data="kind") if not kind],
        "first_node": next(iter(graph.nodes(data=True)))[1],
        "first_edge": next(iter(graph.edges(data=True)))[2],
    }


def read_csv():
    rows = list(csv.DictReader(open(path("claims.csv"), newline="", encoding="utf-8-sig")))
    return {"claim_ids": [row["claim_id"] for row in rows], "evidence": [row["evidence_id"] for row in rows], "first": rows[0]}


def read_tables():
    found = {}
    for table in ("claims", "entities", "relations"):
        text = pandas.read_csv(path(f"{table}.csv"), dtype=str, keep_default_na=False)
        packed = pyarrow.parquet.read_table(path(f"{table}.parquet"))
        cells = [
            ["" if cell is None else str(cell) for cell in column.to_pylist()] for column in packed.columns
        ]
        # In CSV what a spreadsheet would run has an apostrophe before it.
        same = lambda ours, theirs: ours == theirs or ours == "'" + theirs
        found[table] = {
            "rows": packed.num_rows,
            "columns": packed.column_names,
            "types": [str(kind) for kind in packed.schema.types],
            "different": [
                name
                for name, column in zip(packed.column_names, cells, strict=True)
                if len(column) != len(text) or not all(map(same, text[name], column))
            ]
            + [name for name in text.columns if name not in packed.column_names],
        }
    return found


def read_rdf():
    triples = rdflib.Graph().parse(path("graph.nt"), format="nt")
    document = rdflib.Graph().parse(path("graph.jsonld"), format="json-ld")
    described = set(triples.subjects())
    of_type = lambda name: [str(one).removeprefix(OWN) for one in triples.subjects(RDF.type, rdflib.URIRef(name))]
    labels = {str(term) for term in triples.objects() if isinstance(term, rdflib.Literal)}
    return {
        "triples": len(triples),
        "only_in_n_triples": len(triples - document),
        "only_in_json_ld": len(document - triples),
        "claims": of_type(RDF.Statement),
        "entities": of_type("http://www.w3.org/2004/02/skos/core#Concept"),
        "evidence": of_type("http://www.w3.org/ns/oa#Annotation"),
        "selectors": len(of_type("http://www.w3.org/ns/oa#TextPositionSelector")),
        "documents": of_type("https://schema.org/DigitalDocument"),
        "not_described": sorted(
            str(term)
            for term in triples.objects()
            if isinstance(term, rdflib.URIRef) and term.startswith(OWN) and term not in described
        ),
        "related": len(list(triples.subject_objects(rdflib.URIRef("http://www.w3.org/2004/02/skos/core#related")))),
        "labels": sorted(label for label in labels if "\t" in label),
    }


def read_sssom():
    mappings = parse_sssom_table(path("mappings.sssom.tsv"))
    with redirect_stdout(io.StringIO()):
        validate_sssom(mappings, DEFAULT_VALIDATION_TYPES, fail_on_error=True)
    return {
        "rows": len(mappings.df),
        "metadata": {key: mappings.metadata[key] for key in ("mapping_set_id", "mapping_set_version", "license")},
        "first_label": mappings.df["subject_label"].iloc[0],
    }


found = {
    "kgx": read_kgx(),
    "graphml": read_graphml(),
    "csv": read_csv(),
    "tables": read_tables(),
    "rdf": read_rdf(),
    "sssom": read_sssom(),
}
print(json.dumps(found))
