// electrolytes: electrolytes
RETURN [COLLECT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    WHERE (electrolyte.id IN $p0 AND electrolyte.id IS NOT NULL)
    ORDER BY electrolyte.id ASC
    LIMIT $p1
    WITH electrolyte AS var0
    RETURN [[[var0.name_en, [COLLECT {
              MATCH (var0)<-[this1:DEPLETES]-(this2:Entity)
              WITH this1, this2
              ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
              LIMIT $p2
              RETURN [[[this2.id], COLLECT {
                    MATCH (this3:Claim { id: this1.claim })
                    RETURN [this3.statement_en] AS item
                  }[0]]] AS item
          }], [COLLECT {
              MATCH (var0)-[this4:NEEDED_FOR]->(this5:Entity)
              WITH this4, this5
              ORDER BY this4.certainty_rank DESC, this4.document_count DESC, this5.id ASC, this4.claim ASC
              LIMIT $p3
              RETURN [[[this5.id], this4.document_count]] AS item
    }]]]] AS item
}] AS value
