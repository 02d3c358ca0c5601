// electrolytes: electrolytes
RETURN [COLLECT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    WHERE (electrolyte.name_en IS NOT NULL AND electrolyte.id IS NOT NULL)
    ORDER BY electrolyte.name_en ASC, electrolyte.id ASC
    LIMIT $p0
    WITH electrolyte AS var0
    RETURN [[[var0.id, var0.name_en, [COLLECT {
              MATCH (var0)<-[this1:DEPLETES]-(this2:Entity)
              WITH this1, this2
              ORDER BY this2.id ASC, this1.claim ASC
              LIMIT $p1
              RETURN [[this1.certainty_rank, [this2.id]]] AS item
          }], [COLLECT {
              MATCH (var0)<-[this3:INVOLVES]-(this4:Entity)
              WITH this3, this4
              ORDER BY this4.id ASC, this3.claim ASC
              LIMIT $p2
              RETURN [[[this4.id, this4.kind], COLLECT {
                    MATCH (this5:Claim { id: this3.claim })
                    RETURN [this5.level] AS item
                  }[0]]] AS item
    }]]]] AS item
}] AS value
