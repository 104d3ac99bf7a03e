// IngestSchools
