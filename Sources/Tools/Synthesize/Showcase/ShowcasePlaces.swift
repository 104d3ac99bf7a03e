extension Showcase {
  /// The schools of each place with what is meant to come of them.
  static let places: [Place] = multigrade + shifts + levels + rooms + groups

  /// Rule F5: who meets with whom where one teacher takes several grades.
  private static let multigrade = [
    // F5a: another level in the locality.
    Place(
      name: "Las Parejas", east: 5, north: 50, population: 90,
      schools: [
        Entry("las-parejas", .primaria, teachers: 1), Entry("pareja", .preescolar, teachers: 1),
      ]),
    // F5b-near: nobody at home.
    Place(
      name: "El Solitario", east: 10, north: 50, population: 40,
      schools: [Entry("el-solitario", .primaria, teachers: 0)]),
    // Also Q5, a school that did not report, and a point outside every locality.
    Place(
      name: "La Sede", east: 20, north: 50, population: 620,
      schools: [
        Entry("la-sede", .primaria, teachers: 3), Entry("jardin-sede", .preescolar, teachers: 2),
        Entry("tele-sede", .telesecundaria, teachers: 3),
        Entry("sin-911", .primariaComunitaria, teachers: nil),
        Entry("fuera-de-todo", .preescolarComunitario, teachers: 1, distance: 4_000),
      ]),
    // F5b-sede: measured from La Sede, though El Cercano is nearer.
    Place(
      name: "Los Unidos", east: 23, north: 50, population: 60,
      schools: [Entry("los-unidos", .primaria, teachers: 1)]),
    Place(
      name: "El Cercano", east: 24.5, north: 50, population: 180,
      schools: [
        Entry("el-cercano", .primaria, teachers: 2), Entry("cercano", .preescolar, teachers: 1),
      ]),
    // F5b-flow: its pupils go on to La Meta, though El Atajo is nearer.
    Place(
      name: "El Paso", east: 30, north: 50, population: 50,
      schools: [Entry("el-paso", .primaria, teachers: 0)]),
    Place(
      name: "El Atajo", east: 31.5, north: 50, population: 210,
      schools: [
        Entry("el-atajo", .telesecundaria, teachers: 2), Entry("atajo", .preescolar, teachers: 2),
      ]),
    Place(
      name: "La Meta", east: 36, north: 50, population: 480,
      schools: [
        Entry("la-meta", .telesecundaria, teachers: 3), Entry("meta-1", .primaria, teachers: 4),
        Entry("meta-2", .preescolar, teachers: 2),
      ]),
    // Two schools, one CTE.
    Place(
      name: "Unitaria Norte", east: 84, north: 50, population: 45,
      schools: [Entry("unitaria-norte", .primaria, teachers: 0)]),
    Place(
      name: "Unitaria Sur", east: 84, north: 47, population: 45,
      schools: [Entry("unitaria-sur", .primaria, teachers: 0)]),
    Place(
      name: "Jardín Vecino", east: 87, north: 48.5, population: 240,
      schools: [
        Entry("jardin-vecino", .preescolar, teachers: 2), Entry("vecina", .primaria, teachers: 3),
      ]),
  ]

  /// Rules F6 and F7.
  private static let shifts = [
    // F6b: an urban vespertino without company in its shift.
    Place(
      name: "Estación Tarde", east: 45, north: 50, population: 3_100,
      schools: [
        Entry("tarde-manana", .primaria, teachers: 7),
        Entry("tarde", .primaria, teachers: 6, shift: .vespertino, sharesBuilding: true),
        Entry("tarde-jardin", .preescolar, teachers: 3),
      ]),
    // F6c: rural, so it meets in the morning.
    Place(
      name: "Ejido Tarde", east: 50, north: 52, population: 400,
      schools: [
        Entry("ejido", .primaria, teachers: 4),
        Entry("ejido-tarde", .telesecundaria, teachers: 3, shift: .vespertino),
      ]),
    // F6c: indigenous, so it meets in the morning.
    Place(
      name: "Cuauhtenco", east: 5, north: 35, population: 520,
      schools: [
        Entry("indigena-1", .preescolarIndigena, teachers: 1),
        Entry("indigena-2", .primariaIndigena, teachers: 5),
        Entry("indigena-3", .inicialIndigena, teachers: 1),
        Entry("indigena-tarde", .telesecundaria, teachers: 4, shift: .vespertino),
      ]),
    // F7: a CAM without a shift of its own, kept in its locality.
    Place(
      name: "Villa Múltiple", east: 58, north: 50, population: 3_400,
      schools: [
        Entry("multiple-1", .preescolar, teachers: 4), Entry("multiple-2", .primaria, teachers: 8),
        Entry("multiple-3", .secundaria, teachers: 12),
        Entry("multiple-cam", .cam, teachers: 7, shift: .vespertino),
      ]),
  ]

  /// Rules F2, F8 and what finds no place.
  private static let levels = [
    // F8: one level each, they find one another.
    Place(
      name: "Jardín Solo", east: 66, north: 50, population: 380,
      schools: [Entry("jardin-solo", .preescolar, teachers: 3)]),
    Place(
      name: "Primaria Sola", east: 68, north: 51, population: 700,
      schools: [Entry("primaria-sola", .primaria, teachers: 6)]),
    // demasiado_lejos: nobody within fifteen kilometres.
    Place(
      name: "El Confín", east: 95, north: 5, population: 70,
      schools: [Entry("el-confin", .primaria, teachers: 1)]),
    // sin_cupo: six primarias and one preescolar, more than one encuentro holds.
    Place(
      name: "Real del Cupo", east: 60, north: 8, population: 9_000,
      schools: [Entry("cupo-jardin", .preescolar, teachers: 4)]
        + (1...6).map {
          Entry("cupo-\($0)", .primaria, teachers: 26, distance: 150 * Double($0))
        }),
    Place(name: declaredOnly, east: 22, north: 33, population: 30, schools: []),
  ]

  /// Rule G1: what sedes lack.
  private static let rooms = [
    // aulas_insuficientes: two groups, one classroom.
    Place(
      name: "Aula Única", east: 35, north: 25, population: 1_500,
      schools: [
        Entry("aula-unica", .primaria, teachers: 24, rooms: 1),
        Entry("aula-jardin", .preescolar, teachers: 8, rooms: 1),
      ]),
    // por_confirmar: nobody reports classrooms. Also muy_pequeno.
    Place(
      name: "Aulas Calladas", east: 42, north: 25, population: 80,
      schools: [
        Entry("callada-1", .preescolarComunitario, teachers: 1),
        Entry("callada-2", .primariaComunitaria, teachers: 1),
        Entry("callada-3", .secundariaComunitaria, teachers: 1),
      ]),
    // edificio_compartido: two encuentros, one building with classrooms.
    Place(
      name: "El Campus", east: 50, north: 25, population: 12_000,
      schools: [
        Entry("campus-primaria", .primaria, teachers: 19, rooms: 5),
        Entry("campus-secundaria", .secundaria, teachers: 34, rooms: 5, sharesBuilding: true),
      ]
        + (1...7).map {
          Entry("campus-\($0)", .primaria, teachers: 14, rooms: 0, distance: 130 * Double($0))
        }
        + (1...2).map {
          Entry(
            "campus-jardin-\($0)", .preescolar, teachers: 6, rooms: 0,
            distance: 300 * Double($0))
        }),
    // infraestructura_declarada: no classrooms reported, the authority says that one serves.
    Place(
      name: "Aulas Dichas", east: 58, north: 25, population: 75,
      schools: [
        Entry("aulas-dichas", .primariaComunitaria, teachers: 1),
        Entry("dicha", .preescolarComunitario, teachers: 1),
      ]),
  ]

  /// Rules G3 to K4.
  private static let groups = [
    // excede_maximo; more groups than directors (K2); fewer people than groups (G4).
    Place(
      name: "Gran Escuela", east: 70, north: 25, population: 4_000,
      schools: [
        Entry("gran-escuela", .tecnica, teachers: 156, rooms: 40, pupils: 2_900),
        Entry("gran-jardin", .preescolar, teachers: 3),
      ]),
    // K4: seven directors, one group, three sessions.
    Place(
      name: "Siete Escuelas", east: 80, north: 35, population: 1_900,
      schools: (1...3).map {
        Entry("siete-jardin-\($0)", .preescolar, teachers: 0, distance: 250 * Double($0))
      }
        + (1...3).map {
          Entry("siete-\($0)", .primaria, teachers: 1, distance: 220 * Double($0))
        } + [Entry("siete-tele", .telesecundaria, teachers: 3)]),
  ]
}
