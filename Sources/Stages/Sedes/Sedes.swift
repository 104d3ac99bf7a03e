// Sedes
