// Tests of FacilityLocation.
