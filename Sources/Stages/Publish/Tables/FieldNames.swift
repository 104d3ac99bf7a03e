/// What a field is called where its own name does not do.
struct FieldName: Equatable {
  /// For people, in a legend or a form.
  let title: String
  /// For dBase: ten ASCII characters at most.
  let short: String

  /// Every field of every product has an entry; one that had none would go by its own name.
  static func of(_ field: Field) -> FieldName {
    names[field.name] ?? FieldName(title: field.name, short: String(field.name.prefix(10)))
  }

  static let names: [String: FieldName] = Dictionary(
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|").map { String($0.trimmingSpaces) }
      return (cells[0], FieldName(title: cells[2], short: cells[1]))
    }
  ) { first, _ in first }

  /// Name, short name, title.
  private static let table = """
    ambito | ambito | Ámbito
    alternativa | altern | Alternativa no tomada
    alternativa_metros | altern_m | Metros a la alternativa
    alternativa_nombre | altern_nom | Nombre de la alternativa
    alternativas | alternat | Otras candidatas a sede
    alumnos | alumnos | Alumnos
    areas_partidas | areas_part | Localidades y turnos en que quedó partida
    asignadas | asignadas | CTE asignados
    aulas | aulas | Aulas
    aulas_sede | aulas_sede | Aulas de la sede
    aviso | aviso | Aviso
    avisos | avisos | Avisos de sus datos
    brecha_porcentaje | brecha_pct | Brecha máxima (%)
    calidad_posicion | calidad | Calidad de la posición
    cam | cam | CTE de CAM
    cambiado | cambiado | Cambiado
    cambio | cambio | Cambió de encuentro
    capa | capa | Capa
    cct | cct | CCT
    clave | clave | Clave del aviso
    claves_del_cte | cct_todas | Claves que forman el CTE
    colonia | colonia | Colonia
    colonia_id | colonia_id | Identificador de la colonia
    control | control | Control
    coordinacion_sesion_1 | coord_s1 | Coordinación, sesión 1
    coordinacion_sesion_2 | coord_s2 | Coordinación, sesión 2
    coordinacion_sesion_3 | coord_s3 | Coordinación, sesión 3
    cte | cte | CTE
    cte_en_el_punto | cte_punto | CTE en el mismo punto
    cumple_aulas | c_aulas | Cumple: aulas
    cumple_coordinacion | c_coord | Cumple: coordinación
    cumple_niveles | c_niveles | Cumple: niveles
    cumple_tamano | c_tamano | Cumple: tamaño
    cumple_turno | c_turno | Cumple: turno
    descripcion | descripcio | Descripción
    detalle | detalle | Detalle
    direccion | direccion | Dirección en internet
    dividida | dividida | Dividida
    encuentro | encuentro | Encuentro
    encuentro_anterior | enc_antes | Encuentro anterior
    encuentro_cercano | enc_cerca | Encuentro más cercano
    encuentro_cercano_nombre | enc_cer_n | Nombre del encuentro más cercano
    encuentro_nombre | enc_nombre | Nombre del encuentro
    encuentros | encuentros | Encuentros
    escuelas | escuelas | CTE
    escuelas_nombres | escuelas_n | Escuelas
    estado | estado | Estado
    estado_explicado | estado_exp | Estado en palabras
    estado_sede | estado_sed | Estado de la sede
    funcion | funcion | Función
    grados | grados | Grados y asignaturas
    grupo | grupo | Grupo
    grupos | grupos | Grupos
    incumplimientos | incumpl | Reglas incumplidas
    inicial | inicial | CTE de inicial
    integrantes | integrante | Integrantes
    integrantes_fuente | integ_fuen | Fuente de los integrantes
    integrantes_grupo | integ_grup | Integrantes del grupo
    latitud | latitud | Latitud
    latitud_original | lat_orig | Latitud en el catálogo
    lejana | lejana | Lejana
    localidad | localidad | Localidad
    localidad_clave | cve_loc | Clave de localidad
    localidad_declarada | loc_decl | Localidad declarada
    longitud | longitud | Longitud
    longitud_original | lon_orig | Longitud en el catálogo
    marcas | marcas | Marcas
    matutinos | matutinos | CTE matutinos
    metros | metros | Metros
    metros_integrante_suma | m_integ | Metros-integrante
    metros_localidad_declarada | m_loc_decl | Metros a la localidad declarada
    metros_maximo | m_maximo | Metros del más lejano
    metros_original | m_original | Metros del punto original
    metros_promedio | m_promedio | Metros en promedio
    metros_sede | m_sede | Metros a la sede
    motivo | motivo | Motivo
    motivo_explicado | motivo_exp | Motivo en palabras
    multigrado | multigrado | Multigrado
    municipio | municipio | Municipio
    municipio_clave | cve_mun | Clave de municipio
    nivel | nivel | Nivel
    niveles | niveles | Niveles
    niveles_que_cuentan | niv_cuent | Niveles que cuentan
    no_asignadas | no_asig | CTE sin asignar
    nombre | nombre | Nombre
    nombre_corto | nomb_corto | Nombre en el shapefile
    nombre_largo | nomb_largo | Nombre en las demás capas
    numero | numero | Número
    orden | orden | Orden
    origen | origen | Origen
    parametro | parametro | Parámetro
    pareja | pareja | Pareja
    pareja_nombre | pareja_n | Nombre de la pareja
    partida | partida | Partida
    pequenos_unidos | peq_unidos | Encuentros muy pequeños que se le unieron
    poblacion | poblacion | Habitantes
    podria_unirse_a | unirse_a | Podría unirse a
    podria_unirse_metros | unirse_m | Metros hasta ese encuentro
    podria_unirse_nombre | unirse_nom | Nombre de ese encuentro
    por_omision | omision | Valor por omisión
    preescolar | preescolar | CTE de preescolar
    primaria | primaria | CTE de primaria
    referencia | referencia | Referencia
    referencia_tipo | ref_tipo | Tipo de referencia
    region | region | Región
    regiones | regiones | Regiones
    regla | regla | Regla
    regla_explicada | regla_exp | Regla en palabras
    regla_union | regla_uni | Regla de su unión
    reglas | reglas | Avisos de la coordenada
    secundaria | secundaria | CTE de secundaria
    sede | sede | Sede
    sede_nombre | sede_nomb | Nombre de la sede
    sede_sesion_1 | sede_s1 | Sede, sesión 1
    sede_sesion_2 | sede_s2 | Sede, sesión 2
    sede_sesion_3 | sede_s3 | Sede, sesión 3
    servicio | servicio | Servicio
    sesion | sesion | Sesión
    sesiones | sesiones | Sesiones
    sesiones_como_sede | ses_sede | Sesiones como sede
    significado | significad | Significado
    sin_coordinacion | sin_coord | Sin coordinación
    situacion | situacion | Situación
    sugerencia | sugerencia | Sugerencia
    sujeto | sujeto | De quién se trata
    supervision | supervisio | Supervisión
    supervisiones | supervs | Supervisiones
    tipo | tipo | Tipo
    titulo | titulo | Título
    tono | tono | Tono
    traslado_largo | tras_largo | Traslado largo
    traslapes | traslapes | Traslapes
    turno | turno | Turno de la escuela
    turno_sesion | turno_ses | Turno en que sesiona
    unidad | unidad | Unidad
    urbana | urbana | Urbana
    valor | valor | Valor
    vespertinos | vespertino | CTE vespertinos
    zona_escolar | zona_esc | Zona escolar
    zonas_escolares | zonas_esc | Zonas escolares
    """
}

extension Substring {
  var trimmingSpaces: Substring {
    let head = drop { $0 == " " }
    return head.prefix(head.reversed().drop { $0 == " " }.count)
  }
}
