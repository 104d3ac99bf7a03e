// IngestAcuerdos
