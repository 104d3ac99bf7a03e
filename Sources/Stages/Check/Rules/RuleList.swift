/// Every check, in the order of 01-rules.
let ruleChecks: [any RuleCheck.Type] = [
  DocumentOrder.self, CouncilSums.self, KnownIds.self, CarriedFields.self, EncuentroFields.self,
  FlowSums.self,
  Eligibility.self, Members.self, Unreported.self, LeftReasons.self, UnassignedReasons.self,
  KeptAgreements.self,
  ContainingLocality.self, OneEncuentro.self, SmallEncuentros.self, TwoLevels.self,
  CapacityAndReach.self,
  ObjectiveAgrees.self, SharesAndAlternatives.self,
  MultigradeInLocality.self, MultigradeReference.self, OwnShift.self, NearMorning.self,
  MorningOnly.self, CAMInLocality.self, NearestPartner.self,
  SedeChoice.self, SharedBuildings.self, SedeRanking.self, ThreeSessions.self,
  GroupSizes.self, Shortfalls.self, EvenSpread.self,
  Presiding.self, FurtherStaff.self, OneGroupOrder.self, EveryDirectorLeads.self,
]
