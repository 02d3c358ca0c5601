export const firstQuestions: { query: string; variables: Record<string, unknown> }[] = [
  {
    "query": "\n    query HomeView($to: ID!, $via: ID!, $maxDocuments: Int!, $language: Language!) {\n  meta {\n    dataRelease\n    counts {\n      entities\n      claims\n      evidence\n      documents\n    }\n  }\n  documents(first: $maxDocuments) {\n    edges {\n      node {\n        id\n        title\n        language\n      }\n    }\n  }\n  chains: causalChains(from: {kinds: [MEDICATION]}, to: {ids: [$to]}) {\n    totalCount\n  }\n  example: causalChains(\n    from: {kinds: [MEDICATION]}\n    to: {ids: [$to]}\n    via: {ids: [$via]}\n    first: 1\n  ) {\n    edges {\n      node {\n        hops {\n          from {\n            id\n            kind\n            name(language: $language)\n            hasPluralName\n          }\n          predicate\n          bridge\n          to {\n            id\n            kind\n            name(language: $language)\n          }\n          certainty\n          claim {\n            id\n            statement(language: $language)\n            ...ClaimLimits\n          }\n          levelClaim {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n    fragment ClaimLimits on Claim {\n  population {\n    name(language: $language)\n  }\n  bodyPart {\n    name(language: $language)\n  }\n}",
    "variables": {
      "to": "muscle-cramp",
      "via": "electrolyte-imbalance",
      "maxDocuments": 100,
      "language": "EN"
    }
  },
  {
    "query": "\n    query ChainsView($from: EntitySelector!, $to: EntitySelector!, $via: EntitySelector, $maxHops: Int!, $minCertainty: Certainty, $first: Int!, $language: Language!) {\n  causalChains(\n    from: $from\n    to: $to\n    via: $via\n    maxHops: $maxHops\n    minCertainty: $minCertainty\n    first: $first\n  ) {\n    totalCount\n    truncated\n    edges {\n      node {\n        length\n        certainty\n        polarity\n        stitched\n        documents {\n          id\n          title\n        }\n        hops {\n          from {\n            id\n            kind\n            name(language: $language)\n            hasPluralName\n          }\n          predicate\n          bridge\n          to {\n            id\n            kind\n            name(language: $language)\n          }\n          certainty\n          polarity\n          claim {\n            id\n            statement(language: $language)\n            ...ClaimLimits\n          }\n          levelClaim {\n            id\n            statement(language: $language)\n          }\n        }\n      }\n    }\n  }\n}\n    fragment ClaimLimits on Claim {\n  population {\n    name(language: $language)\n  }\n  bodyPart {\n    name(language: $language)\n  }\n}",
    "variables": {
      "from": {
        "kinds": [
          "MEDICATION"
        ]
      },
      "to": {
        "ids": [
          "muscle-cramp"
        ]
      },
      "via": null,
      "maxHops": 4,
      "minCertainty": null,
      "first": 100,
      "language": "EN"
    }
  },
  {
    "query": "\n    query ConsensusView($object: ID!, $predicates: [Predicate!]!, $first: Int!, $after: String, $orderBy: ConsensusOrder!, $language: Language!) {\n  entity(id: $object) {\n    id\n    kind\n    name(language: $language)\n  }\n  denied: consensus(\n    object: $object\n    predicates: $predicates\n    filter: {stance: REFUTES}\n  ) {\n    totalCount\n  }\n  consensus(\n    object: $object\n    predicates: $predicates\n    first: $first\n    after: $after\n    orderBy: $orderBy\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      subject {\n        id\n        kind\n        name(language: $language)\n        hasPluralName\n      }\n      about {\n        id\n        name(language: $language)\n      }\n      documentCount\n      claims {\n        id\n        predicate\n        object {\n          id\n        }\n        certainty\n        disagreement\n        positions {\n          document {\n            id\n            title\n            language\n          }\n          stance\n          modality\n          evidenceCount\n        }\n      }\n    }\n  }\n}\n    ",
    "variables": {
      "object": "muscle-cramp",
      "predicates": [
        "CAUSES",
        "PREDISPOSES_TO",
        "WORSENS",
        "DISRUPTS",
        "DEPLETES"
      ],
      "first": 100,
      "orderBy": "DOCUMENTS_DESC",
      "language": "EN"
    }
  },
  {
    "query": "\n    query EntityPage($id: ID!, $language: Language!, $causal: [Predicate!]!, $therapeutic: [Predicate!]!, $descriptive: [Predicate!]!, $maxRelations: Int!, $orderBy: RelationOrder!, $maxDocuments: Int!) {\n  entity(id: $id) {\n    id\n    kind\n    name(language: $language)\n    hasPluralName\n    ...EntityNames\n    description(language: $language)\n    xrefs {\n      curie\n      vocabulary\n      mapping\n      label\n      url\n    }\n    causes: relations(\n      direction: INCOMING\n      filter: {predicates: $causal}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    effects: relations(\n      direction: OUTGOING\n      filter: {predicates: $causal}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    treatments: relations(\n      direction: INCOMING\n      filter: {predicates: $therapeutic}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    treated: relations(\n      direction: OUTGOING\n      filter: {predicates: $therapeutic}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    others: relations(\n      direction: BOTH\n      filter: {predicates: $descriptive}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n  }\n  documents(filter: {entity: $id}, orderBy: TITLE_ASC, first: $maxDocuments) {\n    edges {\n      node {\n        id\n        title\n        language\n      }\n    }\n  }\n}\n    fragment EntityNames on Entity {\n  nameEn: name(language: EN)\n  nameSv: name(language: SV)\n  synonymsEn: synonyms(language: EN)\n  synonymsSv: synonyms(language: SV)\n}\nfragment RelationPage on RelationConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    cursor\n    predicate\n    certainty\n    documentCount\n    claim {\n      id\n      statement(language: $language)\n      subject {\n        id\n      }\n    }\n    node {\n      id\n      kind\n      name(language: $language)\n    }\n  }\n}",
    "variables": {
      "id": "muscle-cramp",
      "language": "EN",
      "causal": [
        "CAUSES",
        "PREDISPOSES_TO",
        "WORSENS",
        "DISRUPTS",
        "DEPLETES"
      ],
      "therapeutic": [
        "TREATS",
        "PREVENTS",
        "IMPROVES"
      ],
      "descriptive": [
        "INVOLVES",
        "SUBTYPE_OF",
        "ACCOMPANIES",
        "AFFECTS",
        "COMMON_IN",
        "CONTAINS",
        "NEEDED_FOR",
        "WARNS_OF",
        "WARRANTS"
      ],
      "orderBy": "CERTAINTY_DESC",
      "maxRelations": 10,
      "maxDocuments": 100
    }
  },
  {
    "query": "\n    query EntitySubjects($id: ID!, $causal: [Predicate!]!, $therapeutic: [Predicate!]!) {\n  causedBy: consensus(object: $id, predicates: $causal, includeSubtypes: false) {\n    totalCount\n  }\n  treatedBy: consensus(\n    object: $id\n    predicates: $therapeutic\n    includeSubtypes: false\n  ) {\n    totalCount\n  }\n}\n    ",
    "variables": {
      "id": "muscle-cramp",
      "causal": [
        "CAUSES",
        "PREDISPOSES_TO",
        "WORSENS",
        "DISRUPTS",
        "DEPLETES"
      ],
      "therapeutic": [
        "TREATS",
        "PREVENTS",
        "IMPROVES"
      ]
    }
  },
  {
    "query": "\n    query EntitySearch($text: String!, $language: Language!, $maxHits: Int!) {\n  search(text: $text, first: $maxHits) {\n    edges {\n      node {\n        entity {\n          id\n          kind\n          name(language: $language)\n        }\n        matchedText\n        field\n        language\n        sentence(language: $language)\n      }\n    }\n    nearestNames\n    documents {\n      id\n      title\n      language\n      publisher\n      author\n    }\n  }\n}\n    ",
    "variables": {
      "text": "muscle-cramp",
      "language": "EN",
      "maxHits": 8
    }
  },
  {
    "query": "\n    query GraphView($id: ID!, $depth: Int!, $limit: Int!, $language: Language!) {\n  neighborhood(id: $id, depth: $depth, limit: $limit) {\n    truncated\n    nodes {\n      id\n      kind\n      name(language: $language)\n    }\n    relations {\n      source {\n        id\n        hasPluralName\n      }\n      target {\n        id\n      }\n      predicate\n      certainty\n      documentCount\n      claim {\n        id\n        ...ClaimLimits\n      }\n    }\n  }\n}\n    fragment ClaimLimits on Claim {\n  population {\n    name(language: $language)\n  }\n  bodyPart {\n    name(language: $language)\n  }\n}",
    "variables": {
      "id": "muscle-cramp",
      "depth": 1,
      "limit": 30,
      "language": "EN"
    }
  },
  {
    "query": "\n    query DocumentView($id: ID!, $language: Language!, $first: Int!, $after: String, $maxEvidence: Int!) {\n  document(id: $id) {\n    id\n    title\n    language\n    fileName\n    sha256\n    url\n    publisher\n    author\n    license\n    wordCount\n    claims(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          statement(language: $language)\n          certainty\n          predicate\n          subject {\n            id\n            name(language: $language)\n          }\n          object {\n            id\n            name(language: $language)\n          }\n          positions {\n            document {\n              id\n            }\n          }\n          evidence(first: $maxEvidence, filter: {document: $id}) {\n            edges {\n              node {\n                id\n                section\n                start\n                end\n                sha256\n                cue\n                emphasis\n                modality\n                stance\n                quote\n                paraphrase(language: $language)\n                context {\n                  start\n                  end\n                  quote\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n    ",
    "variables": {
      "id": "doc-leg-muscle-cramps",
      "language": "EN",
      "first": 50,
      "maxEvidence": 100,
      "after": null
    }
  },
  {
    "query": "\n    query DocumentsView($maxDocuments: Int!) {\n  meta {\n    dataRelease\n    quotes\n  }\n  documents(first: $maxDocuments) {\n    edges {\n      node {\n        id\n        title\n        language\n        fileName\n        sha256\n      }\n    }\n  }\n  statistics {\n    byDocument {\n      document {\n        id\n      }\n      claims\n      evidence\n      entities\n    }\n  }\n}\n    ",
    "variables": {
      "maxDocuments": 100
    }
  },
  {
    "query": "\n    query DocumentPositions($language: Language!, $first: Int!, $after: String) {\n  claims(\n    first: $first\n    after: $after\n    filter: {status: ACCEPTED}\n    orderBy: CERTAINTY_DESC\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        statement(language: $language)\n        certainty\n        positions {\n          document {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n    ",
    "variables": {
      "language": "EN",
      "first": 100,
      "after": null
    }
  },
  {
    "query": "\n    query HomeView($to: ID!, $via: ID!, $maxDocuments: Int!, $language: Language!) {\n  meta {\n    dataRelease\n    counts {\n      entities\n      claims\n      evidence\n      documents\n    }\n  }\n  documents(first: $maxDocuments) {\n    edges {\n      node {\n        id\n        title\n        language\n      }\n    }\n  }\n  chains: causalChains(from: {kinds: [MEDICATION]}, to: {ids: [$to]}) {\n    totalCount\n  }\n  example: causalChains(\n    from: {kinds: [MEDICATION]}\n    to: {ids: [$to]}\n    via: {ids: [$via]}\n    first: 1\n  ) {\n    edges {\n      node {\n        hops {\n          from {\n            id\n            kind\n            name(language: $language)\n            hasPluralName\n          }\n          predicate\n          bridge\n          to {\n            id\n            kind\n            name(language: $language)\n          }\n          certainty\n          claim {\n            id\n            statement(language: $language)\n            ...ClaimLimits\n          }\n          levelClaim {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n    fragment ClaimLimits on Claim {\n  population {\n    name(language: $language)\n  }\n  bodyPart {\n    name(language: $language)\n  }\n}",
    "variables": {
      "to": "muscle-cramp",
      "via": "electrolyte-imbalance",
      "maxDocuments": 100,
      "language": "SV"
    }
  },
  {
    "query": "\n    query ChainsView($from: EntitySelector!, $to: EntitySelector!, $via: EntitySelector, $maxHops: Int!, $minCertainty: Certainty, $first: Int!, $language: Language!) {\n  causalChains(\n    from: $from\n    to: $to\n    via: $via\n    maxHops: $maxHops\n    minCertainty: $minCertainty\n    first: $first\n  ) {\n    totalCount\n    truncated\n    edges {\n      node {\n        length\n        certainty\n        polarity\n        stitched\n        documents {\n          id\n          title\n        }\n        hops {\n          from {\n            id\n            kind\n            name(language: $language)\n            hasPluralName\n          }\n          predicate\n          bridge\n          to {\n            id\n            kind\n            name(language: $language)\n          }\n          certainty\n          polarity\n          claim {\n            id\n            statement(language: $language)\n            ...ClaimLimits\n          }\n          levelClaim {\n            id\n            statement(language: $language)\n          }\n        }\n      }\n    }\n  }\n}\n    fragment ClaimLimits on Claim {\n  population {\n    name(language: $language)\n  }\n  bodyPart {\n    name(language: $language)\n  }\n}",
    "variables": {
      "from": {
        "kinds": [
          "MEDICATION"
        ]
      },
      "to": {
        "ids": [
          "muscle-cramp"
        ]
      },
      "via": null,
      "maxHops": 4,
      "minCertainty": null,
      "first": 100,
      "language": "SV"
    }
  },
  {
    "query": "\n    query ConsensusView($object: ID!, $predicates: [Predicate!]!, $first: Int!, $after: String, $orderBy: ConsensusOrder!, $language: Language!) {\n  entity(id: $object) {\n    id\n    kind\n    name(language: $language)\n  }\n  denied: consensus(\n    object: $object\n    predicates: $predicates\n    filter: {stance: REFUTES}\n  ) {\n    totalCount\n  }\n  consensus(\n    object: $object\n    predicates: $predicates\n    first: $first\n    after: $after\n    orderBy: $orderBy\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      subject {\n        id\n        kind\n        name(language: $language)\n        hasPluralName\n      }\n      about {\n        id\n        name(language: $language)\n      }\n      documentCount\n      claims {\n        id\n        predicate\n        object {\n          id\n        }\n        certainty\n        disagreement\n        positions {\n          document {\n            id\n            title\n            language\n          }\n          stance\n          modality\n          evidenceCount\n        }\n      }\n    }\n  }\n}\n    ",
    "variables": {
      "object": "muscle-cramp",
      "predicates": [
        "CAUSES",
        "PREDISPOSES_TO",
        "WORSENS",
        "DISRUPTS",
        "DEPLETES"
      ],
      "first": 100,
      "orderBy": "DOCUMENTS_DESC",
      "language": "SV"
    }
  },
  {
    "query": "\n    query EntityPage($id: ID!, $language: Language!, $causal: [Predicate!]!, $therapeutic: [Predicate!]!, $descriptive: [Predicate!]!, $maxRelations: Int!, $orderBy: RelationOrder!, $maxDocuments: Int!) {\n  entity(id: $id) {\n    id\n    kind\n    name(language: $language)\n    hasPluralName\n    ...EntityNames\n    description(language: $language)\n    xrefs {\n      curie\n      vocabulary\n      mapping\n      label\n      url\n    }\n    causes: relations(\n      direction: INCOMING\n      filter: {predicates: $causal}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    effects: relations(\n      direction: OUTGOING\n      filter: {predicates: $causal}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    treatments: relations(\n      direction: INCOMING\n      filter: {predicates: $therapeutic}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    treated: relations(\n      direction: OUTGOING\n      filter: {predicates: $therapeutic}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n    others: relations(\n      direction: BOTH\n      filter: {predicates: $descriptive}\n      first: $maxRelations\n      orderBy: $orderBy\n    ) {\n      ...RelationPage\n    }\n  }\n  documents(filter: {entity: $id}, orderBy: TITLE_ASC, first: $maxDocuments) {\n    edges {\n      node {\n        id\n        title\n        language\n      }\n    }\n  }\n}\n    fragment EntityNames on Entity {\n  nameEn: name(language: EN)\n  nameSv: name(language: SV)\n  synonymsEn: synonyms(language: EN)\n  synonymsSv: synonyms(language: SV)\n}\nfragment RelationPage on RelationConnection {\n  totalCount\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    cursor\n    predicate\n    certainty\n    documentCount\n    claim {\n      id\n      statement(language: $language)\n      subject {\n        id\n      }\n    }\n    node {\n      id\n      kind\n      name(language: $language)\n    }\n  }\n}",
    "variables": {
      "id": "muscle-cramp",
      "language": "SV",
      "causal": [
        "CAUSES",
        "PREDISPOSES_TO",
        "WORSENS",
        "DISRUPTS",
        "DEPLETES"
      ],
      "therapeutic": [
        "TREATS",
        "PREVENTS",
        "IMPROVES"
      ],
      "descriptive": [
        "INVOLVES",
        "SUBTYPE_OF",
        "ACCOMPANIES",
        "AFFECTS",
        "COMMON_IN",
        "CONTAINS",
        "NEEDED_FOR",
        "WARNS_OF",
        "WARRANTS"
      ],
      "orderBy": "CERTAINTY_DESC",
      "maxRelations": 10,
      "maxDocuments": 100
    }
  },
  {
    "query": "\n    query EntitySearch($text: String!, $language: Language!, $maxHits: Int!) {\n  search(text: $text, first: $maxHits) {\n    edges {\n      node {\n        entity {\n          id\n          kind\n          name(language: $language)\n        }\n        matchedText\n        field\n        language\n        sentence(language: $language)\n      }\n    }\n    nearestNames\n    documents {\n      id\n      title\n      language\n      publisher\n      author\n    }\n  }\n}\n    ",
    "variables": {
      "text": "muscle-cramp",
      "language": "SV",
      "maxHits": 8
    }
  },
  {
    "query": "\n    query GraphView($id: ID!, $depth: Int!, $limit: Int!, $language: Language!) {\n  neighborhood(id: $id, depth: $depth, limit: $limit) {\n    truncated\n    nodes {\n      id\n      kind\n      name(language: $language)\n    }\n    relations {\n      source {\n        id\n        hasPluralName\n      }\n      target {\n        id\n      }\n      predicate\n      certainty\n      documentCount\n      claim {\n        id\n        ...ClaimLimits\n      }\n    }\n  }\n}\n    fragment ClaimLimits on Claim {\n  population {\n    name(language: $language)\n  }\n  bodyPart {\n    name(language: $language)\n  }\n}",
    "variables": {
      "id": "muscle-cramp",
      "depth": 1,
      "limit": 30,
      "language": "SV"
    }
  },
  {
    "query": "\n    query DocumentView($id: ID!, $language: Language!, $first: Int!, $after: String, $maxEvidence: Int!) {\n  document(id: $id) {\n    id\n    title\n    language\n    fileName\n    sha256\n    url\n    publisher\n    author\n    license\n    wordCount\n    claims(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          statement(language: $language)\n          certainty\n          predicate\n          subject {\n            id\n            name(language: $language)\n          }\n          object {\n            id\n            name(language: $language)\n          }\n          positions {\n            document {\n              id\n            }\n          }\n          evidence(first: $maxEvidence, filter: {document: $id}) {\n            edges {\n              node {\n                id\n                section\n                start\n                end\n                sha256\n                cue\n                emphasis\n                modality\n                stance\n                quote\n                paraphrase(language: $language)\n                context {\n                  start\n                  end\n                  quote\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n    ",
    "variables": {
      "id": "doc-leg-muscle-cramps",
      "language": "SV",
      "first": 50,
      "maxEvidence": 100,
      "after": null
    }
  },
  {
    "query": "\n    query DocumentPositions($language: Language!, $first: Int!, $after: String) {\n  claims(\n    first: $first\n    after: $after\n    filter: {status: ACCEPTED}\n    orderBy: CERTAINTY_DESC\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        statement(language: $language)\n        certainty\n        positions {\n          document {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n    ",
    "variables": {
      "language": "SV",
      "first": 100,
      "after": null
    }
  }
];
