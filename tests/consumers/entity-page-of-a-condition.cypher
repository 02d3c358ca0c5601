// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.id, var0.kind, var0.name_en, var0.name_sv, var0.synonyms_en, var0.description_en, var0.xrefs, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[type(this1), this1.certainty_rank, this1.document_count, [this2.id, this2.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      RETURN this3
  }], [COLLECT {
      MATCH (var0)-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this6:Entity)
      WITH this5, this6
      ORDER BY this5.certainty_rank DESC, this5.document_count DESC, this6.id ASC, this5.claim ASC
      LIMIT $p1
      RETURN [[type(this5), this5.certainty_rank, this5.document_count, [this6.id, this6.name_en]]] AS item
    }, COUNT {
      MATCH (var0)-[this7:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this8:Entity)
      WITH this7, this8
      RETURN this7
  }], [COLLECT {
      MATCH (var0)<-[this9:(TREATS|PREVENTS|IMPROVES)]-(this10:Entity)
      WITH this9, this10
      ORDER BY this9.certainty_rank DESC, this9.document_count DESC, this10.id ASC, this9.claim ASC
      LIMIT $p2
      RETURN [[type(this9), this9.certainty_rank, this9.document_count, [this10.id, this10.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this11:(TREATS|PREVENTS|IMPROVES)]-(this12:Entity)
      WITH this11, this12
      RETURN this11
  }], CASE
  WHEN (var0:Condition) THEN [COLLECT {
      MATCH (var0)<-[this13:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this14:Medication)
      WITH this13, this14
      ORDER BY this13.certainty_rank DESC, this13.document_count DESC, this14.id ASC, this13.claim ASC
      LIMIT $p3
      RETURN [[type(this13), this13.certainty_rank, this13.document_count, [this14.id, this14.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this15:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this16:Medication)
      WITH this15, this16
      RETURN this15
  }]
  END, CASE
  WHEN (var0:Condition) THEN [COLLECT {
      MATCH (var0)-[this17:INVOLVES]->(this18:Entity)
      WITH this17, this18
      ORDER BY this17.certainty_rank DESC, this17.document_count DESC, this18.id ASC, this17.claim ASC
      LIMIT $p4
      RETURN [[type(this17), this17.certainty_rank, this17.document_count, [this18.id, this18.name_en]]] AS item
    }, COUNT {
      MATCH (var0)-[this19:INVOLVES]->(this20:Entity)
      WITH this19, this20
      RETURN this19
  }]
  END, CASE
  WHEN (var0:Condition) THEN [COLLECT {
      MATCH (var0)-[this21:AFFECTS]->(this22:Entity)
      WITH this21, this22
      ORDER BY this21.certainty_rank DESC, this21.document_count DESC, this22.id ASC, this21.claim ASC
      LIMIT $p5
      RETURN [[type(this21), this21.certainty_rank, this21.document_count, [this22.id, this22.name_en]]] AS item
    }, COUNT {
      MATCH (var0)-[this23:AFFECTS]->(this24:Entity)
      WITH this23, this24
      RETURN this23
  }]
  END, CASE
  WHEN (var0:Condition) THEN [COLLECT {
      MATCH (var0)-[this25:COMMON_IN]->(this26:Entity)
      WITH this25, this26
      ORDER BY this25.certainty_rank DESC, this25.document_count DESC, this26.id ASC, this25.claim ASC
      LIMIT $p6
      RETURN [[type(this25), this25.certainty_rank, this25.document_count, [this26.id, this26.name_en]]] AS item
    }, COUNT {
      MATCH (var0)-[this27:COMMON_IN]->(this28:Entity)
      WITH this27, this28
      RETURN this27
  }]
  END, CASE
  WHEN (var0:Condition) THEN [COLLECT {
      MATCH (var0)<-[this29:WARNS_OF]-(this30:Entity)
      WITH this29, this30
      ORDER BY this29.certainty_rank DESC, this29.document_count DESC, this30.id ASC, this29.claim ASC
      LIMIT $p7
      RETURN [[type(this29), this29.certainty_rank, this29.document_count, [this30.id, this30.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this31:WARNS_OF]-(this32:Entity)
      WITH this31, this32
      RETURN this31
  }]
  END, CASE
  WHEN (var0:Condition) THEN [COLLECT {
      MATCH (var0)<-[this33:SUBTYPE_OF]-(this34:Entity)
      WITH this33, this34
      ORDER BY this33.certainty_rank DESC, this33.document_count DESC, this34.id ASC, this33.claim ASC
      LIMIT $p8
      RETURN [[type(this33), this33.certainty_rank, this33.document_count, [this34.id, this34.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this35:SUBTYPE_OF]-(this36:Entity)
      WITH this35, this36
      RETURN this35
  }]
  END] AS value
