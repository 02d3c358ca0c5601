"""KGX without the network.

KGX fetches the Biolink Model and its prefixes as it is imported. Here they come from the package `biolink-model`, which holds the same
files. The graph's own prefix is added to those that the model knows, as KGX asks of a source with names of its own.
"""

import json
from importlib.resources import files

import bmt.toolkit

PACKAGED = files("biolink_model")
SCHEMA = str(PACKAGED / "schema" / "biolink_model.yaml")
PREFIXES = json.loads((PACKAGED / "prefixmaps" / "biolink_model_prefix_map.json").read_text())
PREFIXES["MCKG"] = "urn:muscle-cramp-knowledge-graph:"

_open_toolkit = bmt.toolkit.Toolkit.__init__


def _open_packaged(self, schema=None, predicate_map=None, **options):
    # The predicate map only maps predicates of older models to today's.
    _open_toolkit(self, schema=SCHEMA, predicate_map={"predicate mappings": []}, **options)


bmt.toolkit.Toolkit.__init__ = _open_packaged
TOOLKIT = bmt.toolkit.Toolkit()

import kgx.config  # noqa: E402

for name in ("biolink", "monarch_context", "obo_context"):
    kgx.config.jsonld_context_map[name] = PREFIXES
kgx.config.get_biolink_model_schema = lambda release=None: SCHEMA

from kgx.cli.cli_utils import validate  # noqa: E402


def kgx_errors(nodes, edges, file_format):
    """What `kgx validate` finds: errors by level, type and message."""
    return validate([nodes, edges], file_format, None, "/dev/null")


def unknown_predicates(predicates):
    """Those that the Biolink Model does not know."""
    return [name for name in sorted(predicates) if not TOOLKIT.is_predicate(name)]


def prefixes_of(category):
    """Prefixes of identifiers that the Biolink Model lists for a category."""
    return TOOLKIT.get_element(category).id_prefixes
