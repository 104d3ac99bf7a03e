// IngestPlaces
