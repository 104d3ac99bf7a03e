// Tests of Geo.
