CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  name TEXT,
  title TEXT,
  description TEXT,
  mime_type TEXT,
  constraint_name TEXT,
  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (
  constraint_name TEXT NOT NULL,
  constraint_type TEXT NOT NULL,
  value TEXT,
  min NUMERIC,
  min_is_inclusive BOOLEAN,
  max NUMERIC,
  max_is_inclusive BOOLEAN,
  description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
CREATE TABLE "municipios_resumen" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "escuelas" INTEGER,
  "inicial" INTEGER,
  "preescolar" INTEGER,
  "primaria" INTEGER,
  "secundaria" INTEGER,
  "cam" INTEGER,
  "asignadas" INTEGER,
  "no_asignadas" INTEGER,
  "integrantes" INTEGER,
  "encuentros" INTEGER);
CREATE TABLE sqlite_sequence(name,seq);
CREATE VIRTUAL TABLE "rtree_municipios_resumen_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_municipios_resumen_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_municipios_resumen_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_municipios_resumen_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_municipios_resumen_geom_insert" AFTER INSERT ON "municipios_resumen"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_municipios_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_municipios_resumen_geom_update1" AFTER UPDATE OF "geom" ON "municipios_resumen"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_municipios_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_municipios_resumen_geom_update2" AFTER UPDATE OF "geom" ON "municipios_resumen"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_municipios_resumen_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_municipios_resumen_geom_update3" AFTER UPDATE ON "municipios_resumen"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_municipios_resumen_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_municipios_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_municipios_resumen_geom_update4" AFTER UPDATE ON "municipios_resumen"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_municipios_resumen_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_municipios_resumen_geom_delete" AFTER DELETE ON "municipios_resumen"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_municipios_resumen_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "localidades_limites" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "ambito" TEXT);
CREATE VIRTUAL TABLE "rtree_localidades_limites_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_localidades_limites_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_localidades_limites_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_localidades_limites_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_localidades_limites_geom_insert" AFTER INSERT ON "localidades_limites"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_localidades_limites_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_localidades_limites_geom_update1" AFTER UPDATE OF "geom" ON "localidades_limites"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_localidades_limites_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_localidades_limites_geom_update2" AFTER UPDATE OF "geom" ON "localidades_limites"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_localidades_limites_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_localidades_limites_geom_update3" AFTER UPDATE ON "localidades_limites"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_localidades_limites_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_localidades_limites_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_localidades_limites_geom_update4" AFTER UPDATE ON "localidades_limites"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_localidades_limites_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_localidades_limites_geom_delete" AFTER DELETE ON "localidades_limites"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_localidades_limites_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "colonias_resumen" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "colonia_id" TEXT,
  "colonia" TEXT,
  "municipio" TEXT,
  "localidad" TEXT,
  "escuelas" INTEGER,
  "inicial" INTEGER,
  "preescolar" INTEGER,
  "primaria" INTEGER,
  "secundaria" INTEGER,
  "cam" INTEGER,
  "asignadas" INTEGER,
  "no_asignadas" INTEGER,
  "integrantes" INTEGER,
  "encuentros" INTEGER,
  "partida" BOOLEAN,
  "areas_partidas" INTEGER);
CREATE VIRTUAL TABLE "rtree_colonias_resumen_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_colonias_resumen_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_colonias_resumen_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_colonias_resumen_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_colonias_resumen_geom_insert" AFTER INSERT ON "colonias_resumen"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_colonias_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_colonias_resumen_geom_update1" AFTER UPDATE OF "geom" ON "colonias_resumen"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_colonias_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_colonias_resumen_geom_update2" AFTER UPDATE OF "geom" ON "colonias_resumen"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_colonias_resumen_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_colonias_resumen_geom_update3" AFTER UPDATE ON "colonias_resumen"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_colonias_resumen_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_colonias_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_colonias_resumen_geom_update4" AFTER UPDATE ON "colonias_resumen"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_colonias_resumen_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_colonias_resumen_geom_delete" AFTER DELETE ON "colonias_resumen"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_colonias_resumen_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "localidades_resumen" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "ambito" TEXT,
  "poblacion" INTEGER,
  "escuelas" INTEGER,
  "inicial" INTEGER,
  "preescolar" INTEGER,
  "primaria" INTEGER,
  "secundaria" INTEGER,
  "cam" INTEGER,
  "asignadas" INTEGER,
  "no_asignadas" INTEGER,
  "integrantes" INTEGER,
  "encuentros" INTEGER,
  "matutinos" INTEGER,
  "vespertinos" INTEGER,
  "dividida" BOOLEAN,
  "brecha_porcentaje" REAL);
CREATE VIRTUAL TABLE "rtree_localidades_resumen_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_localidades_resumen_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_localidades_resumen_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_localidades_resumen_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_localidades_resumen_geom_insert" AFTER INSERT ON "localidades_resumen"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_localidades_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_localidades_resumen_geom_update1" AFTER UPDATE OF "geom" ON "localidades_resumen"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_localidades_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_localidades_resumen_geom_update2" AFTER UPDATE OF "geom" ON "localidades_resumen"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_localidades_resumen_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_localidades_resumen_geom_update3" AFTER UPDATE ON "localidades_resumen"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_localidades_resumen_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_localidades_resumen_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_localidades_resumen_geom_update4" AFTER UPDATE ON "localidades_resumen"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_localidades_resumen_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_localidades_resumen_geom_delete" AFTER DELETE ON "localidades_resumen"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_localidades_resumen_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "encuentros" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "encuentro" TEXT,
  "nombre" TEXT,
  "turno_sesion" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "origen" TEXT,
  "escuelas" INTEGER,
  "escuelas_nombres" TEXT,
  "zonas_escolares" TEXT,
  "supervisiones" TEXT,
  "regiones" TEXT,
  "niveles" TEXT,
  "niveles_que_cuentan" INTEGER,
  "integrantes" INTEGER,
  "grupos" INTEGER,
  "sin_coordinacion" INTEGER,
  "sede_sesion_1" TEXT,
  "sede_sesion_2" TEXT,
  "sede_sesion_3" TEXT,
  "sede_nombre" TEXT,
  "aulas_sede" INTEGER,
  "estado_sede" TEXT,
  "metros_promedio" REAL,
  "metros_maximo" REAL,
  "cumple_niveles" BOOLEAN,
  "cumple_tamano" BOOLEAN,
  "cumple_aulas" BOOLEAN,
  "cumple_turno" BOOLEAN,
  "cumple_coordinacion" BOOLEAN,
  "estado" TEXT,
  "podria_unirse_a" TEXT,
  "podria_unirse_nombre" TEXT,
  "podria_unirse_metros" REAL,
  "pequenos_unidos" INTEGER,
  "incumplimientos" TEXT,
  "traslapes" INTEGER,
  "tono" INTEGER);
CREATE VIRTUAL TABLE "rtree_encuentros_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_encuentros_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_encuentros_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_encuentros_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_encuentros_geom_insert" AFTER INSERT ON "encuentros"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_encuentros_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_encuentros_geom_update1" AFTER UPDATE OF "geom" ON "encuentros"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_encuentros_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_encuentros_geom_update2" AFTER UPDATE OF "geom" ON "encuentros"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_encuentros_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_encuentros_geom_update3" AFTER UPDATE ON "encuentros"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_encuentros_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_encuentros_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_encuentros_geom_update4" AFTER UPDATE ON "encuentros"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_encuentros_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_encuentros_geom_delete" AFTER DELETE ON "encuentros"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_encuentros_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "lineas_sede" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom LINESTRING,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "sede" TEXT,
  "sede_nombre" TEXT,
  "sesiones" TEXT,
  "metros" REAL,
  "traslado_largo" BOOLEAN,
  "integrantes" INTEGER);
CREATE VIRTUAL TABLE "rtree_lineas_sede_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_lineas_sede_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_lineas_sede_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_lineas_sede_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_lineas_sede_geom_insert" AFTER INSERT ON "lineas_sede"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_lineas_sede_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_sede_geom_update1" AFTER UPDATE OF "geom" ON "lineas_sede"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_lineas_sede_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_sede_geom_update2" AFTER UPDATE OF "geom" ON "lineas_sede"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_sede_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_lineas_sede_geom_update3" AFTER UPDATE ON "lineas_sede"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_sede_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_lineas_sede_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_sede_geom_update4" AFTER UPDATE ON "lineas_sede"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_sede_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_lineas_sede_geom_delete" AFTER DELETE ON "lineas_sede"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_lineas_sede_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "lineas_union" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom LINESTRING,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "regla" TEXT,
  "regla_explicada" TEXT,
  "referencia" TEXT,
  "referencia_tipo" TEXT,
  "pareja" TEXT,
  "pareja_nombre" TEXT,
  "metros" REAL,
  "lejana" BOOLEAN,
  "alternativa" TEXT,
  "alternativa_nombre" TEXT,
  "alternativa_metros" REAL);
CREATE VIRTUAL TABLE "rtree_lineas_union_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_lineas_union_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_lineas_union_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_lineas_union_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_lineas_union_geom_insert" AFTER INSERT ON "lineas_union"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_lineas_union_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_union_geom_update1" AFTER UPDATE OF "geom" ON "lineas_union"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_lineas_union_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_union_geom_update2" AFTER UPDATE OF "geom" ON "lineas_union"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_union_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_lineas_union_geom_update3" AFTER UPDATE ON "lineas_union"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_union_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_lineas_union_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_union_geom_update4" AFTER UPDATE ON "lineas_union"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_union_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_lineas_union_geom_delete" AFTER DELETE ON "lineas_union"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_lineas_union_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "lineas_multigrado" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom LINESTRING,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "regla" TEXT,
  "regla_explicada" TEXT,
  "referencia" TEXT,
  "referencia_tipo" TEXT,
  "pareja" TEXT,
  "pareja_nombre" TEXT,
  "metros" REAL,
  "lejana" BOOLEAN,
  "alternativa" TEXT,
  "alternativa_nombre" TEXT,
  "alternativa_metros" REAL);
CREATE VIRTUAL TABLE "rtree_lineas_multigrado_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_lineas_multigrado_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_lineas_multigrado_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_lineas_multigrado_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_lineas_multigrado_geom_insert" AFTER INSERT ON "lineas_multigrado"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_lineas_multigrado_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_multigrado_geom_update1" AFTER UPDATE OF "geom" ON "lineas_multigrado"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_lineas_multigrado_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_multigrado_geom_update2" AFTER UPDATE OF "geom" ON "lineas_multigrado"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_multigrado_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_lineas_multigrado_geom_update3" AFTER UPDATE ON "lineas_multigrado"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_multigrado_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_lineas_multigrado_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_lineas_multigrado_geom_update4" AFTER UPDATE ON "lineas_multigrado"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_lineas_multigrado_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_lineas_multigrado_geom_delete" AFTER DELETE ON "lineas_multigrado"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_lineas_multigrado_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "coordenadas_dudosas" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "colonia" TEXT,
  "reglas" TEXT,
  "regla_explicada" TEXT,
  "detalle" TEXT,
  "situacion" TEXT,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "latitud_original" REAL,
  "longitud_original" REAL,
  "calidad_posicion" TEXT,
  "metros_original" REAL,
  "metros_localidad_declarada" REAL,
  "localidad_declarada" TEXT,
  "sugerencia" TEXT,
  "latitud" REAL,
  "longitud" REAL);
CREATE VIRTUAL TABLE "rtree_coordenadas_dudosas_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_coordenadas_dudosas_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_coordenadas_dudosas_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_coordenadas_dudosas_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_coordenadas_dudosas_geom_insert" AFTER INSERT ON "coordenadas_dudosas"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_coordenadas_dudosas_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_coordenadas_dudosas_geom_update1" AFTER UPDATE OF "geom" ON "coordenadas_dudosas"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_coordenadas_dudosas_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_coordenadas_dudosas_geom_update2" AFTER UPDATE OF "geom" ON "coordenadas_dudosas"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_coordenadas_dudosas_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_coordenadas_dudosas_geom_update3" AFTER UPDATE ON "coordenadas_dudosas"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_coordenadas_dudosas_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_coordenadas_dudosas_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_coordenadas_dudosas_geom_update4" AFTER UPDATE ON "coordenadas_dudosas"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_coordenadas_dudosas_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_coordenadas_dudosas_geom_delete" AFTER DELETE ON "coordenadas_dudosas"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_coordenadas_dudosas_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "escuelas" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "servicio" TEXT,
  "control" TEXT,
  "zona_escolar" TEXT,
  "supervision" TEXT,
  "region" TEXT,
  "claves_del_cte" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "colonia" TEXT,
  "situacion" TEXT,
  "motivo" TEXT,
  "motivo_explicado" TEXT,
  "turno_sesion" TEXT,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "sede" TEXT,
  "sede_nombre" TEXT,
  "metros_sede" REAL,
  "sesiones_como_sede" TEXT,
  "regla_union" TEXT,
  "integrantes" INTEGER,
  "integrantes_fuente" TEXT,
  "alumnos" INTEGER,
  "aulas" INTEGER,
  "multigrado" BOOLEAN,
  "urbana" BOOLEAN,
  "calidad_posicion" TEXT,
  "metros_localidad_declarada" REAL,
  "marcas" TEXT,
  "avisos" TEXT,
  "incumplimientos" TEXT,
  "cte_en_el_punto" INTEGER,
  "encuentro_anterior" TEXT,
  "cambio" BOOLEAN,
  "latitud" REAL,
  "longitud" REAL);
CREATE VIRTUAL TABLE "rtree_escuelas_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_escuelas_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_escuelas_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_escuelas_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_escuelas_geom_insert" AFTER INSERT ON "escuelas"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_escuelas_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_escuelas_geom_update1" AFTER UPDATE OF "geom" ON "escuelas"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_escuelas_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_escuelas_geom_update2" AFTER UPDATE OF "geom" ON "escuelas"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_escuelas_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_escuelas_geom_update3" AFTER UPDATE ON "escuelas"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_escuelas_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_escuelas_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_escuelas_geom_update4" AFTER UPDATE ON "escuelas"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_escuelas_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_escuelas_geom_delete" AFTER DELETE ON "escuelas"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_escuelas_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "sedes" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "sesiones" TEXT,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "colonia" TEXT,
  "turno_sesion" TEXT,
  "aulas" INTEGER,
  "grupos" INTEGER,
  "integrantes" INTEGER,
  "metros_integrante_suma" REAL,
  "estado" TEXT,
  "estado_explicado" TEXT,
  "alternativas" TEXT,
  "calidad_posicion" TEXT,
  "latitud" REAL,
  "longitud" REAL);
CREATE VIRTUAL TABLE "rtree_sedes_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_sedes_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_sedes_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_sedes_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_sedes_geom_insert" AFTER INSERT ON "sedes"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_sedes_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_sedes_geom_update1" AFTER UPDATE OF "geom" ON "sedes"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_sedes_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_sedes_geom_update2" AFTER UPDATE OF "geom" ON "sedes"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_sedes_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_sedes_geom_update3" AFTER UPDATE ON "sedes"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_sedes_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_sedes_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_sedes_geom_update4" AFTER UPDATE ON "sedes"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_sedes_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_sedes_geom_delete" AFTER DELETE ON "sedes"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_sedes_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "sin_asignar" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "colonia" TEXT,
  "motivo" TEXT,
  "motivo_explicado" TEXT,
  "encuentro_cercano" TEXT,
  "encuentro_cercano_nombre" TEXT,
  "metros" REAL,
  "integrantes" INTEGER,
  "alumnos" INTEGER,
  "zona_escolar" TEXT,
  "calidad_posicion" TEXT,
  "latitud" REAL,
  "longitud" REAL);
CREATE VIRTUAL TABLE "rtree_sin_asignar_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TABLE "rtree_sin_asignar_geom_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "rtree_sin_asignar_geom_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "rtree_sin_asignar_geom_parent"(nodeno INTEGER PRIMARY KEY,parentnode);
CREATE TRIGGER "rtree_sin_asignar_geom_insert" AFTER INSERT ON "sin_asignar"
WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
BEGIN
  INSERT OR REPLACE INTO "rtree_sin_asignar_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_sin_asignar_geom_update1" AFTER UPDATE OF "geom" ON "sin_asignar"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  INSERT OR REPLACE INTO "rtree_sin_asignar_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_sin_asignar_geom_update2" AFTER UPDATE OF "geom" ON "sin_asignar"
WHEN (OLD.fid = NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_sin_asignar_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_sin_asignar_geom_update3" AFTER UPDATE ON "sin_asignar"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_sin_asignar_geom" WHERE id = OLD.fid;
  INSERT OR REPLACE INTO "rtree_sin_asignar_geom" VALUES (NEW.fid, ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
END;
CREATE TRIGGER "rtree_sin_asignar_geom_update4" AFTER UPDATE ON "sin_asignar"
WHEN (OLD.fid != NEW.fid AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")))
BEGIN
  DELETE FROM "rtree_sin_asignar_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_sin_asignar_geom_delete" AFTER DELETE ON "sin_asignar"
WHEN (OLD."geom" NOT NULL)
BEGIN
  DELETE FROM "rtree_sin_asignar_geom" WHERE id = OLD.fid;
END;
CREATE TABLE "sedes_por_sesion" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "sesion" INTEGER,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "turno" TEXT,
  "municipio_clave" TEXT,
  "municipio" TEXT,
  "localidad_clave" TEXT,
  "localidad" TEXT,
  "colonia" TEXT,
  "turno_sesion" TEXT,
  "aulas" INTEGER,
  "grupos" INTEGER,
  "integrantes" INTEGER,
  "metros_integrante_suma" REAL,
  "estado" TEXT,
  "estado_explicado" TEXT,
  "alternativas" TEXT,
  "calidad_posicion" TEXT,
  "latitud" REAL,
  "longitud" REAL);
CREATE TABLE "grupos" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "grupo" INTEGER,
  "integrantes_grupo" INTEGER,
  "cte" TEXT,
  "cct" TEXT,
  "nombre" TEXT,
  "nivel" TEXT,
  "integrantes" INTEGER,
  "grados" TEXT,
  "coordinacion_sesion_1" TEXT,
  "coordinacion_sesion_2" TEXT,
  "coordinacion_sesion_3" TEXT);
CREATE TABLE "coordinadores" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "encuentro" TEXT,
  "encuentro_nombre" TEXT,
  "grupo" INTEGER,
  "sesion" INTEGER,
  "orden" INTEGER,
  "cte" TEXT,
  "nombre" TEXT,
  "funcion" TEXT);
CREATE TABLE "advertencias" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "numero" INTEGER,
  "clave" TEXT,
  "significado" TEXT,
  "sujeto" TEXT,
  "nombre" TEXT,
  "detalle" TEXT);
CREATE TABLE "parametros" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "parametro" TEXT,
  "valor" TEXT,
  "unidad" TEXT,
  "por_omision" TEXT,
  "cambiado" BOOLEAN,
  "significado" TEXT);
CREATE TABLE "fuentes" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "tipo" TEXT,
  "titulo" TEXT,
  "direccion" TEXT);
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256),
  f_table_schema TEXT(256),
  f_table_name TEXT(256),
  f_geometry_column TEXT(256),
  styleName TEXT(30),
  styleQML TEXT,
  styleSLD TEXT,
  useAsDefault BOOLEAN,
  description TEXT,
  owner TEXT(30),
  ui TEXT(30),
  update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
-- gpkg_spatial_ref_sys
Undefined Cartesian SRS|-1|NONE|-1|undefined|
Undefined geographic SRS|0|NONE|0|undefined|
WGS 84|4326|EPSG|4326|GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]|
Mexico ITRF2008 / LCC|6372|EPSG|6372|PROJCS["Mexico ITRF2008 / LCC",GEOGCS["Mexico ITRF2008",DATUM["Mexico_ITRF2008",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1120"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","6365"]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",12],PARAMETER["central_meridian",-102],PARAMETER["standard_parallel_1",17.5],PARAMETER["standard_parallel_2",29.5],PARAMETER["false_easting",2500000],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AUTHORITY["EPSG","6372"]]|
-- gpkg_contents
municipios_resumen|features|Resumen por municipio|Cada municipio de la entidad|2000-01-01T00:00:00.000Z|2426726.899|1167370.812|2458726.899|1206370.812|6372
localidades_limites|features|Límites de localidad|Cada localidad con algún CTE elegible que el INEGI dibuja como polígono|2000-01-01T00:00:00.000Z|2429126.899|1196370.812|2442126.899|1200770.812|6372
colonias_resumen|features|Resumen por colonia|Cada colonia con algún CTE elegible|2000-01-01T00:00:00.000Z|2437226.899|1196370.812|2440226.899|1198370.812|6372
localidades_resumen|features|Resumen por localidad|Cada localidad con algún CTE elegible|2000-01-01T00:00:00.000Z|2429626.896939624|1173370.8154328833|2454226.89957938|1203370.8136114902|6372
encuentros|features|Encuentros|Cada encuentro: las escuelas que se reúnen|2000-01-01T00:00:00.000Z|2429676.975|1196620.994|2454276.899|1203420.847|6372
lineas_sede|features|Líneas a la sede|De cada CTE a la sede de su encuentro; sin línea si están en un mismo punto|2000-01-01T00:00:00.000Z|2429726.915547688|1196670.7725228332|2454226.8994072364|1203370.8465337208|6372
lineas_union|features|Líneas de unión|De la referencia de cada CTE unido por otra razón a la escuela de otro nivel; sin línea si están en un mismo punto|2000-01-01T00:00:00.000Z|2429726.915547688|1197170.846151704|2454226.8994072364|1200370.7813346013|6372
lineas_multigrado|features|Líneas multigrado|De la referencia de cada CTE multigrado unido a la escuela de otro nivel; sin línea si están en un mismo punto|2000-01-01T00:00:00.000Z|2441626.8857255364|1198370.8431718282|2454226.8994072364|1203370.8465337208|6372
coordenadas_dudosas|features|Coordenadas dudosas|Cada CTE elegible cuya coordenada o localidad hay que revisar, con lo que dice el catálogo y lo que se usó|2000-01-01T00:00:00.000Z|2437626.8796878853|1197070.785201946|2441826.890883838|1200570.8523562432|6372
escuelas|features|Escuelas|Cada CTE (escuela y turno) leído, con su encuentro o la razón de no tenerlo|2000-01-01T00:00:00.000Z|2429726.915547688|1173370.7713324782|2454226.8994072364|1203370.8465337208|6372
sedes|features|Sedes|Cada escuela sede una vez por encuentro, con las sesiones de las que lo es|2000-01-01T00:00:00.000Z|2429826.9170919843|1196970.800134313|2454226.8994072364|1200370.7813346013|6372
sin_asignar|features|Sin asignar|Cada CTE elegible que no está en ningún encuentro, y por qué|2000-01-01T00:00:00.000Z|2441526.8624836486|1173370.7713324782|2441726.9123057425|1200070.765158209|6372
sedes_por_sesion|attributes|Sedes por sesión|La escuela sede de cada sesión de cada encuentro: tres filas por encuentro|2000-01-01T00:00:00.000Z|||||
grupos|attributes|Grupos|Cuántos integrantes de cada CTE hay en cada grupo, y quién lo coordina|2000-01-01T00:00:00.000Z|||||
coordinadores|attributes|Coordinación de los grupos|Qué CTE coordina cada grupo en cada sesión, y en qué función|2000-01-01T00:00:00.000Z|||||
advertencias|attributes|Advertencias|Cada aviso de los datos y cada regla incumplida|2000-01-01T00:00:00.000Z|||||
parametros|attributes|Parámetros|Las decisiones con que se hizo la propuesta|2000-01-01T00:00:00.000Z|||||
fuentes|attributes|Fuentes|De quién son los datos y bajo qué términos se usan|2000-01-01T00:00:00.000Z|||||
layer_styles|attributes|layer_styles||2000-01-01T00:00:00.000Z|||||0
-- gpkg_geometry_columns
municipios_resumen|geom|MULTIPOLYGON|6372|0|0
localidades_limites|geom|MULTIPOLYGON|6372|0|0
colonias_resumen|geom|MULTIPOLYGON|6372|0|0
localidades_resumen|geom|POINT|6372|0|0
encuentros|geom|MULTIPOLYGON|6372|0|0
lineas_sede|geom|LINESTRING|6372|0|0
lineas_union|geom|LINESTRING|6372|0|0
lineas_multigrado|geom|LINESTRING|6372|0|0
coordenadas_dudosas|geom|POINT|6372|0|0
escuelas|geom|POINT|6372|0|0
sedes|geom|POINT|6372|0|0
sin_asignar|geom|POINT|6372|0|0
-- gpkg_extensions
gpkg_data_columns||gpkg_schema|http://www.geopackage.org/spec/#extension_schema|read-write
gpkg_data_column_constraints||gpkg_schema|http://www.geopackage.org/spec/#extension_schema|read-write
municipios_resumen|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
localidades_limites|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
colonias_resumen|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
localidades_resumen|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
encuentros|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
lineas_sede|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
lineas_union|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
lineas_multigrado|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
coordenadas_dudosas|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
escuelas|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
sedes|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
sin_asignar|geom|gpkg_rtree_index|http://www.geopackage.org/spec120/#extension_rtree|write-only
-- gpkg_data_columns
municipios_resumen|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
municipios_resumen|municipio||Municipio|Municipio||
municipios_resumen|escuelas||CTE|CTE elegibles||
municipios_resumen|inicial||CTE de inicial|CTE elegibles con nivel inicial||
municipios_resumen|preescolar||CTE de preescolar|CTE elegibles con nivel preescolar||
municipios_resumen|primaria||CTE de primaria|CTE elegibles con nivel primaria||
municipios_resumen|secundaria||CTE de secundaria|CTE elegibles con nivel secundaria||
municipios_resumen|cam||CTE de CAM|CTE elegibles con nivel CAM||
municipios_resumen|asignadas||CTE asignados|CTE que están en un encuentro||
municipios_resumen|no_asignadas||CTE sin asignar|CTE elegibles que no están en ninguno||
municipios_resumen|integrantes||Integrantes|Integrantes de los CTE||
municipios_resumen|encuentros||Encuentros|Encuentros a los que van||
localidades_limites|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
localidades_limites|localidad||Localidad|Localidad||
localidades_limites|ambito||Ámbito|Urbana o rural, como la dibuja el INEGI||
colonias_resumen|colonia_id||Identificador de la colonia|Capa y clave de la colonia||
colonias_resumen|colonia||Colonia|Colonia||
colonias_resumen|municipio||Municipio|Municipio o municipios||
colonias_resumen|localidad||Localidad|Localidad o localidades||
colonias_resumen|escuelas||CTE|CTE elegibles||
colonias_resumen|inicial||CTE de inicial|CTE elegibles con nivel inicial||
colonias_resumen|preescolar||CTE de preescolar|CTE elegibles con nivel preescolar||
colonias_resumen|primaria||CTE de primaria|CTE elegibles con nivel primaria||
colonias_resumen|secundaria||CTE de secundaria|CTE elegibles con nivel secundaria||
colonias_resumen|cam||CTE de CAM|CTE elegibles con nivel CAM||
colonias_resumen|asignadas||CTE asignados|CTE que están en un encuentro||
colonias_resumen|no_asignadas||CTE sin asignar|CTE elegibles que no están en ninguno||
colonias_resumen|integrantes||Integrantes|Integrantes de los CTE||
colonias_resumen|encuentros||Encuentros|Encuentros a los que van||
colonias_resumen|partida||Partida|Sus CTE de un mismo turno quedaron en varios encuentros||
colonias_resumen|areas_partidas||Localidades y turnos en que quedó partida|En cuántas localidades y turnos quedó partida||
localidades_resumen|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
localidades_resumen|localidad||Localidad|Localidad||
localidades_resumen|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
localidades_resumen|municipio||Municipio|Municipio||
localidades_resumen|ambito||Ámbito|Urbana o rural, como la dibuja el INEGI||
localidades_resumen|poblacion||Habitantes|Habitantes, donde se conocen||
localidades_resumen|escuelas||CTE|CTE elegibles||
localidades_resumen|inicial||CTE de inicial|CTE elegibles con nivel inicial||
localidades_resumen|preescolar||CTE de preescolar|CTE elegibles con nivel preescolar||
localidades_resumen|primaria||CTE de primaria|CTE elegibles con nivel primaria||
localidades_resumen|secundaria||CTE de secundaria|CTE elegibles con nivel secundaria||
localidades_resumen|cam||CTE de CAM|CTE elegibles con nivel CAM||
localidades_resumen|asignadas||CTE asignados|CTE que están en un encuentro||
localidades_resumen|no_asignadas||CTE sin asignar|CTE elegibles que no están en ninguno||
localidades_resumen|integrantes||Integrantes|Integrantes de los CTE||
localidades_resumen|encuentros||Encuentros|Encuentros a los que van||
localidades_resumen|matutinos||CTE matutinos|CTE elegibles que sesionan en el turno matutino||
localidades_resumen|vespertinos||CTE vespertinos|CTE elegibles que sesionan en el turno vespertino||
localidades_resumen|dividida||Dividida|No cabe en un encuentro y se dividió||
localidades_resumen|brecha_porcentaje||Brecha máxima (%)|Cuánto podría mejorar la división, como máximo, en porcentaje||
encuentros|encuentro||Encuentro|Identificador del encuentro||
encuentros|nombre||Nombre|Cómo llamarlo: su localidad, la sede de la sesión 1 y el turno||
encuentros|turno_sesion||Turno en que sesiona|Turno en que sesiona: matutino o vespertino||
encuentros|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
encuentros|municipio||Municipio|Municipio||
encuentros|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
encuentros|localidad||Localidad|Localidad||
encuentros|origen||Origen|localidad (entera), división (de una localidad) o unión||
encuentros|escuelas||CTE|Número de CTE||
encuentros|escuelas_nombres||Escuelas|Nombres de las escuelas, separados por punto y coma||
encuentros|zonas_escolares||Zonas escolares|Nivel y zona escolar de sus CTE, separados por punto y coma||
encuentros|supervisiones||Supervisiones|Claves de las supervisiones de sus CTE||
encuentros|regiones||Regiones|Regiones de sus CTE||
encuentros|niveles||Niveles|Niveles educativos presentes||
encuentros|niveles_que_cuentan||Niveles que cuentan|Cuántos niveles cuentan para reunirse||
encuentros|integrantes||Integrantes|Integrantes de todos sus CTE||
encuentros|grupos||Grupos|Grupos de trabajo||
encuentros|sin_coordinacion||Sin coordinación|Grupos y sesiones cuya coordinación está por designar||
encuentros|sede_sesion_1||Sede, sesión 1|CTE sede de la sesión 1||
encuentros|sede_sesion_2||Sede, sesión 2|CTE sede de la sesión 2||
encuentros|sede_sesion_3||Sede, sesión 3|CTE sede de la sesión 3||
encuentros|sede_nombre||Nombre de la sede|Nombre de la escuela sede de la sesión 1||
encuentros|aulas_sede||Aulas de la sede|Aulas de la sede de la sesión 1||
encuentros|estado_sede||Estado de la sede|con_aulas, infraestructura_declarada, por_confirmar, …||
encuentros|metros_promedio||Metros en promedio|Metros de cada integrante a la sede de la sesión 1, en promedio||
encuentros|metros_maximo||Metros del más lejano|Metros de la escuela más lejana a la sede de la sesión 1||
encuentros|cumple_niveles||Cumple: niveles|Reúne dos niveles o más de los que cuentan||
encuentros|cumple_tamano||Cumple: tamaño|No pasa del máximo de integrantes||
encuentros|cumple_aulas||Cumple: aulas|La sede de cada sesión tiene un aula para cada grupo||
encuentros|cumple_turno||Cumple: turno|Sesiona en un solo turno, sin que la autoridad deba valorarlo||
encuentros|cumple_coordinacion||Cumple: coordinación|Cada grupo tiene quien lo coordine en cada sesión||
encuentros|estado||Estado|Lo que debe saberse del encuentro||
encuentros|podria_unirse_a||Podría unirse a|Si es muy pequeño, el encuentro más cercano de su turno al que puede unirse; vacío si no hay ninguno||
encuentros|podria_unirse_nombre||Nombre de ese encuentro|Su localidad, su sede y su turno||
encuentros|podria_unirse_metros||Metros hasta ese encuentro|Metros hasta ese encuentro||
encuentros|pequenos_unidos||Encuentros muy pequeños que se le unieron|Cuántos encuentros muy pequeños se le unieron (parámetro rules.joinSmall)||
encuentros|incumplimientos||Reglas incumplidas|Reglas que la revisión encontró incumplidas||
encuentros|traslapes||Traslapes|Con cuántos encuentros de su turno se traslapa su contorno||
encuentros|tono||Tono|De 0 a 5: distinto del de los encuentros vecinos||
lineas_sede|cte||CTE|Identificador del CTE: clave y turno||
lineas_sede|cct||CCT|Clave del centro de trabajo||
lineas_sede|nombre||Nombre|Nombre de la escuela||
lineas_sede|nivel||Nivel|Nivel o niveles educativos||
lineas_sede|turno||Turno de la escuela|Turno de la escuela||
lineas_sede|encuentro||Encuentro|Identificador del encuentro||
lineas_sede|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
lineas_sede|sede||Sede|CTE sede||
lineas_sede|sede_nombre||Nombre de la sede|Nombre de la escuela sede||
lineas_sede|sesiones||Sesiones|Sesiones de las que es sede||
lineas_sede|metros||Metros|Metros geodésicos a la sede||
lineas_sede|traslado_largo||Traslado largo|Más larga que el percentil 95 de los integrantes, en la sesión 1||
lineas_sede|integrantes||Integrantes|Integrantes del CTE||
lineas_union|cte||CTE|Identificador del CTE: clave y turno||
lineas_union|cct||CCT|Clave del centro de trabajo||
lineas_union|nombre||Nombre|Nombre de la escuela||
lineas_union|nivel||Nivel|Nivel o niveles educativos||
lineas_union|turno||Turno de la escuela|Turno de la escuela||
lineas_union|encuentro||Encuentro|Identificador del encuentro||
lineas_union|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
lineas_union|regla||Regla|Regla de la unión||
lineas_union|regla_explicada||Regla en palabras|La regla en palabras||
lineas_union|referencia||Referencia|CTE desde el que se midió||
lineas_union|referencia_tipo||Tipo de referencia|Qué es la referencia||
lineas_union|pareja||Pareja|CTE de otro nivel con el que se reúne||
lineas_union|pareja_nombre||Nombre de la pareja|Nombre de esa escuela||
lineas_union|metros||Metros|Metros geodésicos de la referencia a la pareja||
lineas_union|lejana||Lejana|Desde la distancia que se advierte||
lineas_union|alternativa||Alternativa no tomada|La mejor opción que no se tomó||
lineas_union|alternativa_nombre||Nombre de la alternativa|Su localidad, su sede y su turno||
lineas_union|alternativa_metros||Metros a la alternativa|Metros hasta ella||
lineas_multigrado|cte||CTE|Identificador del CTE: clave y turno||
lineas_multigrado|cct||CCT|Clave del centro de trabajo||
lineas_multigrado|nombre||Nombre|Nombre de la escuela||
lineas_multigrado|nivel||Nivel|Nivel o niveles educativos||
lineas_multigrado|turno||Turno de la escuela|Turno de la escuela||
lineas_multigrado|encuentro||Encuentro|Identificador del encuentro||
lineas_multigrado|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
lineas_multigrado|regla||Regla|Regla de la unión||
lineas_multigrado|regla_explicada||Regla en palabras|La regla en palabras||
lineas_multigrado|referencia||Referencia|CTE desde el que se midió||
lineas_multigrado|referencia_tipo||Tipo de referencia|Qué es la referencia||
lineas_multigrado|pareja||Pareja|CTE de otro nivel con el que se reúne||
lineas_multigrado|pareja_nombre||Nombre de la pareja|Nombre de esa escuela||
lineas_multigrado|metros||Metros|Metros geodésicos de la referencia a la pareja||
lineas_multigrado|lejana||Lejana|Desde la distancia que se advierte||
lineas_multigrado|alternativa||Alternativa no tomada|La mejor opción que no se tomó||
lineas_multigrado|alternativa_nombre||Nombre de la alternativa|Su localidad, su sede y su turno||
lineas_multigrado|alternativa_metros||Metros a la alternativa|Metros hasta ella||
coordenadas_dudosas|cte||CTE|Identificador del CTE: clave y turno||
coordenadas_dudosas|cct||CCT|Clave del centro de trabajo||
coordenadas_dudosas|nombre||Nombre|Nombre de la escuela||
coordenadas_dudosas|nivel||Nivel|Nivel o niveles educativos||
coordenadas_dudosas|turno||Turno de la escuela|Turno de la escuela||
coordenadas_dudosas|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
coordenadas_dudosas|municipio||Municipio|Municipio||
coordenadas_dudosas|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
coordenadas_dudosas|localidad||Localidad|Localidad||
coordenadas_dudosas|colonia||Colonia|Colonia; donde no hay polígono de colonia, AGEB y su clave||
coordenadas_dudosas|reglas||Avisos de la coordenada|Claves de los avisos de su coordenada||
coordenadas_dudosas|regla_explicada||Regla en palabras|Qué quiere decir cada una, separado por punto y coma||
coordenadas_dudosas|detalle||Detalle|Qué se encontró, separado por punto y coma||
coordenadas_dudosas|situacion||Situación|asignada o sin_asignar||
coordenadas_dudosas|encuentro||Encuentro|Identificador de su encuentro||
coordenadas_dudosas|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
coordenadas_dudosas|latitud_original||Latitud en el catálogo|Latitud como la da el catálogo||
coordenadas_dudosas|longitud_original||Longitud en el catálogo|Longitud como la da el catálogo||
coordenadas_dudosas|calidad_posicion||Calidad de la posición|punto, corregida, colonia, localidad o ninguna||
coordenadas_dudosas|metros_original||Metros del punto original|Metros del punto del catálogo al que se usó||
coordenadas_dudosas|metros_localidad_declarada||Metros a la localidad declarada|Metros del punto del catálogo a la localidad declarada||
coordenadas_dudosas|localidad_declarada||Localidad declarada|Clave de la localidad que declara el catálogo||
coordenadas_dudosas|sugerencia||Sugerencia|Qué hacer, separado por punto y coma||
coordenadas_dudosas|latitud||Latitud|Grados WGS84, norte positivo||
coordenadas_dudosas|longitud||Longitud|Grados WGS84, este positivo||
escuelas|cte||CTE|Identificador del CTE: clave y turno||
escuelas|cct||CCT|Clave del centro de trabajo||
escuelas|nombre||Nombre|Nombre de la escuela||
escuelas|nivel||Nivel|Nivel o niveles educativos||
escuelas|turno||Turno de la escuela|Turno de la escuela||
escuelas|servicio||Servicio|Servicio educativo||
escuelas|control||Control|Público o privado||
escuelas|zona_escolar||Zona escolar|Zona escolar||
escuelas|supervision||Supervisión|Clave de la supervisión||
escuelas|region||Región|Región||
escuelas|claves_del_cte||Claves que forman el CTE|Claves de las escuelas que forman el CTE||
escuelas|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
escuelas|municipio||Municipio|Municipio||
escuelas|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
escuelas|localidad||Localidad|Localidad||
escuelas|colonia||Colonia|Colonia; donde no hay polígono de colonia, AGEB y su clave||
escuelas|situacion||Situación|asignada, sin_asignar o no_elegible||
escuelas|motivo||Motivo|Por qué no está en un encuentro||
escuelas|motivo_explicado||Motivo en palabras|El motivo en palabras||
escuelas|turno_sesion||Turno en que sesiona|Turno en que sesiona: matutino o vespertino||
escuelas|encuentro||Encuentro|Identificador de su encuentro||
escuelas|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
escuelas|sede||Sede|CTE sede de la sesión 1||
escuelas|sede_nombre||Nombre de la sede|Nombre de la escuela sede de la sesión 1||
escuelas|metros_sede||Metros a la sede|Metros geodésicos a la sede de la sesión 1||
escuelas|sesiones_como_sede||Sesiones como sede|Sesiones de las que es sede||
escuelas|regla_union||Regla de su unión|Regla por la que se unió a su encuentro||
escuelas|integrantes||Integrantes|Integrantes del CTE: dirección y docentes; vacío si no se reportaron||
escuelas|integrantes_fuente||Fuente de los integrantes|De dónde viene el número de integrantes||
escuelas|alumnos||Alumnos|Alumnos||
escuelas|aulas||Aulas|Aulas que cuentan para ser sede||
escuelas|multigrado||Multigrado|Organización multigrado||
escuelas|urbana||Urbana|En localidad urbana||
escuelas|calidad_posicion||Calidad de la posición|punto, corregida, colonia, localidad o ninguna||
escuelas|metros_localidad_declarada||Metros a la localidad declarada|Metros del punto del catálogo a la localidad declarada||
escuelas|marcas||Marcas|Reglas y condiciones que la explican||
escuelas|avisos||Avisos de sus datos|Claves de los avisos de sus datos; resumen.txt las explica||
escuelas|incumplimientos||Reglas incumplidas|Reglas que la revisión encontró incumplidas||
escuelas|cte_en_el_punto||CTE en el mismo punto|Cuántos CTE están en el mismo punto, éste incluido||
escuelas|encuentro_anterior||Encuentro anterior|Identificador de su encuentro en la corrida anterior||
escuelas|cambio||Cambió de encuentro|No está en el encuentro de la corrida anterior; vacío si no estaba en ella||
escuelas|latitud||Latitud|Grados WGS84, norte positivo||
escuelas|longitud||Longitud|Grados WGS84, este positivo||
sedes|encuentro||Encuentro|Identificador del encuentro||
sedes|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
sedes|sesiones||Sesiones|Sesiones de las que es sede||
sedes|cte||CTE|Identificador del CTE: clave y turno||
sedes|cct||CCT|Clave del centro de trabajo||
sedes|nombre||Nombre|Nombre de la escuela||
sedes|nivel||Nivel|Nivel o niveles educativos||
sedes|turno||Turno de la escuela|Turno de la escuela||
sedes|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
sedes|municipio||Municipio|Municipio||
sedes|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
sedes|localidad||Localidad|Localidad||
sedes|colonia||Colonia|Colonia; donde no hay polígono de colonia, AGEB y su clave||
sedes|turno_sesion||Turno en que sesiona|Turno en que sesiona: matutino o vespertino||
sedes|aulas||Aulas|Aulas de la sede||
sedes|grupos||Grupos|Grupos de trabajo||
sedes|integrantes||Integrantes|Integrantes de todos los CTE||
sedes|metros_integrante_suma||Metros-integrante|Metros-integrante: suma de los metros de todos los integrantes a la sede||
sedes|estado||Estado|con_aulas, infraestructura_declarada, por_confirmar, …||
sedes|estado_explicado||Estado en palabras|El estado en palabras||
sedes|alternativas||Otras candidatas a sede|Las demás candidatas, de mejor a peor, y por qué no, separadas por punto y coma||
sedes|calidad_posicion||Calidad de la posición|punto, corregida, colonia, localidad o ninguna||
sedes|latitud||Latitud|Grados WGS84, norte positivo||
sedes|longitud||Longitud|Grados WGS84, este positivo||
sin_asignar|cte||CTE|Identificador del CTE: clave y turno||
sin_asignar|cct||CCT|Clave del centro de trabajo||
sin_asignar|nombre||Nombre|Nombre de la escuela||
sin_asignar|nivel||Nivel|Nivel o niveles educativos||
sin_asignar|turno||Turno de la escuela|Turno de la escuela||
sin_asignar|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
sin_asignar|municipio||Municipio|Municipio||
sin_asignar|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
sin_asignar|localidad||Localidad|Localidad||
sin_asignar|colonia||Colonia|Colonia; donde no hay polígono de colonia, AGEB y su clave||
sin_asignar|motivo||Motivo|Por qué no está en un encuentro||
sin_asignar|motivo_explicado||Motivo en palabras|El motivo en palabras||
sin_asignar|encuentro_cercano||Encuentro más cercano|El encuentro de su localidad, o el más cercano||
sin_asignar|encuentro_cercano_nombre||Nombre del encuentro más cercano|Su localidad, su sede y su turno||
sin_asignar|metros||Metros|Metros geodésicos a la escuela más cercana de ese encuentro||
sin_asignar|integrantes||Integrantes|Integrantes del CTE; vacío si no se reportaron||
sin_asignar|alumnos||Alumnos|Alumnos||
sin_asignar|zona_escolar||Zona escolar|Zona escolar||
sin_asignar|calidad_posicion||Calidad de la posición|punto, corregida, colonia, localidad o ninguna||
sin_asignar|latitud||Latitud|Grados WGS84, norte positivo||
sin_asignar|longitud||Longitud|Grados WGS84, este positivo||
sedes_por_sesion|encuentro||Encuentro|Identificador del encuentro||
sedes_por_sesion|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
sedes_por_sesion|sesion||Sesión|Sesión: 1, 2 o 3||
sedes_por_sesion|cte||CTE|Identificador del CTE: clave y turno||
sedes_por_sesion|cct||CCT|Clave del centro de trabajo||
sedes_por_sesion|nombre||Nombre|Nombre de la escuela||
sedes_por_sesion|nivel||Nivel|Nivel o niveles educativos||
sedes_por_sesion|turno||Turno de la escuela|Turno de la escuela||
sedes_por_sesion|municipio_clave||Clave de municipio|Clave del municipio (INEGI, 5 dígitos)||
sedes_por_sesion|municipio||Municipio|Municipio||
sedes_por_sesion|localidad_clave||Clave de localidad|Clave de la localidad (INEGI, 9 dígitos)||
sedes_por_sesion|localidad||Localidad|Localidad||
sedes_por_sesion|colonia||Colonia|Colonia; donde no hay polígono de colonia, AGEB y su clave||
sedes_por_sesion|turno_sesion||Turno en que sesiona|Turno en que sesiona: matutino o vespertino||
sedes_por_sesion|aulas||Aulas|Aulas de la sede||
sedes_por_sesion|grupos||Grupos|Grupos de trabajo||
sedes_por_sesion|integrantes||Integrantes|Integrantes de todos los CTE||
sedes_por_sesion|metros_integrante_suma||Metros-integrante|Metros-integrante: suma de los metros de todos los integrantes a la sede||
sedes_por_sesion|estado||Estado|con_aulas, infraestructura_declarada, por_confirmar, …||
sedes_por_sesion|estado_explicado||Estado en palabras|El estado en palabras||
sedes_por_sesion|alternativas||Otras candidatas a sede|Las demás candidatas, de mejor a peor, y por qué no, separadas por punto y coma||
sedes_por_sesion|calidad_posicion||Calidad de la posición|punto, corregida, colonia, localidad o ninguna||
sedes_por_sesion|latitud||Latitud|Grados WGS84, norte positivo||
sedes_por_sesion|longitud||Longitud|Grados WGS84, este positivo||
grupos|encuentro||Encuentro|Identificador del encuentro||
grupos|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
grupos|grupo||Grupo|Grupo de trabajo, desde 1||
grupos|integrantes_grupo||Integrantes del grupo|Integrantes del grupo||
grupos|cte||CTE|Identificador del CTE: clave y turno||
grupos|cct||CCT|Clave del centro de trabajo||
grupos|nombre||Nombre|Nombre de la escuela||
grupos|nivel||Nivel|Nivel o niveles educativos||
grupos|integrantes||Integrantes|Integrantes del CTE en el grupo||
grupos|grados||Grados y asignaturas|De ellos, por grado, ciclo o asignatura, donde se conoce||
grupos|coordinacion_sesion_1||Coordinación, sesión 1|CTE y escuelas que coordinan el grupo en la sesión 1, separados por punto y coma||
grupos|coordinacion_sesion_2||Coordinación, sesión 2|CTE y escuelas que coordinan el grupo en la sesión 2, separados por punto y coma||
grupos|coordinacion_sesion_3||Coordinación, sesión 3|CTE y escuelas que coordinan el grupo en la sesión 3, separados por punto y coma||
coordinadores|encuentro||Encuentro|Identificador del encuentro||
coordinadores|encuentro_nombre||Nombre del encuentro|Su localidad, la sede de la sesión 1 y el turno||
coordinadores|grupo||Grupo|Grupo de trabajo, desde 1||
coordinadores|sesion||Sesión|Sesión: 1, 2 o 3||
coordinadores|orden||Orden|Lugar entre quienes coordinan el grupo en la sesión, desde 1||
coordinadores|cte||CTE|Identificador del CTE: clave y turno||
coordinadores|nombre||Nombre|Nombre de la escuela||
coordinadores|funcion||Función|Con qué función||
advertencias|numero||Número|Número de la advertencia||
advertencias|clave||Clave del aviso|Clave del aviso, o regla incumplida||
advertencias|significado||Significado|Qué quiere decir la clave||
advertencias|sujeto||De quién se trata|CTE, encuentro o lugar del que se trata||
advertencias|nombre||Nombre|Nombre de la escuela||
advertencias|detalle||Detalle|Qué se encontró||
parametros|parametro||Parámetro|Sección y clave en parameters.json||
parametros|valor||Valor|Valor en vigor||
parametros|unidad||Unidad|En qué se mide, o qué se escribe||
parametros|por_omision||Valor por omisión|Valor que toma si nadie lo cambia||
parametros|cambiado||Cambiado|La corrida lo cambió||
parametros|significado||Significado|Qué es||
fuentes|tipo||Tipo|fuente o licencia||
fuentes|titulo||Título|Institución y obra, o nombre de los términos||
fuentes|direccion||Dirección en internet|Dirección en internet||
-- gpkg_data_column_constraints
-- municipios_resumen
1|47500003e4180000986e1273b3834241986e127333c24241643bdfcf0ad03141643bdfcf6268324101060000000100000001030000000100000005000000986e1273b3834241643bdfcf0ad03141986e1273b3834241643bdfcf62683241986e127333c24241643bdfcf62683241986e127333c24241643bdfcf0ad03141986e1273b3834241643bdfcf0ad03141|32099|Villa Ejemplo|27|1|8|12|5|1|25|2|260|6
-- sqlite_sequence
municipios_resumen|1
localidades_limites|3
colonias_resumen|3
localidades_resumen|7
encuentros|6
lineas_sede|19
lineas_union|3
lineas_multigrado|5
coordenadas_dudosas|3
escuelas|31
sedes|6
sin_asignar|2
sedes_por_sesion|18
grupos|58
coordinadores|37
advertencias|4
parametros|58
fuentes|3
layer_styles|12
-- rtree_municipios_resumen_geom
1|2426726.5|2458727.0|1167370.75|1206371.0
-- localidades_limites
1|47500003e4180000986e127335984241986e1273119e4241643bdfcf52413241643bdfcf2249324101060000000100000001030000000100000005000000986e127335984241643bdfcf52413241986e127335984241643bdfcf22493241986e1273119e4241643bdfcf22493241986e1273119e4241643bdfcf52413241986e127335984241643bdfcf52413241|320990001|Villa Ejemplo|urbana
2|47500003e4180000986e127337a04241986e1273c7a14241643bdfcf624f3241643bdfcf8252324101060000000100000001030000000100000005000000986e127337a04241643bdfcf624f3241986e127337a04241643bdfcf82523241986e1273c7a14241643bdfcf82523241986e1273c7a14241643bdfcf624f3241986e127337a04241643bdfcf624f3241|320990010|El Mezquite|rural
3|47500003e4180000986e127363884241986e1273578a4241643bdfcfaa433241643bdfcfca46324101060000000100000001030000000200000005000000986e127363884241643bdfcfaa433241986e127363884241643bdfcfca463241986e1273578a4241643bdfcfca463241986e1273578a4241643bdfcfaa433241986e127363884241643bdfcfaa43324105000000986e1273f9884241643bdfcfd6443241986e12732b894241643bdfcfd6443241986e12732b894241643bdfcf3a453241986e1273f9884241643bdfcf3a453241986e1273f9884241643bdfcfd6443241|320990050|Estación Peñón|urbana
-- rtree_localidades_limites_geom
1|2437226.5|2440227.0|1196370.75|1198371.0
2|2441326.5|2442127.0|1199970.75|1200771.0
3|2429126.5|2430127.0|1196970.75|1197771.0
-- colonias_resumen
1|47500003e4180000986e127335984241986e1273239b4241643bdfcf52413241643bdfcf2249324101060000000100000001030000000100000005000000986e127335984241643bdfcf52413241986e127335984241643bdfcf22493241986e1273239b4241643bdfcf22493241986e1273239b4241643bdfcf52413241986e127335984241643bdfcf52413241|colonias _centro:32099_0001|Centro|Villa Ejemplo|Villa Ejemplo|8|1|2|2|3|0|8|0|117|2|0|0
2|47500003e4180000986e1273239b4241986e1273119e4241643bdfcf52413241643bdfcf3a45324101060000000100000001030000000100000005000000986e1273239b4241643bdfcf52413241986e1273239b4241643bdfcf3a453241986e1273119e4241643bdfcf3a453241986e1273119e4241643bdfcf52413241986e1273239b4241643bdfcf52413241|colonias _centro:32099_0002|La Cañada|Villa Ejemplo|Villa Ejemplo|3|0|1|1|1|0|3|0|66|1|0|0
3|47500003e4180000986e1273bf9a4241986e1273119e4241643bdfcf3a453241643bdfcf2249324101060000000100000001030000000100000005000000986e1273bf9a4241643bdfcf3a453241986e1273bf9a4241643bdfcf22493241986e1273119e4241643bdfcf22493241986e1273119e4241643bdfcf3a453241986e1273bf9a4241643bdfcf3a453241|colonias_norte:32099_0003|Lomas del Norte|Villa Ejemplo|Villa Ejemplo|3|0|1|1|0|1|3|0|36|1|0|0
-- rtree_colonias_resumen_geom
1|2437226.5|2438727.0|1196370.75|1198371.0
2|2438726.5|2440227.0|1196370.75|1197371.0
3|2438526.5|2440227.0|1197370.75|1198371.0
-- localidades_resumen
1|47500001e418000001010000003f171e73239b4241f054c6cf3a453241|320990001|Villa Ejemplo|32099|Villa Ejemplo|urbana|18800|15|1|4|5|4|1|15|0|226|3|12|3|1|0.0
2|47500001e41800000101000000842abb73ffa04241adc96dd0f2503241|320990010|El Mezquite|32099|Villa Ejemplo|rural|640|5|0|2|2|1|0|4|1|9|1|5|0|0|
3|47500001e418000001010000001371bd7263a14241b6d748d0aa5c3241|320990020|Las Palmas|32099|Villa Ejemplo|rural|88|1|0|0|1|0|0|1|0|1|1|1|0|0|
4|47500001e418000001010000005824c0737bb64241bcbd59cf22493241|320990030|La Loma|32099|Villa Ejemplo|rural|120|1|0|1|0|0|0|1|0|2|1|1|0|0|
5|47500001e41800000101000000c96a257369b942410237f0d0d24d3241|320990031|San Juan de los Álamos|32099|Villa Ejemplo|rural|260|1|0|0|1|0|0|1|0|3|1|1|0|0|
6|47500001e4180000010100000080fd7c73ffa042419e35c0d07ae73141|320990040|El Lejano|32099|Villa Ejemplo|rural|71|1|0|0|1|0|0|0|1|2|0|1|0|0|
7|47500001e41800000101000000e8eace725d89424161baafce02463241|320990050|Estación Peñón|32099|Villa Ejemplo|urbana|2900|3|0|1|2|0|0|3|0|17|1|2|1|0|
-- rtree_localidades_resumen_geom
1|2438726.5|2438727.0|1197370.75|1197371.0
2|2441726.5|2441727.0|1200370.625|1200370.875
3|2441926.5|2441927.0|1203370.625|1203370.875
4|2452726.5|2452727.0|1198370.75|1198371.0
5|2454226.5|2454227.0|1199570.625|1199570.875
6|2441726.5|2441727.0|1173370.625|1173370.875
7|2429626.5|2429627.0|1197570.75|1197571.0
-- encuentros
1|47500003e418000060e5d072e4984241ac1c5a74a69a42415839b4e878433241ee7c3fb5604732410106000000010000000103000000010000003300000060e5d072e4984241621058790d443241105839d4e4984241c520b09217443241e9263138e69842412db29d4f2144324100000090e89842416de7fb492a443241fca9f1c2eb984241068195233244324175931814a29942413bdf4fcd9e4532419a9999c94f994241e7fba97143463241a8c64bc74c99424108ac1cba4a463241ba490c824a994241986e120353463241ec51b80e49994241a69bc4005c463241dbf97e7a48994241dd2406616546324177be9fca48994241190456ce6e4632415eba49fc49994241560e2df277463241e3a59b044c9942416210587980463241dd2406d14e994241931804168846324117d9ce4752994241f2d24d828e463241fed4784956994241cff7538393463241a69bc4401e9a4241378941805b473241bc749308239a4241a01a2f1d5f4732411b2fdd14289a4241ee7c3fb5604732412db29d2f2d9a4241713d0a3760473241560e2d22329a4241b29defa75d47324117d9ceb7369a424106819523594732415a643bbf3a9a424108ac1cda52473241d7a3700d3e9a42418716d90e4b4732415a643b7f409a4241b6f3fd1442473241a4703dfa419a424196438b4c38473241ec51b86e429a4241b4c8761e2e4732417b14aed7419a4241df4f8df7234732414e621048129a4241b6f3fd947645324160e5d042a29a42417b14ae87c64332411f85eb81a49a4241fed47829be433241c3f528eca59a424185eb5118b5433241ac1c5a74a69a4241b29defa7ab433241c1caa115a69a4241643bdf2fa2433241cff753d3a49a4241448b6c0799433241c74b37b9a29a424160e5d082904332411283c0da9f9a4241b07268f188433241560e2d529c9a4241bc74939882433241d34d6240989a4241333333b37d433241ae47e1ca939a4241508d976e7a433241ae47e11a8f9a42415839b4e878433241b81e855b8a9a42412db29d2f79433241d578e956fa984241f0a7c62bdd433241df4f8d67f59842419cc42070df43324196438bccf0984241f853e3a5e3433241666666b6ec9842416f1283a0e9433241c976be4fe998424114ae4721f143324196438bbce6984241d122dbd9f9433241b29def17e5984241e17a146e0344324160e5d072e4984241621058790d443241|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|división|6|SECUNDARIA GENERAL NÚM. 1; ROSAURA ZAPATA; JARDÍN 18 DE MARZO; BENITO JUÁREZ; VICENTE GUERRERO; CENTRO DE DESARROLLO INFANTIL||||inicial, preescolar, primaria, secundaria|4|81|3|0|32DES0001H-1|32DES0001H-1|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|18|con_aulas|375.3|926.9|1|1|1|1|1|||||0||0|0
2|47500003e418000052b81e756e9b42415c8fc265949d4241b4c876fe4c423241cff753c3604732410106000000010000000103000000010000002e00000052b81e756e9b4241ee7c3fd504463241cba145166f9b424154e3a51b0e46324183c0ca91709b4241c3f528fc164632413f355eda729b4241448b6c271f46324154e3a5db759b4241105839542646324177be9f7a799b4241ba490c422c46324139b4c8967d9b42418b6ce7bb30463241aaf1d29ddb9c4241a01a2fbd5c4732412731081ce09c424123dbf99e5f4732414a0c02cbe49c4241cff753c36047324137894180e99c424100000020604732416f128310ee9c424177be9fba5d4732418d976e52f29c4241c74b37a959473241be9f1a1ff69c42410ad7a310544732413d0ad753f99c4241759318244d4732416abc74d3fb9c424160e5d022454732415a643bcf2d9d4241759318247d463241b6f3fdd4919d4241f853e325ed44324100000090939d42419eefa726e44432415c8fc265949d424121b072a8da4432411904564e949d424189416005d144324177be9f4a939d4241f4fdd498c7443241ac1c5a64919d42416891edbcbe443241d7a370ad8e9d4241f853e3c5b6443241d122dba9949c4241cff753c35e4232417b14ae37919c4241ee7c3ff557423241e17a142e8d9c42418b6ce79b524232413d0ad7b3889c42414a0c02eb4e423241d9cef7f3839c4241f853e3054d423241c3f5281c7f9c4241b4c876fe4c4232414a0c025b7a9c4241250681d54e42324146b6f3dd759c4241f4fdd47852423241d34d62d0719c4241f853e3c5574232418fc2f5586e9c4241355eba895e423241c74b37996b9c4241986e128366423241b81e85ab699c4241c1caa1656f423241f2d24da2689c42418b6ce7db78423241df4f8d87689c42411283c08a82423241fa7e6a5c699c42415c8fc2158c423241bc7493186b9c42416f128320954232418b6ce7ab959c4241d7a3707d3f4332417f6abc74749b42418b6ce73be2453241e7fba9c1719b4241dd2406e1e94532414260e5d06f9b424189416065f2453241759318b46e9b42413108ac7cfb45324152b81e756e9b4241ee7c3fd504463241|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|división|6|FEDERICO FROEBEL; GABRIELA MISTRAL; CENTRO DE ATENCIÓN MÚLTIPLE; MIGUEL HIDALGO; SECUNDARIA TÉCNICA NÚM. 2; JOSEFA ORTIZ DE DOMÍNGUEZ||||preescolar, primaria, secundaria, CAM|3|102|4|0|32DST0002Z-1|32DST0002Z-1|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|20|con_aulas|381.9|1049.7|1|1|1|1|1|||||0||0|1
3|47500003e4180000f853e375ac9942412fdd2466a69a4241d34d62d0784332414a0c02abd045324101060000000100000001030000000100000024000000f853e375ac994241a245b6539c4532416f1283b0ac99424177be9ffaa5453241df4f8dd7ad9942416891ed5caf4532419cc420e0af994241a69bc420b845324139b4c8b6b2994241560e2df2bf4532416f128340b6994241d578e986c6453241e5d0225bba994241c976be9fcb453241c976bedfbe9942412731080ccf453241986e12a3c39942414a0c02abd0453241df4f8d77c89942413bdf4f6dd04532418716d92ecd994241b6f3fd54ce453241c3f5289cd1994241cba14576ca453241b6f3fd94d5994241931804f6c4453241cff753f3d89942418fc2f508be453241dbf97efaa09a4241355eba09ca4332410c022bb7a39a4241b0726891c14332412731088ca59a42415eba492cb84332412fdd2466a69a42418b6ce73bae433241fa7e6a3ca69a42417b14ae27a4433241a69bc410a59a4241bc7493589a4332415a643befa29a4241b6f3fd34914332417d3f35ee9f9a42418b6ce71b894332413108ac2c9c9a42414c378961824332411f85ebd1979a42412731084c7d4332418195430b939a4241d34d62107a433241dbf97e0a8e9a4241d34d62d07843324106819503899a4241bc749398794332414a0c022b849a424114ae47617c4332416abc74236b9a42411283c06a90433241e17a14fe669a4241273108ac9443324137894150639a4241759318649a43324177be9f3a609a42416f128360a14332414a0c023bb1994241cba1455681453241cba145c6ae99424121b072a88945324108ac1c2aad994241e3a59bc492453241f853e375ac994241a245b6539c453241|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|vespertino|32099|Villa Ejemplo|320990001|Villa Ejemplo|localidad|3|SECUNDARIA GENERAL NÚM. 1; BENITO JUÁREZ; SECUNDARIA PARA TRABAJADORES||||primaria, secundaria|2|43|2|0|32DES0003F-2|32DES0003F-2|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|10|con_aulas|206.0|643.8|1|1|1|1|1|||||0||0|2
4|47500003e4180000d9cef773b4a042419eefa7767ca14241ee7c3fd55c503241f4fdd4d8dc5c32410106000000010000000103000000010000006c000000d9cef773b4a04241022b877655513241ac1c5ac4b4a04241cff753e35e513241cba145f6b5a042419eefa70668513241ec51b8feb7a042413bdf4f8d70513241e5d022cbbaa04241fed47829785132411f85eb41bea04241b6f3fd947e51324106819543c2a04241931804968351324196438b9ceca042413bdf4fedad5132411b2fdd844aa1424196438b2cae5c32418fc2f5c84aa14241c976be5fb15c3241e7fba9f14aa1424108ac1c9ab45c32412db29d2f4ba14241c520b032b65c3241c520b0524ba1424117d9ced7b75c3241ee7c3fe54ba142416f1283e0ba5c3241aaf1d25d4ca14241e5d022fbbd5c32418d976ec24ca14241a245b673bf5c324146b6f30d4da14241cff75303c15c32419a9999e94da142413d0ad7c3c35c32413bdf4fad4ea14241378941a0c65c32417f6abc344fa14241a4703deac75c3241c1caa1a54fa1424148e17a54c95c324183c0cac150a142411f85ebb1cb5c3241c74b37c951a14241a245b633ce5c32417d3f356e52a14241295c8f42cf5c3241d34d620053a1424108ac1c7ad05c3241ba490c5254a142416891ed5cd25c3241fca9f19255a14241b81e856bd45c3241f6285c4f56a14241b6f3fd34d55c32416891edfc56a142413bdf4f2dd65c3241a8c64b7758a14241986e1283d75c3241250681e559a14241dbf97e0ad95c324183c0cab15aa1424166666686d95c3241ac1c5a745ba14241cba14536da5c3241f4fdd4085da142411f85ebf1da5c3241931804965ea1424160e5d0e2db5c3241dbf97e6a5fa14241cdcccc0cdc5c3241dbf97e3a60a142413bdf4f6ddc5c3241fed478d961a14241448b6c87dc5c32419eefa77663a14241f4fdd4d8dc5c3241e5d0224b64a14241be9f1aafdc5c32416f12832065a14241fa7e6abcdc5c324108ac1cba66a1424110583934dc5c3241a8c64b5768a1424160e5d0e2db5c32410681952369a14241d578e966db5c32412fdd24f669a14241a69bc420db5c3241dbf97e7a6ba1424154e3a5fbd95c324117d9ce076da14241dbf97e0ad95c3241759318c46da1424114ae4741d85c32418b6ce78b6ea14241a4703daad75c3241c3f528ec6fa14241fca9f1f2d55c32413f355e5a71a14241b81e856bd45c3241f6285cff71a142413108ac5cd35c324148e17ab472a14241ae47e17ad25c3241333333e373a14241295c8f42d05c32417593182475a14241a245b633ce5c3241b81e85ab75a14241355ebae9cc5c3241a8c64b4776a14241894160c5cb5c32415839b43877a14241ba490c22c95c32410000004078a14241378941a0c65c32417f6abca478a14241448b6c27c55c32414260e52079a142415eba49ccc35c3241f0a7c6cb79a14241df4f8dd7c05c324191ed7c8f7aa14241e5d022fbbd5c3241d7a370cd7aa14241295c8f62bc5c3241894160257ba14241d7a370ddba5c3241333333837ba1424148e17ab4b75c324154e3a5fb7ba1424108ac1c9ab45c32410ad7a3107ca1424179e926f1b25c32414260e5407ca1424179e92651b15c324146b6f34d7ca1424133333313ae5c32419eefa7767ca14241f4fdd4d8aa5c324183c0ca617ca14241643bdf2fa95c324121b072687ca1424152b81e85a75c32416abc747320a14241295c8fc2e15132411058394426a1424133333393e751324146b6f39d2aa142416abc74f3ea513241e3a59b342fa142419eefa7a6ec5132415a643bdf33a142410e2db29dec5132411058397438a14241f4fdd4d8ea5132411283c0ca3ca14241b29def67e7513241273108bc40a14241fed47869e2513241b6f3fd2444a14241a4703d0adc513241713d0ae746a1424160e5d082d4513241355ebae948a14241022b8716cc513241e5d0221b4aa142410ad7a310c35132412fdd241663a14241b81e850b97503241dbf97e6a63a142419eefa7668d5032412db29dcf62a142412db29dcf83503241b81e854b61a1424183c0caa17a50324196438bec5ea142412506813572503241fed478c95ba14241ae47e1da6a503241d34d620058a14241bc7493d864503241ee7c3fb553a14241b29def6760503241b07268114fa142416abc74b35d503241dd2406414aa14241ee7c3fd55c5032418d976e7245a14241250681d55d503241cff753d340a14241dbf97eaa60503241378941903ca142412b87163965503241d34d6290f1a042412731082cc9503241621058e9f0a0424146b6f33dca503241f6285c2ff0a04241f853e325cb503241e5d022fbeea042415839b468cd50324104560ebdeda04241560e2d72cf50324114ae47c1bba042410c022b873351324191ed7cbfb8a04241643bdfcf3a5132411283c07ab6a04241f4fdd4184351324117d9ce07b5a04241cba145164c513241d9cef773b4a04241022b877655513241|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|matutino|32099|Villa Ejemplo|320990010|El Mezquite|localidad|5|ESTEFANÍA CASTAÑEDA; EMILIANO ZAPATA; LÁZARO CÁRDENAS; TELESECUNDARIA NIÑOS HÉROES; PREESCOLAR COMUNITARIO||||preescolar, primaria, secundaria|3|10|1|0|32DPR0006J-1|32DPR0006J-1|32DPR0006J-1|EMILIANO ZAPATA|3|con_aulas|411.5|3023.0|1|1|1|1|1|||||0||0|3
5|47500003e4180000a01a2f6d62b64241986e127382b9424117d9ced7f048324160e5d0c2044e324101060000000100000001030000000100000083000000a01a2f6d62b6424117d9ced722493241643bdf8f62b642412b87169925493241ac1c5a9462b6424146b6f35d284932413bdf4fcd62b6424139b4c8762a493241e92631e862b642412b8716992c49324123dbf94e63b642415a643b3f2f493241bc74939863b642417f6abcf4314932417f6abc0464b6424104560eed33493241ac1c5a5464b6424108ac1cfa354932411d5a64fb64b642418195436b384932410c022b8765b6424139b4c8f63a4932418d976e2266b64241e5d022bb3c4932413d0ad7a366b642415a643b9f3e493241e3a59b8467b64241986e12c340493241a01a2f4d68b642418195430b43493241e7fba91169b64241dbf97e8a44493241c976bebf69b64241c520b03246493241e7fba9d16ab6424148e17af447493241f6285ccf6bb64241cff753e349493241ee7c3fd559b94241190456cef94d3241819543bb5ab942419a9999f9fa4d3241f6285c8f5bb9424125068155fc4d3241b29defc75cb942413d0ad7a3fd4d324179e926f15db942412fdd2426ff4d3241643bdfef5eb94241e7fba9f1ff4d32411f85ebe15fb9424148e17af4004e3241b6f3fd3461b94241f2d24dc2014e3241e17a147e62b94241c74b37c9024e32418b6ce78b63b942417368912d034e32418d976e9264b94241cdcccccc034e3241333333f365b942418d976e12044e32412db29d4f67b94241d9cef793044e3241ba490c6268b9424104560e8d044e3241986e127369b9424160e5d0c2044e3241a245b6d36ab94241d7a3707d044e32412fdd24366cb9424148e17a74044e3241295c8f426db94241295c8f02044e3241a245b6536eb94241cdcccccc034e324139b4c8a66fb942415a643bff024e32414c37890171b942412731086c024e32410e2db2fd71b94241a245b693014e32411058390473b9424148e17af4004e3241cdcccc3c74b94241666666a6ff4d3241295c8f8275b942418716d98efe4d32417f6abc6476b9424185eb5158fd4d324139b4c85677b9424125068155fc4d32415839b46878b94241d9cef793fa4d3241cdcccc8c79b9424160e5d002f94d3241fa7e6a4c7ab94241d122db79f74d32416f1283207bb942410e2db21df64d3241b07268017cb94241d122dbf9f34d3241f4fdd4f87cb94241b4c876fef14d3241b4c8768e7db942418d976e32f04d3241fa7e6a3c7eb94241a4703d8aee4d3241068195e37eb942412b871619ec4d32417f6abca47fb942419eefa7c6e94d3241dbf97e0a80b94241c74b37c9e74d32418b6ce78b80b9424152b81ee5e54d324160e5d0f280b9424123dbf93ee34d3241cba1457681b94241cdccccace04d324121b072a881b9424179e92691de4d32414e6210f881b9424175931884dc4d3241ae47e11a82b94241295c8fc2d94d324154e3a55b82b94241355eba09d74d3241e926315882b942411b2fdde4d44d3241986e127382b9424160e5d0c2d24d3241d34d625082b942414c378901d04d32418b6ce74b82b942413108ac3ccd4d3241fca9f11282b942413d0ad723cb4d32414e6210f881b942414c378901c94d324114ae479181b942411d5a645bc64d32417b14ae4781b94241f853e3a5c34d3241b81e85db80b94241736891adc14d32418b6ce78b80b942416f1283a0bf4d32411b2fdde47fb94241f6285c2fbd4d32412b8716597fb942413d0ad7a3ba4d3241aaf1d2bd7eb9424191ed7cdfb84d3241fa7e6a3c7eb942411d5a64fbb64d324154e3a55b7db94241df4f8dd7b44d3241986e12937cb94241f6285c8fb24d3241508d97ce7bb942419cc42010b14d32416f1283207bb94241b29def67af4d3241508d970e7ab942412fdd24a6ad4d32414260e51079b94241a8c64bb7ab4d32414a0c020b8bb642415eba49ccfb483241b6f3fd248ab64241dd2406a1fa4832414260e55089b6424152b81e45f948324185eb511888b6424139b4c8f6f7483241be9f1aef86b6424148e17a74f6483241d34d62f085b642418fc2f5a8f5483241190456fe84b642412fdd24a6f4483241819543ab83b6424185eb51d8f3483241560e2d6282b64241b07268d1f2483241ac1c5a5481b6424104560e6df2483241aaf1d24d80b64241aaf1d2cdf148324104560eed7eb64241e9263188f14832410ad7a3907db642419eefa706f14832417d3f357e7cb642417368910df1483241a01a2f6d7bb6424117d9ced7f048324196438b0c7ab64241a01a2f1df148324108ac1caa78b642412fdd2426f14832410e2db29d77b642414e621098f148324196438b8c76b64241aaf1d2cdf1483241fed4783975b642411d5a649bf2483241ec51b8de73b64241508d972ef3483241295c8fe272b64241d578e906f4483241273108dc71b642412fdd24a6f44832416abc74a370b64241105839f4f54832410e2db25d6fb64241f0a7c60bf7483241b81e857b6eb64241f2d24d42f8483241fed478896db6424152b81e45f9483241df4f8d776cb642419eefa706fb4832416abc74536bb6424117d9ce97fc4832413d0ad7936ab64241a69bc420fe483241c976bebf69b642416891ed7cff4832418716d9de68b64241a69bc4a001493241448b6ce767b64241c3f5289c0349324183c0ca5167b64241e9263168054932413d0ad7a366b64241d34d6210074932413108acfc65b642414c37898109493241b81e853b65b64241d9cef7d30b4932415c8fc2d564b64241b07268d10d493241ac1c5a5464b64241250681b50f493241d7a370ed63b6424154e3a55b124932416de7fb6963b64241aaf1d2ed1449324117d9ce3763b64241fed4780917493241e92631e862b64241022b871619493241894160c562b642414e6210d81b493241e3a59b8462b642414260e5901e4932414e62108862b642415c8fc2b520493241a01a2f6d62b6424117d9ced722493241|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|matutino|32099|Villa Ejemplo|320990030|La Loma|unión|2|JUAN ESCUTIA; IGNACIO ZARAGOZA||||preescolar, primaria|2|5|1|0|32DPR0008H-1|32DPR0008H-1|32DPR0008H-1|IGNACIO ZARAGOZA|3|con_aulas|772.5|1931.3|1|1|1|1|1|muy_pequeno|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|11074.6|0||0|4
6|47500003e4180000cdcccc7c76894241aaf1d26dda8942417b14aee740443241666666c63446324101060000000100000001030000000100000023000000cdcccc7c768942410c022b6700463241ae47e1ba76894241b07268310a4632415eba49ec77894241333333b313463241ee7c3f057a8942418716d98e1c46324179e926f17c894241aaf1d26d24463241986e129380894241ba490c022b463241df4f8dc7848942414a0c020b30463241b6f3fd6489894241a8c64b5733463241e17a143e8e894241666666c6344632413333332393894241a4703d4a34463241759318e497894241448b6ce7314632411f85eb519c894241250681b52d463241b0726841a08942410e2db2dd27463241b81e858ba3894241d122db992046324100000010a68942414260e530184632412fdd24b6a7894241931804f60e463241cba145b6d98942412b8716f97e443241aaf1d26dda894241d578e94675443241c976be2fda8942413108ac7c6b443241190456fed8894241ae47e1fa61443241894160e5d68942415a643b1f59443241fed478f9d38942413789414051443241df4f8d57d0894241273108ac4a443241986e1223cc894241986e12a345443241c1caa185c789424139b4c8564244324196438bacc28942417b14aee740443241448b6cc7bd8942413d0ad76341443241022b8706b98942419eefa7c6434432415839b498b4894241bc7493f847443241c74b37a9b0894241d34d62d04d443241be9f1a5fad894241105839145544324177be9fdaaa894241a01a2f7d5d44324148e17a34a98942414e6210b866443241ac1c5a3477894241b6f3fdb4f6453241cdcccc7c768942410c022b6700463241|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|matutino|32099|Villa Ejemplo|320990050|Estación Peñón|localidad|3|MARÍA MONTESSORI; GUADALUPE VICTORIA; GUADALUPE VICTORIA||||preescolar, primaria|2|17|1|0|32DPR0010W-1|32DPR0010W-1|32DPR0010W-1|GUADALUPE VICTORIA|6|con_aulas|97.5|414.5|1|1|1|0|1|requiere_valoracion||||0||0|5
-- rtree_encuentros_geom
1|2437576.5|2438477.0|1196920.875|1197920.75
2|2438876.5|2439977.0|1196620.875|1197920.875
3|2437976.75|2438477.0|1196920.625|1197520.75
4|2441576.5|2441977.0|1200220.75|1203420.875
5|2452676.75|2454277.0|1198320.75|1199620.875
6|2429676.75|2429877.25|1197120.875|1197620.875
-- lineas_sede
1|47500003e4180000e728eb7761994241361a4b758d9a4241339ad5ccaa4332414735e3ca66463241010200000002000000e728eb77619942414735e3ca66463241361a4b758d9a4241339ad5ccaa433241|32DJN0001Y-1|32DJN0001Y|ROSAURA ZAPATA|preescolar|matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|926.9|0|8
2|47500003e4180000d59c9970fd984241361a4b758d9a4241339ad5ccaa433241a7fe02c90e443241010200000002000000d59c9970fd984241a7fe02c90e443241361a4b758d9a4241339ad5ccaa433241|32DJN0006T-1|32DJN0006T|JARDÍN 18 DE MARZO|preescolar|matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|810.6|0|4
3|47500003e41800002f7e236ec5994241361a4b758d9a4241339ad5ccaa433241fc2627cc9e4532410102000000020000002f7e236ec5994241fc2627cc9e453241361a4b758d9a4241339ad5ccaa433241|32DPR0001O-1|32DPR0001O|BENITO JUÁREZ|primaria|matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|643.8|0|19
4|47500003e4180000c4088191f7994241361a4b758d9a4241339ad5ccaa433241329b29966c453241010200000002000000c4088191f7994241329b29966c453241361a4b758d9a4241339ad5ccaa433241|32DPR0005K-1|32DPR0005K|VICENTE GUERRERO|primaria|matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|543.4|0|7
5|47500003e4180000a087406f299a4241361a4b758d9a4241339ad5ccaa4332415c1b05c82e473241010200000002000000a087406f299a42415c1b05c82e473241361a4b758d9a4241339ad5ccaa433241|32NDI0001I-4|32NDI0001I|CENTRO DE DESARROLLO INFANTIL|inicial|discontinuo|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|926.9|0|4
6|47500003e4180000bc12c576e59c4241d17af0787b9d42410a3b56c8d64432410e15e7c72e473241010200000002000000bc12c576e59c42410e15e7c72e473241d17af0787b9d42410a3b56c8d6443241|32DJN0002X-1|32DJN0002X|FEDERICO FROEBEL|preescolar|matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|1, 2, 3|674.4|0|7
7|47500003e41800005d355d74b39c4241d17af0787b9d4241562033d4464332410a3b56c8d64432410102000000020000005d355d74b39c4241562033d446433241d17af0787b9d42410a3b56c8d6443241|32DJN0003W-1|32DJN0003W|GABRIELA MISTRAL|preescolar|matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|1, 2, 3|568.7|0|6
8|47500003e41800000665c16f879b4241d17af0787b9d42410a3b56c8d6443241188cbbc6024632410102000000020000000665c16f879b4241188cbbc602463241d17af0787b9d42410a3b56c8d6443241|32DML0001X-1|32DML0001X|CENTRO DE ATENCIÓN MÚLTIPLE|CAM|matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|1, 2, 3|1049.7|0|10
9|47500003e41800002fa9c872179d4241d17af0787b9d42410a3b56c8d64432416feceac7664632410102000000020000002fa9c872179d42416feceac766463241d17af0787b9d42410a3b56c8d6443241|32DPR0003M-1|32DPR0003M|MIGUEL HIDALGO|primaria|matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|1, 2, 3|449.6|0|19
10|47500003e41800004c8d5e75819c4241d17af0787b9d4241700ec4c57e4232410a3b56c8d64432410102000000020000004c8d5e75819c4241700ec4c57e423241d17af0787b9d42410a3b56c8d6443241|32EPR0004K-1|32EPR0004K|JOSEFA ORTIZ DE DOMÍNGUEZ|primaria|matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|1, 2, 3|785.3|0|15
11|47500003e41800002f7e236ec5994241361a4b758d9a4241339ad5ccaa433241fc2627cc9e4532410102000000020000002f7e236ec5994241fc2627cc9e453241361a4b758d9a4241339ad5ccaa433241|32DPR0002N-2|32DPR0002N|BENITO JUÁREZ|primaria|vespertino|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|643.8|0|13
12|47500003e41800007c06ae6d749a4241361a4b758d9a4241339ad5ccaa4332414f315bd6be4332410102000000020000007c06ae6d749a42414f315bd6be433241361a4b758d9a4241339ad5ccaa433241|32DSN0004M-3|32DSN0004M|SECUNDARIA PARA TRABAJADORES|secundaria|nocturno|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|1, 2, 3|54.2|0|9
13|47500003e4180000a30b2e6dffa042414a7b087231a14241608b05c8f2503241cd0434daba5132410102000000020000004a7b087231a14241cd0434daba513241a30b2e6dffa04241608b05c8f2503241|32DJN0007S-1|32DJN0007S|ESTEFANÍA CASTAÑEDA|preescolar|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|1, 2, 3|224.9|0|1
14|47500003e4180000a30b2e6dffa04241d637ad7663a14241608b05c8f2503241166fb6d8aa5c3241010200000002000000d637ad7663a14241166fb6d8aa5c3241a30b2e6dffa04241608b05c8f2503241|32DPR0007I-1|32DPR0007I|LÁZARO CÁRDENAS|primaria|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|1, 2, 3|3023.0|1|1
15|47500003e4180000a30b2e6dffa04241b81f1b6d4aa14241dfccfad48e503241608b05c8f2503241010200000002000000b81f1b6d4aa14241dfccfad48e503241a30b2e6dffa04241608b05c8f2503241|32DTV0001N-2|32DTV0001N|TELESECUNDARIA NIÑOS HÉROES|secundaria|vespertino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|1, 2, 3|181.2|0|4
16|47500003e418000052745f71cda04241a30b2e6dffa04241608b05c8f25032418c44f8dc5651324101020000000200000052745f71cda042418c44f8dc56513241a30b2e6dffa04241608b05c8f2503241|32KJN0001H-1|32KJN0001H|PREESCOLAR COMUNITARIO|preescolar|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|1, 2, 3|142.2|0|1
17|47500003e4180000d2983a6d7bb64241bdc61f7369b94241e31bdad72249324167f0d6c2d24d3241010200000002000000d2983a6d7bb64241e31bdad722493241bdc61f7369b9424167f0d6c2d24d3241|32DJN0004V-1|32DJN0004V|JUAN ESCUTIA|preescolar|matutino|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|32DPR0008H-1|IGNACIO ZARAGOZA|1, 2, 3|1931.3|1|2
18|47500003e4180000a9aa30758f89424128456375c1894241e8659dd8724432411a8574d502463241010200000002000000a9aa30758f8942411a8574d50246324128456375c1894241e8659dd872443241|32DJN0005U-1|32DJN0005U|MARÍA MONTESSORI|preescolar|matutino|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|32DPR0010W-1|GUADALUPE VICTORIA|1, 2, 3|414.5|0|4
19||32DPR0011V-2|32DPR0011V|GUADALUPE VICTORIA|primaria|vespertino|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|32DPR0010W-1|GUADALUPE VICTORIA|1, 2, 3|0.0|0|6
-- rtree_lineas_sede_geom
1|2437826.75|2438427.0|1196970.75|1197670.875
2|2437626.5|2438427.0|1196970.75|1197070.875
3|2438026.75|2438427.0|1196970.75|1197471.0
4|2438126.75|2438427.0|1196970.75|1197420.625
5|2438226.75|2438427.0|1196970.75|1197870.875
6|2439626.75|2439927.0|1197270.75|1197870.875
7|2439526.5|2439927.0|1196870.625|1197270.875
8|2438926.75|2439927.0|1197270.75|1197570.875
9|2439726.5|2439927.0|1197270.75|1197670.875
10|2439426.75|2439927.0|1196670.75|1197270.875
11|2438026.75|2438427.0|1196970.75|1197471.0
12|2438376.75|2438427.0|1196970.75|1196990.875
13|2441726.75|2441827.0|1200370.75|1200570.875
14|2441726.75|2441927.0|1200370.75|1203370.875
15|2441726.75|2441877.25|1200270.75|1200370.875
16|2441626.5|2441727.25|1200370.75|1200470.875
17|2452726.75|2454227.0|1198370.75|1199570.875
18|2429726.75|2429827.0|1197170.75|1197570.875
-- lineas_union
1|47500003e4180000d2983a6d7bb64241bdc61f7369b94241e31bdad72249324167f0d6c2d24d3241010200000002000000d2983a6d7bb64241e31bdad722493241bdc61f7369b9424167f0d6c2d24d3241|32DJN0004V-1|32DJN0004V|JUAN ESCUTIA|preescolar|matutino|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|F8|sin otro nivel en su área|32DJN0004V-1|la propia escuela|32DPR0008H-1|IGNACIO ZARAGOZA|1931.3|0|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|11074.6
2|47500003e4180000a9aa30758f89424128456375c1894241e8659dd8724432411a8574d50246324101020000000200000028456375c1894241e8659dd872443241a9aa30758f8942411a8574d502463241|32DPR0011V-2|32DPR0011V|GUADALUPE VICTORIA|primaria|vespertino|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|F6b|vespertina urbana con el turno matutino|32DPR0011V-2|la propia escuela|32DJN0005U-1|MARÍA MONTESSORI|414.5|0|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|8598.0
3|47500003e4180000a30b2e6dffa04241b81f1b6d4aa14241dfccfad48e503241608b05c8f2503241010200000002000000b81f1b6d4aa14241dfccfad48e503241a30b2e6dffa04241608b05c8f2503241|32DTV0001N-2|32DTV0001N|TELESECUNDARIA NIÑOS HÉROES|secundaria|vespertino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|F6c|vespertina rural o indígena en el matutino|32DTV0001N-2|la propia escuela|32DPR0006J-1|EMILIANO ZAPATA|181.2|0|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3307.5
-- rtree_lineas_union_geom
1|2452726.75|2454227.0|1198370.75|1199570.875
2|2429726.75|2429827.0|1197170.75|1197570.875
3|2441726.75|2441877.25|1200270.75|1200370.875
-- lineas_multigrado
1|47500003e4180000a30b2e6dffa042414a7b087231a14241608b05c8f2503241cd0434daba5132410102000000020000004a7b087231a14241cd0434daba513241a30b2e6dffa04241608b05c8f2503241|32DJN0007S-1|32DJN0007S|ESTEFANÍA CASTAÑEDA|preescolar|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|F5a|multigrado con otro nivel en su localidad|32DJN0007S-1|la propia escuela|32DPR0006J-1|EMILIANO ZAPATA|224.9|0|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3599.9
2|47500003e418000052745f71cda04241a30b2e6dffa04241608b05c8f25032418c44f8dc56513241010200000002000000a30b2e6dffa04241608b05c8f250324152745f71cda042418c44f8dc56513241|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|F5a|multigrado con otro nivel en su localidad|32DPR0006J-1|la propia escuela|32KJN0001H-1|PREESCOLAR COMUNITARIO|142.2|0|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3282.5
3|47500003e41800004a7b087231a14241d637ad7663a14241cd0434daba513241166fb6d8aa5c3241010200000002000000d637ad7663a14241166fb6d8aa5c32414a7b087231a14241cd0434daba513241|32DPR0007I-1|32DPR0007I|LÁZARO CÁRDENAS|primaria|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|F5b-cercana|multigrado, con la más cercana|32DPR0007I-1|la propia escuela|32DJN0007S-1|ESTEFANÍA CASTAÑEDA|2816.9|0|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|5993.8
4|47500003e4180000d2983a6d7bb64241bdc61f7369b94241e31bdad72249324167f0d6c2d24d3241010200000002000000bdc61f7369b9424167f0d6c2d24d3241d2983a6d7bb64241e31bdad722493241|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|matutino|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|F5b-cercana|multigrado, con la más cercana|32DPR0008H-1|la propia escuela|32DJN0004V-1|JUAN ESCUTIA|1931.3|0|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|12436.7
5|47500003e418000052745f71cda04241a30b2e6dffa04241608b05c8f25032418c44f8dc5651324101020000000200000052745f71cda042418c44f8dc56513241a30b2e6dffa04241608b05c8f2503241|32KJN0001H-1|32KJN0001H|PREESCOLAR COMUNITARIO|preescolar|matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|F5a|multigrado con otro nivel en su localidad|32KJN0001H-1|la propia escuela|32DPR0006J-1|EMILIANO ZAPATA|142.2|0|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3402.1
-- rtree_lineas_multigrado_geom
1|2441726.75|2441827.0|1200370.75|1200570.875
2|2441626.5|2441727.25|1200370.75|1200470.875
3|2441826.5|2441927.0|1200570.75|1203370.875
4|2452726.75|2454227.0|1198370.75|1199570.875
5|2441626.5|2441727.25|1200370.75|1200470.875
-- coordenadas_dudosas
1|47500001e41800000101000000d59c9970fd984241a7fe02c90e443241|32DJN0006T-1|32DJN0006T|JARDÍN 18 DE MARZO|preescolar|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|locality.conflict|la localidad declarada no es la que contiene el punto|El punto está dentro de la localidad 320990001, a 4726 m de la declarada 320990010|asignada|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|22.797234|-102.610759|punto|0.0|4726.5|320990010|confirmar con la supervisión en qué localidad está la escuela|22.797234|-102.610759
2|47500001e418000001010000004a7b087231a14241cd0434daba513241|32DJN0007S-1|32DJN0007S|ESTEFANÍA CASTAÑEDA|preescolar|matutino|32099|Villa Ejemplo|320990010|El Mezquite||coord.sign|coordenada sin su signo: se corrigió|latitud 22.829167, longitud 102.569769; se leyó como 22.829167, -102.569769|asignada|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|22.829167|102.569769|corregida|||320990010|sustituir en el catálogo la coordenada por la que se usó, si es la de la escuela|22.829167|-102.569769
3|47500001e41800000101000000c4088191f7994241329b29966c453241|32DPR0005K-1|32DPR0005K|VICENTE GUERRERO|primaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|CENTRO|coord.zero, position.colonia|coordenadas en cero: no se usaron; sin un punto utilizable: se usó uno de su colonia|latitud 0, longitud 0; no se usa; No hay un punto utilizable; se toma uno de su colonia|asignada|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|0.0|0.0|colonia|||320990001|pedir la coordenada: se usó un punto de su colonia|22.800429|-102.605875
-- rtree_coordenadas_dudosas_geom
1|2437626.5|2437627.0|1197070.75|1197070.875
2|2441826.5|2441827.0|1200570.75|1200570.875
3|2438126.75|2438127.25|1197420.5|1197420.625
-- escuelas
1|47500001e41800000101000000ee329576f79942414e09efcc3a453241|32DBA0001L-3|32DBA0001L|EDUCACIÓN BÁSICA PARA ADULTOS||nocturno|otro|público||||32DBA0001L|32099|Villa Ejemplo|320990001|Villa Ejemplo|CENTRO|no_elegible|educacion_adultos|de educación para adultos|||||||||3|docentes+director|25||0|||||||1|||22.799977|-102.605875
2|47500001e41800000101000000361a4b758d9a4241339ad5ccaa433241|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|matutino|general|público||||32DES0001H|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|0.0|1, 2, 3||39|docentes+director|640|18|0|1|punto|||||2|||22.796357|-102.602921
3|47500001e41800000101000000361a4b758d9a4241339ad5ccaa433241|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|vespertino|general|público||||32DES0003F|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||vespertino|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|0.0|1, 2, 3||21|docentes+director|310|10|0|1|punto|||||2|||22.796357|-102.602921
4|47500001e41800000101000000e728eb77619942414735e3ca66463241|32DJN0001Y-1|32DJN0001Y|ROSAURA ZAPATA|preescolar|matutino|general|público||||32DJN0001Y|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|926.9|||8|docentes+director|160|7|0|1|punto|||||1|||22.802689|-102.608825
5|47500001e41800000101000000bc12c576e59c42410e15e7c72e473241|32DJN0002X-1|32DJN0002X|FEDERICO FROEBEL|preescolar|matutino|general|público||||32DJN0002X|32099|Villa Ejemplo|320990001|Villa Ejemplo|Lomas del Norte|asignada|||matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|674.4|||7|docentes+director|140|6|0|1|punto|||||1|||22.804573|-102.591207
6|47500001e418000001010000005d355d74b39c4241562033d446433241|32DJN0003W-1|32DJN0003W|GABRIELA MISTRAL|preescolar|matutino|general|público||||32DJN0003W|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|asignada|||matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|568.7|||6|docentes+director|110|5|0|1|punto|||||1|||22.795491|-102.592146
7|47500001e41800000101000000d2983a6d7bb64241e31bdad722493241|32DJN0004V-1|32DJN0004V|JUAN ESCUTIA|preescolar|matutino|general|público||||32DJN0004V|32099|Villa Ejemplo|320990030|La Loma||asignada|||matutino|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|32DPR0008H-1|IGNACIO ZARAGOZA|1931.3||F8|2|docentes+director|22|2|0|0|punto|||||1|||22.80955|-102.462942
8|47500001e41800000101000000a9aa30758f8942411a8574d502463241|32DJN0005U-1|32DJN0005U|MARÍA MONTESSORI|preescolar|matutino|general|público||||32DJN0005U|32099|Villa Ejemplo|320990050|Estación Peñón||asignada|||matutino|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|32DPR0010W-1|GUADALUPE VICTORIA|414.5|||4|docentes+director|70|3|0|1|punto|||||1|||22.801449|-102.688138
9|47500001e41800000101000000d59c9970fd984241a7fe02c90e443241|32DJN0006T-1|32DJN0006T|JARDÍN 18 DE MARZO|preescolar|matutino|general|público||||32DJN0006T|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|810.6|||4|docentes+director|75|3|0|1|punto|4726.5||locality.conflict||1|||22.797234|-102.610759
10|47500001e418000001010000004a7b087231a14241cd0434daba513241|32DJN0007S-1|32DJN0007S|ESTEFANÍA CASTAÑEDA|preescolar|matutino|general|público||||32DJN0007S|32099|Villa Ejemplo|320990010|El Mezquite||asignada|||matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|224.9||F5a|1|docentes+director|17|1|1|0|corregida|||coord.sign||1|||22.829167|-102.569769
11|47500001e418000001010000000665c16f879b4241188cbbc602463241|32DML0001X-1|32DML0001X|CENTRO DE ATENCIÓN MÚLTIPLE|CAM|matutino|CAM|público||||32DML0001X|32099|Villa Ejemplo|320990001|Villa Ejemplo|Lomas del Norte|asignada|||matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|1049.7|||10|docentes+director|60|6|0|1|punto|||||1|||22.801823|-102.59805
12|47500001e418000001010000002f7e236ec5994241fc2627cc9e453241|32DPR0001O-1|32DPR0001O|BENITO JUÁREZ|primaria|matutino|general|público||||32DPR0001O|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|643.8|||19|docentes+director|540|18|0|1|punto|||||2|||22.800881|-102.606859
13|47500001e418000001010000002f7e236ec5994241fc2627cc9e453241|32DPR0002N-2|32DPR0002N|BENITO JUÁREZ|primaria|vespertino|general|público||||32DPR0002N|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||vespertino|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|643.8|||13|docentes+director|300|12|0|1|punto|||||2|||22.800881|-102.606859
14|47500001e418000001010000002fa9c872179d42416feceac766463241|32DPR0003M-1|32DPR0003M|MIGUEL HIDALGO|primaria|matutino|general|público||||32DPR0003M|32099|Villa Ejemplo|320990001|Villa Ejemplo|Lomas del Norte|asignada|||matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|449.6|||19|docentes+director|520|18|0|1|punto|||||1|||22.802761|-102.59022
15|47500001e41800000101000000c4088191f7994241329b29966c453241|32DPR0005K-1|32DPR0005K|VICENTE GUERRERO|primaria|matutino|general|público||||32DPR0005K|32099|Villa Ejemplo|320990001|Villa Ejemplo|CENTRO|asignada|||matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|543.4|||7|docentes+director|170|6|0|1|colonia|||coord.zero, position.colonia||1|||22.800429|-102.605875
16|47500001e41800000101000000a30b2e6dffa04241608b05c8f2503241|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|matutino|general|público||||32DPR0006J|32099|Villa Ejemplo|320990010|El Mezquite||asignada|||matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|0.0|1, 2, 3|F5a|3|docentes+director|58|3|1|0|punto|||||1|||22.827347|-102.570741
17|47500001e41800000101000000d637ad7663a14241166fb6d8aa5c3241|32DPR0007I-1|32DPR0007I|LÁZARO CÁRDENAS|primaria|matutino|general|público||||32DPR0007I|32099|Villa Ejemplo|320990020|Las Palmas||asignada|||matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|3023.0||F5b-cercana|1|docentes+director|14|1|1|0|punto|||||1|||22.854591|-102.568898
18|47500001e41800000101000000bdc61f7369b9424167f0d6c2d24d3241|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|matutino|general|público||||32DPR0008H|32099|Villa Ejemplo|320990031|San Juan de los Álamos||asignada|||matutino|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|32DPR0008H-1|IGNACIO ZARAGOZA|0.0|1, 2, 3|F5b-cercana|3|docentes+director|47|3|1|0|punto|||||1|||22.820487|-102.448289
19|47500001e41800000101000000406fc674ffa04241980b76c57ae73141|32DPR0009G-1|32DPR0009G|MELCHOR OCAMPO|primaria|matutino|general|público||||32DPR0009G|32099|Villa Ejemplo|320990040|El Lejano||sin_asignar|demasiado_lejos|demasiado lejos de otra escuela de otro nivel|matutino||||||||2|docentes+director|19|2|1|0|punto|||||1|||22.582225|-102.56969
20|47500001e4180000010100000028456375c1894241e8659dd872443241|32DPR0010W-1|32DPR0010W|GUADALUPE VICTORIA|primaria|matutino|general|público||||32DPR0010W|32099|Villa Ejemplo|320990050|Estación Peñón||asignada|||matutino|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|32DPR0010W-1|GUADALUPE VICTORIA|0.0|1, 2, 3||7|docentes+director|180|6|0|1|punto|||||2|||22.797822|-102.68714
21|47500001e4180000010100000028456375c1894241e8659dd872443241|32DPR0011V-2|32DPR0011V|GUADALUPE VICTORIA|primaria|vespertino|general|público||||32DPR0011V|32099|Villa Ejemplo|320990050|Estación Peñón||asignada|||matutino|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|32DPR0010W-1|GUADALUPE VICTORIA|0.0||F6b|6|docentes+director|96|5|0|1|punto|||||2|||22.797822|-102.68714
22|47500001e418000001010000007c06ae6d749a42414f315bd6be433241|32DSN0004M-3|32DSN0004M|SECUNDARIA PARA TRABAJADORES|secundaria|nocturno|para trabajadores|público||||32DSN0004M|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||vespertino|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|54.2|||9|docentes+director|90|4|0|1|punto||horario_nocturno|||1|||22.796537|-102.603412
23|47500001e41800000101000000d17af0787b9d42410a3b56c8d6443241|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|matutino|técnica|público||||32DST0002Z|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|asignada|||matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|0.0|1, 2, 3||45|docentes+director|720|20|0|1|punto|||||1|||22.799137|-102.588245
24|47500001e41800000101000000b81f1b6d4aa14241dfccfad48e503241|32DTV0001N-2|32DTV0001N|TELESECUNDARIA NIÑOS HÉROES|secundaria|vespertino|telesecundaria|público||||32DTV0001N|32099|Villa Ejemplo|320990010|El Mezquite||asignada|||matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|181.2||F6c|4|docentes+director|61|3|0|0|punto||F6c|||1|||22.826445|-102.569268
25|47500001e41800000101000000f09c0f74559b424160dd12d41a423241|32EBH0001D-1|32EBH0001D|PREPARATORIA VILLA EJEMPLO||matutino|otro|público||||32EBH0001D|32099|Villa Ejemplo|320990001|Villa Ejemplo|LA CAÑADA|no_elegible|nivel_fuera|de un nivel que no es de educación básica|||||||||21|docentes+director|400|12|0|||||||1|||22.792741|-102.598988
26|47500001e418000001010000004c8d5e75819c4241700ec4c57e423241|32EPR0004K-1|32EPR0004K|JOSEFA ORTIZ DE DOMÍNGUEZ|primaria|matutino|general|público||||32EPR0004K|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|asignada|||matutino|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|785.3|||15|docentes+director|380|12|0|1|punto|||||1|||22.793671|-102.593117
27|47500001e41800000101000000d8bc5672de994241499185cc6c453241|32FEI0001Z-1|32FEI0001Z|INICIAL NO ESCOLARIZADA|inicial|matutino|no escolarizada|público||||32FEI0001Z|32099|Villa Ejemplo|320990001|Villa Ejemplo|CENTRO|no_elegible|inicial_no_escolarizada|de educación inicial no escolarizada|||||||||3|docentes|40||0|||||||1|||22.800429|-102.606367
28|47500001e4180000010100000052745f71cda042418c44f8dc56513241|32KJN0001H-1|32KJN0001H|PREESCOLAR COMUNITARIO|preescolar|matutino|comunitario|público||||32KJN0001H|32099|Villa Ejemplo|320990010|El Mezquite||asignada|||matutino|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|32DPR0006J-1|EMILIANO ZAPATA|142.2||F5a|1|docentes|9||1|0|punto|||||1|||22.828252|-102.571724
29|47500001e418000001010000003cdd656e9ba042418c68e1c3c64f3241|32KPR0002X-1|32KPR0002X|PRIMARIA COMUNITARIA|primaria|matutino|comunitario|público||||32KPR0002X|32099|Villa Ejemplo|320990010|El Mezquite||sin_asignar|no_reporto_911|no reportó el Formato 911: por confirmar si opera|matutino||||||||||||1|0|punto|||||1|||22.824616|-102.572688
30|47500001e41800000101000000a087406f299a42415c1b05c82e473241|32NDI0001I-4|32NDI0001I|CENTRO DE DESARROLLO INFANTIL|inicial|discontinuo|escolarizada|público||||32NDI0001I|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|asignada|||matutino|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|926.9|||4|docentes|70|4|0|1|punto|||||1|||22.80452|-102.604917
31|47500001e41800000101000000eca4e470f19a4241129227c492473241|32PPR0001T-1|32PPR0001T|COLEGIO INDEPENDENCIA|primaria|matutino|general|privado||||32PPR0001T|32099|Villa Ejemplo|320990001|Villa Ejemplo|CENTRO|no_elegible|particular|particular|||||||||7|docentes+director|90|6|0|||||||1|||22.805443|-102.601004
-- rtree_escuelas_geom
1|2438126.75|2438127.0|1197370.75|1197371.0
2|2438426.75|2438427.0|1196970.75|1196971.0
3|2438426.75|2438427.0|1196970.75|1196971.0
4|2437826.75|2437827.0|1197670.75|1197670.875
5|2439626.75|2439627.0|1197870.75|1197870.875
6|2439526.5|2439527.0|1196870.625|1196870.875
7|2452726.75|2452727.25|1198370.75|1198370.875
8|2429726.75|2429727.0|1197570.75|1197570.875
9|2437626.5|2437627.0|1197070.75|1197070.875
10|2441826.5|2441827.0|1200570.75|1200570.875
11|2438926.75|2438927.25|1197570.75|1197570.875
12|2438026.75|2438027.25|1197470.75|1197471.0
13|2438026.75|2438027.25|1197470.75|1197471.0
14|2439726.5|2439727.0|1197670.75|1197670.875
15|2438126.75|2438127.25|1197420.5|1197420.625
16|2441726.75|2441727.25|1200370.75|1200370.875
17|2441926.75|2441927.0|1203370.75|1203370.875
18|2454226.5|2454227.0|1199570.75|1199570.875
19|2441726.5|2441727.0|1173370.75|1173370.875
20|2429826.75|2429827.0|1197170.75|1197170.875
21|2429826.75|2429827.0|1197170.75|1197170.875
22|2438376.75|2438377.25|1196990.75|1196990.875
23|2439926.75|2439927.0|1197270.75|1197270.875
24|2441876.75|2441877.25|1200270.75|1200270.875
25|2438826.5|2438827.0|1196570.625|1196570.875
26|2439426.75|2439427.0|1196670.75|1196670.875
27|2438076.5|2438077.0|1197420.75|1197421.0
28|2441626.5|2441627.0|1200470.75|1200470.875
29|2441526.75|2441527.25|1200070.75|1200070.875
30|2438226.75|2438227.25|1197870.75|1197870.875
31|2438626.5|2438627.0|1197970.75|1197970.875
-- sedes
1|47500001e41800000101000000361a4b758d9a4241339ad5ccaa433241|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1, 2, 3|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|matutino|18|3|81|30401.7|con_aulas|con aulas suficientes|32DPR0005K-1 VICENTE GUERRERO (alternativa); 32DPR0001O-1 BENITO JUÁREZ (alternativa); 32DJN0001Y-1 ROSAURA ZAPATA (alternativa); 32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (alternativa); 32DJN0006T-1 JARDÍN 18 DE MARZO (alternativa)|punto|22.796357|-102.602921
2|47500001e41800000101000000d17af0787b9d42410a3b56c8d6443241|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1, 2, 3|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|matutino|20|4|102|38953.0|con_aulas|con aulas suficientes|32DPR0003M-1 MIGUEL HIDALGO (alternativa); 32DJN0003W-1 GABRIELA MISTRAL (alternativa); 32DJN0002X-1 FEDERICO FROEBEL (alternativa); 32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (alternativa); 32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (alternativa)|punto|22.799137|-102.588245
3|47500001e41800000101000000361a4b758d9a4241339ad5ccaa433241|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1, 2, 3|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|vespertino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|vespertino|10|2|43|8857.3|con_aulas|con aulas suficientes|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (alternativa); 32DPR0002N-2 BENITO JUÁREZ (alternativa)|punto|22.796357|-102.602921
4|47500001e41800000101000000a30b2e6dffa04241608b05c8f2503241|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1, 2, 3|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|matutino|32099|Villa Ejemplo|320990010|El Mezquite||matutino|3|1|10|4115.0|con_aulas|con aulas suficientes|32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (alternativa); 32DJN0007S-1 ESTEFANÍA CASTAÑEDA (alternativa); 32DPR0007I-1 LÁZARO CÁRDENAS (alternativa); 32KJN0001H-1 PREESCOLAR COMUNITARIO (aulas sin reportar)|punto|22.827347|-102.570741
5|47500001e41800000101000000bdc61f7369b9424167f0d6c2d24d3241|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1, 2, 3|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|matutino|32099|Villa Ejemplo|320990031|San Juan de los Álamos||matutino|3|1|5|3862.6|con_aulas|con aulas suficientes|32DJN0004V-1 JUAN ESCUTIA (alternativa)|punto|22.820487|-102.448289
6|47500001e4180000010100000028456375c1894241e8659dd872443241|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1, 2, 3|32DPR0010W-1|32DPR0010W|GUADALUPE VICTORIA|primaria|matutino|32099|Villa Ejemplo|320990050|Estación Peñón||matutino|6|1|17|1658.1|con_aulas|con aulas suficientes|32DPR0011V-2 GUADALUPE VICTORIA (alternativa); 32DJN0005U-1 MARÍA MONTESSORI (alternativa)|punto|22.797822|-102.68714
-- rtree_sedes_geom
1|2438426.75|2438427.0|1196970.75|1196971.0
2|2439926.75|2439927.0|1197270.75|1197270.875
3|2438426.75|2438427.0|1196970.75|1196971.0
4|2441726.75|2441727.25|1200370.75|1200370.875
5|2454226.5|2454227.0|1199570.75|1199570.875
6|2429826.75|2429827.0|1197170.75|1197170.875
-- sin_asignar
1|47500001e41800000101000000406fc674ffa04241980b76c57ae73141|32DPR0009G-1|32DPR0009G|MELCHOR OCAMPO|primaria|matutino|32099|Villa Ejemplo|320990040|El Lejano||demasiado_lejos|demasiado lejos de otra escuela de otro nivel|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|23538.9|2|19||punto|22.582225|-102.56969
2|47500001e418000001010000003cdd656e9ba042418c68e1c3c64f3241|32KPR0002X-1|32KPR0002X|PRIMARIA COMUNITARIA|primaria|matutino|32099|Villa Ejemplo|320990010|El Mezquite||no_reporto_911|no reportó el Formato 911: por confirmar si opera|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|362.5||||punto|22.824616|-102.572688
-- rtree_sin_asignar_geom
1|2441726.5|2441727.0|1173370.75|1173370.875
2|2441526.75|2441527.25|1200070.75|1200070.875
-- sedes_por_sesion
1|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|matutino|18|3|81|30401.7|con_aulas|con aulas suficientes|32DPR0005K-1 VICENTE GUERRERO (alternativa); 32DPR0001O-1 BENITO JUÁREZ (alternativa); 32DJN0001Y-1 ROSAURA ZAPATA (alternativa); 32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (alternativa); 32DJN0006T-1 JARDÍN 18 DE MARZO (alternativa)|punto|22.796357|-102.602921
2|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|matutino|18|3|81|30401.7|con_aulas|con aulas suficientes|32DPR0005K-1 VICENTE GUERRERO (alternativa); 32DPR0001O-1 BENITO JUÁREZ (alternativa); 32DJN0001Y-1 ROSAURA ZAPATA (alternativa); 32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (alternativa); 32DJN0006T-1 JARDÍN 18 DE MARZO (alternativa)|punto|22.796357|-102.602921
3|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|matutino|18|3|81|30401.7|con_aulas|con aulas suficientes|32DPR0005K-1 VICENTE GUERRERO (alternativa); 32DPR0001O-1 BENITO JUÁREZ (alternativa); 32DJN0001Y-1 ROSAURA ZAPATA (alternativa); 32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (alternativa); 32DJN0006T-1 JARDÍN 18 DE MARZO (alternativa)|punto|22.796357|-102.602921
4|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|matutino|20|4|102|38953.0|con_aulas|con aulas suficientes|32DPR0003M-1 MIGUEL HIDALGO (alternativa); 32DJN0003W-1 GABRIELA MISTRAL (alternativa); 32DJN0002X-1 FEDERICO FROEBEL (alternativa); 32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (alternativa); 32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (alternativa)|punto|22.799137|-102.588245
5|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|matutino|20|4|102|38953.0|con_aulas|con aulas suficientes|32DPR0003M-1 MIGUEL HIDALGO (alternativa); 32DJN0003W-1 GABRIELA MISTRAL (alternativa); 32DJN0002X-1 FEDERICO FROEBEL (alternativa); 32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (alternativa); 32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (alternativa)|punto|22.799137|-102.588245
6|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|matutino|32099|Villa Ejemplo|320990001|Villa Ejemplo|La Cañada|matutino|20|4|102|38953.0|con_aulas|con aulas suficientes|32DPR0003M-1 MIGUEL HIDALGO (alternativa); 32DJN0003W-1 GABRIELA MISTRAL (alternativa); 32DJN0002X-1 FEDERICO FROEBEL (alternativa); 32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (alternativa); 32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (alternativa)|punto|22.799137|-102.588245
7|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|vespertino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|vespertino|10|2|43|8857.3|con_aulas|con aulas suficientes|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (alternativa); 32DPR0002N-2 BENITO JUÁREZ (alternativa)|punto|22.796357|-102.602921
8|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|vespertino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|vespertino|10|2|43|8857.3|con_aulas|con aulas suficientes|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (alternativa); 32DPR0002N-2 BENITO JUÁREZ (alternativa)|punto|22.796357|-102.602921
9|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|3|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|vespertino|32099|Villa Ejemplo|320990001|Villa Ejemplo|Centro|vespertino|10|2|43|8857.3|con_aulas|con aulas suficientes|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (alternativa); 32DPR0002N-2 BENITO JUÁREZ (alternativa)|punto|22.796357|-102.602921
10|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|matutino|32099|Villa Ejemplo|320990010|El Mezquite||matutino|3|1|10|4115.0|con_aulas|con aulas suficientes|32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (alternativa); 32DJN0007S-1 ESTEFANÍA CASTAÑEDA (alternativa); 32DPR0007I-1 LÁZARO CÁRDENAS (alternativa); 32KJN0001H-1 PREESCOLAR COMUNITARIO (aulas sin reportar)|punto|22.827347|-102.570741
11|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|2|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|matutino|32099|Villa Ejemplo|320990010|El Mezquite||matutino|3|1|10|4115.0|con_aulas|con aulas suficientes|32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (alternativa); 32DJN0007S-1 ESTEFANÍA CASTAÑEDA (alternativa); 32DPR0007I-1 LÁZARO CÁRDENAS (alternativa); 32KJN0001H-1 PREESCOLAR COMUNITARIO (aulas sin reportar)|punto|22.827347|-102.570741
12|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|3|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|matutino|32099|Villa Ejemplo|320990010|El Mezquite||matutino|3|1|10|4115.0|con_aulas|con aulas suficientes|32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (alternativa); 32DJN0007S-1 ESTEFANÍA CASTAÑEDA (alternativa); 32DPR0007I-1 LÁZARO CÁRDENAS (alternativa); 32KJN0001H-1 PREESCOLAR COMUNITARIO (aulas sin reportar)|punto|22.827347|-102.570741
13|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|matutino|32099|Villa Ejemplo|320990031|San Juan de los Álamos||matutino|3|1|5|3862.6|con_aulas|con aulas suficientes|32DJN0004V-1 JUAN ESCUTIA (alternativa)|punto|22.820487|-102.448289
14|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|2|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|matutino|32099|Villa Ejemplo|320990031|San Juan de los Álamos||matutino|3|1|5|3862.6|con_aulas|con aulas suficientes|32DJN0004V-1 JUAN ESCUTIA (alternativa)|punto|22.820487|-102.448289
15|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|3|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|matutino|32099|Villa Ejemplo|320990031|San Juan de los Álamos||matutino|3|1|5|3862.6|con_aulas|con aulas suficientes|32DJN0004V-1 JUAN ESCUTIA (alternativa)|punto|22.820487|-102.448289
16|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|32DPR0010W-1|32DPR0010W|GUADALUPE VICTORIA|primaria|matutino|32099|Villa Ejemplo|320990050|Estación Peñón||matutino|6|1|17|1658.1|con_aulas|con aulas suficientes|32DPR0011V-2 GUADALUPE VICTORIA (alternativa); 32DJN0005U-1 MARÍA MONTESSORI (alternativa)|punto|22.797822|-102.68714
17|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|2|32DPR0010W-1|32DPR0010W|GUADALUPE VICTORIA|primaria|matutino|32099|Villa Ejemplo|320990050|Estación Peñón||matutino|6|1|17|1658.1|con_aulas|con aulas suficientes|32DPR0011V-2 GUADALUPE VICTORIA (alternativa); 32DJN0005U-1 MARÍA MONTESSORI (alternativa)|punto|22.797822|-102.68714
18|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|3|32DPR0010W-1|32DPR0010W|GUADALUPE VICTORIA|primaria|matutino|32099|Villa Ejemplo|320990050|Estación Peñón||matutino|6|1|17|1658.1|con_aulas|con aulas suficientes|32DPR0011V-2 GUADALUPE VICTORIA (alternativa); 32DJN0005U-1 MARÍA MONTESSORI (alternativa)|punto|22.797822|-102.68714
-- grupos
1|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|27|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|13||32DES0001H-1 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)
2|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|27|32DJN0001Y-1|32DJN0001Y|ROSAURA ZAPATA|preescolar|3||32DES0001H-1 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)
3|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|27|32DJN0006T-1|32DJN0006T|JARDÍN 18 DE MARZO|preescolar|1||32DES0001H-1 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)
4|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|27|32DPR0001O-1|32DPR0001O|BENITO JUÁREZ|primaria|7||32DES0001H-1 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)
5|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|27|32DPR0005K-1|32DPR0005K|VICENTE GUERRERO|primaria|2||32DES0001H-1 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)
6|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|27|32NDI0001I-4|32NDI0001I|CENTRO DE DESARROLLO INFANTIL|inicial|1||32DES0001H-1 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)|32DJN0001Y-1 ROSAURA ZAPATA (dirección)
7|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|27|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|13||32DPR0001O-1 BENITO JUÁREZ (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)
8|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|27|32DJN0001Y-1|32DJN0001Y|ROSAURA ZAPATA|preescolar|3||32DPR0001O-1 BENITO JUÁREZ (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)
9|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|27|32DJN0006T-1|32DJN0006T|JARDÍN 18 DE MARZO|preescolar|1||32DPR0001O-1 BENITO JUÁREZ (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)
10|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|27|32DPR0001O-1|32DPR0001O|BENITO JUÁREZ|primaria|6||32DPR0001O-1 BENITO JUÁREZ (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)
11|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|27|32DPR0005K-1|32DPR0005K|VICENTE GUERRERO|primaria|3||32DPR0001O-1 BENITO JUÁREZ (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)
12|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|27|32NDI0001I-4|32NDI0001I|CENTRO DE DESARROLLO INFANTIL|inicial|1||32DPR0001O-1 BENITO JUÁREZ (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)|32DJN0006T-1 JARDÍN 18 DE MARZO (dirección)
13|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|27|32DES0001H-1|32DES0001H|SECUNDARIA GENERAL NÚM. 1|secundaria|13||32DPR0005K-1 VICENTE GUERRERO (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)
14|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|27|32DJN0001Y-1|32DJN0001Y|ROSAURA ZAPATA|preescolar|2||32DPR0005K-1 VICENTE GUERRERO (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)
15|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|27|32DJN0006T-1|32DJN0006T|JARDÍN 18 DE MARZO|preescolar|2||32DPR0005K-1 VICENTE GUERRERO (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)
16|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|27|32DPR0001O-1|32DPR0001O|BENITO JUÁREZ|primaria|6||32DPR0005K-1 VICENTE GUERRERO (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)
17|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|27|32DPR0005K-1|32DPR0005K|VICENTE GUERRERO|primaria|2||32DPR0005K-1 VICENTE GUERRERO (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)
18|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|27|32NDI0001I-4|32NDI0001I|CENTRO DE DESARROLLO INFANTIL|inicial|2||32DPR0005K-1 VICENTE GUERRERO (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)|32NDI0001I-4 CENTRO DE DESARROLLO INFANTIL (dirección)
19|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|26|32DJN0002X-1|32DJN0002X|FEDERICO FROEBEL|preescolar|2||32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)
20|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|26|32DJN0003W-1|32DJN0003W|GABRIELA MISTRAL|preescolar|2||32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)
21|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|26|32DML0001X-1|32DML0001X|CENTRO DE ATENCIÓN MÚLTIPLE|CAM|3||32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)
22|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|26|32DPR0003M-1|32DPR0003M|MIGUEL HIDALGO|primaria|5||32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)
23|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|26|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|11||32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)
24|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|26|32EPR0004K-1|32EPR0004K|JOSEFA ORTIZ DE DOMÍNGUEZ|primaria|3||32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)|32DJN0002X-1 FEDERICO FROEBEL (dirección)
25|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|26|32DJN0002X-1|32DJN0002X|FEDERICO FROEBEL|preescolar|2||32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)
26|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|26|32DJN0003W-1|32DJN0003W|GABRIELA MISTRAL|preescolar|1||32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)
27|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|26|32DML0001X-1|32DML0001X|CENTRO DE ATENCIÓN MÚLTIPLE|CAM|3||32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)
28|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|26|32DPR0003M-1|32DPR0003M|MIGUEL HIDALGO|primaria|5||32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)
29|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|26|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|11||32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)
30|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|26|32EPR0004K-1|32EPR0004K|JOSEFA ORTIZ DE DOMÍNGUEZ|primaria|4||32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)|32DJN0003W-1 GABRIELA MISTRAL (dirección)
31|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|25|32DJN0002X-1|32DJN0002X|FEDERICO FROEBEL|preescolar|2||32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)
32|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|25|32DJN0003W-1|32DJN0003W|GABRIELA MISTRAL|preescolar|1||32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)
33|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|25|32DML0001X-1|32DML0001X|CENTRO DE ATENCIÓN MÚLTIPLE|CAM|2||32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)
34|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|25|32DPR0003M-1|32DPR0003M|MIGUEL HIDALGO|primaria|5||32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)
35|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|25|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|11||32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)
36|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|25|32EPR0004K-1|32EPR0004K|JOSEFA ORTIZ DE DOMÍNGUEZ|primaria|4||32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DPR0003M-1 MIGUEL HIDALGO (dirección)|32DST0002Z-1 SECUNDARIA TÉCNICA NÚM. 2 (dirección)
37|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|25|32DJN0002X-1|32DJN0002X|FEDERICO FROEBEL|preescolar|1||32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)
38|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|25|32DJN0003W-1|32DJN0003W|GABRIELA MISTRAL|preescolar|2||32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)
39|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|25|32DML0001X-1|32DML0001X|CENTRO DE ATENCIÓN MÚLTIPLE|CAM|2||32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)
40|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|25|32DPR0003M-1|32DPR0003M|MIGUEL HIDALGO|primaria|4||32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)
41|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|25|32DST0002Z-1|32DST0002Z|SECUNDARIA TÉCNICA NÚM. 2|secundaria|12||32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)
42|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|25|32EPR0004K-1|32EPR0004K|JOSEFA ORTIZ DE DOMÍNGUEZ|primaria|4||32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32EPR0004K-1 JOSEFA ORTIZ DE DOMÍNGUEZ (dirección)|32DML0001X-1 CENTRO DE ATENCIÓN MÚLTIPLE (dirección)
43|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|22|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|11||32DES0003F-2 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DPR0002N-2 BENITO JUÁREZ (dirección)|32DPR0002N-2 BENITO JUÁREZ (dirección)
44|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|22|32DPR0002N-2|32DPR0002N|BENITO JUÁREZ|primaria|7||32DES0003F-2 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DPR0002N-2 BENITO JUÁREZ (dirección)|32DPR0002N-2 BENITO JUÁREZ (dirección)
45|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|22|32DSN0004M-3|32DSN0004M|SECUNDARIA PARA TRABAJADORES|secundaria|4||32DES0003F-2 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DPR0002N-2 BENITO JUÁREZ (dirección)|32DPR0002N-2 BENITO JUÁREZ (dirección)
46|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|21|32DES0003F-2|32DES0003F|SECUNDARIA GENERAL NÚM. 1|secundaria|10||32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (dirección)|32DES0003F-2 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (dirección)
47|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|21|32DPR0002N-2|32DPR0002N|BENITO JUÁREZ|primaria|6||32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (dirección)|32DES0003F-2 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (dirección)
48|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|21|32DSN0004M-3|32DSN0004M|SECUNDARIA PARA TRABAJADORES|secundaria|5||32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (dirección)|32DES0003F-2 SECUNDARIA GENERAL NÚM. 1 (dirección)|32DSN0004M-3 SECUNDARIA PARA TRABAJADORES (dirección)
49|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|10|32DJN0007S-1|32DJN0007S|ESTEFANÍA CASTAÑEDA|preescolar|1||32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (dirección)|32DPR0006J-1 EMILIANO ZAPATA (dirección); 32DPR0007I-1 LÁZARO CÁRDENAS (acompaña la coordinación)|32DJN0007S-1 ESTEFANÍA CASTAÑEDA (dirección)
50|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|10|32DPR0006J-1|32DPR0006J|EMILIANO ZAPATA|primaria|3||32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (dirección)|32DPR0006J-1 EMILIANO ZAPATA (dirección); 32DPR0007I-1 LÁZARO CÁRDENAS (acompaña la coordinación)|32DJN0007S-1 ESTEFANÍA CASTAÑEDA (dirección)
51|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|10|32DPR0007I-1|32DPR0007I|LÁZARO CÁRDENAS|primaria|1||32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (dirección)|32DPR0006J-1 EMILIANO ZAPATA (dirección); 32DPR0007I-1 LÁZARO CÁRDENAS (acompaña la coordinación)|32DJN0007S-1 ESTEFANÍA CASTAÑEDA (dirección)
52|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|10|32DTV0001N-2|32DTV0001N|TELESECUNDARIA NIÑOS HÉROES|secundaria|4||32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (dirección)|32DPR0006J-1 EMILIANO ZAPATA (dirección); 32DPR0007I-1 LÁZARO CÁRDENAS (acompaña la coordinación)|32DJN0007S-1 ESTEFANÍA CASTAÑEDA (dirección)
53|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|10|32KJN0001H-1|32KJN0001H|PREESCOLAR COMUNITARIO|preescolar|1||32DTV0001N-2 TELESECUNDARIA NIÑOS HÉROES (dirección)|32DPR0006J-1 EMILIANO ZAPATA (dirección); 32DPR0007I-1 LÁZARO CÁRDENAS (acompaña la coordinación)|32DJN0007S-1 ESTEFANÍA CASTAÑEDA (dirección)
54|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1|5|32DJN0004V-1|32DJN0004V|JUAN ESCUTIA|preescolar|2||32DPR0008H-1 IGNACIO ZARAGOZA (dirección)|32DJN0004V-1 JUAN ESCUTIA (dirección)|32DJN0004V-1 JUAN ESCUTIA (dirección)
55|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1|5|32DPR0008H-1|32DPR0008H|IGNACIO ZARAGOZA|primaria|3||32DPR0008H-1 IGNACIO ZARAGOZA (dirección)|32DJN0004V-1 JUAN ESCUTIA (dirección)|32DJN0004V-1 JUAN ESCUTIA (dirección)
56|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|17|32DJN0005U-1|32DJN0005U|MARÍA MONTESSORI|preescolar|4||32DPR0010W-1 GUADALUPE VICTORIA (dirección)|32DPR0011V-2 GUADALUPE VICTORIA (dirección)|32DJN0005U-1 MARÍA MONTESSORI (dirección)
57|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|17|32DPR0010W-1|32DPR0010W|GUADALUPE VICTORIA|primaria|7||32DPR0010W-1 GUADALUPE VICTORIA (dirección)|32DPR0011V-2 GUADALUPE VICTORIA (dirección)|32DJN0005U-1 MARÍA MONTESSORI (dirección)
58|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|17|32DPR0011V-2|32DPR0011V|GUADALUPE VICTORIA|primaria|6||32DPR0010W-1 GUADALUPE VICTORIA (dirección)|32DPR0011V-2 GUADALUPE VICTORIA (dirección)|32DJN0005U-1 MARÍA MONTESSORI (dirección)
-- coordinadores
1|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|1|1|32DES0001H-1|SECUNDARIA GENERAL NÚM. 1|dirección
2|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|2|1|32DJN0001Y-1|ROSAURA ZAPATA|dirección
3|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|1|3|1|32DJN0001Y-1|ROSAURA ZAPATA|dirección
4|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|1|1|32DPR0001O-1|BENITO JUÁREZ|dirección
5|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|2|1|32DJN0006T-1|JARDÍN 18 DE MARZO|dirección
6|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|2|3|1|32DJN0006T-1|JARDÍN 18 DE MARZO|dirección
7|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|1|1|32DPR0005K-1|VICENTE GUERRERO|dirección
8|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|2|1|32NDI0001I-4|CENTRO DE DESARROLLO INFANTIL|dirección
9|320990001-M-32DES0001H-1|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (matutino)|3|3|1|32NDI0001I-4|CENTRO DE DESARROLLO INFANTIL|dirección
10|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|1|1|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|dirección
11|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|2|1|32DJN0002X-1|FEDERICO FROEBEL|dirección
12|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|1|3|1|32DJN0002X-1|FEDERICO FROEBEL|dirección
13|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|1|1|32DML0001X-1|CENTRO DE ATENCIÓN MÚLTIPLE|dirección
14|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|2|1|32DJN0003W-1|GABRIELA MISTRAL|dirección
15|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|2|3|1|32DJN0003W-1|GABRIELA MISTRAL|dirección
16|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|1|1|32DPR0003M-1|MIGUEL HIDALGO|dirección
17|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|2|1|32DPR0003M-1|MIGUEL HIDALGO|dirección
18|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|3|3|1|32DST0002Z-1|SECUNDARIA TÉCNICA NÚM. 2|dirección
19|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|1|1|32EPR0004K-1|JOSEFA ORTIZ DE DOMÍNGUEZ|dirección
20|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|2|1|32EPR0004K-1|JOSEFA ORTIZ DE DOMÍNGUEZ|dirección
21|320990001-M-32DJN0002X-1|Villa Ejemplo, sede SECUNDARIA TÉCNICA NÚM. 2 (matutino)|4|3|1|32DML0001X-1|CENTRO DE ATENCIÓN MÚLTIPLE|dirección
22|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|1|1|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|dirección
23|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|2|1|32DPR0002N-2|BENITO JUÁREZ|dirección
24|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|1|3|1|32DPR0002N-2|BENITO JUÁREZ|dirección
25|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|1|1|32DSN0004M-3|SECUNDARIA PARA TRABAJADORES|dirección
26|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|2|1|32DES0003F-2|SECUNDARIA GENERAL NÚM. 1|dirección
27|320990001-V-32DES0003F-2|Villa Ejemplo, sede SECUNDARIA GENERAL NÚM. 1 (vespertino)|2|3|1|32DSN0004M-3|SECUNDARIA PARA TRABAJADORES|dirección
28|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|1|1|32DTV0001N-2|TELESECUNDARIA NIÑOS HÉROES|dirección
29|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|2|1|32DPR0006J-1|EMILIANO ZAPATA|dirección
30|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|2|2|32DPR0007I-1|LÁZARO CÁRDENAS|acompaña la coordinación
31|320990010-M-32DJN0007S-1|El Mezquite, sede EMILIANO ZAPATA (matutino)|1|3|1|32DJN0007S-1|ESTEFANÍA CASTAÑEDA|dirección
32|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1|1|1|32DPR0008H-1|IGNACIO ZARAGOZA|dirección
33|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1|2|1|32DJN0004V-1|JUAN ESCUTIA|dirección
34|320990030-M-32DJN0004V-1|La Loma, sede IGNACIO ZARAGOZA (matutino)|1|3|1|32DJN0004V-1|JUAN ESCUTIA|dirección
35|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|1|1|32DPR0010W-1|GUADALUPE VICTORIA|dirección
36|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|2|1|32DPR0011V-2|GUADALUPE VICTORIA|dirección
37|320990050-M-32DJN0005U-1|Estación Peñón, sede GUADALUPE VICTORIA (matutino)|1|3|1|32DJN0005U-1|MARÍA MONTESSORI|dirección
-- advertencias
1|1|coord.sign|coordenada sin su signo: se corrigió|32DJN0007S-1|ESTEFANÍA CASTAÑEDA|latitud 22.829167, longitud 102.569769; se leyó como 22.829167, -102.569769
2|2|coord.zero|coordenadas en cero: no se usaron|32DPR0005K-1|VICENTE GUERRERO|latitud 0, longitud 0; no se usa
3|3|locality.conflict|la localidad declarada no es la que contiene el punto|32DJN0006T-1|JARDÍN 18 DE MARZO|El punto está dentro de la localidad 320990001, a 4726 m de la declarada 320990010
4|4|position.colonia|sin un punto utilizable: se usó uno de su colonia|32DPR0005K-1|VICENTE GUERRERO|No hay un punto utilizable; se toma uno de su colonia
-- parametros
1|rules.camCountsAsLevel|no|sí o no|no|0|El CAM cuenta como nivel
2|rules.groupSize|30|integrantes|30|0|Integrantes de un grupo, como máximo
3|rules.joinSmall|no|sí o no|no|0|Une los muy pequeños al más cercano
4|rules.maxMatchMetres|15000|metros|15000|0|Metros a una escuela de otro nivel, como máximo
5|rules.maxMembers|150|integrantes|150|0|Integrantes de un encuentro, como máximo
6|rules.maxTravelMetres|5000|metros|5000|0|Metros a la sede en una localidad dividida, como máximo
7|rules.minMembers|6|integrantes|6|0|Integrantes por debajo de los cuales un encuentro es muy pequeño
8|rules.nearShiftMetres|5000|metros|5000|0|Metros en los que un vespertino urbano busca primero su propio turno
9|rules.path|preescolar, primaria, secundaria|niveles|preescolar, primaria, secundaria|0|Niveles de un encuentro completo
10|rules.warnMatchMetres|5000|metros|5000|0|Metros desde los que una unión se señala para revisarla
11|schools.adultIdentifiers|BA, SM, SX, SY|dos letras de la CCT|BA, SM, SX, SY|0|Identificadores de la educación para adultos, digan lo que digan sus columnas
12|schools.comunitario|sí|sí o no|sí|0|Participan las escuelas comunitarias (CONAFE)
13|schools.countDirector|todos|todos, conGrupo o no|todos|0|A quiénes se suma a los docentes del Formato 911: a toda dirección, a la que tiene grupo o a ninguna
14|schools.delimiter|auto|auto o el signo|auto|0|Separador de las columnas del catálogo
15|schools.encoding|auto|auto o su nombre|auto|0|Codificación del catálogo
16|schools.inicialNoEscolarizada|no|sí o no|no|0|Participa la educación inicial no escolarizada
17|schools.multigradePreescolar|1|integrantes|1|0|Hasta cuántos integrantes un preescolar se toma por multigrado, si ninguna columna lo dice
18|schools.multigradePrimaria|3|integrantes|3|0|Hasta cuántos integrantes una primaria se toma por multigrado, si ninguna columna lo dice
19|schools.multigradeTelesecundaria|2|integrantes|2|0|Hasta cuántos integrantes una telesecundaria se toma por multigrado, si ninguna columna lo dice
20|schools.municipalityWithinMetres|100000|metros|100000|0|Metros de las demás escuelas de su municipio más allá de los que no se cree en un punto
21|schools.placeholderAddresses|4|domicilios|4|0|Domicilios distintos, entre las escuelas de un mismo punto, desde los que se da por falso
22|schools.placeholderSchools|5|escuelas|5|0|Escuelas en un mismo punto desde las que se sospecha que es falso
23|schools.rooms|enUso|enUso o existentes|enUso|0|Qué aulas cuentan para la sede
24|schools.trabajadores|sí|sí o no|sí|0|Participa la secundaria para trabajadores
25|places.crs|auto|auto o su nombre|auto|0|Sistema de coordenadas de las capas que no lo dicen
26|places.encoding|auto|auto o su nombre|auto|0|Codificación de las capas que no la dicen
27|locate.believedWithinMetres|30000|metros|30000|0|Metros de la localidad declarada más allá de los que no se cree en un punto
28|locate.coloniaCoverage|0.8|proporción|0.8|0|Parte de las escuelas de una localidad que una fuente de colonias debe cubrir
29|locate.declaredWithinMetres|2000|metros|2000|0|Metros en los que se toma la localidad declarada
30|locate.nearestWithinMetres|2000|metros|2000|0|Metros en los que se toma el punto rural más cercano
31|locate.urbanPopulation|2500|habitantes|2500|0|Habitantes desde los que es urbana una localidad sin polígono
32|locate.urbanStudents|600|alumnos|600|0|Alumnos desde los que lo es, si no se sabe cuántos habitantes tiene
33|cluster.colonia|300|metros por integrante|300|0|Lo que pesa separar a alguien de su colonia
34|cluster.effort|1|veces|1|0|Cuántas veces más larga es la búsqueda
35|cluster.flow|30|metros por alumno|30|0|Lo que pesa un alumno que continúa en una escuela de otro encuentro
36|cluster.missingLevel|1000|metros por integrante|1000|0|Lo que pesa un nivel que falta en un encuentro y hay en la localidad
37|cluster.openingCost|15000|metros-integrante|15000|0|Lo que pesa cada encuentro
38|cluster.seed|1|entero|1|0|Con otro, la búsqueda prueba otras divisiones
39|sedes.rotate|no|sí o no|no|0|Otras escuelas son sede de las sesiones 2 y 3, donde las hay
40|sedes.tolerance|0|metros-integrante|0|0|Diferencia en la que las candidatas empatan y es sede la de más alumnos
41|groups.minutesBefore|15|minutos|15|0|Minutos antes del inicio a los que se cita
42|groups.sessions[0].date||AAAA-MM-DD||0|Fecha de la sesión 1; vacía, se deja en blanco
43|groups.sessions[0].matutino|08:00|HH:MM|08:00|0|Inicio de la sesión 1 en el matutino
44|groups.sessions[0].minutes|180|minutos|180|0|Duración de la sesión 1
45|groups.sessions[0].session|1|1, 2 o 3|1|0|Número de la sesión 1
46|groups.sessions[0].vespertino|14:00|HH:MM|14:00|0|Inicio de la sesión 1 en el vespertino
47|groups.sessions[1].date||AAAA-MM-DD||0|Fecha de la sesión 2; vacía, se deja en blanco
48|groups.sessions[1].matutino|08:00|HH:MM|08:00|0|Inicio de la sesión 2 en el matutino
49|groups.sessions[1].minutes|180|minutos|180|0|Duración de la sesión 2
50|groups.sessions[1].session|2|1, 2 o 3|2|0|Número de la sesión 2
51|groups.sessions[1].vespertino|14:00|HH:MM|14:00|0|Inicio de la sesión 2 en el vespertino
52|groups.sessions[2].date||AAAA-MM-DD||0|Fecha de la sesión 3; vacía, se deja en blanco
53|groups.sessions[2].matutino|08:00|HH:MM|08:00|0|Inicio de la sesión 3 en el matutino
54|groups.sessions[2].minutes|180|minutos|180|0|Duración de la sesión 3
55|groups.sessions[2].session|3|1, 2 o 3|3|0|Número de la sesión 3
56|groups.sessions[2].vespertino|14:00|HH:MM|14:00|0|Inicio de la sesión 3 en el vespertino
57|publish.sources||textos||0|De quién son los datos; si nadie lo dice, de la SEP y, si se leyeron sus capas, del INEGI
58|publish.title|Villa Ejemplo|texto|Encuentro entre escuelas|1|Título de los productos
-- fuentes
1|fuente|SEP, Catálogo de Centros de Trabajo y Formato 911 (SIGED)|https://www.siged.sep.gob.mx
2|fuente|INEGI, Marco Geoestadístico y Censo de Población y Vivienda|https://www.inegi.org.mx/temas/mg/
3|licencia|Términos de libre uso de la información del INEGI|https://www.inegi.org.mx/inegi/terminos.html
-- layer_styles
1|||municipios_resumen|geom|municipios_resumen|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0" forceraster="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="251,250,247,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="140,133,119,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.3"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;municipio&quot;" isExpression="1" fontFamily="DejaVu Sans" fontSize="7.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="110,103,90,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="14" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="1" dist="1" distUnits="MM" priority="4" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="4500000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="municipio_clave" name="Clave de municipio"/>
  <alias index="2" field="municipio" name="Municipio"/>
  <alias index="3" field="escuelas" name="CTE"/>
  <alias index="4" field="inicial" name="CTE de inicial"/>
  <alias index="5" field="preescolar" name="CTE de preescolar"/>
  <alias index="6" field="primaria" name="CTE de primaria"/>
  <alias index="7" field="secundaria" name="CTE de secundaria"/>
  <alias index="8" field="cam" name="CTE de CAM"/>
  <alias index="9" field="asignadas" name="CTE asignados"/>
  <alias index="10" field="no_asignadas" name="CTE sin asignar"/>
  <alias index="11" field="integrantes" name="Integrantes"/>
  <alias index="12" field="encuentros" name="Encuentros"/>
 </aliases>
 <previewExpression>&quot;municipio_clave&quot;</previewExpression>
 <mapTip>&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CTE&lt;/b&gt;: [% &quot;escuelas&quot; %]&lt;br&gt;&lt;b&gt;CTE de inicial&lt;/b&gt;: [% &quot;inicial&quot; %]&lt;br&gt;&lt;b&gt;CTE de preescolar&lt;/b&gt;: [% &quot;preescolar&quot; %]&lt;br&gt;&lt;b&gt;CTE de primaria&lt;/b&gt;: [% &quot;primaria&quot; %]&lt;br&gt;&lt;b&gt;CTE de secundaria&lt;/b&gt;: [% &quot;secundaria&quot; %]&lt;br&gt;&lt;b&gt;CTE de CAM&lt;/b&gt;: [% &quot;cam&quot; %]&lt;br&gt;&lt;b&gt;CTE asignados&lt;/b&gt;: [% &quot;asignadas&quot; %]&lt;br&gt;&lt;b&gt;CTE sin asignar&lt;/b&gt;: [% &quot;no_asignadas&quot; %]&lt;br&gt;&lt;b&gt;Integrantes&lt;/b&gt;: [% &quot;integrantes&quot; %]&lt;br&gt;&lt;b&gt;Encuentros&lt;/b&gt;: [% &quot;encuentros&quot; %]</mapTip>
</qgis>
||1|municipios_resumen|||2000-01-01T00:00:00.000Z
2|||localidades_limites|geom|localidades_limites|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="0" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="singleSymbol" enableorderby="0" symbollevels="0" forceraster="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="239,237,230,255"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="201,194,178,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <aliases>
  <alias index="1" field="localidad_clave" name="Clave de localidad"/>
  <alias index="2" field="localidad" name="Localidad"/>
  <alias index="3" field="ambito" name="Ámbito"/>
 </aliases>
 <previewExpression>&quot;localidad_clave&quot;</previewExpression>
 <mapTip>&lt;b&gt;Clave de localidad&lt;/b&gt;: [% replace(replace(&quot;localidad_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Ámbito&lt;/b&gt;: [% replace(replace(&quot;ambito&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|localidades_limites|||2000-01-01T00:00:00.000Z
3|||colonias_resumen|geom|colonias_resumen|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="categorizedSymbol" enableorderby="0" symbollevels="0" forceraster="0" attr="partida">
  <categories>
   <category symbol="0" value="true" label="partida entre varios encuentros" render="true" type="string"/>
   <category symbol="1" value="false" label="entera" render="true" type="string"/>
  </categories>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="227,26,28,70"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="178,24,43,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.5"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="255,255,255,0"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="144,144,144,255"/>
      <Option name="outline_style" type="QString" value="dot"/>
      <Option name="outline_width" type="QString" value="0.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;colonia&quot;" isExpression="1" fontFamily="DejaVu Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="96,96,96,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="18" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="1" dist="1" distUnits="MM" priority="1" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="15000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="colonia_id" name="Identificador de la colonia"/>
  <alias index="2" field="colonia" name="Colonia"/>
  <alias index="3" field="municipio" name="Municipio"/>
  <alias index="4" field="localidad" name="Localidad"/>
  <alias index="5" field="escuelas" name="CTE"/>
  <alias index="6" field="inicial" name="CTE de inicial"/>
  <alias index="7" field="preescolar" name="CTE de preescolar"/>
  <alias index="8" field="primaria" name="CTE de primaria"/>
  <alias index="9" field="secundaria" name="CTE de secundaria"/>
  <alias index="10" field="cam" name="CTE de CAM"/>
  <alias index="11" field="asignadas" name="CTE asignados"/>
  <alias index="12" field="no_asignadas" name="CTE sin asignar"/>
  <alias index="13" field="integrantes" name="Integrantes"/>
  <alias index="14" field="encuentros" name="Encuentros"/>
  <alias index="15" field="partida" name="Partida"/>
  <alias index="16" field="areas_partidas" name="Localidades y turnos en que quedó partida"/>
 </aliases>
 <previewExpression>&quot;colonia_id&quot;</previewExpression>
 <mapTip>&lt;b&gt;Identificador de la colonia&lt;/b&gt;: [% replace(replace(&quot;colonia_id&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Colonia&lt;/b&gt;: [% replace(replace(&quot;colonia&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CTE&lt;/b&gt;: [% &quot;escuelas&quot; %]&lt;br&gt;&lt;b&gt;CTE de inicial&lt;/b&gt;: [% &quot;inicial&quot; %]&lt;br&gt;&lt;b&gt;CTE de preescolar&lt;/b&gt;: [% &quot;preescolar&quot; %]&lt;br&gt;&lt;b&gt;CTE de primaria&lt;/b&gt;: [% &quot;primaria&quot; %]&lt;br&gt;&lt;b&gt;CTE de secundaria&lt;/b&gt;: [% &quot;secundaria&quot; %]&lt;br&gt;&lt;b&gt;CTE de CAM&lt;/b&gt;: [% &quot;cam&quot; %]&lt;br&gt;&lt;b&gt;CTE asignados&lt;/b&gt;: [% &quot;asignadas&quot; %]&lt;br&gt;&lt;b&gt;CTE sin asignar&lt;/b&gt;: [% &quot;no_asignadas&quot; %]</mapTip>
</qgis>
||1|colonias_resumen|||2000-01-01T00:00:00.000Z
4|||localidades_resumen|geom|localidades_resumen|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="1" minScale="100000000" maxScale="60000" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="graduatedSymbol" enableorderby="0" symbollevels="0" forceraster="0" attr="escuelas" graduatedMethod="GraduatedColor">
  <ranges>
   <range symbol="0" label="1 o 2 CTE" render="true" lower="0.0" upper="2.0"/>
   <range symbol="1" label="3 a 10" render="true" lower="2.0" upper="10.0"/>
   <range symbol="2" label="11 a 50" render="true" lower="10.0" upper="50.0"/>
   <range symbol="3" label="51 a 200" render="true" lower="50.0" upper="200.0"/>
   <range symbol="4" label="más de 200" render="true" lower="200.0" upper="100000.0"/>
  </ranges>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="122,92,62,160"/>
      <Option name="size" type="QString" value="1.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="122,92,62,160"/>
      <Option name="size" type="QString" value="1.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="122,92,62,160"/>
      <Option name="size" type="QString" value="3.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="122,92,62,160"/>
      <Option name="size" type="QString" value="4.5"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="122,92,62,160"/>
      <Option name="size" type="QString" value="6.5"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.15"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;localidad&quot;" isExpression="1" fontFamily="DejaVu Sans" fontSize="7.0" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="74,56,38,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="0" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="6" dist="1" distUnits="MM" priority="6" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="300000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="localidad_clave" name="Clave de localidad"/>
  <alias index="2" field="localidad" name="Localidad"/>
  <alias index="3" field="municipio_clave" name="Clave de municipio"/>
  <alias index="4" field="municipio" name="Municipio"/>
  <alias index="5" field="ambito" name="Ámbito"/>
  <alias index="6" field="poblacion" name="Habitantes"/>
  <alias index="7" field="escuelas" name="CTE"/>
  <alias index="8" field="inicial" name="CTE de inicial"/>
  <alias index="9" field="preescolar" name="CTE de preescolar"/>
  <alias index="10" field="primaria" name="CTE de primaria"/>
  <alias index="11" field="secundaria" name="CTE de secundaria"/>
  <alias index="12" field="cam" name="CTE de CAM"/>
  <alias index="13" field="asignadas" name="CTE asignados"/>
  <alias index="14" field="no_asignadas" name="CTE sin asignar"/>
  <alias index="15" field="integrantes" name="Integrantes"/>
  <alias index="16" field="encuentros" name="Encuentros"/>
  <alias index="17" field="matutinos" name="CTE matutinos"/>
  <alias index="18" field="vespertinos" name="CTE vespertinos"/>
  <alias index="19" field="dividida" name="Dividida"/>
  <alias index="20" field="brecha_porcentaje" name="Brecha máxima (%)"/>
 </aliases>
 <previewExpression>&quot;localidad_clave&quot;</previewExpression>
 <mapTip>&lt;b&gt;Clave de localidad&lt;/b&gt;: [% replace(replace(&quot;localidad_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Ámbito&lt;/b&gt;: [% replace(replace(&quot;ambito&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Habitantes&lt;/b&gt;: [% &quot;poblacion&quot; %]&lt;br&gt;&lt;b&gt;CTE&lt;/b&gt;: [% &quot;escuelas&quot; %]&lt;br&gt;&lt;b&gt;CTE de inicial&lt;/b&gt;: [% &quot;inicial&quot; %]&lt;br&gt;&lt;b&gt;CTE de preescolar&lt;/b&gt;: [% &quot;preescolar&quot; %]&lt;br&gt;&lt;b&gt;CTE de primaria&lt;/b&gt;: [% &quot;primaria&quot; %]&lt;br&gt;&lt;b&gt;CTE de secundaria&lt;/b&gt;: [% &quot;secundaria&quot; %]&lt;br&gt;&lt;b&gt;CTE de CAM&lt;/b&gt;: [% &quot;cam&quot; %]</mapTip>
</qgis>
||1|localidades_resumen|||2000-01-01T00:00:00.000Z
5|||encuentros|geom|encuentros|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="categorizedSymbol" enableorderby="0" symbollevels="0" forceraster="0" attr="turno_sesion">
  <categories>
   <category symbol="0" value="matutino" label="matutino" render="true" type="string"/>
   <category symbol="1" value="vespertino" label="vespertino" render="true" type="string"/>
  </categories>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="158,202,225,120"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="31,95,168,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.35"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="array_get(array('158,202,225,120', '127,205,187,120', '179,181,224,120', '107,174,214,120', '161,217,155,120', '143,208,216,120'), &quot;tono&quot;)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="color" type="QString" value="253,208,162,120"/>
      <Option name="style" type="QString" value="solid"/>
      <Option name="outline_color" type="QString" value="217,95,2,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.35"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="joinstyle" type="QString" value="round"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="fillColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="array_get(array('253,208,162,120', '252,174,145,120', '254,227,145,120', '231,203,160,120', '253,174,107,120', '247,201,196,120'), &quot;tono&quot;)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;escuelas&quot; || ' CTE, ' || &quot;integrantes&quot; || ' integrantes'" isExpression="1" fontFamily="DejaVu Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="48,48,48,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="0" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="1" dist="1" distUnits="MM" priority="3" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="12000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="encuentro" name="Encuentro"/>
  <alias index="2" field="nombre" name="Nombre"/>
  <alias index="3" field="turno_sesion" name="Turno en que sesiona"/>
  <alias index="4" field="municipio_clave" name="Clave de municipio"/>
  <alias index="5" field="municipio" name="Municipio"/>
  <alias index="6" field="localidad_clave" name="Clave de localidad"/>
  <alias index="7" field="localidad" name="Localidad"/>
  <alias index="8" field="origen" name="Origen"/>
  <alias index="9" field="escuelas" name="CTE"/>
  <alias index="10" field="escuelas_nombres" name="Escuelas"/>
  <alias index="11" field="zonas_escolares" name="Zonas escolares"/>
  <alias index="12" field="supervisiones" name="Supervisiones"/>
  <alias index="13" field="regiones" name="Regiones"/>
  <alias index="14" field="niveles" name="Niveles"/>
  <alias index="15" field="niveles_que_cuentan" name="Niveles que cuentan"/>
  <alias index="16" field="integrantes" name="Integrantes"/>
  <alias index="17" field="grupos" name="Grupos"/>
  <alias index="18" field="sin_coordinacion" name="Sin coordinación"/>
  <alias index="19" field="sede_sesion_1" name="Sede, sesión 1"/>
  <alias index="20" field="sede_sesion_2" name="Sede, sesión 2"/>
  <alias index="21" field="sede_sesion_3" name="Sede, sesión 3"/>
  <alias index="22" field="sede_nombre" name="Nombre de la sede"/>
  <alias index="23" field="aulas_sede" name="Aulas de la sede"/>
  <alias index="24" field="estado_sede" name="Estado de la sede"/>
  <alias index="25" field="metros_promedio" name="Metros en promedio"/>
  <alias index="26" field="metros_maximo" name="Metros del más lejano"/>
  <alias index="27" field="cumple_niveles" name="Cumple: niveles"/>
  <alias index="28" field="cumple_tamano" name="Cumple: tamaño"/>
  <alias index="29" field="cumple_aulas" name="Cumple: aulas"/>
  <alias index="30" field="cumple_turno" name="Cumple: turno"/>
  <alias index="31" field="cumple_coordinacion" name="Cumple: coordinación"/>
  <alias index="32" field="estado" name="Estado"/>
  <alias index="33" field="podria_unirse_a" name="Podría unirse a"/>
  <alias index="34" field="podria_unirse_nombre" name="Nombre de ese encuentro"/>
  <alias index="35" field="podria_unirse_metros" name="Metros hasta ese encuentro"/>
  <alias index="36" field="pequenos_unidos" name="Encuentros muy pequeños que se le unieron"/>
  <alias index="37" field="incumplimientos" name="Reglas incumplidas"/>
  <alias index="38" field="traslapes" name="Traslapes"/>
  <alias index="39" field="tono" name="Tono"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;Encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno en que sesiona&lt;/b&gt;: [% replace(replace(&quot;turno_sesion&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de localidad&lt;/b&gt;: [% replace(replace(&quot;localidad_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Origen&lt;/b&gt;: [% replace(replace(&quot;origen&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CTE&lt;/b&gt;: [% &quot;escuelas&quot; %]&lt;br&gt;&lt;b&gt;Escuelas&lt;/b&gt;: [% replace(replace(&quot;escuelas_nombres&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Zonas escolares&lt;/b&gt;: [% replace(replace(&quot;zonas_escolares&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Supervisiones&lt;/b&gt;: [% replace(replace(&quot;supervisiones&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|encuentros|||2000-01-01T00:00:00.000Z
6|||lineas_sede|geom|lineas_sede|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="0" hasScaleBasedVisibilityFlag="1" minScale="600000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="graduatedSymbol" enableorderby="0" symbollevels="0" forceraster="0" attr="metros" graduatedMethod="GraduatedColor">
  <ranges>
   <range symbol="0" label="hasta 500 m" render="true" lower="0.0" upper="500.0"/>
   <range symbol="1" label="de 500 m a 1 km" render="true" lower="500.0" upper="1000.0"/>
   <range symbol="2" label="de 1 a 2 km" render="true" lower="1000.0" upper="2000.0"/>
   <range symbol="3" label="de 2 a 5 km" render="true" lower="2000.0" upper="5000.0"/>
   <range symbol="4" label="más de 5 km" render="true" lower="5000.0" upper="1000000.0"/>
  </ranges>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="160,160,160,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="0.2"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="124,124,124,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="0.3"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="86,86,86,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="0.45"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="46,46,46,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="0.65"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="0,0,0,255"/>
      <Option name="line_style" type="QString" value="solid"/>
      <Option name="line_width" type="QString" value="0.95"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.0"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <aliases>
  <alias index="1" field="cte" name="CTE"/>
  <alias index="2" field="cct" name="CCT"/>
  <alias index="3" field="nombre" name="Nombre"/>
  <alias index="4" field="nivel" name="Nivel"/>
  <alias index="5" field="turno" name="Turno de la escuela"/>
  <alias index="6" field="encuentro" name="Encuentro"/>
  <alias index="7" field="encuentro_nombre" name="Nombre del encuentro"/>
  <alias index="8" field="sede" name="Sede"/>
  <alias index="9" field="sede_nombre" name="Nombre de la sede"/>
  <alias index="10" field="sesiones" name="Sesiones"/>
  <alias index="11" field="metros" name="Metros"/>
  <alias index="12" field="traslado_largo" name="Traslado largo"/>
  <alias index="13" field="integrantes" name="Integrantes"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre del encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro_nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Sede&lt;/b&gt;: [% replace(replace(&quot;sede&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre de la sede&lt;/b&gt;: [% replace(replace(&quot;sede_nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Sesiones&lt;/b&gt;: [% replace(replace(&quot;sesiones&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Metros&lt;/b&gt;: [% &quot;metros&quot; %]&lt;br&gt;&lt;b&gt;Traslado largo&lt;/b&gt;: [% &quot;traslado_largo&quot; %]</mapTip>
</qgis>
||1|lineas_sede|||2000-01-01T00:00:00.000Z
7|||lineas_union|geom|lineas_union|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0" forceraster="0">
  <rules key="{reglas}">
   <rule key="{regla-0}" symbol="0" label="cercana" filter="NOT &quot;lejana&quot;"/>
   <rule key="{regla-1}" symbol="1" label="lejana: revisar" filter="&quot;lejana&quot;"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="51,160,44,255"/>
      <Option name="line_style" type="QString" value="dash"/>
      <Option name="line_width" type="QString" value="0.35"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.7"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="215,25,28,255"/>
      <Option name="line_style" type="QString" value="dash"/>
      <Option name="line_width" type="QString" value="0.6"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.7"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;regla&quot; || ', ' || format_number(&quot;metros&quot; / 1000, 1) || ' km'" isExpression="1" fontFamily="DejaVu Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="51,160,44,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="0" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="2" dist="1" distUnits="MM" priority="4" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="60000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="cte" name="CTE"/>
  <alias index="2" field="cct" name="CCT"/>
  <alias index="3" field="nombre" name="Nombre"/>
  <alias index="4" field="nivel" name="Nivel"/>
  <alias index="5" field="turno" name="Turno de la escuela"/>
  <alias index="6" field="encuentro" name="Encuentro"/>
  <alias index="7" field="encuentro_nombre" name="Nombre del encuentro"/>
  <alias index="8" field="regla" name="Regla"/>
  <alias index="9" field="regla_explicada" name="Regla en palabras"/>
  <alias index="10" field="referencia" name="Referencia"/>
  <alias index="11" field="referencia_tipo" name="Tipo de referencia"/>
  <alias index="12" field="pareja" name="Pareja"/>
  <alias index="13" field="pareja_nombre" name="Nombre de la pareja"/>
  <alias index="14" field="metros" name="Metros"/>
  <alias index="15" field="lejana" name="Lejana"/>
  <alias index="16" field="alternativa" name="Alternativa no tomada"/>
  <alias index="17" field="alternativa_nombre" name="Nombre de la alternativa"/>
  <alias index="18" field="alternativa_metros" name="Metros a la alternativa"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre del encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro_nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Regla&lt;/b&gt;: [% replace(replace(&quot;regla&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Regla en palabras&lt;/b&gt;: [% replace(replace(&quot;regla_explicada&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Referencia&lt;/b&gt;: [% replace(replace(&quot;referencia&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Tipo de referencia&lt;/b&gt;: [% replace(replace(&quot;referencia_tipo&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Pareja&lt;/b&gt;: [% replace(replace(&quot;pareja&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|lineas_union|||2000-01-01T00:00:00.000Z
8|||lineas_multigrado|geom|lineas_multigrado|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0" forceraster="0">
  <rules key="{reglas}">
   <rule key="{regla-0}" symbol="0" label="cercana" filter="NOT &quot;lejana&quot;"/>
   <rule key="{regla-1}" symbol="1" label="lejana: revisar" filter="&quot;lejana&quot;"/>
  </rules>
  <symbols>
   <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="106,61,154,255"/>
      <Option name="line_style" type="QString" value="dash"/>
      <Option name="line_width" type="QString" value="0.35"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.7"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="line_color" type="QString" value="215,25,28,255"/>
      <Option name="line_style" type="QString" value="dash"/>
      <Option name="line_width" type="QString" value="0.6"/>
      <Option name="line_width_unit" type="QString" value="MM"/>
      <Option name="capstyle" type="QString" value="round"/>
      <Option name="joinstyle" type="QString" value="round"/>
      <Option name="offset" type="QString" value="0.7"/>
      <Option name="offset_unit" type="QString" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;regla&quot; || ', ' || format_number(&quot;metros&quot; / 1000, 1) || ' km'" isExpression="1" fontFamily="DejaVu Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="106,61,154,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="0" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="2" dist="1" distUnits="MM" priority="4" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="60000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="cte" name="CTE"/>
  <alias index="2" field="cct" name="CCT"/>
  <alias index="3" field="nombre" name="Nombre"/>
  <alias index="4" field="nivel" name="Nivel"/>
  <alias index="5" field="turno" name="Turno de la escuela"/>
  <alias index="6" field="encuentro" name="Encuentro"/>
  <alias index="7" field="encuentro_nombre" name="Nombre del encuentro"/>
  <alias index="8" field="regla" name="Regla"/>
  <alias index="9" field="regla_explicada" name="Regla en palabras"/>
  <alias index="10" field="referencia" name="Referencia"/>
  <alias index="11" field="referencia_tipo" name="Tipo de referencia"/>
  <alias index="12" field="pareja" name="Pareja"/>
  <alias index="13" field="pareja_nombre" name="Nombre de la pareja"/>
  <alias index="14" field="metros" name="Metros"/>
  <alias index="15" field="lejana" name="Lejana"/>
  <alias index="16" field="alternativa" name="Alternativa no tomada"/>
  <alias index="17" field="alternativa_nombre" name="Nombre de la alternativa"/>
  <alias index="18" field="alternativa_metros" name="Metros a la alternativa"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre del encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro_nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Regla&lt;/b&gt;: [% replace(replace(&quot;regla&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Regla en palabras&lt;/b&gt;: [% replace(replace(&quot;regla_explicada&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Referencia&lt;/b&gt;: [% replace(replace(&quot;referencia&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Tipo de referencia&lt;/b&gt;: [% replace(replace(&quot;referencia_tipo&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Pareja&lt;/b&gt;: [% replace(replace(&quot;pareja&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|lineas_multigrado|||2000-01-01T00:00:00.000Z
9|||coordenadas_dudosas|geom|coordenadas_dudosas|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0" forceraster="0">
  <rules key="{reglas}">
   <rule key="{regla-0}" symbol="0" label="punto fuera de la localidad declarada" filter="&quot;reglas&quot; LIKE 'locality.conflict%'"/>
   <rule key="{regla-1}" symbol="1" label="punto lejos de todo: se usó otro" filter="&quot;reglas&quot; LIKE 'position.%'"/>
   <rule key="{regla-2}" symbol="2" label="coordenada defectuosa" filter="&quot;reglas&quot; LIKE 'coord.%'"/>
   <rule key="{regla-3}" symbol="3" label="otra" filter="ELSE"/>
  </rules>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,212,0,60"/>
      <Option name="size" type="QString" value="5.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="199,165,0,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.6"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(@map_scale &gt; 400000, 2.0, 5.0)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,212,0,60"/>
      <Option name="size" type="QString" value="5.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="178,24,43,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.6"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(@map_scale &gt; 400000, 2.0, 5.0)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,212,0,60"/>
      <Option name="size" type="QString" value="5.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="0,0,0,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.6"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(@map_scale &gt; 400000, 2.0, 5.0)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="circle"/>
      <Option name="color" type="QString" value="255,212,0,60"/>
      <Option name="size" type="QString" value="5.0"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="128,128,128,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.6"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(@map_scale &gt; 400000, 2.0, 5.0)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;nombre&quot; || '\n' || &quot;reglas&quot;" isExpression="1" fontFamily="DejaVu Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="107,89,0,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="24" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="6" dist="1" distUnits="MM" priority="6" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="25000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="cte" name="CTE"/>
  <alias index="2" field="cct" name="CCT"/>
  <alias index="3" field="nombre" name="Nombre"/>
  <alias index="4" field="nivel" name="Nivel"/>
  <alias index="5" field="turno" name="Turno de la escuela"/>
  <alias index="6" field="municipio_clave" name="Clave de municipio"/>
  <alias index="7" field="municipio" name="Municipio"/>
  <alias index="8" field="localidad_clave" name="Clave de localidad"/>
  <alias index="9" field="localidad" name="Localidad"/>
  <alias index="10" field="colonia" name="Colonia"/>
  <alias index="11" field="reglas" name="Avisos de la coordenada"/>
  <alias index="12" field="regla_explicada" name="Regla en palabras"/>
  <alias index="13" field="detalle" name="Detalle"/>
  <alias index="14" field="situacion" name="Situación"/>
  <alias index="15" field="encuentro" name="Encuentro"/>
  <alias index="16" field="encuentro_nombre" name="Nombre del encuentro"/>
  <alias index="17" field="latitud_original" name="Latitud en el catálogo"/>
  <alias index="18" field="longitud_original" name="Longitud en el catálogo"/>
  <alias index="19" field="calidad_posicion" name="Calidad de la posición"/>
  <alias index="20" field="metros_original" name="Metros del punto original"/>
  <alias index="21" field="metros_localidad_declarada" name="Metros a la localidad declarada"/>
  <alias index="22" field="localidad_declarada" name="Localidad declarada"/>
  <alias index="23" field="sugerencia" name="Sugerencia"/>
  <alias index="24" field="latitud" name="Latitud"/>
  <alias index="25" field="longitud" name="Longitud"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de localidad&lt;/b&gt;: [% replace(replace(&quot;localidad_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Colonia&lt;/b&gt;: [% replace(replace(&quot;colonia&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Avisos de la coordenada&lt;/b&gt;: [% replace(replace(&quot;reglas&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Regla en palabras&lt;/b&gt;: [% replace(replace(&quot;regla_explicada&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|coordenadas_dudosas|||2000-01-01T00:00:00.000Z
10|||escuelas|geom|escuelas|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="1" minScale="120000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="pointDisplacement" placement="0" tolerance="1" toleranceUnit="MapUnit" circleWidth="0.15" circleColor="110,110,110,255" circleRadiusAddition="0" labelAttributeName="" maxLabelScaleDenominator="0" labelDistanceFactor="0.5" enableorderby="0" symbollevels="0" forceraster="0">
  <labelFontProperties description="DejaVu Sans,7,-1,5,50,0,0,0,0,0" style=""/>
  <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0" forceraster="0">
   <rules key="{reglas}">
    <rule key="{regla-0}" symbol="0" label="preescolar, matutino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'matutino' AND &quot;nivel&quot; LIKE 'preescolar%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-1}" symbol="1" label="primaria, matutino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'matutino' AND &quot;nivel&quot; LIKE 'primaria%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-2}" symbol="2" label="secundaria, matutino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'matutino' AND &quot;nivel&quot; LIKE 'secundaria%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-3}" symbol="3" label="CAM, matutino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'matutino' AND &quot;nivel&quot; LIKE 'CAM%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-4}" symbol="4" label="inicial, matutino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'matutino' AND &quot;nivel&quot; LIKE 'inicial%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-5}" symbol="5" label="matutino, en el punto de su localidad o colonia" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'matutino' AND COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-6}" symbol="6" label="preescolar, vespertino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'vespertino' AND &quot;nivel&quot; LIKE 'preescolar%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-7}" symbol="7" label="primaria, vespertino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'vespertino' AND &quot;nivel&quot; LIKE 'primaria%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-8}" symbol="8" label="secundaria, vespertino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'vespertino' AND &quot;nivel&quot; LIKE 'secundaria%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-9}" symbol="9" label="CAM, vespertino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'vespertino' AND &quot;nivel&quot; LIKE 'CAM%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-10}" symbol="10" label="inicial, vespertino" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'vespertino' AND &quot;nivel&quot; LIKE 'inicial%' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-11}" symbol="11" label="vespertino, en el punto de su localidad o colonia" filter="&quot;situacion&quot; = 'asignada' AND &quot;turno_sesion&quot; = 'vespertino' AND COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')"/>
    <rule key="{regla-12}" symbol="12" label="sin asignar" filter="&quot;situacion&quot; = 'sin_asignar'"/>
    <rule key="{regla-13}" symbol="13" label="no elegible" filter="&quot;situacion&quot; = 'no_elegible'" scalemaxdenom="10000"/>
   </rules>
   <symbols>
    <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="31,95,168,255"/>
       <Option name="size" type="QString" value="2.2"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="square"/>
       <Option name="color" type="QString" value="31,95,168,255"/>
       <Option name="size" type="QString" value="2.1"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="triangle"/>
       <Option name="color" type="QString" value="31,95,168,255"/>
       <Option name="size" type="QString" value="2.7"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="diamond"/>
       <Option name="color" type="QString" value="31,95,168,255"/>
       <Option name="size" type="QString" value="2.7"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="pentagon"/>
       <Option name="color" type="QString" value="31,95,168,255"/>
       <Option name="size" type="QString" value="2.5"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="255,255,255,255"/>
       <Option name="size" type="QString" value="2.0"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="31,95,168,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.5"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="name" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="expression" type="QString" value="CASE WHEN &quot;nivel&quot; LIKE 'preescolar%' THEN 'circle' WHEN &quot;nivel&quot; LIKE 'primaria%' THEN 'square' WHEN &quot;nivel&quot; LIKE 'secundaria%' THEN 'triangle' WHEN &quot;nivel&quot; LIKE 'CAM%' THEN 'diamond' WHEN &quot;nivel&quot; LIKE 'inicial%' THEN 'pentagon' END"/>
          <Option name="type" type="int" value="3"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="217,95,2,255"/>
       <Option name="size" type="QString" value="2.2"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="square"/>
       <Option name="color" type="QString" value="217,95,2,255"/>
       <Option name="size" type="QString" value="2.1"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="triangle"/>
       <Option name="color" type="QString" value="217,95,2,255"/>
       <Option name="size" type="QString" value="2.7"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="diamond"/>
       <Option name="color" type="QString" value="217,95,2,255"/>
       <Option name="size" type="QString" value="2.7"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="pentagon"/>
       <Option name="color" type="QString" value="217,95,2,255"/>
       <Option name="size" type="QString" value="2.5"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="255,255,255,255"/>
       <Option name="size" type="QString" value="2.0"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="217,95,2,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.5"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="name" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="expression" type="QString" value="CASE WHEN &quot;nivel&quot; LIKE 'preescolar%' THEN 'circle' WHEN &quot;nivel&quot; LIKE 'primaria%' THEN 'square' WHEN &quot;nivel&quot; LIKE 'secundaria%' THEN 'triangle' WHEN &quot;nivel&quot; LIKE 'CAM%' THEN 'diamond' WHEN &quot;nivel&quot; LIKE 'inicial%' THEN 'pentagon' END"/>
          <Option name="type" type="int" value="3"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="230,0,126,255"/>
       <Option name="size" type="QString" value="2.2"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.2"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="176,176,176,255"/>
       <Option name="size" type="QString" value="1.1"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.1"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
   </symbols>
  </renderer-v2>
  <symbol type="marker" name="centerSymbol" alpha="1" clip_to_extent="1" force_rhr="0">
   <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
    <Option type="Map">
     <Option name="name" type="QString" value="circle"/>
     <Option name="color" type="QString" value="110,110,110,255"/>
     <Option name="size" type="QString" value="0.6"/>
     <Option name="size_unit" type="QString" value="MM"/>
     <Option name="outline_color" type="QString" value="255,255,255,255"/>
     <Option name="outline_style" type="QString" value="solid"/>
     <Option name="outline_width" type="QString" value="0.0"/>
     <Option name="outline_width_unit" type="QString" value="MM"/>
     <Option name="scale_method" type="QString" value="diameter"/>
     <Option name="horizontal_anchor_point" type="QString" value="1"/>
     <Option name="vertical_anchor_point" type="QString" value="1"/>
    </Option>
   </layer>
  </symbol>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="CASE WHEN &quot;situacion&quot; &lt;&gt; 'no_elegible' THEN &quot;nombre&quot; END" isExpression="1" fontFamily="DejaVu Sans" fontSize="6.5" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="64,64,64,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="22" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="6" dist="1" distUnits="MM" priority="2" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="6000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="cte" name="CTE"/>
  <alias index="2" field="cct" name="CCT"/>
  <alias index="3" field="nombre" name="Nombre"/>
  <alias index="4" field="nivel" name="Nivel"/>
  <alias index="5" field="turno" name="Turno de la escuela"/>
  <alias index="6" field="servicio" name="Servicio"/>
  <alias index="7" field="control" name="Control"/>
  <alias index="8" field="zona_escolar" name="Zona escolar"/>
  <alias index="9" field="supervision" name="Supervisión"/>
  <alias index="10" field="region" name="Región"/>
  <alias index="11" field="claves_del_cte" name="Claves que forman el CTE"/>
  <alias index="12" field="municipio_clave" name="Clave de municipio"/>
  <alias index="13" field="municipio" name="Municipio"/>
  <alias index="14" field="localidad_clave" name="Clave de localidad"/>
  <alias index="15" field="localidad" name="Localidad"/>
  <alias index="16" field="colonia" name="Colonia"/>
  <alias index="17" field="situacion" name="Situación"/>
  <alias index="18" field="motivo" name="Motivo"/>
  <alias index="19" field="motivo_explicado" name="Motivo en palabras"/>
  <alias index="20" field="turno_sesion" name="Turno en que sesiona"/>
  <alias index="21" field="encuentro" name="Encuentro"/>
  <alias index="22" field="encuentro_nombre" name="Nombre del encuentro"/>
  <alias index="23" field="sede" name="Sede"/>
  <alias index="24" field="sede_nombre" name="Nombre de la sede"/>
  <alias index="25" field="metros_sede" name="Metros a la sede"/>
  <alias index="26" field="sesiones_como_sede" name="Sesiones como sede"/>
  <alias index="27" field="regla_union" name="Regla de su unión"/>
  <alias index="28" field="integrantes" name="Integrantes"/>
  <alias index="29" field="integrantes_fuente" name="Fuente de los integrantes"/>
  <alias index="30" field="alumnos" name="Alumnos"/>
  <alias index="31" field="aulas" name="Aulas"/>
  <alias index="32" field="multigrado" name="Multigrado"/>
  <alias index="33" field="urbana" name="Urbana"/>
  <alias index="34" field="calidad_posicion" name="Calidad de la posición"/>
  <alias index="35" field="metros_localidad_declarada" name="Metros a la localidad declarada"/>
  <alias index="36" field="marcas" name="Marcas"/>
  <alias index="37" field="avisos" name="Avisos de sus datos"/>
  <alias index="38" field="incumplimientos" name="Reglas incumplidas"/>
  <alias index="39" field="cte_en_el_punto" name="CTE en el mismo punto"/>
  <alias index="40" field="encuentro_anterior" name="Encuentro anterior"/>
  <alias index="41" field="cambio" name="Cambió de encuentro"/>
  <alias index="42" field="latitud" name="Latitud"/>
  <alias index="43" field="longitud" name="Longitud"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Servicio&lt;/b&gt;: [% replace(replace(&quot;servicio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Control&lt;/b&gt;: [% replace(replace(&quot;control&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Zona escolar&lt;/b&gt;: [% replace(replace(&quot;zona_escolar&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Supervisión&lt;/b&gt;: [% replace(replace(&quot;supervision&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Región&lt;/b&gt;: [% replace(replace(&quot;region&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Claves que forman el CTE&lt;/b&gt;: [% replace(replace(&quot;claves_del_cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|escuelas|||2000-01-01T00:00:00.000Z
11|||sedes|geom|sedes|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="pointDisplacement" placement="0" tolerance="1" toleranceUnit="MapUnit" circleWidth="0.15" circleColor="110,110,110,255" circleRadiusAddition="0" labelAttributeName="" maxLabelScaleDenominator="0" labelDistanceFactor="0.5" enableorderby="0" symbollevels="0" forceraster="0">
  <labelFontProperties description="DejaVu Sans,7,-1,5,50,0,0,0,0,0" style=""/>
  <renderer-v2 type="RuleRenderer" enableorderby="0" symbollevels="0" forceraster="0">
   <rules key="{reglas}">
    <rule key="{regla-0}" symbol="0" label="sede matutina" filter="&quot;turno_sesion&quot; = 'matutino' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')" scalemindenom="120000"/>
    <rule key="{regla-1}" symbol="1" label="sede vespertina" filter="&quot;turno_sesion&quot; = 'vespertino' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')" scalemindenom="120000"/>
    <rule key="{regla-2}" symbol="2" label="sede matutina" filter="&quot;turno_sesion&quot; = 'matutino' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia') AND NOT &quot;estado&quot; IN ('por_confirmar', 'aulas_insuficientes', 'edificio_compartido')" scalemaxdenom="120000"/>
    <rule key="{regla-3}" symbol="3" label="sede vespertina" filter="&quot;turno_sesion&quot; = 'vespertino' AND NOT COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia') AND NOT &quot;estado&quot; IN ('por_confirmar', 'aulas_insuficientes', 'edificio_compartido')" scalemaxdenom="120000"/>
    <rule key="{regla-4}" symbol="4" label="sede en el punto de su localidad o colonia" filter="COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia')" scalemindenom="120000"/>
    <rule key="{regla-5}" symbol="5" label="sede en el punto de su localidad o colonia" filter="COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia') AND NOT &quot;estado&quot; IN ('por_confirmar', 'aulas_insuficientes', 'edificio_compartido')" scalemaxdenom="120000"/>
    <rule key="{regla-6}" symbol="6" label="sede con aulas por confirmar o insuficientes" filter="&quot;estado&quot; IN ('por_confirmar', 'aulas_insuficientes', 'edificio_compartido')" scalemaxdenom="120000"/>
   </rules>
   <symbols>
    <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="31,95,168,255"/>
       <Option name="size" type="QString" value="1.3"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.1"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="217,95,2,255"/>
       <Option name="size" type="QString" value="1.3"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="255,255,255,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.1"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="star"/>
       <Option name="color" type="QString" value="156,203,242,255"/>
       <Option name="size" type="QString" value="4.0"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="32,32,32,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.3"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="star"/>
       <Option name="color" type="QString" value="253,191,111,255"/>
       <Option name="size" type="QString" value="4.0"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="32,32,32,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.3"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="circle"/>
       <Option name="color" type="QString" value="255,255,255,255"/>
       <Option name="size" type="QString" value="1.3"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="31,95,168,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.35"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="fillColor" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="expression" type="QString" value="'255,255,255,255'"/>
          <Option name="type" type="int" value="3"/>
         </Option>
         <Option name="outlineColor" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="expression" type="QString" value="if(&quot;turno_sesion&quot; = 'matutino', '31,95,168,255', '217,95,2,255')"/>
          <Option name="type" type="int" value="3"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="star"/>
       <Option name="color" type="QString" value="255,255,255,255"/>
       <Option name="size" type="QString" value="4.0"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="31,95,168,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.3"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" type="QString" value=""/>
        <Option name="properties" type="Map">
         <Option name="fillColor" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="expression" type="QString" value="'255,255,255,255'"/>
          <Option name="type" type="int" value="3"/>
         </Option>
         <Option name="outlineColor" type="Map">
          <Option name="active" type="bool" value="true"/>
          <Option name="expression" type="QString" value="if(&quot;turno_sesion&quot; = 'matutino', '31,95,168,255', '217,95,2,255')"/>
          <Option name="type" type="int" value="3"/>
         </Option>
        </Option>
        <Option name="type" type="QString" value="collection"/>
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
    <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
      <Option type="Map">
       <Option name="name" type="QString" value="star"/>
       <Option name="color" type="QString" value="255,212,0,255"/>
       <Option name="size" type="QString" value="4.0"/>
       <Option name="size_unit" type="QString" value="MM"/>
       <Option name="outline_color" type="QString" value="215,25,28,255"/>
       <Option name="outline_style" type="QString" value="solid"/>
       <Option name="outline_width" type="QString" value="0.3"/>
       <Option name="outline_width_unit" type="QString" value="MM"/>
       <Option name="scale_method" type="QString" value="diameter"/>
       <Option name="horizontal_anchor_point" type="QString" value="1"/>
       <Option name="vertical_anchor_point" type="QString" value="1"/>
      </Option>
     </layer>
    </symbol>
   </symbols>
  </renderer-v2>
  <symbol type="marker" name="centerSymbol" alpha="1" clip_to_extent="1" force_rhr="0">
   <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
    <Option type="Map">
     <Option name="name" type="QString" value="circle"/>
     <Option name="color" type="QString" value="110,110,110,255"/>
     <Option name="size" type="QString" value="0.6"/>
     <Option name="size_unit" type="QString" value="MM"/>
     <Option name="outline_color" type="QString" value="255,255,255,255"/>
     <Option name="outline_style" type="QString" value="solid"/>
     <Option name="outline_width" type="QString" value="0.0"/>
     <Option name="outline_width_unit" type="QString" value="MM"/>
     <Option name="scale_method" type="QString" value="diameter"/>
     <Option name="horizontal_anchor_point" type="QString" value="1"/>
     <Option name="vertical_anchor_point" type="QString" value="1"/>
    </Option>
   </layer>
  </symbol>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;nombre&quot;" isExpression="1" fontFamily="DejaVu Sans" fontSize="7.0" fontSizeUnit="Point" fontWeight="75" namedStyle="Bold" textColor="32,32,32,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="22" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="6" dist="1" distUnits="MM" priority="8" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="20000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="encuentro" name="Encuentro"/>
  <alias index="2" field="encuentro_nombre" name="Nombre del encuentro"/>
  <alias index="3" field="sesiones" name="Sesiones"/>
  <alias index="4" field="cte" name="CTE"/>
  <alias index="5" field="cct" name="CCT"/>
  <alias index="6" field="nombre" name="Nombre"/>
  <alias index="7" field="nivel" name="Nivel"/>
  <alias index="8" field="turno" name="Turno de la escuela"/>
  <alias index="9" field="municipio_clave" name="Clave de municipio"/>
  <alias index="10" field="municipio" name="Municipio"/>
  <alias index="11" field="localidad_clave" name="Clave de localidad"/>
  <alias index="12" field="localidad" name="Localidad"/>
  <alias index="13" field="colonia" name="Colonia"/>
  <alias index="14" field="turno_sesion" name="Turno en que sesiona"/>
  <alias index="15" field="aulas" name="Aulas"/>
  <alias index="16" field="grupos" name="Grupos"/>
  <alias index="17" field="integrantes" name="Integrantes"/>
  <alias index="18" field="metros_integrante_suma" name="Metros-integrante"/>
  <alias index="19" field="estado" name="Estado"/>
  <alias index="20" field="estado_explicado" name="Estado en palabras"/>
  <alias index="21" field="alternativas" name="Otras candidatas a sede"/>
  <alias index="22" field="calidad_posicion" name="Calidad de la posición"/>
  <alias index="23" field="latitud" name="Latitud"/>
  <alias index="24" field="longitud" name="Longitud"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;Encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre del encuentro&lt;/b&gt;: [% replace(replace(&quot;encuentro_nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Sesiones&lt;/b&gt;: [% replace(replace(&quot;sesiones&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de localidad&lt;/b&gt;: [% replace(replace(&quot;localidad_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|sedes|||2000-01-01T00:00:00.000Z
12|||sin_asignar|geom|sin_asignar|<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="AllStyleCategories" labelsEnabled="1" hasScaleBasedVisibilityFlag="0" minScale="100000000" maxScale="0" simplifyDrawingHints="1" simplifyLocal="1" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyAlgorithm="0">
 <renderer-v2 type="categorizedSymbol" enableorderby="0" symbollevels="0" forceraster="0" attr="motivo">
  <categories>
   <category symbol="0" value="no_reporto_911" label="no reportó el Formato 911" render="true" type="string"/>
   <category symbol="1" value="demasiado_lejos" label="demasiado lejos" render="true" type="string"/>
   <category symbol="2" value="sin_cupo" label="sin cupo" render="true" type="string"/>
   <category symbol="3" value="sin_posicion" label="no se sabe dónde está" render="true" type="string"/>
   <category symbol="4" value="" label="otro motivo" render="true" type="string"/>
  </categories>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.2"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(@map_scale &gt; 400000, 1.5, 2.8)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '230,0,126,255', '255,255,255,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross"/>
      <Option name="color" type="QString" value="230,0,126,255"/>
      <Option name="size" type="QString" value="2.8"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="230,0,126,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="0.6"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="size" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(@map_scale &gt; 400000, 1.5, 2.8)"/>
         <Option name="type" type="int" value="3"/>
        </Option>
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '255,255,255,255', '230,0,126,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.8"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '230,0,126,255', '255,255,255,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="230,0,126,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="230,0,126,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '255,255,255,255', '230,0,126,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.8"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '230,0,126,255', '255,255,255,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="230,0,126,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="230,0,126,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '255,255,255,255', '230,0,126,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.8"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '230,0,126,255', '255,255,255,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="230,0,126,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="230,0,126,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '255,255,255,255', '230,0,126,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="255,255,255,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="255,255,255,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.8"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '230,0,126,255', '255,255,255,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
     <Option type="Map">
      <Option name="name" type="QString" value="cross2"/>
      <Option name="color" type="QString" value="230,0,126,255"/>
      <Option name="size" type="QString" value="3.6"/>
      <Option name="size_unit" type="QString" value="MM"/>
      <Option name="outline_color" type="QString" value="230,0,126,255"/>
      <Option name="outline_style" type="QString" value="solid"/>
      <Option name="outline_width" type="QString" value="1.0"/>
      <Option name="outline_width_unit" type="QString" value="MM"/>
      <Option name="scale_method" type="QString" value="diameter"/>
      <Option name="horizontal_anchor_point" type="QString" value="1"/>
      <Option name="vertical_anchor_point" type="QString" value="1"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" type="QString" value=""/>
       <Option name="properties" type="Map">
        <Option name="outlineColor" type="Map">
         <Option name="active" type="bool" value="true"/>
         <Option name="expression" type="QString" value="if(COALESCE(&quot;calidad_posicion&quot;, '') IN ('localidad', 'colonia'), '255,255,255,255', '230,0,126,255')"/>
         <Option name="type" type="int" value="3"/>
        </Option>
       </Option>
       <Option name="type" type="QString" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="&quot;nombre&quot;" isExpression="1" fontFamily="DejaVu Sans" fontSize="7.0" fontSizeUnit="Point" fontWeight="50" namedStyle="Book" textColor="160,0,88,255" textOpacity="1" multilineHeight="1">
    <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,230" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
   </text-style>
   <text-format autoWrapLength="22" useMaxLineLengthForAutoWrap="1" multilineAlign="1"/>
   <placement placement="6" dist="1" distUnits="MM" priority="9" centroidInside="1" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" offsetType="1" quadOffset="4" geometryGenerator="" geometryGeneratorEnabled="0" geometryGeneratorType="PointGeometry"/>
   <rendering scaleVisibility="1" scaleMin="0" scaleMax="50000" obstacle="1" obstacleFactor="1" obstacleType="1" displayAll="0" drawLabels="1" upsidedownLabels="0" fontLimitPixelSize="0" labelPerPart="0" zIndex="0"/>
  </settings>
 </labeling>
 <aliases>
  <alias index="1" field="cte" name="CTE"/>
  <alias index="2" field="cct" name="CCT"/>
  <alias index="3" field="nombre" name="Nombre"/>
  <alias index="4" field="nivel" name="Nivel"/>
  <alias index="5" field="turno" name="Turno de la escuela"/>
  <alias index="6" field="municipio_clave" name="Clave de municipio"/>
  <alias index="7" field="municipio" name="Municipio"/>
  <alias index="8" field="localidad_clave" name="Clave de localidad"/>
  <alias index="9" field="localidad" name="Localidad"/>
  <alias index="10" field="colonia" name="Colonia"/>
  <alias index="11" field="motivo" name="Motivo"/>
  <alias index="12" field="motivo_explicado" name="Motivo en palabras"/>
  <alias index="13" field="encuentro_cercano" name="Encuentro más cercano"/>
  <alias index="14" field="encuentro_cercano_nombre" name="Nombre del encuentro más cercano"/>
  <alias index="15" field="metros" name="Metros"/>
  <alias index="16" field="integrantes" name="Integrantes"/>
  <alias index="17" field="alumnos" name="Alumnos"/>
  <alias index="18" field="zona_escolar" name="Zona escolar"/>
  <alias index="19" field="calidad_posicion" name="Calidad de la posición"/>
  <alias index="20" field="latitud" name="Latitud"/>
  <alias index="21" field="longitud" name="Longitud"/>
 </aliases>
 <previewExpression>&quot;nombre&quot;</previewExpression>
 <mapTip>&lt;b&gt;CTE&lt;/b&gt;: [% replace(replace(&quot;cte&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;CCT&lt;/b&gt;: [% replace(replace(&quot;cct&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nombre&lt;/b&gt;: [% replace(replace(&quot;nombre&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Nivel&lt;/b&gt;: [% replace(replace(&quot;nivel&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Turno de la escuela&lt;/b&gt;: [% replace(replace(&quot;turno&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de municipio&lt;/b&gt;: [% replace(replace(&quot;municipio_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Municipio&lt;/b&gt;: [% replace(replace(&quot;municipio&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Clave de localidad&lt;/b&gt;: [% replace(replace(&quot;localidad_clave&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Localidad&lt;/b&gt;: [% replace(replace(&quot;localidad&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Colonia&lt;/b&gt;: [% replace(replace(&quot;colonia&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Motivo&lt;/b&gt;: [% replace(replace(&quot;motivo&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]&lt;br&gt;&lt;b&gt;Motivo en palabras&lt;/b&gt;: [% replace(replace(&quot;motivo_explicado&quot;, '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
</qgis>
||1|sin_asignar|||2000-01-01T00:00:00.000Z
