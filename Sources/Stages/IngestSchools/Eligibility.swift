internal import Contracts

extension SchoolRow {
  /// Why the school is outside the programme; nil for one that takes part (rules Q1, Q2, Q6).
  ///
  /// Of several reasons the one that no parameter and nobody's interest could change is given.
  func ineligibleReason(_ parameters: SchoolsParameters) -> IneligibleReason? {
    switch kind.group {
    case .apoyo: return .apoyoUsaer
    case .adultos: return .educacionAdultos
    case .fuera: return .nivelFuera
    case .basica: break
    }
    if isInactive { return .inactiva }
    if control == .privado, isInterested != true { return .particular }
    switch kind.service {
    case .noEscolarizada where !parameters.inicialNoEscolarizada: return .inicialNoEscolarizada
    case .comunitario where !parameters.comunitario: return .comunitario
    case .trabajadores where !parameters.trabajadores: return .trabajadores
    default: return nil
    }
  }
}
