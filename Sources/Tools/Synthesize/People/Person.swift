/// Somebody who does not exist and cannot: the CURP's month is the thirteenth, the telephone begins
/// with zeros, the mail address is of the domain kept for examples.
struct Person {
  let id: Int
  let isWoman: Bool
  private let givenName: String
  private let surnames: [String]
  private let birth: Int

  init(id: Int, isWoman: Bool, _ random: inout SeededRandom) {
    self.id = id
    self.isWoman = isWoman
    givenName = random.pick(isWoman ? Person.women : Person.men)
    surnames = [random.pick(Person.surnames), random.pick(Person.surnames)]
    birth = random.between(60...99) * 10_000 + 1_300 + random.between(1...28)
  }

  var name: String { ([givenName] + surnames).joined(separator: " ") }

  private var initials: String {
    let letters = [surnames[0].prefix(2), surnames[1].prefix(1), givenName.prefix(1)]
    return letters.joined().uppercased().map { plain[$0] ?? String($0) }.joined()
  }

  var curp: String {
    initials + String(birth) + (isWoman ? "M" : "H") + "NEXXX" + padded(id % 100, 2)
  }

  var rfc: String { initials + String(birth) + "XX" + String(id % 10) }

  var telephone: String { "000" + padded(id % 10_000_000, 7) }

  var mail: String { "persona\(id)@example.org" }

  private var plain: [Character: String] {
    ["Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U", "Ñ": "X"]
  }

  private static let women = [
    "Amparo", "Brenda", "Casilda", "Delfina", "Eulalia", "Fabiola", "Genoveva", "Hortensia",
    "Irlanda", "Jimena", "Leocadia", "Macrina", "Nereida", "Ofelia", "Perla", "Rebeca", "Soledad",
    "Társila", "Úrsula", "Ximena",
  ]
  private static let men = [
    "Abundio", "Baldomero", "Crescencio", "Darío", "Eleuterio", "Fulgencio", "Gumersindo",
    "Heriberto", "Isauro", "Jacinto", "Leandro", "Macario", "Nicanor", "Onésimo", "Ponciano",
    "Roque", "Saturnino", "Telésforo", "Ulises", "Zeferino",
  ]
  private static let surnames = [
    "Alcocer", "Barrientos", "Cienfuegos", "Dorantes", "Escamilla", "Fonseca", "Galarza",
    "Hinojosa", "Iturbide", "Jáuregui", "Landeros", "Madrigal", "Nevárez", "Olivares", "Peñaloza",
    "Quintanar", "Riojas", "Sandoval", "Tafoya", "Urquidi", "Villaseñor", "Yáñez", "Zavala",
  ]
}
