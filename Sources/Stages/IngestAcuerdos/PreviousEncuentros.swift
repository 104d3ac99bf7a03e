internal import Contracts

/// The encuentros of earlier runs, each id and each council once.
struct PreviousEncuentros {
  private(set) var encuentros: [PreviousEncuentro] = []
  private var fileOfEncuentro: [String: String] = [:]
  private var encuentroOfCouncil: [String: String] = [:]

  mutating func add(_ added: [Encuentro], from file: String) throws(InputError) {
    for encuentro in added.sorted(by: { $0.id < $1.id }) {
      if let other = fileOfEncuentro.updateValue(file, forKey: encuentro.id) {
        throw repeated(
          "previous.encuentro", "el encuentro \(encuentro.id) ya está en \(other)", file)
      }
      let councils = encuentro.councils.sorted()
      for council in councils {
        if let other = encuentroOfCouncil.updateValue(encuentro.id, forKey: council) {
          throw repeated(
            "previous.council",
            "el CTE \(council) está en dos encuentros, \(other) y \(encuentro.id)", file)
        }
      }
      encuentros.append(PreviousEncuentro(id: encuentro.id, councils: councils))
    }
  }

  private func repeated(_ key: String, _ problem: String, _ file: String) -> InputError {
    InputError(
      .data, file: file, key: key, problem: problem,
      remedy: "deje en «previous» solo los documentos de la última corrida, uno por entidad")
  }
}
