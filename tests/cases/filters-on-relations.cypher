// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      WHERE any(name IN [this2.name_en, this2.name_sv] + this2.synonyms_en + this2.synonyms_sv WHERE toLower(name) CONTAINS toLower(normalize($p0)))
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p1
      RETURN [[[this2.id], type(this1)]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      WHERE any(name IN [this4.name_en, this4.name_sv] + this4.synonyms_en + this4.synonyms_sv WHERE toLower(name) CONTAINS toLower(normalize($p2)))
      RETURN this3
  }], [COLLECT {
      MATCH (var0)<-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this6:Entity)
      WITH this5, this6
      WHERE (this6.kind IN $p3 AND EXISTS { (:Claim {id: this5.claim})<-[:SUPPORTS]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p4}) })
      ORDER BY this6.name_sv ASC, this6.id ASC, this5.claim ASC
      LIMIT $p5
      RETURN [[[this6.name_sv]]] AS item
    }, COUNT {
      MATCH (var0)<-[this7:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this8:Entity)
      WITH this7, this8
      WHERE (this8.kind IN $p6 AND EXISTS { (:Claim {id: this7.claim})<-[:SUPPORTS]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p7}) })
      RETURN this7
  }], [COLLECT {
      MATCH (var0)-[this9:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS)]-(this10:Entity)
      WITH this9, this10
      WHERE (type(this9) IN $p8 AND this9.polarity IN $p9)
      ORDER BY this10.id ASC, this9.claim ASC
      LIMIT $p10
      RETURN [[type(this9), this9.polarity, [this10.id]]] AS item
    }, COUNT {
      MATCH (var0)-[this11:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS)]-(this12:Entity)
      WITH this11, this12
      WHERE (type(this11) IN $p11 AND this11.polarity IN $p12)
      RETURN this11
  }], [COLLECT {
      MATCH (var0)-[this13:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS)]-(this14:Entity)
      WITH this13, this14
      WHERE (this13.certainty_rank >= $p13 AND this13.document_count >= $p14 AND $p15 IN this13.documents)
      ORDER BY type(this13) ASC, this14.id ASC, this13.claim ASC
      LIMIT $p16
      RETURN [[type(this13), [this14.id], this13.certainty_rank, this13.document_count]] AS item
    }, COUNT {
      MATCH (var0)-[this15:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS)]-(this16:Entity)
      WITH this15, this16
      WHERE (this15.certainty_rank >= $p17 AND this15.document_count >= $p18 AND $p19 IN this15.documents)
      RETURN this15
}]] AS value
