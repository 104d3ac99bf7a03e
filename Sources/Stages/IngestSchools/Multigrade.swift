internal import Contracts

/// Whether one teacher takes several grades, and how that is known.
///
/// The column decides; a community school is one by its service; else it is derived from the
/// number of members, as no public catalogue says it.
func multigrade(
  of row: SchoolRow, members: Int, _ parameters: SchoolsParameters
) -> (isMultigrade: Bool, source: MultigradeSource?) {
  if let column = row.multigrade { return (column, .column) }
  guard row.kind.group == .basica else { return (false, nil) }
  if row.kind.service == .comunitario { return (true, .service) }
  let most =
    switch row.kind.level {
    case .primaria: parameters.multigradePrimaria
    case .preescolar: parameters.multigradePreescolar
    case .secundaria where row.kind.service == .telesecundaria:
      parameters.multigradeTelesecundaria
    default: 0
    }
  return members > 0 && members <= most ? (true, .derived) : (false, nil)
}
