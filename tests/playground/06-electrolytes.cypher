// electrolytes: electrolytes
RETURN [COLLECT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    WHERE electrolyte.id IS NOT NULL
    ORDER BY electrolyte.id ASC
    LIMIT $p0
    WITH electrolyte AS var0
    RETURN [[[var0.id, var0.name_en, var0.name_sv, [COLLECT {
              MATCH (var0)<-[this1:DEPLETES]-(this2:Entity)
              WITH this1, this2
              ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
              LIMIT $p1
              RETURN [[this1.certainty_rank, [this2.name_en], COLLECT {
                    MATCH (this3:Claim { id: this1.claim })
                    RETURN [this3.statement_en] AS item
                  }[0]]] AS item
          }], [COLLECT {
              MATCH (var0)-[this4:NEEDED_FOR]->(this5:Entity)
              WITH this4, this5
              ORDER BY this4.certainty_rank DESC, this4.document_count DESC, this5.id ASC, this4.claim ASC
              LIMIT $p2
              RETURN [[this4.document_count, [this5.name_en]]] AS item
    }]]]] AS item
}] AS value
