"""RO-Crate's validator without the network.

The validator reads a crate's JSON-LD with the context at w3id.org. Here that context has the terms alone that the crates use, mapped as
there (https://www.researchobject.org/ro-crate/1.1/context.jsonld): any other term is lost, and the validator misses it.

Usage: python offline_rocrate.py FOLDER
"""

import json
import sys

import requests
from rocrate_validator.utils.http import HttpRequester

URL = "https://w3id.org/ro/crate/1.1/context"
SCHEMA = (
    "CreativeWork Dataset Organization about author contentSize datePublished description encodingFormat hasPart "
    "identifier inLanguage license name publisher sha256 version"
)
CONTEXT = {term: f"http://schema.org/{term}" for term in SCHEMA.split()}
CONTEXT |= {"File": "http://schema.org/MediaObject", "conformsTo": "http://purl.org/dc/terms/conformsTo"}


def _get(url, **_options):
    if url != URL:
        raise requests.ConnectionError(f"{url} is not asked for")
    response = requests.Response()
    response.status_code = 200
    response.url = url
    response.headers["Content-Type"] = "application/ld+json"
    response._content = json.dumps({"@context": CONTEXT}).encode()
    return response


HttpRequester().get = _get

from rocrate_validator.cli import cli  # noqa: E402

OPTIONS = "--output-format json --no-cache --no-paging --no-auto-profile --profile-identifier ro-crate-1.1 --requirement-severity recommended".split()

sys.argv = ["rocrate-validator", "-y", "--disable-color", "validate", *OPTIONS, sys.argv[1]]
cli()
